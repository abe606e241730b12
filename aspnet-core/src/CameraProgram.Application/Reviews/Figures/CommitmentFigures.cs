using CameraProgram.Commitments;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Reviews;

/// <summary>Commitments signed in the period, in force when it ends, and withdrawn in it, by hamlet.</summary>
public sealed class CommitmentFigures(ICameraProgramDb db, HamletBook hamlets, TimeProvider clock) : IReviewFigureSource
{
    public const string Signed = "commitments.signed";
    public const string InForce = "commitments.inForce";
    public const string Withdrawn = "commitments.withdrawn";

    public int Order => 60;

    public IReadOnlyList<Figure> Figures =>
    [
        Of(Signed, FigureDay.Signed, p => db.Commitments.Where(c => c.SignedDay >= p.From && c.SignedDay <= p.To)),
        Of(InForce, FigureDay.Signed, p => db.Commitments.WhereInForceOn(p.To < clock.Today() ? p.To : clock.Today())),
        Of(Withdrawn, FigureDay.Withdrawn, p => db.Commitments.Where(c => c.WithdrawnDay >= p.From && c.WithdrawnDay <= p.To)),
    ];

    private Figure Of(string code, FigureDay day, Func<ReviewPeriod, IQueryable<Commitment>> query) =>
        new(code, FigureGroup.Commitments, FigureUnit.Commitments, (p, ct) => RowsAsync(query(p), day, ct), FigureBreakdown.Hamlet);

    private async Task<FigureResult> RowsAsync(IQueryable<Commitment> query, FigureDay day, CancellationToken cancellationToken)
    {
        var found = await query.AsNoTracking().OrderBy(c => c.SignedDay).ThenBy(c => c.Id)
            .Select(c => new { c.Id, c.FullName, c.Address, c.HamletId, c.SignedDay, c.WithdrawnDay })
            .Take(ReviewConsts.MaxRows).ToListAsync(cancellationToken);
        var titles = await hamlets.ReadAsync(cancellationToken);
        var rows = found.ConvertAll(c => new FigureRow(
            c.FullName, c.Address, titles.Of(c.HamletId), day == FigureDay.Withdrawn ? c.WithdrawnDay : c.SignedDay, 1, FigureLink.Commitment, c.Id, day));
        return rows.Count < ReviewConsts.MaxRows ? FigureResult.Of(rows) : new FigureResult(await query.CountAsync(cancellationToken), rows);
    }
}
