using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.WorkTasks;

/// <summary>Tasks seen together: list, counts, "my tasks". Everybody gets only what they may see.</summary>
public sealed class WorkTaskListAppService(ICameraProgramDb db, WorkTaskViewer viewer, ICurrentUser user, TimeProvider clock)
{
    private const int MaxMine = 200;
    private const int MaxWaiting = 50;
    private const int MaxNews = 50;
    private const int MaxNamedUnits = 200;

    public async Task<PagedResult<WorkTaskListItemDto>> ListAsync(WorkTaskListInput input, CancellationToken cancellationToken)
    {
        var tasks = await FilteredAsync(input, cancellationToken);

        // The page is found by ids along an index; only its own rows are then read whole.
        var page = await tasks.InOrder(input.Sort).Select(t => t.Id).ToPageAsync(input, cancellationToken);
        var items = await db.WorkTasks.AsNoTracking().Where(t => page.Items.Contains(t.Id)).InOrder(input.Sort)
            .Select(WorkTaskQueries.ToItem(db, clock.Today())).ToListAsync(cancellationToken);
        return new PagedResult<WorkTaskListItemDto>(items, page.Total);
    }

    /// <summary>The rows of an export, in the order of the list; at most <see cref="WorkTaskConsts.MaxExportRows"/>.</summary>
    public async Task<IReadOnlyList<WorkTaskListItemDto>> AllAsync(WorkTaskListInput input, CancellationToken cancellationToken)
    {
        var tasks = await FilteredAsync(input, cancellationToken);
        return await tasks.InOrder(input.Sort).Take(WorkTaskConsts.MaxExportRows)
            .Select(WorkTaskQueries.ToItem(db, clock.Today())).ToListAsync(cancellationToken);
    }

    public async Task<WorkTaskSummaryDto> SummaryAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var visible = (await viewer.VisibleAsync(cancellationToken)).AsNoTracking();

        // Each figure is counted along an index; all of them together in one pass would read the rows.
        var groups = await visible.GroupBy(t => new { t.Status, t.CompletedLate })
            .Select(g => new { g.Key.Status, g.Key.CompletedLate, Count = g.Count() })
            .ToListAsync(cancellationToken);
        var total = groups.Sum(g => g.Count);
        var completed = groups.Where(g => g.Status == WorkTaskStatus.Completed).Sum(g => g.Count);
        var cancelled = groups.Where(g => g.Status == WorkTaskStatus.Cancelled).Sum(g => g.Count);
        var completedLate = groups.Where(g => g.CompletedLate).Sum(g => g.Count);
        var mine = (await viewer.MineAsync(openOnly: true, cancellationToken)).AsNoTracking();
        var reviews = user.Has(CameraProgramPermissions.WorkTasks.Review);
        return new WorkTaskSummaryDto(
            total,
            total - completed - cancelled,
            await visible.WhereLate(today).CountAsync(cancellationToken),
            await visible.WhereNearlyLate(today).CountAsync(cancellationToken),
            completed - completedLate,
            completedLate,
            reviews ? await visible.WhereWaitsForReviewBy(user.Id).CountAsync(cancellationToken) : 0,
            reviews ? await visible.CountAsync(t => t.PendingExtensionDay != null, cancellationToken) : 0,
            await mine.CountAsync(cancellationToken),
            await mine.WhereLate(today).CountAsync(cancellationToken),
            [.. groups.GroupBy(g => g.Status, (status, parts) => new WorkTaskCountDto(status, parts.Sum(g => g.Count))).OrderBy(g => g.Status)]);
    }

    public async Task<MyWorkTasksDto> MineAsync(CancellationToken cancellationToken)
    {
        var toItem = WorkTaskQueries.ToItem(db, clock.Today());
        var mine = (await viewer.MineAsync(openOnly: true, cancellationToken)).AsNoTracking();
        var tasks = await mine.OrderByDescending(t => t.Status == WorkTaskStatus.Returned).ThenBy(t => t.DueDay).ThenBy(t => t.Id).Take(MaxMine).Select(toItem).ToListAsync(cancellationToken);
        var total = tasks.Count < MaxMine ? tasks.Count : await mine.CountAsync(cancellationToken);
        var coordinated = await (await viewer.CoordinatedAsync(cancellationToken)).AsNoTracking()
            .OrderBy(t => t.DueDay).ThenBy(t => t.Id).Take(MaxWaiting).Select(toItem).ToListAsync(cancellationToken);
        var news = await NewsAsync(cancellationToken);
        if (!user.Has(CameraProgramPermissions.WorkTasks.Review))
        {
            return new MyWorkTasksDto(tasks, total, coordinated, [], [], news);
        }

        var visible = (await viewer.VisibleAsync(cancellationToken)).AsNoTracking();
        var waiting = await visible.WhereWaitsForReviewBy(user.Id)
            .OrderBy(t => t.DueDay).ThenBy(t => t.Id).Take(MaxWaiting).Select(toItem).ToListAsync(cancellationToken);
        var extensions = await visible.Where(t => t.PendingExtensionDay != null)
            .OrderBy(t => t.DueDay).ThenBy(t => t.Id).Take(MaxWaiting).Select(toItem).ToListAsync(cancellationToken);
        return new MyWorkTasksDto(tasks, total, coordinated, waiting, extensions, news);
    }

    /// <summary>The last word on each of my tasks that others cancelled, or whose due day they moved.</summary>
    private async Task<List<TaskNewsDto>> NewsAsync(CancellationToken cancellationToken)
    {
        var (since, me) = (WorkTaskQueries.NewsSince(clock.Today()), user.Id);
        var mine = (await viewer.MineAsync(openOnly: false, cancellationToken)).AsNoTracking();
        var rows = from task in mine.Where(t => t.LastModificationTime >= since)
                   from entry in task.History
                   where entry.At >= since && entry.ActorId != me
                       && (entry.Kind == TaskHistoryKind.Cancelled || (!task.IsClosed && entry.Kind == TaskHistoryKind.Edited && entry.PreviousDay != null))
                   orderby entry.At descending, entry.Id descending
                   select new TaskNewsDto(task.Id, task.Title, entry.Kind, entry.At, entry.ActorName, entry.Note, entry.PreviousDay, entry.Day);
        return [.. (await rows.Take(MaxNews).ToListAsync(cancellationToken)).DistinctBy(n => n.Id)];
    }

    /// <summary>The visible tasks that the filters leave, not ordered.</summary>
    internal async Task<IQueryable<WorkTask>> FilteredAsync(WorkTaskListInput input, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var tasks = input.Mine ? await viewer.MineAsync(input.Open || input.Late || input.NearlyLate || input.ExtensionAnswered, cancellationToken) : await viewer.VisibleAsync(cancellationToken);
        if (input.HamletId is { } hamletId)
        {
            var units = await db.OrgUnits.Where(u => u.HamletId == hamletId).Select(u => u.Id).ToListAsync(cancellationToken);
            tasks = tasks.Where(t => units.Contains(t.LeadUnitId));
        }

        tasks = input.Open ? tasks.WhereOpen() : tasks;
        tasks = input.Late ? tasks.WhereLate(today) : tasks;
        tasks = input.NearlyLate ? tasks.WhereNearlyLate(today) : tasks;
        tasks = input.ExtensionAnswered ? tasks.WhereExtensionAnsweredSince(today) : tasks;
        tasks = input.WaitingForReview ? tasks.WhereWaitsForReviewBy(user.Id) : tasks;
        tasks = await FoundAsync(tasks, input.Filter, cancellationToken);
        return tasks.AsNoTracking()
            .WhereIf(input.Status is { Count: > 0 }, t => input.Status!.Contains(t.Status))
            .WhereIf(input.ExtensionAsked, t => t.PendingExtensionDay != null)
            .WhereIf(input.UnitId is not null, t => t.LeadUnitId == input.UnitId)
            .WhereIf(input.PlanId is not null, t => t.PlanId == input.PlanId)
            .WhereIf(input.Priority is not null, t => t.Priority == input.Priority)
            .WhereIf(input.DueFrom is not null, t => t.DueDay >= input.DueFrom)
            .WhereIf(input.DueTo is not null, t => t.DueDay <= input.DueTo);
    }

    /// <summary>By their own words, or because a unit of that name leads or coordinates them.</summary>
    private async Task<IQueryable<WorkTask>> FoundAsync(IQueryable<WorkTask> tasks, string? filter, CancellationToken cancellationToken)
    {
        var units = string.IsNullOrWhiteSpace(filter)
            ? []
            : await db.OrgUnits.WhereMatches(filter).OrderBy(u => u.Id).Select(u => u.Id).Take(MaxNamedUnits).ToListAsync(cancellationToken);
        if (units.Count == 0)
        {
            return tasks.WhereMatches(filter);
        }

        var ids = db.WorkTasks.WhereMatches(filter).Select(t => t.Id)
            .Concat(db.WorkTasks.Where(t => units.Contains(t.LeadUnitId)).Select(t => t.Id))
            .Concat(db.WorkTaskUnits.Where(u => units.Contains(u.UnitId)).Select(u => u.WorkTaskId));
        return tasks.Where(t => ids.Contains(t.Id));
    }
}
