using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.WorkTasks;

/// <summary>Tasks in columns by status, with the next steps that the current user may take.</summary>
public sealed class WorkTaskBoardAppService(
    ICameraProgramDb db, WorkTaskListAppService lists, WorkTaskViewer viewer, ICurrentUser user, TimeProvider clock)
{
    private const int ColumnSize = 25;

    /// <summary>Open work by due day, closed work with the latest first; at most 25 cards in a column.</summary>
    public async Task<IReadOnlyList<WorkTaskBoardColumnDto>> GetAsync(WorkTaskListInput input, CancellationToken cancellationToken)
    {
        var tasks = await lists.FilteredAsync(input, cancellationToken);
        var counts = await tasks.GroupBy(t => t.Status).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var columns = new List<WorkTaskBoardColumnDto>();
        foreach (var status in Enum.GetValues<WorkTaskStatus>())
        {
            var count = counts.GetValueOrDefault(status);
            columns.Add(new WorkTaskBoardColumnDto(status, count, count == 0 ? [] : await CardsAsync(tasks, status, cancellationToken)));
        }

        return columns;
    }

    private async Task<List<WorkTaskCardDto>> CardsAsync(IQueryable<WorkTask> tasks, WorkTaskStatus status, CancellationToken cancellationToken)
    {
        var ofStatus = tasks.Where(t => t.Status == status);
        var first = (status is WorkTaskStatus.Completed or WorkTaskStatus.Cancelled
            ? ofStatus.OrderByDescending(t => t.DueDay).ThenByDescending(t => t.Id)
            : ofStatus.OrderBy(t => t.DueDay).ThenBy(t => t.Id)).Take(ColumnSize);
        var items = await first.Select(WorkTaskQueries.ToItem(db, clock.Today())).ToListAsync(cancellationToken);
        var people = await first.Select(t => new Hands(t.Id, t.AssigneeUserId, t.SubmittedById, t.SubmittedForId, t.LastReportAt == null))
            .ToDictionaryAsync(t => t.Id, cancellationToken);
        var units = await viewer.OwnUnitIdsAsync(cancellationToken);
        return [.. items.Where(i => people.ContainsKey(i.Id)).Select(i => new WorkTaskCardDto(i, [.. Moves(i, people[i.Id], units)]))];
    }

    private IEnumerable<WorkTaskAction> Moves(WorkTaskListItemDto task, Hands hands, List<Guid> units)
    {
        var leads = units.Contains(task.LeadUnitId) || (hands.AssigneeId is { } assignee && assignee == viewer.PersonId);
        if (leads && user.Has(CameraProgramPermissions.WorkTasks.Report))
        {
            switch (task.Status)
            {
                case WorkTaskStatus.Assigned:
                    yield return WorkTaskAction.Accept;
                    break;
                case WorkTaskStatus.Accepted or WorkTaskStatus.InProgress or WorkTaskStatus.Returned:
                    // The first is the one that presses: nothing can be handed in before it is reported.
                    var reportsFirst = hands.NothingReported && task.Percent < 100;
                    yield return reportsFirst ? WorkTaskAction.ReportProgress : WorkTaskAction.Submit;
                    yield return reportsFirst ? WorkTaskAction.Submit : WorkTaskAction.ReportProgress;
                    break;
            }
        }

        if (task.Status == WorkTaskStatus.Submitted && user.Has(CameraProgramPermissions.WorkTasks.Review))
        {
            var me = viewer.Actor();
            if (!me.Is(hands.SubmittedById) && !me.Is(hands.SubmittedForId))
            {
                yield return WorkTaskAction.Complete;
            }

            yield return WorkTaskAction.Return;
        }
    }

    private sealed record Hands(Guid Id, Guid? AssigneeId, Guid? SubmittedById, Guid? SubmittedForId, bool NothingReported);
}
