using CameraProgram.Communes;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Identity;

/// <summary>What people do with their own account: prove who they are, change the password, use a second factor, end their sessions.</summary>
public sealed class AccountAppService(
    UserManager<User> users, ICameraProgramDb db, ICurrentUser current, SignInTurns turns, TimeProvider clock)
{
    private static readonly User Nobody = new(Guid.Empty, "nobody", "nobody");

    /// <summary>Checks password, lock-out and second factor. The answer is the user to sign in.</summary>
    /// <exception cref="BusinessException">A code of <c>CameraProgramErrorCodes.Account</c>.</exception>
    public async Task<User> ProveAsync(LoginInput input)
    {
        var name = input.UserName.Trim();
        using var turn = await turns.TakeAsync(name);
        var user = await users.FindByNameAsync(name);
        if (user is null)
        {
            // As slow as a real check, so that the time does not tell which names exist.
            users.PasswordHasher.HashPassword(Nobody, input.Password);
            throw new BusinessException(CameraProgramErrorCodes.Account.WrongCredentials);
        }

        EnsureNotLocked(user);
        if (!await users.CheckPasswordAsync(user, input.Password))
        {
            await CountFailureAsync(user);
            throw new BusinessException(CameraProgramErrorCodes.Account.WrongCredentials);
        }

        if (!user.IsActive)
        {
            throw new BusinessException(CameraProgramErrorCodes.Account.Inactive);
        }

        await EnsureSecondFactorAsync(user, input.TwoFactorCode);
        user.ForgetFailedAccess();
        await db.SaveChangesAsync();
        return user;
    }

    public async Task ChangePasswordAsync(ChangePasswordInput input)
    {
        using var turn = await turns.TakeAsync(current.UserName!);
        var user = await MyselfAsync();
        if (input.CurrentPassword == input.NewPassword)
        {
            throw new InputException(nameof(input.NewPassword).ToCamel(), CameraProgramErrorCodes.Account.PasswordUnchanged);
        }

        await EnsurePasswordAsync(user, input.CurrentPassword, nameof(input.CurrentPassword).ToCamel());
        user.ConfirmPassword(clock.UtcInstant());
        var result = await users.ChangePasswordAsync(user, input.CurrentPassword, input.NewPassword);
        PasswordRules.EnsureAccepted(result, nameof(input.NewPassword).ToCamel());
    }

    /// <summary>Ends every session and token of the user, this one too.</summary>
    public async Task SignOutEverywhereAsync() => await users.UpdateSecurityStampAsync(await MyselfAsync());

    /// <summary>A new key for the authenticator app; it counts only once a code proves it arrived.</summary>
    /// <exception cref="BusinessException">A second factor is in use: whoever found an open session must not replace it.</exception>
    public async Task<string> BeginTwoFactorAsync()
    {
        var user = await MyselfAsync();
        if (user.TwoFactorEnabled)
        {
            throw new BusinessException(CameraProgramErrorCodes.Account.TwoFactorAlreadyEnabled);
        }

        await users.ResetAuthenticatorKeyAsync(user);
        return user.AuthenticatorKey!;
    }

    public async Task<RecoveryCodesDto> EnableTwoFactorAsync(EnableTwoFactorInput input)
    {
        var user = await MyselfAsync();
        var code = Digits(input.Code);
        if (user.TwoFactorEnabled)
        {
            throw new BusinessException(CameraProgramErrorCodes.Account.TwoFactorAlreadyEnabled);
        }

        if (user.AuthenticatorKey is null || !await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, code))
        {
            throw new InputException("code", CameraProgramErrorCodes.Account.WrongTwoFactorCode);
        }

        await users.SetTwoFactorEnabledAsync(user, true);
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, 8);
        return new RecoveryCodesDto([.. codes!]);
    }

    public async Task DisableTwoFactorAsync(PasswordInput input)
    {
        using var turn = await turns.TakeAsync(current.UserName!);
        var user = await MyselfAsync();
        await EnsurePasswordAsync(user, input.Password, "password");
        await users.SetTwoFactorEnabledAsync(user, false);
    }

    public async Task<CurrentAccountDto> GetCurrentAsync(SignedInUser signedIn, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var user = await db.Users.AsNoTracking().Where(u => u.Id == signedIn.Id)
            .Select(u => new
            {
                u.JobTitle, u.TwoFactorEnabled, u.OrgUnitId, u.ProvinceCode,
                Roles = u.Roles.Select(r => r.RoleId).ToList(),
                Hamlets = u.Hamlets.Select(h => h.HamletId).ToList(),
            })
            .SingleAsync(cancellationToken);
        var roles = await db.Roles.AsNoTracking().Where(r => user.Roles.Contains(r.Id)).OrderByName()
            .Select(r => new RoleBriefDto(r.Id, r.Code, r.Name)).ToListAsync(cancellationToken);
        roles = [.. roles.Select(r => r with { Name = RoleNames.Of(r.Code, r.Name) })];
        var commune = await db.Communes.AsNoTracking().SingleOrDefaultAsync(c => c.Id == signedIn.TenantId, cancellationToken);
        var unit = await db.OrgUnits.AsNoTracking().Where(u => u.Id == user.OrgUnitId)
            .Select(u => new NamedDto(u.Id, u.Name)).SingleOrDefaultAsync(cancellationToken);
        var hamlets = await db.Hamlets.AsNoTracking().Where(h => user.Hamlets.Contains(h.Id)).OrderByName()
            .Select(h => new NamedDto(h.Id, h.Name)).ToListAsync(cancellationToken);
        var delegations = await (
            from d in db.Delegations.AsNoTracking()
            join u in db.Users on d.FromUserId equals u.Id
            where d.ToUserId == signedIn.Id && d.RevokedAt == null && d.From <= today && d.To >= today
            orderby d.To
            select new UsableDelegationDto(d.Id, u.FullName, d.Kind, d.Permissions, d.From, d.To)).ToListAsync(cancellationToken);
        var actingFor = await (
            from d in db.Delegations.AsNoTracking()
            join u in db.Users on d.FromUserId equals u.Id
            where d.Id == signedIn.DelegationId
            select new ActingForDto(d.Id, u.UserName, u.FullName, d.Kind)).SingleOrDefaultAsync(cancellationToken);
        return new CurrentAccountDto(
            signedIn.Id!.Value, signedIn.UserName!, signedIn.FullName!, user.JobTitle, roles,
            [.. signedIn.Permissions.Order(StringComparer.Ordinal)],
            commune is null ? null : new CommuneBriefDto(commune.Id, commune.Code, commune.Name, commune.FullName, commune.ProgrammeName, commune.Slogan),
            Province.Find(user.ProvinceCode) is { } province ? new ProvinceDto(province.Code, province.Name, province.FullName) : null,
            unit, hamlets, user.TwoFactorEnabled, signedIn.MustChangePassword, actingFor, delegations);
    }

    private async Task<User> MyselfAsync() =>
        await users.FindByIdAsync(current.RequiredId().ToString()) ?? throw new ForbiddenException(KernelErrorCodes.NotSignedIn);

    /// <summary>Guesses through an open session count like guesses at the door.</summary>
    private async Task EnsurePasswordAsync(User user, string password, string field)
    {
        EnsureNotLocked(user);
        if (!await users.CheckPasswordAsync(user, password))
        {
            await CountFailureAsync(user);
            throw new InputException(field, CameraProgramErrorCodes.Account.WrongPassword);
        }

        user.ForgetFailedAccess();
    }

    private void EnsureNotLocked(User user)
    {
        if (user.IsLockedAt(clock.UtcInstant()))
        {
            throw new BusinessException(CameraProgramErrorCodes.Account.LockedOut).WithData("until", user.LockoutEnd);
        }
    }

    /// <exception cref="BusinessException">This was the last attempt: the account is locked from now on.</exception>
    private async Task CountFailureAsync(User user)
    {
        user.CountFailedAccess(clock.UtcInstant());
        await db.SaveChangesAsync();
        EnsureNotLocked(user);
    }

    private async Task EnsureSecondFactorAsync(User user, string? code)
    {
        if (!user.TwoFactorEnabled)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(code))
        {
            throw new BusinessException(CameraProgramErrorCodes.Account.TwoFactorRequired);
        }

        var digits = Digits(code);
        var proven = await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, digits)
            ? user.UseAuthenticatorCode(digits)
            : (await users.RedeemTwoFactorRecoveryCodeAsync(user, code.Trim())).Succeeded;
        if (!proven)
        {
            await CountFailureAsync(user);
            throw new BusinessException(CameraProgramErrorCodes.Account.WrongTwoFactorCode);
        }
    }

    private static string Digits(string code) => code.Replace(" ", string.Empty, StringComparison.Ordinal);
}
