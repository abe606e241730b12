using CameraProgram.Hamlets;
using CameraProgram.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>
/// Puts together what a disclosure tells, as the books have it now. What was voided within the period is left out; what was
/// told in an earlier one and voided in this one is a row that takes it back. What came into the book for days of the list
/// before, after that one was posted, is told here: so every amount is told, and the balances of one list go on in the next.
/// </summary>
public sealed class DisclosureReader(ICameraProgramDb db, FundPeriods periods)
{
    public async Task<DisclosureContent> ReadAsync(Disclosure disclosure, CancellationToken cancellationToken)
    {
        var before = await db.Disclosures.AsNoTracking()
            .Where(d => d.CampaignId == disclosure.CampaignId && d.Status != DisclosureStatus.Draft && d.To < disclosure.From)
            .OrderByDescending(d => d.To).ThenByDescending(d => d.PostedDay).ThenByDescending(d => d.PostedAt)
            .Select(d => new { d.To, d.PostedAt }).FirstOrDefaultAsync(cancellationToken);
        var span = new FundSpan(disclosure.CampaignId, disclosure.From, disclosure.To, before?.To, before?.PostedAt);
        var period = await periods.ReadAsync(disclosure.Ledger, span, cancellationToken);
        var rows = (await ReceiptsAsync(span, cancellationToken)).Concat(await GiftsAsync(span, cancellationToken)).OrderBy(r => r.Day).ToList();
        var expenses = await ExpensesAsync(span, cancellationToken);
        if (period.Assigned != 0)
        {
            expenses.Add(new DisclosureExpenseDraft(null, period.Assigned));
        }

        return new DisclosureContent(period.Opening, period.Money, period.Goods, period.Closing, rows, expenses);
    }

    // Written or voided in the period, not both; as a choice, for SQLite reads "IN … <> … IN" from the left.
    private async Task<List<DisclosureRowDraft>> ReceiptsAsync(FundSpan span, CancellationToken cancellationToken)
    {
        var (written, voided) = (Papers(span, LedgerKind.Receipt), Papers(span, LedgerKind.ReceiptVoid));
        var told = await db.Receipts.AsNoTracking().Where(r => written.Contains(r.Id) ? !voided.Contains(r.Id) : voided.Contains(r.Id))
            .OrderBy(r => r.Day).ThenBy(r => r.Year).ThenBy(r => r.Number).Take(FundingConsts.MaxRows + 1)
            .Select(r => new { r.GiverName, r.AnonymousInPublic, r.GiverHamletId, r.Channel, r.Amount, r.Day, r.VoidedDay, r.Number, r.Year, IsBack = voided.Contains(r.Id) })
            .ToListAsync(cancellationToken);
        var hamlets = await HamletsAsync(told.Select(r => r.GiverHamletId), cancellationToken);
        return told.ConvertAll(r => new DisclosureRowDraft(
            NameOf(r.GiverName, r.AnonymousInPublic), AddressOf(hamlets, r.GiverHamletId),
            r.IsBack ? DisclosureForm.Correction : r.Channel == MoneyChannel.Cash ? DisclosureForm.Cash : DisclosureForm.Bank,
            r.IsBack ? -r.Amount : r.Amount, null, r.IsBack ? r.VoidedDay!.Value : r.Day, VoucherNumber.Text(r.Number, r.Year)));
    }

    private async Task<List<DisclosureRowDraft>> GiftsAsync(FundSpan span, CancellationToken cancellationToken)
    {
        var (taken, voided) = (Papers(span, LedgerKind.Gift), Papers(span, LedgerKind.GiftVoid));
        var told = await db.Gifts.AsNoTracking().Where(g => taken.Contains(g.Id) ? !voided.Contains(g.Id) : voided.Contains(g.Id))
            .OrderBy(g => g.AcceptedDay).ThenBy(g => g.Id).Take(FundingConsts.MaxRows + 1)
            .Select(g => new { g.GiverName, g.AnonymousInPublic, g.GiverHamletId, g.What, g.Quantity, g.Unit, g.Amount, g.AcceptedDay, g.VoidedDay, IsBack = voided.Contains(g.Id) })
            .ToListAsync(cancellationToken);
        var hamlets = await HamletsAsync(told.Select(g => g.GiverHamletId), cancellationToken);
        return told.ConvertAll(g => new DisclosureRowDraft(
            NameOf(g.GiverName, g.AnonymousInPublic), AddressOf(hamlets, g.GiverHamletId), g.IsBack ? DisclosureForm.Correction : DisclosureForm.Goods,
            g.IsBack ? -g.Amount : g.Amount, $"{g.What} ({g.Quantity.ToVietnamese()} {g.Unit})", g.IsBack ? g.VoidedDay!.Value : g.AcceptedDay!.Value, null));
    }

    private async Task<List<DisclosureExpenseDraft>> ExpensesAsync(FundSpan span, CancellationToken cancellationToken)
    {
        var (paid, voided) = (Papers(span, LedgerKind.Expense), Papers(span, LedgerKind.ExpenseVoid));
        var spent = await db.Expenses.AsNoTracking().Where(e => paid.Contains(e.Id) ? !voided.Contains(e.Id) : voided.Contains(e.Id))
            .Select(e => new { e.Purpose, Amount = voided.Contains(e.Id) ? -e.Amount : e.Amount })
            .GroupBy(e => e.Purpose).Select(g => new { Purpose = g.Key, Amount = g.Sum(e => e.Amount) }).ToListAsync(cancellationToken);
        return [.. spent.OrderBy(s => s.Purpose).Where(s => s.Amount != 0).Select(s => new DisclosureExpenseDraft(s.Purpose, s.Amount))];
    }

    /// <summary>The papers that did this to the book in the period.</summary>
    private IQueryable<Guid> Papers(FundSpan span, LedgerKind kind) => span.Of(db.LedgerTransactions).Where(t => t.Kind == kind).Select(t => t.DocumentId);

    private Task<Dictionary<Guid, string>> HamletsAsync(IEnumerable<Guid?> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.OfType<Guid>().Distinct().ToList();
        return db.Hamlets.AsNoTracking().Where(h => wanted.Contains(h.Id)).ToDictionaryAsync(h => h.Id, h => h.FullName, cancellationToken);
    }

    private static string? NameOf(string? name, bool isAnonymous) => isAnonymous ? null : name;

    private static string? AddressOf(Dictionary<Guid, string> hamlets, Guid? hamletId) => hamletId is { } id ? hamlets.GetValueOrDefault(id) : null;
}
