using CameraProgram.Identity;
using CameraProgram.Kernel.Paging;
using CameraProgram.Ledgers;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>How both funds stand, and each entry behind it.</summary>
public sealed class FundingSummaryAppService(ICameraProgramDb db, FundingScope scope)
{
    private static readonly SortMap<LedgerEntry> Sorts = new SortMap<LedgerEntry>("-day").Add("day", e => e.Day).Add("amount", e => e.Amount);

    public async Task<FundingSummaryDto> GetAsync(CancellationToken cancellationToken)
    {
        var balances = await (
            from balance in db.LedgerBalances.AsNoTracking()
            join campaign in scope.Campaigns on balance.SubjectId equals campaign.Id
            where balance.Book == LedgerBook.CommuneFund || balance.Book == LedgerBook.HamletFund
            group balance.Amount by new { campaign.Ledger, campaign.HamletId, balance.Account } into sums
            select new { sums.Key.Ledger, sums.Key.HamletId, sums.Key.Account, Amount = sums.Sum() }).ToListAsync(cancellationToken);
        var open = await scope.Campaigns.Where(c => c.Status == CampaignStatus.Open).GroupBy(c => new { c.Ledger, c.HamletId })
            .Select(g => new { g.Key.Ledger, g.Key.HamletId, Count = g.Count() }).ToListAsync(cancellationToken);
        var hamletIds = balances.Select(b => b.HamletId).Concat(open.Select(o => o.HamletId)).OfType<Guid>().Distinct().ToList();
        var hamlets = await db.Hamlets.AsNoTracking().Where(h => hamletIds.Contains(h.Id)).OrderByName().Select(h => new NamedDto(h.Id, h.Name)).ToListAsync(cancellationToken);
        return new FundingSummaryDto(
            scope.SeesCommune ? Sum(FundLedger.CommuneA, null) : null, Open(FundLedger.CommuneA, null),
            scope.SeesHamlets ? Sum(FundLedger.HamletB, null) : null, Open(FundLedger.HamletB, null),
            hamlets.ConvertAll(h => new HamletFundDto(h, Open(FundLedger.HamletB, h.Id), Sum(FundLedger.HamletB, h.Id))));

        FundFiguresDto Sum(FundLedger ledger, Guid? hamletId) => FundFigures.Of(
            balances.Where(b => b.Ledger == ledger && (hamletId is null || b.HamletId == hamletId)).GroupBy(b => b.Account).ToDictionary(g => g.Key, g => g.Sum(b => b.Amount)));

        int Open(FundLedger ledger, Guid? hamletId) => open.Where(o => o.Ledger == ledger && (hamletId is null || o.HamletId == hamletId)).Sum(o => o.Count);
    }

    public async Task<PagedResult<FundEntryDto>> EntriesAsync(Guid campaignId, FundEntryListInput input, CancellationToken cancellationToken)
    {
        var campaign = await scope.Campaigns.AsNoTracking().GetAsync(campaignId, cancellationToken);
        var (book, figure) = (campaign.Ledger.Book(), FigureOf(input.Figure));
        var entries = db.LedgerEntries.AsNoTracking().Where(e => e.Book == book && e.SubjectId == campaignId).WhereChanges(figure)
            .WhereIf(input.From is not null, e => e.Day >= input.From)
            .WhereIf(input.To is not null, e => e.Day <= input.To);
        if (input.Kind is not null || input.DocumentId is not null)
        {
            entries = entries.Where(e => db.LedgerTransactions.Any(t => t.Id == EF.Property<Guid>(e, "TransactionId")
                && (input.Kind == null || t.Kind == input.Kind) && (input.DocumentId == null || t.DocumentId == input.DocumentId)));
        }

        var page = await Sorts.Apply(entries, input.Sort).Select(e => new
        {
            Entry = e,
            Transaction = db.LedgerTransactions.Where(t => t.Id == EF.Property<Guid>(e, "TransactionId"))
                .Select(t => new { t.Kind, t.DocumentId, t.UserName, t.ForName }).First(),
        }).ToPageAsync(input, cancellationToken);
        return new PagedResult<FundEntryDto>(
            [
                .. page.Items.Select(i => new FundEntryDto(
                    i.Entry.Id, i.Entry.Day, i.Transaction.Kind, i.Transaction.DocumentId, i.Entry.From, i.Entry.To, i.Entry.Amount,
                    figure?.ChangeOf(i.Entry.From, i.Entry.To, i.Entry.Amount), i.Entry.Words, i.Transaction.UserName, i.Transaction.ForName)),
            ],
            page.Total);
    }

    private static LedgerFigure? FigureOf(FundFigure? figure) => figure switch
    {
        FundFigure.Given => new LedgerFigure([LedgerAccount.Given], IsNegative: true),
        FundFigure.Money => new LedgerFigure([LedgerAccount.Given, LedgerAccount.Goods], IsNegative: true),
        FundFigure.Goods => new LedgerFigure([LedgerAccount.Goods]),
        FundFigure.Cash => new LedgerFigure([LedgerAccount.Cash]),
        FundFigure.Bank => new LedgerFigure([LedgerAccount.Bank]),
        FundFigure.Treasury => new LedgerFigure([LedgerAccount.Treasury]),
        FundFigure.Assigned => new LedgerFigure([LedgerAccount.Assigned]),
        FundFigure.Spent => new LedgerFigure([LedgerAccount.Spent]),
        FundFigure.Left => new LedgerFigure([LedgerAccount.Cash, LedgerAccount.Bank, LedgerAccount.Treasury]),
        _ => null,
    };
}
