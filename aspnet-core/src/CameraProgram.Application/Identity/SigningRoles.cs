using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Identity;

/// <summary>Who in a commune may sign plans, by their roles.</summary>
internal static class SigningRoles
{
    public static async Task<bool> AnybodySignsAsync(this ICameraProgramDb db, Guid? except, CancellationToken cancellationToken)
    {
        var signing = await db.SigningRoleIdsAsync(cancellationToken);
        return await db.Users.AnyAsync(u => u.IsActive && u.Id != except && u.Roles.Any(r => signing.Contains(r.RoleId)), cancellationToken);
    }

    public static async Task<List<Guid>> SigningRoleIdsAsync(this ICameraProgramDb db, CancellationToken cancellationToken)
    {
        var roles = await db.Roles.AsNoTracking().Select(r => new { r.Id, r.Permissions }).ToListAsync(cancellationToken);
        return [.. roles.Where(r => r.Permissions.Contains(CameraProgramPermissions.Plans.Sign)).Select(r => r.Id)];
    }
}
