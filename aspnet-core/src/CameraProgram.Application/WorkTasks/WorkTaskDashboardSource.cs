using CameraProgram.Dashboard;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.WorkTasks;

/// <summary>One's own new, returned, late, nearly late and other tasks, so that nothing of "my work" goes unsaid, and the answers to one's requests for time; for those who review, what was submitted, what asks for time, what is late in all.</summary>
public sealed class WorkTaskDashboardSource(ICurrentUser user, WorkTaskViewer viewer, TimeProvider clock) : IDashboardSource
{
    public async Task<IReadOnlyList<DashboardItem>> GetAsync(CancellationToken cancellationToken)
    {
        if (!user.Has(CameraProgramPermissions.WorkTasks.Default))
        {
            return [];
        }

        var today = clock.Today();
        var mine = (await viewer.MineAsync(openOnly: true, cancellationToken)).AsNoTracking();
        var items = new List<DashboardItem>
        {
            new("MyTasksReturned", await mine.CountAsync(t => t.Status == WorkTaskStatus.Returned, cancellationToken), "/nhiem-vu?mine=true&status=returned", DashboardUrgency.Returned),
            new("MyTasksLate", await mine.WhereLate(today).CountAsync(cancellationToken), "/nhiem-vu?mine=true&late=true", DashboardUrgency.Late),
            new("MyTasksNearlyLate", await mine.WhereNearlyLate(today).CountAsync(cancellationToken), "/nhiem-vu?mine=true&nearlyLate=true", DashboardUrgency.DueSoon),
            new("MyExtensionsAnswered", await mine.WhereExtensionAnsweredSince(today).CountAsync(cancellationToken), "/nhiem-vu?mine=true&extensionAnswered=true", DashboardUrgency.Hint),
        };
        // Whatever else is open in "my work" goes on; the first page is silent only when that page is empty.
        var accepts = user.Has(CameraProgramPermissions.WorkTasks.Report);
        var soon = today.AddDays(WorkTaskConsts.NearlyLateDays);
        var given = accepts ? await mine.CountAsync(t => t.Status == WorkTaskStatus.Assigned, cancellationToken) : 0;
        var goingOn = await mine.CountAsync(
            t => t.DueDay > soon && t.Status != WorkTaskStatus.Returned && (!accepts || t.Status != WorkTaskStatus.Assigned), cancellationToken);
        items.Add(new DashboardItem("MyTasksNew", given, "/nhiem-vu?mine=true&status=assigned", DashboardUrgency.Waiting));
        items.Add(new DashboardItem("MyTasksGoingOn", goingOn, "/viec-cua-toi", DashboardUrgency.Info));
        if (user.Has(CameraProgramPermissions.WorkTasks.Review))
        {
            var visible = (await viewer.VisibleAsync(cancellationToken)).AsNoTracking();
            var waiting = await visible.WhereWaitsForReviewBy(user.Id).CountAsync(cancellationToken);
            var extensions = await visible.CountAsync(t => t.PendingExtensionDay != null, cancellationToken);
            items.Add(new DashboardItem("TasksLate", await visible.WhereLate(today).CountAsync(cancellationToken), "/nhiem-vu?late=true", DashboardUrgency.Late));
            items.Add(new DashboardItem("TasksWaitingForReview", waiting, "/nhiem-vu?waitingForReview=true", DashboardUrgency.Waiting));
            items.Add(new DashboardItem("ExtensionsAsked", extensions, "/nhiem-vu?extensionAsked=true", DashboardUrgency.Waiting));
        }

        return items;
    }
}
