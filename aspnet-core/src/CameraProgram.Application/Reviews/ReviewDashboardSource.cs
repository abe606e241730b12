using CameraProgram.Dashboard;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Reviews;

/// <summary>Reviews that wait for approval, and approved ones that wait to go out.</summary>
public sealed class ReviewDashboardSource(ICameraProgramDb db, ICurrentUser user) : IDashboardSource
{
    public async Task<IReadOnlyList<DashboardItem>> GetAsync(CancellationToken cancellationToken)
    {
        var items = new List<DashboardItem>();
        if (user.Has(CameraProgramPermissions.Reviews.Approve))
        {
            var submitted = await db.Reviews.CountAsync(r => r.Status == ReviewStatus.Submitted, cancellationToken);
            items.Add(new DashboardItem("ReviewsToApprove", submitted, "/bao-cao?status=submitted", DashboardUrgency.Waiting));
        }

        if (user.Has(CameraProgramPermissions.Reviews.Issue))
        {
            var approved = await db.Reviews.CountAsync(r => r.Status == ReviewStatus.Approved, cancellationToken);
            items.Add(new DashboardItem("ReviewsToIssue", approved, "/bao-cao?status=approved", DashboardUrgency.Waiting));
        }

        return items;
    }
}
