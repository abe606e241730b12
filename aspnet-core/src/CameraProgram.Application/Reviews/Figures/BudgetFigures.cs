using CameraProgram.Budgets;
using CameraProgram.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Reviews;

/// <summary>
/// What was approved, allocated, bound and paid in the period, and what was left at its end: by the budget's book, entry by
/// entry, told apart by who pays. What a year handed on to the next counts as taken back; what it gave up at its end undoes no decision.
/// </summary>
public sealed class BudgetFigures(ICameraProgramDb db, BudgetReader reader) : IReviewFigureSource
{
    public const string Approved = "funding.approved";
    public const string Paid = "funding.paid";

    private static readonly LedgerAccount[] s_paid = [LedgerAccount.Paid];
    private static readonly LedgerAccount[] s_allocated = [LedgerAccount.Available, .. BudgetAccounts.Bound];
    private static readonly LedgerAccount[] s_approved = [LedgerAccount.Unallocated, .. s_allocated];

    public int Order => 41;

    public IReadOnlyList<Figure> Figures =>
    [
        new(Approved, FigureGroup.Funding, FigureUnit.Dong, (p, ct) => MovedAsync(p, s_approved, ct), FigureBreakdown.FundingSource),
        new("funding.allocated", FigureGroup.Funding, FigureUnit.Dong, (p, ct) => MovedAsync(p, s_allocated, ct), FigureBreakdown.FundingSource),
        new("funding.committed", FigureGroup.Funding, FigureUnit.Dong, (p, ct) => MovedAsync(p, BudgetAccounts.Bound, ct), FigureBreakdown.FundingSource),
        new(Paid, FigureGroup.Funding, FigureUnit.Dong, (p, ct) => MovedAsync(p, s_paid, ct), FigureBreakdown.FundingSource),
        new("funding.left", FigureGroup.Funding, FigureUnit.Dong, LeftAsync, FigureBreakdown.FundingSource),
    ];

    /// <summary>What came to these accounts in the period, less what left them.</summary>
    private async Task<FigureResult> MovedAsync(ReviewPeriod period, LedgerAccount[] accounts, CancellationToken cancellationToken)
    {
        var moves = db.LedgerEntries.AsNoTracking().Where(e => e.Book == LedgerBook.Budget && e.Day >= period.From && e.Day <= period.To);
        var came = moves.Where(e => accounts.Contains(e.To) && !accounts.Contains(e.From));
        var left = moves.Where(e => accounts.Contains(e.From) && !accounts.Contains(e.To) && !BudgetAccounts.Cancelled.Contains(e.To));
        var value = await came.SumAsync(e => e.Amount, cancellationToken) - await left.SumAsync(e => e.Amount, cancellationToken);
        var entries = await came.Select(e => new { e.Id, e.Day, e.Words, e.SubjectId, e.Source, e.Amount })
            .Concat(left.Select(e => new { e.Id, e.Day, e.Words, e.SubjectId, e.Source, Amount = -e.Amount }))
            .OrderBy(e => e.Day).ThenBy(e => e.Id).Take(ReviewConsts.MaxRows).ToListAsync(cancellationToken);
        var estimates = await reader.EstimatesAsync([.. entries.Select(e => e.SubjectId).Distinct()], cancellationToken);
        return new FigureResult(value,
        [
            .. entries.Select(e =>
            {
                var estimate = estimates.GetValueOrDefault(e.SubjectId);
                return new FigureRow(e.Words, estimate?.Title, e.Source.ToString(), e.Day, e.Amount, FigureLink.Estimate, estimate?.Id ?? e.SubjectId, FigureDay.Posted);
            }),
        ]);
    }

    /// <summary>By estimate and source, at the end of the period.</summary>
    private async Task<FigureResult> LeftAsync(ReviewPeriod period, CancellationToken cancellationToken)
    {
        var moves = db.LedgerEntries.AsNoTracking().Where(e => e.Book == LedgerBook.Budget && e.Day <= period.To);
        var came = await SumsAsync(moves.Where(e => BudgetAccounts.Left.Contains(e.To) && !BudgetAccounts.Left.Contains(e.From)), cancellationToken);
        var left = await SumsAsync(moves.Where(e => BudgetAccounts.Left.Contains(e.From) && !BudgetAccounts.Left.Contains(e.To)), cancellationToken);
        var sums = came.Select(c => (c.Key.SubjectId, c.Key.Source, Amount: c.Value - left.GetValueOrDefault(c.Key))).Where(s => s.Amount != 0).ToList();
        var estimates = await reader.EstimatesAsync([.. sums.Select(s => s.SubjectId).Distinct()], cancellationToken);
        return FigureResult.Of(
        [
            .. sums.Select(s => (s.Source, s.Amount, Estimate: estimates[s.SubjectId])).OrderBy(s => s.Estimate.Year).ThenBy(s => s.Estimate.Title, StringComparer.Ordinal)
                .Select(s => new FigureRow(s.Estimate.Title, null, s.Source.ToString(), null, s.Amount, FigureLink.Estimate, s.Estimate.Id)),
        ]);
    }

    private static async Task<Dictionary<(Guid SubjectId, FundingSource? Source), long>> SumsAsync(IQueryable<LedgerEntry> entries, CancellationToken cancellationToken) =>
        (await entries.GroupBy(e => new { e.SubjectId, e.Source }).Select(g => new { g.Key, Amount = g.Sum(e => e.Amount) }).ToListAsync(cancellationToken))
        .ToDictionary(s => (s.Key.SubjectId, s.Key.Source), s => s.Amount);
}
