using CameraProgram.Dashboard;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.WorkTasks;

/// <summary>One's own tasks and those one's unit coordinates, and the answers to one's requests for time; for those who review, what was submitted, what asks for time, what is late in all.</summary>
public sealed class WorkTaskDashboardSource(ICurrentUser user, WorkTaskViewer viewer, TimeProvider clock) : IDashboardSource
{
    private const string MyWork = "/viec-cua-toi";

    public async Task<IReadOnlyList<DashboardItem>> GetAsync(CancellationToken cancellationToken)
    {
        if (!user.Has(CameraProgramPermissions.WorkTasks.Default))
        {
            return [];
        }

        var items = await MineAsync(cancellationToken);
        if (user.Has(CameraProgramPermissions.WorkTasks.Review))
        {
            var today = clock.Today();
            var visible = (await viewer.VisibleAsync(cancellationToken)).AsNoTracking();
            var waiting = await visible.WhereWaitsForReviewBy(user.Id).CountAsync(cancellationToken);
            var extensions = await visible.CountAsync(t => t.PendingExtensionDay != null, cancellationToken);
            items.Add(new DashboardItem("TasksLate", await visible.WhereLate(today).CountAsync(cancellationToken), "/nhiem-vu?late=true", DashboardUrgency.Late));
            items.Add(new DashboardItem("TasksWaitingForReview", waiting, "/nhiem-vu?waitingForReview=true", DashboardUrgency.Waiting));
            items.Add(new DashboardItem("ExtensionsAsked", extensions, "/nhiem-vu?extensionAsked=true", DashboardUrgency.Waiting));
        }

        return items;
    }

    /// <summary>Each open task of "my work" in one line and in one only, so that the first page is silent only when that page is empty.</summary>
    private async Task<List<DashboardItem>> MineAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var soon = today.AddDays(WorkTaskConsts.NearlyLateDays);
        var accepts = user.Has(CameraProgramPermissions.WorkTasks.Report);
        var mine = (await viewer.MineAsync(openOnly: true, cancellationToken)).AsNoTracking();
        var inHand = mine.Where(t => t.Status != WorkTaskStatus.Returned && t.Status != WorkTaskStatus.Submitted);
        var taken = inHand.WhereIf(accepts, t => t.Status != WorkTaskStatus.Assigned);
        var given = accepts ? await inHand.CountAsync(t => t.Status == WorkTaskStatus.Assigned && t.DueDay >= today, cancellationToken) : 0;
        var submitted = await mine.CountAsync(t => t.Status == WorkTaskStatus.Submitted, cancellationToken);
        return
        [
            new("MyTasksReturned", await mine.CountAsync(t => t.Status == WorkTaskStatus.Returned, cancellationToken), "/nhiem-vu?mine=true&status=returned", DashboardUrgency.Returned),
            new("MyTasksLate", await inHand.WhereLate(today).CountAsync(cancellationToken), MyWork, DashboardUrgency.Late),
            new("MyTasksNearlyLate", await taken.WhereNearlyLate(today).CountAsync(cancellationToken), MyWork, DashboardUrgency.DueSoon),
            new("MyExtensionsAnswered", await mine.WhereExtensionAnsweredSince(today).CountAsync(cancellationToken), "/nhiem-vu?mine=true&extensionAnswered=true", DashboardUrgency.Hint),
            new("MyTasksNew", given, "/nhiem-vu?mine=true&status=assigned", DashboardUrgency.Waiting),
            new("MyTasksGoingOn", submitted + await taken.CountAsync(t => t.DueDay > soon, cancellationToken), MyWork, DashboardUrgency.Info),
            new("MyTasksCoordinated", await (await viewer.CoordinatedAsync(cancellationToken)).CountAsync(cancellationToken), MyWork, DashboardUrgency.Info),
        ];
    }
}
