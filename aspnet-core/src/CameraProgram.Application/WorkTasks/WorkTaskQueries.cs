using System.Linq.Expressions;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;

namespace CameraProgram.WorkTasks;

/// <summary>Filters, orders and the row of task lists.</summary>
internal static class WorkTaskQueries
{
    private const string Due = "due";

    private static readonly SortMap<WorkTask> Sorts = new SortMap<WorkTask>("-" + Due)
        .Add(Due, t => t.DueDay)
        .Add("priority", t => t.Priority)
        .Add("status", t => t.Status)
        .AddName("title")
        .Add("created", t => t.AssignedAt)
        .Add("progress", t => t.Percent);

    /// <summary>Compares with a parameter: SQLite looks an equality up in an index, but not the <c>NOT</c> that a constant becomes.</summary>
    public static IQueryable<WorkTask> WhereOpen(this IQueryable<WorkTask> tasks)
    {
        var closed = false;
        return tasks.Where(t => t.IsClosed == closed);
    }

    public static IQueryable<WorkTask> WhereLate(this IQueryable<WorkTask> tasks, DateOnly today) =>
        tasks.WhereOpen().Where(t => t.DueDay < today);

    public static IQueryable<WorkTask> WhereNearlyLate(this IQueryable<WorkTask> tasks, DateOnly today)
    {
        var last = today.AddDays(WorkTaskConsts.NearlyLateDays);
        return tasks.WhereOpen().Where(t => t.DueDay >= today && t.DueDay <= last);
    }

    /// <summary>Their request for more time was answered lately, and the lead unit has done nothing since.</summary>
    public static IQueryable<WorkTask> WhereExtensionAnsweredSince(this IQueryable<WorkTask> tasks, DateOnly today)
    {
        var since = NewsSince(today);
        return tasks.Where(t => t.ExtensionAnsweredAt >= since);
    }

    /// <summary>Submitted by somebody else, so that this person may complete or return it.</summary>
    public static IQueryable<WorkTask> WhereWaitsForReviewBy(this IQueryable<WorkTask> tasks, Guid? userId) =>
        tasks.Where(t => t.Status == WorkTaskStatus.Submitted && t.SubmittedById != userId);

    /// <summary>By due day upwards, open tasks come first: the completed ones of last year are not what people look for.</summary>
    public static IOrderedQueryable<WorkTask> InOrder(this IQueryable<WorkTask> tasks, string? sort) =>
        string.IsNullOrEmpty(sort) || sort.Equals(Due, StringComparison.OrdinalIgnoreCase)
            ? tasks.OrderBy(t => t.IsClosed).ThenBy(t => t.DueDay).ThenBy(t => t.Id)
            : Sorts.Apply(tasks, sort);

    public static Expression<Func<WorkTask, WorkTaskListItemDto>> ToItem(ICameraProgramDb db, DateOnly today)
    {
        var soon = today.AddDays(WorkTaskConsts.NearlyLateDays);
        var newsSince = NewsSince(today);
        return t => new WorkTaskListItemDto(
            t.Id,
            t.Version,
            t.Title,
            t.Status,
            t.Priority,
            t.DueDay,
            t.Percent,
            t.LeadUnitId,
            db.OrgUnits.Where(u => u.Id == t.LeadUnitId).Select(u => u.Name).FirstOrDefault(),
            db.Users.Where(u => u.Id == t.AssigneeUserId).Select(u => u.FullName).FirstOrDefault(),
            t.Origin,
            t.PlanSymbol,
            !t.IsClosed && t.DueDay < today,
            !t.IsClosed && t.DueDay >= today && t.DueDay <= soon,
            t.CompletedDay,
            t.CompletedLate,
            t.PendingExtensionDay,
            t.ExtensionAnsweredAt >= newsSince ? t.ExtensionAnswer : null,
            t.ChasedAt,
            t.AssignedAt);
    }

    /// <summary>What happened from this instant on is news.</summary>
    public static DateTime NewsSince(DateOnly today) => VietnamTime.StartOf(today.AddDays(-WorkTaskConsts.NewsDays));
}
