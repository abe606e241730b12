using CameraProgram.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>Papers of the funds and their books tell the same, and no number is missing or there twice.</summary>
public sealed class FundingCheck(ICameraProgramDb db) : ILedgerCheck
{
    private static readonly LedgerAccount[] Money = [LedgerAccount.Cash, LedgerAccount.Bank, LedgerAccount.Treasury];

    public async Task<IReadOnlyList<LedgerDifference>> FindAsync(CancellationToken cancellationToken) =>
        [.. await AmountsAsync(cancellationToken), .. await NumbersAsync(cancellationToken)];

    private async Task<List<LedgerDifference>> AmountsAsync(CancellationToken cancellationToken)
    {
        var moved = await db.LedgerEntries.AsNoTracking().Where(e => e.Book == LedgerBook.CommuneFund || e.Book == LedgerBook.HamletFund)
            .GroupBy(e => new { e.SubjectId, e.From, e.To }).Select(g => new { g.Key.SubjectId, g.Key.From, g.Key.To, Amount = g.Sum(e => e.Amount) })
            .ToListAsync(cancellationToken);
        var receipts = await SumsAsync(db.Receipts, cancellationToken);
        var gifts = await SumsAsync(db.Gifts.Where(g => g.AcceptedDay != null), cancellationToken);
        var expenses = await SumsAsync(db.Expenses, cancellationToken);
        var transfers = await SumsAsync(db.Transfers, cancellationToken);
        var differences = new List<LedgerDifference>();
        foreach (var id in moved.Select(m => m.SubjectId).Union(receipts.Keys).Union(gifts.Keys).Union(expenses.Keys).Union(transfers.Keys))
        {
            var of = moved.Where(m => m.SubjectId == id).ToList();
            Compare("receipts", Net([LedgerAccount.Given], Money), receipts);
            Compare("gifts", Net([LedgerAccount.Given], [LedgerAccount.Goods]), gifts);
            Compare("expenses", Net(Money, [LedgerAccount.Spent]), expenses);
            // A transfer and the void of another look alike in the book: both count.
            var (gone, back) = transfers.GetValueOrDefault(id);
            Note("transfers", of.Where(m => Money.Contains(m.From) && Money.Contains(m.To)).Sum(m => m.Amount), gone + (2 * back));

            long Net(LedgerAccount[] from, LedgerAccount[] into) =>
                of.Where(m => from.Contains(m.From) && into.Contains(m.To)).Sum(m => m.Amount) - of.Where(m => into.Contains(m.From) && from.Contains(m.To)).Sum(m => m.Amount);

            void Compare(string what, long inBook, Dictionary<Guid, (long Valid, long Voided)> papers) => Note(what, inBook, papers.GetValueOrDefault(id).Valid);

            void Note(string what, long inBook, long onPaper)
            {
                if (inBook != onPaper)
                {
                    differences.Add(new LedgerDifference($"{what} of campaign {id}", inBook, onPaper));
                }
            }
        }

        return differences;
    }

    private async Task<List<LedgerDifference>> NumbersAsync(CancellationToken cancellationToken)
    {
        var books = await db.VoucherBooks.AsNoTracking().ToListAsync(cancellationToken);
        var receipts = await db.Receipts.GroupBy(r => r.BookId).Select(g => new { g.Key, Count = g.Count(), First = g.Min(r => r.Number), Last = g.Max(r => r.Number) })
            .ToDictionaryAsync(g => g.Key, g => (g.Count, g.First, g.Last), cancellationToken);
        var expenses = await db.Expenses.GroupBy(e => e.BookId).Select(g => new { g.Key, Count = g.Count(), First = g.Min(e => e.Number), Last = g.Max(e => e.Number) })
            .ToDictionaryAsync(g => g.Key, g => (g.Count, g.First, g.Last), cancellationToken);
        return
        [
            .. books.Where(b => b.Count > 0 || receipts.ContainsKey(b.Id) || expenses.ContainsKey(b.Id)).SelectMany(b =>
            {
                var (count, first, last) = (b.Kind == VoucherKind.Receipts ? receipts : expenses).GetValueOrDefault(b.Id);
                var name = $"{b.Kind} {b.Year}, book {b.Number} ({b.Id})";
                return new[]
                {
                    new LedgerDifference($"numbers of {name}", b.Count, count), new LedgerDifference($"first number of {name}", b.FirstNumber, first),
                    new LedgerDifference($"last number of {name}", b.LastNumber, last),
                }.Where(d => d.Expected != d.Found);
            }),
        ];
    }

    private static async Task<Dictionary<Guid, (long Valid, long Voided)>> SumsAsync<T>(IQueryable<T> papers, CancellationToken cancellationToken)
        where T : FundDocument =>
        (await papers.GroupBy(p => new { p.CampaignId, IsVoided = p.VoidedDay != null })
            .Select(g => new { g.Key.CampaignId, g.Key.IsVoided, Amount = g.Sum(p => p.Amount) }).ToListAsync(cancellationToken))
        .GroupBy(s => s.CampaignId).ToDictionary(g => g.Key, g => (g.Where(s => !s.IsVoided).Sum(s => s.Amount), g.Where(s => s.IsVoided).Sum(s => s.Amount)));
}
