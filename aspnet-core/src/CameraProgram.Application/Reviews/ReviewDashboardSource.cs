using CameraProgram.Dashboard;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Reviews;

/// <summary>Reviews that wait for approval, approved ones that wait to go out, and those that were sent back.</summary>
public sealed class ReviewDashboardSource(ReviewsWaiting reviews, ICurrentUser user) : IDashboardSource
{
    public async Task<IReadOnlyList<DashboardItem>> GetAsync(CancellationToken cancellationToken)
    {
        var items = new List<DashboardItem>();
        if (user.Has(CameraProgramPermissions.Reviews.Approve))
        {
            var submitted = await reviews.ToApprove(user).CountAsync(cancellationToken);
            items.Add(new DashboardItem("ReviewsToApprove", submitted, "/bao-cao?status=submitted", DashboardUrgency.Waiting));
        }

        if (user.Has(CameraProgramPermissions.Reviews.Issue))
        {
            var approved = await reviews.ToIssue.CountAsync(cancellationToken);
            items.Add(new DashboardItem("ReviewsToIssue", approved, "/bao-cao?status=approved", DashboardUrgency.Waiting));
        }

        if (user.Has(CameraProgramPermissions.Reviews.Edit))
        {
            var returned = await reviews.Returned.CountAsync(cancellationToken);
            items.Add(new DashboardItem("ReviewsReturned", returned, "/bao-cao?status=draft", DashboardUrgency.Returned));
        }

        return items;
    }
}
