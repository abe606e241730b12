using CameraProgram.Identity;
using CameraProgram.Parties;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>Contributions by kind of contributor and by hamlet, from the receipts and accepted gifts that count.</summary>
public sealed class ContributionFiguresAppService(ICameraProgramDb db, FundingScope scope)
{
    public async Task<ContributionFiguresDto> GetAsync(ContributionFiguresInput input, CancellationToken cancellationToken)
    {
        var sums = await SumsAsync(input, cancellationToken);
        var hamletIds = sums.Select(s => s.HamletId).Distinct().ToList();
        var hamlets = await db.Hamlets.AsNoTracking().Where(h => hamletIds.Contains(h.Id)).OrderByName().Select(h => new NamedDto(h.Id, h.Name)).ToListAsync(cancellationToken);
        return new ContributionFiguresDto(
            Add(sums),
            [.. sums.GroupBy(s => s.Kind).OrderBy(g => g.Key).Select(g => new ContributionByKindDto(g.Key, Add(g)))],
            [
                .. hamlets.Select(h => new ContributionByHamletDto(h, Add(sums.Where(s => s.HamletId == h.Id)))),
                .. sums.Where(s => s.HamletId is null).GroupBy(s => s.HamletId).Select(g => new ContributionByHamletDto(null, Add(g))),
            ]);
    }

    private async Task<List<Sum>> SumsAsync(ContributionFiguresInput input, CancellationToken cancellationToken)
    {
        var receipts = await scope.Visible(db.Receipts.AsNoTracking()).Where(r => r.VoidedDay == null).WhereFund(input)
            .WhereIf(input.From is not null, r => r.Day >= input.From)
            .WhereIf(input.To is not null, r => r.Day <= input.To)
            .GroupBy(r => new { r.GiverKind, r.GiverHamletId })
            .Select(g => new { g.Key.GiverKind, g.Key.GiverHamletId, Count = g.Count(), Amount = g.Sum(r => r.Amount) }).ToListAsync(cancellationToken);
        var gifts = await scope.Visible(db.Gifts.AsNoTracking()).Where(g => g.VoidedDay == null && g.AcceptedDay != null).WhereFund(input)
            .WhereIf(input.From is not null, g => g.AcceptedDay >= input.From)
            .WhereIf(input.To is not null, g => g.AcceptedDay <= input.To)
            .GroupBy(g => new { g.GiverKind, g.GiverHamletId })
            .Select(g => new { g.Key.GiverKind, g.Key.GiverHamletId, Count = g.Count(), Amount = g.Sum(x => x.Amount) }).ToListAsync(cancellationToken);
        return
        [
            .. receipts.Select(r => new Sum(r.GiverKind, r.GiverHamletId, r.Count, r.Amount, 0)),
            .. gifts.Select(g => new Sum(g.GiverKind, g.GiverHamletId, g.Count, 0, g.Amount)),
        ];
    }

    private static ContributionSumDto Add(IEnumerable<Sum> sums) =>
        sums.Aggregate(new ContributionSumDto(0, 0, 0), (total, s) => new ContributionSumDto(total.Count + s.Count, total.Money + s.Money, total.Goods + s.Goods));

    private sealed record Sum(PartyKind Kind, Guid? HamletId, int Count, long Money, long Goods);
}

internal static class ContributionFilters
{
    public static IQueryable<T> WhereFund<T>(this IQueryable<T> contributions, ContributionFiguresInput input)
        where T : Contribution => contributions
        .WhereIf(input.Ledger is not null, c => c.Ledger == input.Ledger)
        .WhereIf(input.HamletId is not null, c => c.HamletId == input.HamletId)
        .WhereIf(input.CampaignId is not null, c => c.CampaignId == input.CampaignId);
}
