using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Identity;

/// <summary>Reads who a user is and what they may do, afresh for each request, so that a change of rights counts at once.</summary>
public sealed class UserRecogniser(ICameraProgramDb db, ICurrentTenant tenant, TimeProvider clock)
{
    private const string TenantFilter = "Tenant";

    /// <returns><c>null</c> when the user does not exist or is not active.</returns>
    public async Task<SignedInUser?> RecogniseAsync(Guid userId, CancellationToken cancellationToken)
    {
        var user = await db.Users.IgnoreQueryFilters([TenantFilter]).AsNoTracking().Where(u => u.Id == userId && u.IsActive)
            .Select(u => new
            {
                u.Id, u.UserName, u.FullName, u.TenantId, u.OrgUnitId, u.SecurityStamp, u.MustChangePassword,
                Hamlets = u.Hamlets.Select(h => h.HamletId).ToList(),
                Roles = u.Roles.Select(r => r.RoleId).ToList(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (user is null)
        {
            return null;
        }

        var grants = await db.Roles.IgnoreQueryFilters([TenantFilter]).AsNoTracking()
            .Where(r => user.Roles.Contains(r.Id) && r.TenantId == user.TenantId).Select(r => r.Permissions).ToListAsync(cancellationToken);
        return new SignedInUser(
            user.Id, user.UserName, user.FullName, user.TenantId, user.OrgUnitId,
            user.Hamlets.Count == 0 ? null : user.Hamlets.ToHashSet(),
            grants.SelectMany(g => g).Where(p => user.TenantId is null || PermissionDefinitions.ExistsInCommune(p)).ToHashSet(),
            user.SecurityStamp, user.MustChangePassword);
    }

    /// <summary>Puts the user in the place of the person who delegated to them.</summary>
    /// <exception cref="ForbiddenException">The delegation is not theirs, not begun, ended or revoked.</exception>
    public async Task<SignedInUser> StandInAsync(SignedInUser user, Guid delegationId, CancellationToken cancellationToken)
    {
        using var _ = tenant.Change(user.TenantId);
        var today = clock.Today();
        var delegation = await db.Delegations.AsNoTracking().SingleOrDefaultAsync(d => d.Id == delegationId, cancellationToken);
        if (delegation is null || delegation.ToUserId != user.Id || !delegation.IsActiveOn(today)
            || await RecogniseAsync(delegation.FromUserId, cancellationToken) is not { } principal
            || principal.TenantId != user.TenantId)
        {
            throw new ForbiddenException(CameraProgramErrorCodes.Account.DelegationNotUsable);
        }

        var granted = delegation.Permissions.Count == 0 ? principal.Permissions : principal.Permissions.Intersect(delegation.Permissions);
        return user with
        {
            OrgUnitId = principal.OrgUnitId,
            HamletIds = principal.HamletIds,
            Permissions = granted.Where(PermissionDefinitions.MayBeDelegated).ToHashSet(),
            ActingForId = principal.Id,
            ActingForName = principal.FullName,
            DelegationId = delegation.Id,
        };
    }
}
