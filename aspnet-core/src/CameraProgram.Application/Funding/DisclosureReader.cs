using CameraProgram.Hamlets;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>
/// Puts together what a disclosure tells, as the books have it now. What was voided within the period is left out; what was
/// told in an earlier one and voided in this one is a row that takes it back.
/// </summary>
public sealed class DisclosureReader(ICameraProgramDb db, FundPeriods periods)
{
    public async Task<DisclosureContent> ReadAsync(FundLedger ledger, Guid campaignId, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var period = await periods.ReadAsync(ledger, campaignId, from, to, cancellationToken);
        var rows = (await ReceiptsAsync(campaignId, from, to, cancellationToken)).Concat(await GiftsAsync(campaignId, from, to, cancellationToken)).OrderBy(r => r.Day).ToList();
        var expenses = await ExpensesAsync(campaignId, from, to, cancellationToken);
        if (period.Assigned != 0)
        {
            expenses.Add(new DisclosureExpenseDraft(null, period.Assigned));
        }

        return new DisclosureContent(period.Opening, period.Money, period.Goods, period.Closing, rows, expenses);
    }

    private async Task<List<DisclosureRowDraft>> ReceiptsAsync(Guid campaignId, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var told = await db.Receipts.AsNoTracking().Where(r => r.CampaignId == campaignId)
            .Where(r => (r.Day >= from && r.Day <= to && (r.VoidedDay == null || r.VoidedDay > to)) || (r.Day < from && r.VoidedDay >= from && r.VoidedDay <= to))
            .OrderBy(r => r.Day).ThenBy(r => r.Year).ThenBy(r => r.Number).Take(FundingConsts.MaxRows + 1)
            .Select(r => new { r.GiverName, r.AnonymousInPublic, r.GiverHamletId, r.Channel, r.Amount, r.Day, r.VoidedDay, r.Number, r.Year }).ToListAsync(cancellationToken);
        var hamlets = await HamletsAsync(told.Select(r => r.GiverHamletId), cancellationToken);
        return told.ConvertAll(r => r.Day < from
            ? new DisclosureRowDraft(NameOf(r.GiverName, r.AnonymousInPublic), AddressOf(hamlets, r.GiverHamletId), DisclosureForm.Correction, -r.Amount, null, r.VoidedDay!.Value, VoucherNumber.Text(r.Number, r.Year))
            : new DisclosureRowDraft(
                NameOf(r.GiverName, r.AnonymousInPublic), AddressOf(hamlets, r.GiverHamletId), r.Channel == MoneyChannel.Cash ? DisclosureForm.Cash : DisclosureForm.Bank,
                r.Amount, null, r.Day, VoucherNumber.Text(r.Number, r.Year)));
    }

    private async Task<List<DisclosureRowDraft>> GiftsAsync(Guid campaignId, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var told = await db.Gifts.AsNoTracking().Where(g => g.CampaignId == campaignId && g.AcceptedDay != null)
            .Where(g => (g.AcceptedDay >= from && g.AcceptedDay <= to && (g.VoidedDay == null || g.VoidedDay > to)) || (g.AcceptedDay < from && g.VoidedDay >= from && g.VoidedDay <= to))
            .OrderBy(g => g.AcceptedDay).ThenBy(g => g.Id).Take(FundingConsts.MaxRows + 1).ToListAsync(cancellationToken);
        var hamlets = await HamletsAsync(told.Select(g => g.GiverHamletId), cancellationToken);
        return told.ConvertAll(g => new DisclosureRowDraft(
            NameOf(g.GiverName, g.AnonymousInPublic), AddressOf(hamlets, g.GiverHamletId), g.AcceptedDay < from ? DisclosureForm.Correction : DisclosureForm.Goods,
            g.AcceptedDay < from ? -g.Amount : g.Amount, $"{g.What} ({g.Quantity.ToVietnamese()} {g.Unit})", g.AcceptedDay < from ? g.VoidedDay!.Value : g.AcceptedDay!.Value, null));
    }

    private async Task<List<DisclosureExpenseDraft>> ExpensesAsync(Guid campaignId, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var spent = await db.Expenses.AsNoTracking().Where(e => e.CampaignId == campaignId && e.Day <= to)
            .Where(e => (e.Day >= from && (e.VoidedDay == null || e.VoidedDay > to)) || (e.Day < from && e.VoidedDay >= from && e.VoidedDay <= to))
            .GroupBy(e => new { e.Purpose, IsBack = e.Day < from })
            .Select(g => new { g.Key.Purpose, g.Key.IsBack, Amount = g.Sum(e => e.Amount) }).ToListAsync(cancellationToken);
        return
        [
            .. spent.GroupBy(s => s.Purpose).OrderBy(g => g.Key)
                .Select(g => new DisclosureExpenseDraft(g.Key, g.Sum(s => s.IsBack ? -s.Amount : s.Amount))).Where(e => e.Amount != 0),
        ];
    }

    private Task<Dictionary<Guid, string>> HamletsAsync(IEnumerable<Guid?> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.OfType<Guid>().Distinct().ToList();
        return db.Hamlets.AsNoTracking().Where(h => wanted.Contains(h.Id)).ToDictionaryAsync(h => h.Id, h => h.FullName, cancellationToken);
    }

    private static string? NameOf(string? name, bool isAnonymous) => isAnonymous ? null : name;

    private static string? AddressOf(Dictionary<Guid, string> hamlets, Guid? hamletId) => hamletId is { } id ? hamlets.GetValueOrDefault(id) : null;
}
