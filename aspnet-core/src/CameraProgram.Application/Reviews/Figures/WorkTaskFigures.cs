using CameraProgram.Kernel.Time;
using CameraProgram.WorkTasks;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Reviews;

/// <summary>
/// The work given, done, late, sent back, prolonged and cancelled in the period, by the unit that led it then. What was cancelled
/// before the period ended does not count as given: mostly it had been given twice or by mistake.
/// </summary>
public sealed class WorkTaskFigures(ICameraProgramDb db, TimeProvider clock) : IReviewFigureSource
{
    public int Order => 30;

    public IReadOnlyList<Figure> Figures =>
    [
        OfTasks("tasks.assigned", FigureDay.Given, Given),
        OfTasks("tasks.completed", FigureDay.Completed, Completed),
        OfTasks("tasks.completedOnTime", FigureDay.Completed, p => Completed(p).Where(t => !t.Task.CompletedLate)),
        OfTasks("tasks.completedLate", FigureDay.Completed, p => Completed(p).Where(t => t.Task.CompletedLate)),
        OfTasks("tasks.overdue", FigureDay.Due, Overdue),
        OfTasks("tasks.cancelled", FigureDay.Cancelled, p => Happened(TaskHistoryKind.Cancelled, p)),
        Times("tasks.returned", FigureDay.Returned, p => Happened(TaskHistoryKind.Returned, p)),
        Times("tasks.extensionGranted", FigureDay.Prolonged, p => Happened(TaskHistoryKind.ExtensionGranted, p)),
    ];

    private Figure OfTasks(string code, FigureDay day, Func<ReviewPeriod, IQueryable<TaskOnDay>> query) =>
        new(code, FigureGroup.WorkTasks, FigureUnit.Tasks, (p, ct) => RowsAsync(query(p), day, ct), FigureBreakdown.Unit);

    private Figure Times(string code, FigureDay day, Func<ReviewPeriod, IQueryable<TaskOnDay>> query) =>
        new(code, FigureGroup.WorkTasks, FigureUnit.Times, (p, ct) => RowsAsync(query(p), day, ct), FigureBreakdown.Unit);

    private IQueryable<TaskOnDay> Given(ReviewPeriod period)
    {
        var until = VietnamTime.StartOf(period.To.AddDays(1));
        return Happened(TaskHistoryKind.Assigned, period)
            .Where(t => !t.Task.History.Any(e => e.Kind == TaskHistoryKind.Cancelled && e.At < until));
    }

    private IQueryable<TaskOnDay> Happened(TaskHistoryKind kind, ReviewPeriod period)
    {
        var (from, until) = (VietnamTime.StartOf(period.From), VietnamTime.EndOf(period.To));
        return db.WorkTasks.AsNoTracking().SelectMany(t => t.History, (task, entry) => new { task, entry })
            .Where(x => x.entry.Kind == kind && x.entry.At >= from && x.entry.At < until)
            .Select(x => new TaskOnDay
            {
                Task = x.task,
                At = x.entry.At,
                LeadUnitId = x.task.History.Where(e => e.UnitId != null && e.At <= x.entry.At)
                    .OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Select(e => e.UnitId).FirstOrDefault() ?? x.task.LeadUnitId,
            });
    }

    private IQueryable<TaskOnDay> Completed(ReviewPeriod period) => db.WorkTasks.AsNoTracking()
        .Where(t => t.Status == WorkTaskStatus.Completed && t.CompletedDay >= period.From && t.CompletedDay <= period.To)
        .Select(t => new TaskOnDay { Task = t, LeadUnitId = t.LeadUnitId });

    /// <summary>Due by the end of the period (while it runs: before today) and not done by then.</summary>
    private IQueryable<TaskOnDay> Overdue(ReviewPeriod period)
    {
        var today = clock.Today();
        var end = period.To < today ? period.To : today.AddDays(-1);
        return db.WorkTasks.AsNoTracking()
            .Where(t => t.Status != WorkTaskStatus.Cancelled && t.DueDay <= end && (t.CompletedDay == null || t.CompletedDay > end))
            .Select(t => new TaskOnDay { Task = t, LeadUnitId = t.LeadUnitId });
    }

    private async Task<FigureResult> RowsAsync(IQueryable<TaskOnDay> query, FigureDay day, CancellationToken cancellationToken)
    {
        var found = await query.OrderBy(x => x.Task.DueDay).ThenBy(x => x.Task.Id)
            .Join(db.OrgUnits.AsNoTracking(), x => x.LeadUnitId, u => u.Id, (x, unit) => new
            {
                x.Task.Id, x.Task.Title, x.Task.PlanSymbol, x.Task.DueDay, x.Task.CompletedDay, x.Task.Status, x.At, Unit = unit.Name,
            })
            .Take(ReviewConsts.MaxRows).ToListAsync(cancellationToken);
        var rows = found.Select(t => new FigureRow(
            t.Title, t.PlanSymbol, t.Unit, t.At is { } at ? VietnamTime.DayOf(at) : day == FigureDay.Due ? t.DueDay : t.CompletedDay,
            1, FigureLink.WorkTask, t.Id, day, t.Status)).ToList();
        return rows.Count < ReviewConsts.MaxRows ? FigureResult.Of(rows) : new FigureResult(await query.CountAsync(cancellationToken), rows);
    }

    private sealed class TaskOnDay
    {
        public required WorkTask Task { get; init; }

        public DateTime? At { get; init; }

        public required Guid LeadUnitId { get; init; }
    }
}
