using CameraProgram.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>What a book says of a campaign in a period, in whole đồng.</summary>
/// <param name="Opening">Cash, bank and treasury before the first day.</param>
/// <param name="Money">Received in money, less what was taken back in the period.</param>
/// <param name="Assigned">A: made available to the commune's estimate.</param>
/// <param name="Closing">Cash, bank and treasury after the last day.</param>
public sealed record FundPeriod(long Opening, long Money, long Goods, long Spent, long Assigned, long Closing, long Cash, long Bank);

/// <summary>Reads periods from the entries, so that a past day stays as it was.</summary>
public sealed class FundPeriods(ICameraProgramDb db)
{
    private static readonly LedgerAccount[] OnHand = [LedgerAccount.Cash, LedgerAccount.Bank, LedgerAccount.Treasury];

    public async Task<FundPeriod> ReadAsync(FundLedger ledger, Guid campaignId, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var book = ledger.Book();
        var sums = await db.LedgerEntries.AsNoTracking().Where(e => e.Book == book && e.SubjectId == campaignId && e.Day <= to)
            .GroupBy(e => new { e.From, e.To, IsBefore = e.Day < from })
            .Select(g => new { g.Key.From, g.Key.To, g.Key.IsBefore, Amount = g.Sum(e => e.Amount) }).ToListAsync(cancellationToken);

        var opening = OnHand.Sum(a => Balance(a, before: true));
        return new FundPeriod(
            opening, Flow([LedgerAccount.Given], OnHand), Flow([LedgerAccount.Given], [LedgerAccount.Goods]), Flow(OnHand, [LedgerAccount.Spent]),
            Flow(OnHand, [LedgerAccount.Assigned]), OnHand.Sum(a => Balance(a, before: false)), Balance(LedgerAccount.Cash, false), Balance(LedgerAccount.Bank, false));

        long Balance(LedgerAccount account, bool before) =>
            sums.Where(s => (!before || s.IsBefore) && s.To == account).Sum(s => s.Amount) - sums.Where(s => (!before || s.IsBefore) && s.From == account).Sum(s => s.Amount);

        // What went one way, less what was taken back.
        long Flow(LedgerAccount[] sources, LedgerAccount[] targets) =>
            sums.Where(s => !s.IsBefore && sources.Contains(s.From) && targets.Contains(s.To)).Sum(s => s.Amount)
            - sums.Where(s => !s.IsBefore && sources.Contains(s.To) && targets.Contains(s.From)).Sum(s => s.Amount);
    }
}
