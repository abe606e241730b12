using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Identity;

/// <summary>The accounts of one commune, kept by its administrators. Nobody uses these verbs on themselves.</summary>
public sealed class UserAppService(
    ICameraProgramDb db, UserManager<User> users, AdministratorGuard guard, ICurrentUser current, TimeProvider clock)
{
    private static readonly SortMap<User> Sorts = new SortMap<User>("fullName")
        .AddName("fullName")
        .Add("userName", u => u.UserName)
        .Add("jobTitle", u => u.JobTitle)
        .Add("isActive", u => u.IsActive)
        .Add("creationTime", u => u.CreationTime);

    public async Task<PagedResult<UserListItemDto>> ListAsync(UserListInput input, CancellationToken cancellationToken)
    {
        var now = clock.UtcInstant();
        var found = db.Users.AsNoTracking()
            .WhereIf(input.RoleId is not null, u => u.Roles.Any(r => r.RoleId == input.RoleId))
            .WhereIf(input.Active is not null, u => u.IsActive == input.Active)
            .WhereIf(input.Locked == true, u => u.LockoutEnd > now)
            .WhereIf(input.Locked == false, u => u.LockoutEnd == null || u.LockoutEnd <= now)
            .WhereMatches(input.Filter);
        var page = await Sorts.Apply(found, input.Sort)
            .Select(u => new
            {
                u.Id, u.Version, u.UserName, u.FullName, u.JobTitle, u.IsActive, u.LockoutEnd, u.TwoFactorEnabled, u.MustChangePassword,
                OrgUnit = db.OrgUnits.Where(o => o.Id == u.OrgUnitId).Select(o => o.Name).SingleOrDefault(),
                Roles = u.Roles.Select(r => r.RoleId).ToList(),
            })
            .ToPageAsync(input, cancellationToken);
        var roleIds = page.Items.SelectMany(u => u.Roles).Distinct().ToList();
        var roleNames = await db.Roles.AsNoTracking().Where(r => roleIds.Contains(r.Id))
            .ToDictionaryAsync(r => r.Id, r => RoleNames.Of(r.Code, r.Name), cancellationToken);
        return new PagedResult<UserListItemDto>(
            [
                .. page.Items.Select(u => new UserListItemDto(
                    u.Id, u.Version, u.UserName, u.FullName, u.JobTitle, u.OrgUnit, [.. u.Roles.Select(id => roleNames[id]).Order(StringComparer.CurrentCulture)],
                    u.IsActive, u.LockoutEnd > now ? u.LockoutEnd : null, u.TwoFactorEnabled, u.MustChangePassword)),
            ],
            page.Total);
    }

    /// <summary>Active people to choose from, for whoever gives work, fills seats or stands in.</summary>
    public async Task<IReadOnlyList<UserLookupDto>> LookUpAsync(UserLookupInput input, CancellationToken cancellationToken) =>
        await db.Users.AsNoTracking().Where(u => u.IsActive)
            .WhereIf(input.OrgUnitId is not null, u => u.OrgUnitId == input.OrgUnitId)
            .WhereIf(input.RoleCode is not null, u => u.Roles.Any(held => db.Roles.Any(r => r.Id == held.RoleId && r.Code == input.RoleCode)))
            .WhereMatches(input.Filter)
            .OrderByName().ThenBy(u => u.Id)
            .Take(input.PageSize)
            .Select(u => new UserLookupDto(
                u.Id, u.FullName, u.JobTitle, u.OrgUnitId, db.OrgUnits.Where(o => o.Id == u.OrgUnitId).Select(o => o.Name).SingleOrDefault()))
            .ToListAsync(cancellationToken);

    public async Task<UserDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var now = clock.UtcInstant();
        var user = await db.Users.AsNoTracking().Include(u => u.Roles).Include(u => u.Hamlets).GetAsync(id, cancellationToken);
        var roleIds = user.Roles.Select(r => r.RoleId).ToList();
        var hamletIds = user.Hamlets.Select(h => h.HamletId).ToList();
        var roles = await db.Roles.AsNoTracking().Where(r => roleIds.Contains(r.Id)).OrderByName().ToListAsync(cancellationToken);
        var hamlets = await db.Hamlets.AsNoTracking().Where(h => hamletIds.Contains(h.Id)).OrderByName()
            .Select(h => new NamedDto(h.Id, h.Name)).ToListAsync(cancellationToken);
        var unit = await db.OrgUnits.AsNoTracking().Where(o => o.Id == user.OrgUnitId)
            .Select(o => new NamedDto(o.Id, o.Name)).SingleOrDefaultAsync(cancellationToken);
        var onlySigner = user.IsActive && roles.Exists(r => r.Permissions.Contains(CameraProgramPermissions.Plans.Sign))
            && !await db.AnybodySignsAsync(except: id, cancellationToken);
        return new UserDto(
            user.Id, user.Version, user.UserName, user.FullName, user.JobTitle, user.Email, user.Phone, unit,
            [.. roles.Select(r => new RoleBriefDto(r.Id, r.Code, RoleNames.Of(r.Code, r.Name)))], hamlets,
            user.IsActive, user.IsLockedAt(now) ? user.LockoutEnd : null, user.TwoFactorEnabled, user.MustChangePassword,
            user.PasswordChangedAt, user.CreationTime, onlySigner);
    }

    public async Task<UserDto> CreateAsync(CreateUserInput input, CancellationToken cancellationToken)
    {
        var user = new User(Guid.CreateVersion7(), input.UserName, input.FullName);
        if (await users.FindByNameAsync(user.UserName) is not null)
        {
            throw new InputException("userName", CameraProgramErrorCodes.Identity.UserNameTaken).WithData("name", user.UserName);
        }

        await DescribeAsync(user, input, cancellationToken);
        user.ReceivePassword(clock.UtcInstant());
        PasswordRules.EnsureAccepted(await users.CreateAsync(user, input.InitialPassword), "initialPassword");
        return await GetAsync(user.Id, cancellationToken);
    }

    public async Task<UserDto> UpdateAsync(Guid id, UpdateUserInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var user = await LoadAsync(id, version, cancellationToken);
        await DescribeAsync(user, input, cancellationToken);
        await guard.SaveAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    public async Task<UserDto> DeactivateAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var user = await LoadAsync(id, version, cancellationToken);
        user.Deactivate();
        await guard.SaveAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    public Task<UserDto> ActivateAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAnotherAsync(id, version, user => user.Activate(), cancellationToken);

    public Task<UserDto> UnlockAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAnotherAsync(id, version, user => user.Unlock(), cancellationToken);

    public Task<UserDto> SignOutEverywhereAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAnotherAsync(id, version, user => user.EndSessions(), cancellationToken);

    /// <summary>For somebody who lost the telephone: the next sign-in needs the password only.</summary>
    public Task<UserDto> ResetTwoFactorAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAnotherAsync(
            id,
            version,
            user =>
            {
                user.SetTwoFactor(false);
                user.EndSessions();
            },
            cancellationToken);

    public async Task<UserDto> ResetPasswordAsync(Guid id, ResetPasswordInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var whose = await LoadAsync(id, version, cancellationToken);
        foreach (var rule in users.PasswordValidators)
        {
            PasswordRules.EnsureAccepted(await rule.ValidateAsync(users, whose, input.NewPassword), "newPassword");
        }

        return await ChangeAnotherAsync(
            id,
            version,
            user =>
            {
                user.SetPasswordHash(users.PasswordHasher.HashPassword(user, input.NewPassword));
                user.ReceivePassword(clock.UtcInstant());
                user.EndSessions();
            },
            cancellationToken);
    }

    private async Task<UserDto> ChangeAnotherAsync(Guid id, ExpectedVersion version, Action<User> change, CancellationToken cancellationToken)
    {
        var user = await LoadAsync(id, version, cancellationToken);
        if (id == current.Id)
        {
            throw new BusinessException(CameraProgramErrorCodes.Identity.NotForOneself);
        }

        change(user);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    private async Task<User> LoadAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var user = await db.Users.Include(u => u.Roles).Include(u => u.Hamlets).GetAsync(id, cancellationToken);
        user.EnsureVersion(version);
        return user;
    }

    private async Task DescribeAsync(User user, UpdateUserInput input, CancellationToken cancellationToken)
    {
        var roles = input.RoleIds.Distinct().ToList();
        var hamlets = input.HamletIds.Distinct().ToList();
        if (await db.Roles.CountAsync(r => roles.Contains(r.Id), cancellationToken) != roles.Count)
        {
            throw new InputException("roleIds", CameraProgramErrorCodes.Identity.UnknownRole);
        }

        if (await db.Hamlets.CountAsync(h => hamlets.Contains(h.Id), cancellationToken) != hamlets.Count)
        {
            throw new InputException("hamletIds", CameraProgramErrorCodes.Identity.UnknownHamlet);
        }

        if (input.OrgUnitId is { } unitId && !await db.OrgUnits.AnyAsync(o => o.Id == unitId, cancellationToken))
        {
            throw new InputException("orgUnitId", CameraProgramErrorCodes.Identity.UnknownOrgUnit);
        }

        user.Describe(input.FullName, input.JobTitle, input.Email, input.Phone);
        user.WorkFor(input.OrgUnitId);
        user.GiveRoles(roles);
        user.LimitToHamlets(hamlets);
    }
}
