using System.Globalization;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Text;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Identity;

/// <summary>The roles of one commune: named sets of permissions that it may edit, and those it adds.</summary>
public sealed class RoleAppService(ICameraProgramDb db, AdministratorGuard guard)
{
    private const int MaxRoles = 200;

    public static IReadOnlyList<PermissionGroupDto> GetPermissions() =>
    [
        .. PermissionDefinitions.All.Where(p => PermissionDefinitions.ExistsInCommune(p.Name)).GroupBy(p => p.Group)
            .Select(g => new PermissionGroupDto(g.Key, [.. g.Select(p => new PermissionDto(
                p.Name, PermissionDefinitions.MayBeDelegated(p.Name), PermissionDefinitions.NeededFor(p.Name)))])),
    ];

    /// <summary>The built-in ones first, in the order of the organisation.</summary>
    public async Task<IReadOnlyList<RoleDto>> ListAsync(CancellationToken cancellationToken)
    {
        var roles = await db.Roles.AsNoTracking().OrderByName().ThenBy(r => r.Id).Take(MaxRoles)
            .Select(r => new RoleDto(r.Id, r.Version, r.Code, r.Name, r.IsBuiltIn, r.Permissions, db.Users.Count(u => u.Roles.Any(held => held.RoleId == r.Id))))
            .ToListAsync(cancellationToken);
        return
        [
            .. roles.Select(r => r with { Name = RoleNames.Of(r.Code, r.Name) })
                .OrderBy(r => r.IsBuiltIn ? RoleCodes.All.Index().First(c => c.Item == r.Code).Index : int.MaxValue),
        ];
    }

    public async Task<RoleDto> CreateAsync(SaveRoleInput input, CancellationToken cancellationToken)
    {
        EnsureGrantable(input.Permissions);
        await EnsureNameIsFreeAsync(input.Name, null, cancellationToken);
        var role = new Role(Guid.CreateVersion7(), await FreeCodeAsync(input.Name, cancellationToken), input.Name);
        role.Grant(PermissionDefinitions.WithNeeded(input.Permissions));
        db.Roles.Add(role);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(role.Id, cancellationToken);
    }

    public async Task<RoleDto> UpdateAsync(Guid id, SaveRoleInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        EnsureGrantable(input.Permissions);
        var role = await db.Roles.GetAsync(id, cancellationToken);
        role.EnsureVersion(version);
        if (input.Name.Trim() != RoleNames.Of(role.Code, role.Name))
        {
            await EnsureNameIsFreeAsync(input.Name, id, cancellationToken);
            role.Rename(input.Name);
        }

        role.Grant(PermissionDefinitions.WithNeeded(input.Permissions));
        await guard.SaveAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    public async Task DeleteAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var role = await db.Roles.GetAsync(id, cancellationToken);
        role.EnsureVersion(version);
        if (role.IsBuiltIn)
        {
            throw new BusinessException(CameraProgramErrorCodes.Identity.RoleIsBuiltIn);
        }

        var holders = await db.Users.CountAsync(u => u.Roles.Any(r => r.RoleId == id), cancellationToken);
        if (holders > 0)
        {
            throw new BusinessException(CameraProgramErrorCodes.Identity.RoleInUse).WithData("count", holders);
        }

        db.Roles.Remove(role);
        await guard.SaveAsync(cancellationToken);
    }

    private async Task<RoleDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).SingleOrDefault(r => r.Id == id) ?? throw new EntityNotFoundException(nameof(Role), id);

    private static void EnsureGrantable(List<string> permissions)
    {
        if (permissions.Count == 0)
        {
            throw new InputException("permissions", CameraProgramErrorCodes.Identity.RoleWithoutPermission);
        }

        if (permissions.Find(p => !PermissionDefinitions.ExistsInCommune(p)) is { } refused)
        {
            throw PermissionDefinitions.Exists(refused)
                ? new InputException("permissions", CameraProgramErrorCodes.Identity.PermissionOfProvince)
                : new InputException("permissions", CameraProgramErrorCodes.Identity.UnknownPermission).WithData("name", refused);
        }
    }

    private async Task EnsureNameIsFreeAsync(string name, Guid? exceptId, CancellationToken cancellationToken)
    {
        if (await db.Roles.Where(r => r.Id != exceptId).AnyNamedAsync(name, cancellationToken))
        {
            throw new InputException("name", CameraProgramErrorCodes.Identity.RoleNameTaken).WithData("name", name.Trim());
        }
    }

    /// <summary>People name a role; programs get "to_ky_thuat", with a number when that is taken.</summary>
    private async Task<string> FreeCodeAsync(string name, CancellationToken cancellationToken)
    {
        var words = string.Concat(SearchText.Normalize(name).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_')).Trim('_');
        var stem = words.Length == 0 ? "role" : words[..Math.Min(words.Length, IdentityConsts.RoleCodeLength - 4)];
        var taken = await db.Roles.Where(r => r.Code.StartsWith(stem)).Select(r => r.Code).ToListAsync(cancellationToken);
        return Enumerable.Range(1, MaxRoles)
            .Select(number => number == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}_{number}"))
            .First(code => !taken.Contains(code));
    }
}
