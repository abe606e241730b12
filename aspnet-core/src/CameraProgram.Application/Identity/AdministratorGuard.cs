using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Identity;

/// <summary>No change of users or roles may leave a commune without an administrator, or take the right from the one who makes it.</summary>
public sealed class AdministratorGuard(ICameraProgramDb db, ICurrentUser current)
{
    private const string ManageUsers = CameraProgramPermissions.Identity.ManageUsers;
    private const string ManageRoles = CameraProgramPermissions.Identity.ManageRoles;

    /// <summary>Saves, looks at the result and takes it back when nobody could repair it.</summary>
    /// <exception cref="BusinessException"><c>CannotLockSelf</c>, <c>LastAdministrator</c>.</exception>
    public Task SaveAsync(CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async cancellation =>
            {
                await WaitForOthersAsync(cancellation);
                await db.SaveChangesAsync(cancellation);
                await EnsureRepairableAsync(cancellation);
                return true;
            },
            cancellationToken);

    /// <summary>Two administrators who dismiss each other at the same time must not both succeed: the role's row is the lock.</summary>
    private Task<int> WaitForOthersAsync(CancellationToken cancellationToken) =>
        db.Roles.Where(r => r.Code == RoleCodes.Admin).ExecuteUpdateAsync(set => set.SetProperty(r => r.Code, r => r.Code), cancellationToken);

    private async Task EnsureRepairableAsync(CancellationToken cancellationToken)
    {
        var roles = await db.Roles.AsNoTracking().Select(r => new { r.Id, r.Permissions }).ToListAsync(cancellationToken);
        var managingUsers = roles.Where(r => r.Permissions.Contains(ManageUsers)).Select(r => r.Id).ToList();
        var managingRoles = roles.Where(r => r.Permissions.Contains(ManageRoles)).Select(r => r.Id).ToList();
        var active = db.Users.AsNoTracking().Where(u => u.IsActive);

        var lost = current.Id is { } self
            && ((current.Has(ManageUsers) && !await active.AnyAsync(u => u.Id == self && u.Roles.Any(r => managingUsers.Contains(r.RoleId)), cancellationToken))
                || (current.Has(ManageRoles) && !await active.AnyAsync(u => u.Id == self && u.Roles.Any(r => managingRoles.Contains(r.RoleId)), cancellationToken)));
        if (lost)
        {
            throw new BusinessException(CameraProgramErrorCodes.Identity.CannotLockSelf);
        }

        var oneIsLeft = await active.AnyAsync(
            u => u.Roles.Any(r => managingUsers.Contains(r.RoleId)) && u.Roles.Any(r => managingRoles.Contains(r.RoleId)), cancellationToken);
        if (!oneIsLeft)
        {
            throw new BusinessException(CameraProgramErrorCodes.Identity.LastAdministrator);
        }
    }
}
