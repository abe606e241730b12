using CameraProgram.Funding;
using CameraProgram.Hamlets;
using CameraProgram.Parties;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Reviews;

/// <summary>
/// What people gave in the period, in either ledger, by who gives and by the hamlet that collects. What was voided is taken
/// off on the day of voiding, as the books do; the rows name papers, never givers.
/// </summary>
public sealed class ContributionFigures(ICameraProgramDb db, HamletBook hamlets) : IReviewFigureSource
{
    public int Order => 42;

    public IReadOnlyList<Figure> Figures =>
    [
        new("funding.moneyA", FigureGroup.Funding, FigureUnit.Dong, (p, ct) => ByGiverAsync(MoneyAsync(p, FundLedger.CommuneA, ct), ct), FigureBreakdown.GiverKind),
        new("funding.goodsA", FigureGroup.Funding, FigureUnit.Dong, (p, ct) => ByGiverAsync(GoodsAsync(p, FundLedger.CommuneA, ct), ct), FigureBreakdown.GiverKind),
        new("funding.moneyB", FigureGroup.Funding, FigureUnit.Dong, (p, ct) => ByGiverAsync(MoneyAsync(p, FundLedger.HamletB, ct), ct), FigureBreakdown.GiverKind),
        new("funding.goodsB", FigureGroup.Funding, FigureUnit.Dong, (p, ct) => ByGiverAsync(GoodsAsync(p, FundLedger.HamletB, ct), ct), FigureBreakdown.GiverKind),
        new("funding.byHamlets", FigureGroup.Funding, FigureUnit.Dong, ByHamletAsync, FigureBreakdown.Hamlet),
    ];

    private async Task<FigureResult> ByGiverAsync(Task<Found> reading, CancellationToken cancellationToken)
    {
        var found = await reading;
        return new FigureResult(found.Value, await RowsAsync(found.Rows, row => row.Kind.ToString(), cancellationToken));
    }

    /// <summary>Money and goods of the hamlets' own funds.</summary>
    private async Task<FigureResult> ByHamletAsync(ReviewPeriod period, CancellationToken cancellationToken)
    {
        var (money, goods) = (await MoneyAsync(period, FundLedger.HamletB, cancellationToken), await GoodsAsync(period, FundLedger.HamletB, cancellationToken));
        var titles = await hamlets.ReadAsync(cancellationToken);
        var rows = money.Rows.Concat(goods.Rows).OrderBy(r => r.Day).ThenBy(r => r.Id).Take(ReviewConsts.MaxRows).ToList();
        return new FigureResult(money.Value + goods.Value, await RowsAsync(rows, row => titles.Of(row.HamletId), cancellationToken));
    }

    private async Task<List<FigureRow>> RowsAsync(IReadOnlyList<Given> rows, Func<Given, string> group, CancellationToken cancellationToken)
    {
        var ids = rows.Select(r => r.CampaignId).Distinct().ToList();
        var campaigns = await db.Campaigns.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Title, cancellationToken);
        return [.. rows.Select(r => new FigureRow(r.Label, campaigns.GetValueOrDefault(r.CampaignId), group(r), r.Day, r.Amount, r.Link, r.Id, FigureDay.Posted))];
    }

    private async Task<Found> MoneyAsync(ReviewPeriod period, FundLedger ledger, CancellationToken cancellationToken)
    {
        var came = db.Receipts.AsNoTracking().Where(r => r.Ledger == ledger && r.Day >= period.From && r.Day <= period.To);
        var back = db.Receipts.AsNoTracking().Where(r => r.Ledger == ledger && r.VoidedDay >= period.From && r.VoidedDay <= period.To);
        var value = await came.SumAsync(r => r.Amount, cancellationToken) - await back.SumAsync(r => r.Amount, cancellationToken);
        var rows = await came.Select(r => new { r.Id, r.Number, r.Year, r.CampaignId, r.GiverKind, r.HamletId, r.Day, r.Amount })
            .Concat(back.Select(r => new { r.Id, r.Number, r.Year, r.CampaignId, r.GiverKind, r.HamletId, Day = r.VoidedDay!.Value, Amount = -r.Amount }))
            .OrderBy(r => r.Day).ThenBy(r => r.Id).Take(ReviewConsts.MaxRows).ToListAsync(cancellationToken);
        return new Found(value,
            [.. rows.Select(r => new Given(r.Id, $"PT {VoucherNumber.Text(r.Number, r.Year)}", r.CampaignId, r.GiverKind, r.HamletId, r.Day, r.Amount, FigureLink.Receipt))]);
    }

    /// <summary>What was offered only is not counted.</summary>
    private async Task<Found> GoodsAsync(ReviewPeriod period, FundLedger ledger, CancellationToken cancellationToken)
    {
        var came = db.Gifts.AsNoTracking().Where(g => g.Ledger == ledger && g.AcceptedDay >= period.From && g.AcceptedDay <= period.To);
        var back = db.Gifts.AsNoTracking().Where(g => g.Ledger == ledger && g.AcceptedDay != null && g.VoidedDay >= period.From && g.VoidedDay <= period.To);
        var value = await came.SumAsync(g => g.Amount, cancellationToken) - await back.SumAsync(g => g.Amount, cancellationToken);
        var rows = await came.Select(g => new { g.Id, g.What, g.CampaignId, g.GiverKind, g.HamletId, Day = g.AcceptedDay!.Value, g.Amount })
            .Concat(back.Select(g => new { g.Id, g.What, g.CampaignId, g.GiverKind, g.HamletId, Day = g.VoidedDay!.Value, Amount = -g.Amount }))
            .OrderBy(g => g.Day).ThenBy(g => g.Id).Take(ReviewConsts.MaxRows).ToListAsync(cancellationToken);
        return new Found(value, [.. rows.Select(g => new Given(g.Id, g.What, g.CampaignId, g.GiverKind, g.HamletId, g.Day, g.Amount, FigureLink.Gift))]);
    }

    private sealed record Found(long Value, IReadOnlyList<Given> Rows);

    private sealed record Given(Guid Id, string Label, Guid CampaignId, PartyKind Kind, Guid? HamletId, DateOnly Day, long Amount, FigureLink Link);
}
