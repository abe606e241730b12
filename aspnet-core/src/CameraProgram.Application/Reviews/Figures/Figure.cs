using CameraProgram.WorkTasks;

namespace CameraProgram.Reviews;

/// <summary>One row behind a figure, as it is frozen and shown.</summary>
/// <param name="Group">The hamlet, unit or source it counts for, when the figure is broken down.</param>
/// <param name="Amount">What it adds to the figure; the rows of a figure add up to it. Beside a share: that of its own part.</param>
/// <param name="DayOf">What happened on that day.</param>
/// <param name="Status">Of a task: where it stood when the figures were taken.</param>
public sealed record FigureRow(
    string Label, string? Detail, string? Group, DateOnly? Day, long Amount, FigureLink Link, Guid? LinkId, FigureDay? DayOf = null, WorkTaskStatus? Status = null);

/// <param name="Value">All rows together, also those beyond <see cref="ReviewConsts.MaxRows"/>.</param>
public sealed record FigureResult(long Value, IReadOnlyList<FigureRow> Rows)
{
    /// <summary>Of a period of which nothing was recorded, or a share of nothing: not zero, but no figure.</summary>
    public static FigureResult Unknown { get; } = new(0, []) { IsKnown = false };

    public bool IsKnown { get; private init; } = true;

    public static FigureResult Of(IReadOnlyList<FigureRow> rows) => new(rows.Sum(r => r.Amount), rows);
}

/// <summary>A named figure: what it counts and how it is computed for a period. Its words have the key <c>Figure:{Code}</c>.</summary>
/// <param name="KeepsHistory">
/// It can be computed for a period of the past. Without, it is compared only with what an issued review froze.
/// </param>
public sealed record Figure(
    string Code,
    FigureGroup Group,
    FigureUnit Unit,
    Func<ReviewPeriod, CancellationToken, Task<FigureResult>> ComputeAsync,
    FigureBreakdown Breakdown = FigureBreakdown.None,
    bool KeepsHistory = true);

/// <summary>
/// The figures of one feature. A feature joins the reviews by implementing this in Application; it is found by being there.
/// </summary>
public interface IReviewFigureSource
{
    /// <summary>Where its figures stand among the others.</summary>
    int Order { get; }

    /// <summary>A new list at each call: what its figures have in common is read once for all of them, and anew for the next list.</summary>
    IReadOnlyList<Figure> Figures { get; }
}
