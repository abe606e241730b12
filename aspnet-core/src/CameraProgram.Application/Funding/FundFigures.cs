using CameraProgram.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>Reads where the amounts of campaigns stand, from the balances of the books.</summary>
public sealed class FundFigures(ICameraProgramDb db)
{
    public static readonly FundFiguresDto None = Of(new Dictionary<LedgerAccount, long>());

    public async Task<FundFiguresDto> OfAsync(Guid campaignId, CancellationToken cancellationToken) =>
        (await OfAsync([campaignId], cancellationToken)).GetValueOrDefault(campaignId, None);

    /// <summary>By the id of the campaign; one without an entry is left out.</summary>
    public async Task<IReadOnlyDictionary<Guid, FundFiguresDto>> OfAsync(IReadOnlyCollection<Guid> campaignIds, CancellationToken cancellationToken)
    {
        var balances = await db.LedgerBalances.AsNoTracking()
            .Where(b => (b.Book == LedgerBook.CommuneFund || b.Book == LedgerBook.HamletFund) && campaignIds.Contains(b.SubjectId))
            .ToListAsync(cancellationToken);
        return balances.GroupBy(b => b.SubjectId).ToDictionary(g => g.Key, g => Of(g.ToDictionary(b => b.Account, b => b.Amount)));
    }

    public static FundFiguresDto Of(IReadOnlyDictionary<LedgerAccount, long> amounts)
    {
        var (given, goods) = (-amounts.GetValueOrDefault(LedgerAccount.Given), amounts.GetValueOrDefault(LedgerAccount.Goods));
        var (cash, bank, treasury) =
            (amounts.GetValueOrDefault(LedgerAccount.Cash), amounts.GetValueOrDefault(LedgerAccount.Bank), amounts.GetValueOrDefault(LedgerAccount.Treasury));
        return new FundFiguresDto(
            given, given - goods, goods, cash, bank, treasury,
            amounts.GetValueOrDefault(LedgerAccount.Assigned), amounts.GetValueOrDefault(LedgerAccount.Spent), cash + bank + treasury);
    }
}
