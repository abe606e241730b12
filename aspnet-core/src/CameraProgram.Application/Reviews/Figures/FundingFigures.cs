using CameraProgram.Budgets;
using CameraProgram.Plans;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Reviews;

/// <summary>What the plans signed in the period are estimated to cost, by who pays.</summary>
public sealed class FundingFigures(ICameraProgramDb db) : IReviewFigureSource
{
    public const string Estimated = "funding.estimated";

    public int Order => 40;

    public IReadOnlyList<Figure> Figures =>
    [
        new("funding.plans", FigureGroup.Funding, FigureUnit.Plans, PlansAsync),
        new(Estimated, FigureGroup.Funding, FigureUnit.Dong, EstimatedAsync, FigureBreakdown.FundingSource),
    ];

    private async Task<FigureResult> PlansAsync(ReviewPeriod period, CancellationToken cancellationToken) => FigureResult.Of(
        [.. (await EstimatesAsync(period, cancellationToken)).Select(e =>
            new FigureRow(e.Plan.Symbol ?? e.Plan.Subject, e.Plan.Subject, null, e.Plan.SignedDay, 1, FigureLink.Plan, e.Plan.Id, FigureDay.Signed))]);

    /// <summary>The shares of the sources add up to each estimate's total exactly.</summary>
    private async Task<FigureResult> EstimatedAsync(ReviewPeriod period, CancellationToken cancellationToken) => FigureResult.Of(
        [.. (await EstimatesAsync(period, cancellationToken)).SelectMany(e => e.Estimate.TotalsBySource().Select(s =>
            new FigureRow(e.Plan.Symbol ?? e.Plan.Subject, e.Plan.Subject, s.Source.ToString(), e.Plan.SignedDay, s.Amount, FigureLink.Plan, e.Plan.Id, FigureDay.Signed)))]);

    private async Task<List<(Plan Plan, Estimate Estimate)>> EstimatesAsync(ReviewPeriod period, CancellationToken cancellationToken)
    {
        var plans = await db.Plans.AsNoTracking().Where(p => p.SignedDay >= period.From && p.SignedDay <= period.To)
            .OrderBy(p => p.SignedDay).ThenBy(p => p.Id).Take(ReviewConsts.MaxRows).ToListAsync(cancellationToken);
        var ids = plans.ConvertAll(p => p.Id);
        var estimates = await db.Estimates.AsNoTracking().Include(e => e.Lines).Where(e => e.PlanId != null && ids.Contains(e.PlanId.Value) && e.Revision == 1)
            .ToDictionaryAsync(e => e.PlanId!.Value, cancellationToken);
        return [.. plans.Where(p => estimates.TryGetValue(p.Id, out var estimate) && estimate.Total > 0).Select(p => (p, estimates[p.Id]))];
    }
}
