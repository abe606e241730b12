using CameraProgram.Kernel.Time;
using CameraProgram.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>The money of a year at one glance, from the balances.</summary>
public sealed class BudgetSummaryAppService(ICameraProgramDb db, TimeProvider clock)
{
    private const int MaxYears = 50;

    /// <param name="year">This year when empty.</param>
    public async Task<BudgetSummaryDto> GetAsync(int? year, CancellationToken cancellationToken)
    {
        var wanted = year ?? clock.Today().Year;
        var years = await db.Estimates.AsNoTracking().Select(e => e.Year).Distinct().OrderByDescending(y => y).Take(MaxYears).ToListAsync(cancellationToken);
        var inForce = db.Estimates.AsNoTracking().Where(e => e.Year == wanted && e.Status == EstimateStatus.Approved);
        var lines = inForce.SelectMany(e => e.Lines, (e, l) => new { e.RootId, l.Key, l.Source });
        var sums = await db.LedgerBalances.AsNoTracking().Where(b => b.Book == LedgerBook.Budget)
            .Join(lines, b => new { RootId = b.SubjectId, Key = b.LineId }, l => new { l.RootId, l.Key }, (b, l) => new { l.Source, b.Account, b.Amount })
            .GroupBy(b => new { b.Source, b.Account }).Select(g => new { g.Key.Source, g.Key.Account, Amount = g.Sum(b => b.Amount) })
            .ToListAsync(cancellationToken);
        var counts = await db.Estimates.AsNoTracking().Where(e => e.Year == wanted && e.Status != EstimateStatus.Superseded).GroupBy(e => e.Status)
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var waiting = await db.Payments.AsNoTracking()
            .Where(p => (p.Status == PaymentStatus.Requested || p.Status == PaymentStatus.Approved) && db.Estimates.Any(e => e.Id == p.RootId && e.Year == wanted))
            .GroupBy(p => p.Status).Select(g => new { g.Key, Count = g.Count(), Amount = g.Sum(p => p.Total - p.Recovered) }).ToListAsync(cancellationToken);
        return new BudgetSummaryDto(
            wanted, years, BudgetMoney.Of(sums.Select(s => (s.Account, s.Amount))).ToDto(),
            [
                .. sums.GroupBy(s => s.Source).OrderBy(g => g.Key).Select(g =>
                {
                    var money = BudgetMoney.Of(g.Select(s => (s.Account, s.Amount)));
                    return new BudgetSourceDto(g.Key, money.Approved, money.ToDto());
                }),
            ],
            [.. counts.OrderBy(c => c.Key).Select(c => new EstimateCountDto(c.Key, c.Count))],
            [.. waiting.OrderBy(w => w.Key).Select(w => new WaitingPaymentsDto(w.Key, w.Count, w.Amount))]);
    }
}
