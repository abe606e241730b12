using CameraProgram.Commitments;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Localization;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Communes;

/// <summary>Opens the program for a commune: the tenant itself, the roles and the clauses of commitments it starts with.</summary>
public sealed class CommuneFounder(ICameraProgramDb db, UserManager<User> users, ICurrentTenant tenant, TimeProvider clock)
{
    /// <exception cref="InputException">The code is malformed or taken, the province unknown.</exception>
    public async Task<Commune> FoundAsync(string code, string provinceCode, CommuneType type, string name, CancellationToken cancellationToken)
    {
        if (await db.Communes.AnyAsync(c => c.Code == code, cancellationToken))
        {
            throw new InputException(nameof(code), CameraProgramErrorCodes.Communes.CodeTaken).WithData("code", code);
        }

        var commune = new Commune(Guid.CreateVersion7(), code, provinceCode, type, name);
        db.Communes.Add(commune);
        using (tenant.Change(commune.Id))
        {
            AddRoles(RoleCodes.OfCommune);
            db.CommitmentTerms.Add(CommitmentTermsAppService.First(commune, clock.Today()));
            await db.SaveChangesAsync(cancellationToken);
        }

        return commune;
    }

    /// <summary>The first person who can sign in and let the others in.</summary>
    /// <exception cref="InputException">The name is malformed or the password too weak.</exception>
    public async Task<User> AddAdministratorAsync(Commune commune, string userName, string fullName, string password, string passwordField)
    {
        using var _ = tenant.Change(commune.Id);
        var role = await db.Roles.SingleAsync(r => r.Code == RoleCodes.Admin);
        var administrator = new User(Guid.CreateVersion7(), userName, fullName);
        administrator.GiveRoles([role.Id]);
        PasswordRules.EnsureAccepted(await users.CreateAsync(administrator, password), passwordField);
        return administrator;
    }

    /// <summary>The roles that belong to no commune.</summary>
    public async Task EnsureProvinceRolesAsync(CancellationToken cancellationToken)
    {
        using var _ = tenant.Change(null);
        if (!await db.Roles.AnyAsync(r => r.Code == RoleCodes.ProvinceViewer, cancellationToken))
        {
            AddRoles([RoleCodes.ProvinceViewer]);
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    /// <summary>Somebody who sees the figures of the communes of one province, and must change the password first.</summary>
    /// <exception cref="InputException">The province is unknown, the name malformed or taken, or the password too weak.</exception>
    public async Task AddProvinceUserAsync(string provinceCode, string userName, string fullName, string password, CancellationToken cancellationToken)
    {
        using var _ = tenant.Change(null);
        await EnsureProvinceRolesAsync(cancellationToken);
        var role = await db.Roles.SingleAsync(r => r.Code == RoleCodes.ProvinceViewer, cancellationToken);
        var viewer = new User(Guid.CreateVersion7(), userName, fullName);
        if (await users.FindByNameAsync(viewer.UserName) is not null)
        {
            throw new InputException(nameof(userName), CameraProgramErrorCodes.Identity.UserNameTaken).WithData("name", viewer.UserName);
        }

        viewer.LimitToProvince(provinceCode);
        viewer.GiveRoles([role.Id]);
        viewer.RequirePasswordChange();
        PasswordRules.EnsureAccepted(await users.CreateAsync(viewer, password), nameof(password));
    }

    private void AddRoles(IEnumerable<string> codes)
    {
        foreach (var code in codes)
        {
            var role = new Role(Guid.CreateVersion7(), code, CameraProgramTexts.Catalog.Find("vi", $"Role:{code}")!, isBuiltIn: true);
            role.Grant(DefaultRolePermissions.Of(code));
            db.Roles.Add(role);
        }
    }
}
