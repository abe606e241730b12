using CameraProgram.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>What a book says of a campaign in a period, in whole đồng.</summary>
/// <param name="Opening">Cash, bank and treasury before the first day.</param>
/// <param name="Money">Received in money, less what was taken back in the period.</param>
/// <param name="Assigned">A: made available to the commune's estimate.</param>
/// <param name="Closing">Cash, bank and treasury after the last day.</param>
public sealed record FundPeriod(long Opening, long Money, long Goods, long Spent, long Assigned, long Closing, long Cash, long Bank);

/// <summary>The days of a period, and what of earlier days is counted in it because the last account of those days did not know it yet.</summary>
/// <param name="ToldTo">The last day of that account; empty: there is none.</param>
/// <param name="ToldAt">When it was drawn up (UTC).</param>
public sealed record FundSpan(Guid CampaignId, DateOnly From, DateOnly To, DateOnly? ToldTo = null, DateTime? ToldAt = null)
{
    /// <summary>What came into the book in the period.</summary>
    public IQueryable<LedgerTransaction> Of(IQueryable<LedgerTransaction> transactions) => transactions.Where(t =>
        t.SubjectId == CampaignId && ((t.Day >= From && t.Day <= To) || (t.Day <= ToldTo && t.At > ToldAt)));
}

/// <summary>Reads periods from the entries, so that a past day stays as it was.</summary>
public sealed class FundPeriods(ICameraProgramDb db)
{
    private static readonly LedgerAccount[] OnHand = [LedgerAccount.Cash, LedgerAccount.Bank, LedgerAccount.Treasury];

    public async Task<FundPeriod> ReadAsync(FundLedger ledger, FundSpan span, CancellationToken cancellationToken)
    {
        var (book, campaignId, from, to) = (ledger.Book(), span.CampaignId, span.From, span.To);
        var all = await db.LedgerEntries.AsNoTracking().Where(e => e.Book == book && e.SubjectId == campaignId && e.Day <= to)
            .GroupBy(e => new { e.From, e.To })
            .Select(g => new Sum(g.Key.From, g.Key.To, g.Sum(e => e.Amount))).ToListAsync(cancellationToken);
        var own = await span.Of(db.LedgerTransactions.AsNoTracking()).Where(t => t.Book == book).SelectMany(t => t.Entries)
            .GroupBy(e => new { e.From, e.To })
            .Select(g => new Sum(g.Key.From, g.Key.To, g.Sum(e => e.Amount))).ToListAsync(cancellationToken);

        var closing = OnHand.Sum(a => Change(all, a));
        return new FundPeriod(
            closing - OnHand.Sum(a => Change(own, a)), Flow([LedgerAccount.Given], OnHand), Flow([LedgerAccount.Given], [LedgerAccount.Goods]),
            Flow(OnHand, [LedgerAccount.Spent]), Flow(OnHand, [LedgerAccount.Assigned]), closing, Change(all, LedgerAccount.Cash), Change(all, LedgerAccount.Bank));

        static long Change(List<Sum> sums, LedgerAccount account) => sums.Where(s => s.To == account).Sum(s => s.Amount) - sums.Where(s => s.From == account).Sum(s => s.Amount);

        // What went one way, less what was taken back.
        long Flow(LedgerAccount[] sources, LedgerAccount[] targets) =>
            own.Where(s => sources.Contains(s.From) && targets.Contains(s.To)).Sum(s => s.Amount) - own.Where(s => sources.Contains(s.To) && targets.Contains(s.From)).Sum(s => s.Amount);
    }

    private sealed record Sum(LedgerAccount From, LedgerAccount To, long Amount);
}
