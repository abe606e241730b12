using CameraProgram.Budgets;
using CameraProgram.Funding;
using CameraProgram.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Application.Tests.Ledgers.Property;

/// <summary>What must hold at every moment, whatever was done in whichever order.</summary>
internal sealed class MoneyInvariants(ICameraProgramDb db, LedgerChecker checker)
{
    private static readonly LedgerAccount[] s_boundAndPaid = [LedgerAccount.Committed, LedgerAccount.Advanced, LedgerAccount.Paid];

    /// <summary>Inside one snapshot of the database.</summary>
    /// <returns>Empty when all is in order.</returns>
    public async Task<IReadOnlyList<string>> FindAsync() =>
    [
        .. (await checker.FindAsync(default)).Select(d => $"check: {d.What}: {d.Expected} by the entries, {d.Found} kept"),
        .. await BudgetAsync(),
        .. await FundsAsync(),
        .. await ListsAsync(),
        .. await NumbersAsync(db.Receipts.Select(r => new Voucher(r.Ledger, r.HamletId, r.Year, r.BookNumber, r.Number)), "receipts"),
        .. await NumbersAsync(db.Expenses.Select(e => new Voucher(e.Ledger, e.HamletId, e.Year, e.BookNumber, e.Number)), "expenses"),
    ];

    private async Task<IReadOnlyList<string>> BudgetAsync()
    {
        var entries = await db.LedgerEntries.AsNoTracking().Where(e => e.Book == LedgerBook.Budget).ToListAsync();
        var moved = entries.SelectMany(e => new[]
        {
            new Moved(e.SubjectId, e.LineId, e.ContractId, e.Source, e.From, -e.Amount), new Moved(e.SubjectId, e.LineId, e.ContractId, e.Source, e.To, e.Amount),
        }).ToList();
        var assigned = await db.LedgerBalances.AsNoTracking().Where(b => b.Book == LedgerBook.CommuneFund && b.Account == LedgerAccount.Assigned).SumAsync(b => b.Amount);
        var ofContributions = moved.Where(m => m.Source == FundingSource.Contributions && (m.Account == LedgerAccount.Available || s_boundAndPaid.Contains(m.Account))).Sum(m => m.Amount);
        List<string> faults =
        [
            .. moved.GroupBy(m => (m.RootId, m.LineKey)).SelectMany(g => Order($"line {g.Key}", g)),
            .. moved.GroupBy(m => (m.RootId, m.Source)).SelectMany(g => Order($"source {g.Key}", g)),
            .. moved.Where(m => m.ContractId != Guid.Empty).GroupBy(m => (m.ContractId, m.LineKey)).SelectMany(g => Deliveries($"contract {g.Key}", g)),
        ];
        if (assigned != ofContributions)
        {
            faults.Add($"contributions: the commune's fund gave {assigned} to estimates, their lines have {ofContributions}");
        }

        return faults;
    }

    private static IEnumerable<string> Order(string what, IEnumerable<Moved> moved)
    {
        var of = moved.GroupBy(m => m.Account).ToDictionary(g => g.Key, g => g.Sum(m => m.Amount));
        var approved = -of.GetValueOrDefault(LedgerAccount.Granted);
        var paid = of.GetValueOrDefault(LedgerAccount.Paid);
        var committed = s_boundAndPaid.Sum(a => of.GetValueOrDefault(a));
        var allocated = committed + of.GetValueOrDefault(LedgerAccount.Available);
        return paid >= 0 && paid <= committed && committed <= allocated && allocated <= approved
            ? []
            : [$"{what}: paid {paid}, committed {committed}, allocated {allocated}, approved {approved}"];
    }

    /// <summary>Of what a contract binds, each đồng is either still to be delivered or accepted and waiting; what was delivered is not paid twice.</summary>
    private static IEnumerable<string> Deliveries(string what, IEnumerable<Moved> moved)
    {
        var of = moved.GroupBy(m => m.Account).ToDictionary(g => g.Key, g => g.Sum(m => m.Amount));
        var open = of.GetValueOrDefault(LedgerAccount.Committed) + of.GetValueOrDefault(LedgerAccount.Advanced);
        var expected = of.GetValueOrDefault(LedgerAccount.Undelivered) + of.GetValueOrDefault(LedgerAccount.Accepted);
        return open == expected ? [] : [$"{what}: {open} open in money, {expected} in deliveries"];
    }

    /// <summary>Each paper and each entry lies in the book of its campaign's fund.</summary>
    private async Task<IReadOnlyList<string>> FundsAsync()
    {
        var campaigns = await db.Campaigns.AsNoTracking().ToDictionaryAsync(c => c.Id);
        var books = await db.LedgerEntries.AsNoTracking().Where(e => e.Book != LedgerBook.Budget).Select(e => new { e.SubjectId, e.Book }).Distinct().ToListAsync();
        var papers = await db.Receipts.AsNoTracking().Select(r => new { r.CampaignId, r.Ledger, r.HamletId })
            .Union(db.Expenses.AsNoTracking().Select(e => new { e.CampaignId, e.Ledger, e.HamletId }))
            .Union(db.Gifts.AsNoTracking().Select(g => new { g.CampaignId, g.Ledger, g.HamletId }))
            .Union(db.Transfers.AsNoTracking().Select(t => new { t.CampaignId, t.Ledger, t.HamletId })).ToListAsync();
        return
        [
            .. books.Where(b => campaigns[b.SubjectId].Ledger.Book() != b.Book).Select(b => $"campaign {b.SubjectId} has entries in {b.Book}"),
            .. papers.Where(p => (campaigns[p.CampaignId].Ledger, campaigns[p.CampaignId].HamletId) != (p.Ledger, p.HamletId))
                .Select(p => $"campaign {p.CampaignId} has papers of {p.Ledger} {p.HamletId}"),
        ];
    }

    /// <summary>A posted list adds up: the gifts to what was received, that and what was there before to what is left and what was spent.</summary>
    private async Task<IReadOnlyList<string>> ListsAsync()
    {
        var lists = await db.Disclosures.AsNoTracking().Include(d => d.Rows).Include(d => d.Expenses).AsSplitQuery().Where(d => d.PostedDay != null).ToListAsync();
        return
        [
            .. lists.Where(d => d.Rows.Sum(r => r.Amount) != d.Money + d.Goods || d.Opening + d.Money - d.Expenses.Sum(e => e.Amount) != d.Closing)
                .Select(d => $"list {d.Id}: opening {d.Opening}, money {d.Money}, goods {d.Goods}, rows {d.Rows.Sum(r => r.Amount)}, spent {d.Expenses.Sum(e => e.Amount)}, closing {d.Closing}"),
        ];
    }

    private static async Task<IReadOnlyList<string>> NumbersAsync(IQueryable<Voucher> vouchers, string what) =>
    [
        .. (await vouchers.ToListAsync()).GroupBy(v => (v.Ledger, v.HamletId, v.Year)).SelectMany(g =>
        {
            var inOrder = g.OrderBy(v => v.Number).ToList();
            var gapless = inOrder.Select(v => v.Number).SequenceEqual(Enumerable.Range(1, inOrder.Count));
            var byBook = inOrder.Select(v => v.Book).SequenceEqual(inOrder.Select(v => v.Book).Order());
            return gapless && byBook ? Array.Empty<string>() : [$"{what} of {g.Key}: {string.Join(' ', inOrder.Select(v => $"{v.Book}/{v.Number}"))}"];
        }),
    ];

    private sealed record Moved(Guid RootId, Guid LineKey, Guid ContractId, FundingSource? Source, LedgerAccount Account, long Amount);

    private sealed record Voucher(FundLedger Ledger, Guid? HamletId, int Year, int Book, int Number);
}
