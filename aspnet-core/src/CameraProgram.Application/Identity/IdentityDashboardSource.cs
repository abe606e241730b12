using CameraProgram.Dashboard;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Identity;

/// <summary>Locked accounts, for administrators; delegations that begin or run, for those who received them.</summary>
public sealed class IdentityDashboardSource(ICameraProgramDb db, ICurrentUser user, TimeProvider clock) : IDashboardSource
{
    public async Task<IReadOnlyList<DashboardItem>> GetAsync(CancellationToken cancellationToken)
    {
        var items = new List<DashboardItem>();
        if (user.Has(CameraProgramPermissions.Identity.ManageUsers))
        {
            var now = clock.UtcInstant();
            var locked = await db.Users.CountAsync(u => u.IsActive && u.LockoutEnd > now, cancellationToken);
            items.Add(new DashboardItem("LockedUsers", locked, "/quan-tri/nguoi-dung", DashboardUrgency.Waiting));
        }

        if (user is { Id: { } userId, ActingForId: null })
        {
            var today = clock.Today();
            var delegation = await db.Delegations.AsNoTracking()
                .Where(d => d.ToUserId == userId && d.RevokedAt == null && d.From <= today && d.To >= today)
                .OrderBy(d => d.To).ThenBy(d => d.Id)
                .Select(d => new { d.To, From = db.Users.Where(u => u.Id == d.FromUserId).Select(u => u.FullName).FirstOrDefault() })
                .FirstOrDefaultAsync(cancellationToken);
            if (delegation is not null)
            {
                items.Add(new DashboardItem("StandInFor", 1, "/tai-khoan", DashboardUrgency.Hint, new Dictionary<string, object?>
                {
                    ["name"] = delegation.From, ["day"] = delegation.To,
                }));
            }
        }

        return items;
    }
}
