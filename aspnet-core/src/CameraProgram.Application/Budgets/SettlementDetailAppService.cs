using CameraProgram.Attachments;
using CameraProgram.Exporting;
using CameraProgram.Identity;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Users;
using CameraProgram.Ledgers;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;
using P = CameraProgram.Permissions.CameraProgramPermissions;

namespace CameraProgram.Budgets;

/// <summary>Settlements as a list, and one with its lines and what the current user may do with it now.</summary>
public sealed class SettlementDetailAppService(ICameraProgramDb db, BudgetReader reader, BudgetBooks books, ListExporter exporter, ICurrentUser user)
{
    private const string List = "Settlements";

    private static readonly SortMap<Settlement> Sorts = new SortMap<Settlement>("-year")
        .Add("year", s => s.Year)
        .Add("status", s => s.Status);

    public async Task<PagedResult<SettlementListItemDto>> ListAsync(SettlementListInput input, CancellationToken cancellationToken)
    {
        var rootId = input.EstimateId is { } estimateId ? await reader.RootOfAsync(estimateId, cancellationToken) : (Guid?)null;
        var settlements = db.Settlements.AsNoTracking()
            .WhereIf(rootId is not null, s => s.RootId == rootId)
            .WhereIf(input.Year is not null, s => s.Year == input.Year)
            .WhereIf(input.Status is not null, s => s.Status == input.Status);
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var matching = db.Estimates.AsNoTracking().WhereMatches(input.Filter).Select(e => e.RootId);
            settlements = settlements.Where(s => matching.Contains(s.RootId));
        }

        var page = await Sorts.Apply(settlements.Include(s => s.Lines), input.Sort).ToPageAsync(input, cancellationToken);
        var rootIds = page.Items.Select(s => s.RootId).Distinct().ToList();
        var estimates = await reader.EstimatesAsync(rootIds, cancellationToken);
        var balances = await books.BalancesAsync(rootIds, cancellationToken);
        return new PagedResult<SettlementListItemDto>(
            [
                .. page.Items.Select(s =>
                {
                    var lines = Lines(s, Settled(s, balances[s.RootId]));
                    return new SettlementListItemDto(
                        s.Id, s.Version, estimates[s.RootId], s.Year, s.Status, s.DecisionNumber, s.DecisionDay,
                        lines.Sum(l => l.Approved), lines.Sum(l => l.Allocated), lines.Sum(l => l.Paid), lines.Sum(l => l.Difference));
                }),
            ],
            page.Total);
    }

    public async Task<FileContent> ExportAsync(SettlementExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await ListExporter.AllAsync(input, ListAsync, cancellationToken));

    public async Task<SettlementDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var s = await GetWholeAsync(id, cancellationToken);
        var lines = Lines(s, await BooksAsync(s, cancellationToken));
        return new SettlementDto(
            s.Id, s.Version, await reader.EstimateAsync(s.RootId, cancellationToken), s.Year, s.Status, s.Note, lines,
            lines.Sum(l => l.Approved), lines.Sum(l => l.Allocated), lines.Sum(l => l.Paid), lines.Sum(l => l.Difference), lines.Sum(l => l.Advanced),
            lines.Sum(l => l.CarriedOver), lines.Sum(l => l.Cancelled), await reader.InWordsAsync(lines.Sum(l => l.Paid), cancellationToken), s.DecisionNumber, s.DecisionDay, s.DecisionDocumentId, s.NextRootId,
            !s.MayBeApprovedBy(user.Actor()), [.. AllowedActions(s)],
            [.. s.Events.Reverse().Select(e => new SettlementHistoryDto(e.Kind, e.At, e.ByName, e.ForName, e.Note))]);
    }

    /// <summary>To show or to change one; while it is open it follows the lines of the estimate in force.</summary>
    internal async Task<Settlement> GetWholeAsync(Guid id, CancellationToken cancellationToken)
    {
        var settlement = await db.Settlements.GetAsync(id, cancellationToken);
        var own = db.Settlements.Where(s => s.Id == id);
        await own.SelectMany(s => s.Lines).LoadAsync(cancellationToken);
        await own.SelectMany(s => s.Events).LoadAsync(cancellationToken);
        settlement.Follow((await reader.InForceAsync(settlement.RootId, cancellationToken)).KnownLines());
        return settlement;
    }

    /// <summary>What the books say of its lines now.</summary>
    internal async Task<IReadOnlyList<SettledLine>> BooksAsync(Settlement settlement, CancellationToken cancellationToken) =>
        Settled(settlement, (await books.BalancesAsync([settlement.RootId], cancellationToken))[settlement.RootId]);

    private static List<SettledLine> Settled(Settlement settlement, IEnumerable<BudgetBalance> balances)
    {
        var byLine = balances.ToLookup(b => b.LineKey, b => (b.Account, b.Amount));
        return
        [
            .. settlement.Lines.Select(l =>
            {
                var money = BudgetMoney.Of(byLine[l.LineKey]);
                return new SettledLine(
                    new KnownLine(l.LineKey, l.Content, l.Source), money.Approved, money.Allocated, money[LedgerAccount.Paid],
                    money[LedgerAccount.Committed], money[LedgerAccount.Advanced]);
            }),
        ];
    }

    private static List<SettlementLineDto> Lines(Settlement settlement, IReadOnlyList<SettledLine> books)
    {
        var byKey = books.ToDictionary(b => b.Line.Key);
        var isApproved = settlement.Status == SettlementStatus.Approved;
        return
        [
            .. settlement.Lines.Select(l =>
            {
                var figures = isApproved ? l.Kept : byKey[l.LineKey];
                var carried = l.CarriedOf(figures.Difference);
                return new SettlementLineDto(
                    l.LineKey, l.Content, l.Source, figures.Approved, figures.Allocated, figures.Paid, figures.Difference, figures.Bound, figures.Advanced,
                    l.Explanation, l.Rest, carried, figures.Difference - carried);
            }),
        ];
    }

    private IEnumerable<SettlementAction> AllowedActions(Settlement settlement)
    {
        var submitted = settlement.Status == SettlementStatus.Submitted;
        (SettlementAction Action, bool Allowed)[] actions =
        [
            (SettlementAction.Edit, settlement.IsOpen && user.Has(P.Budgets.Settle)),
            (SettlementAction.Submit, settlement.IsOpen && user.Has(P.Budgets.Settle)),
            (SettlementAction.Delete, settlement.IsOpen && user.Has(P.Budgets.Settle)),
            (SettlementAction.Return, submitted && user.Has(P.Budgets.ApproveSettlement)),
            (SettlementAction.Approve, submitted && user.Has(P.Budgets.ApproveSettlement) && settlement.MayBeApprovedBy(user.Actor())),
        ];
        return actions.Where(a => a.Allowed).Select(a => a.Action);
    }

    private List<SpreadsheetColumn<SettlementListItemDto>> Columns() =>
    [
        new(Heading("Year"), s => s.Year, 8),
        new(Heading("Estimate"), s => s.Estimate.Title, 60),
        new(Heading("Status"), s => exporter.Word(s.Status), 18),
        new(Heading("Approved"), s => s.Approved, 18),
        new(Heading("Allocated"), s => s.Allocated, 18),
        new(Heading("Paid"), s => s.Paid, 18),
        new(Heading("Difference"), s => s.Difference, 18),
        new(Heading("DecisionNumber"), s => s.DecisionNumber, 20),
        new(Heading("DecisionDay"), s => s.DecisionDay, 14),
    ];

    private string Heading(string column) => exporter.Heading(List, column);
}
