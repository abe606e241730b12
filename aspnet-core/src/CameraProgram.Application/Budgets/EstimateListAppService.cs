using CameraProgram.Attachments;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>Estimates seen together, with what the books say of each.</summary>
public sealed class EstimateListAppService(ICameraProgramDb db, BudgetBooks books, ListExporter exporter)
{
    private const string List = "BudgetEstimates";

    private static readonly SortMap<Estimate> Sorts = new SortMap<Estimate>("-changed")
        .Add("changed", e => e.LastModificationTime ?? e.CreationTime)
        .Add("year", e => e.Year)
        .Add("status", e => e.Status)
        .Add("total", e => e.Total)
        .AddName("title");

    public async Task<PagedResult<BudgetEstimateListItemDto>> ListAsync(BudgetEstimateListInput input, CancellationToken cancellationToken)
    {
        var estimates = db.Estimates.AsNoTracking().WhereMatches(input.Filter)
            .WhereIf(input.Year is not null, e => e.Year == input.Year)
            .WhereIf(input.PlanId is not null, e => e.PlanId == input.PlanId)
            .WhereIf(input.HasSettlement is not null, e => db.Settlements.Any(s => s.RootId == e.RootId) == input.HasSettlement)
            .WhereIf(input.Status is { Count: > 0 }, e => input.Status!.Contains(e.Status))
            .WhereIf(input.Status is null or { Count: 0 }, e => e.Status != EstimateStatus.Superseded);
        var page = await Sorts.Apply(estimates, input.Sort)
            .Select(e => new
            {
                e.Id, e.Version, e.RootId, e.Revision, e.Year, e.Title, e.Status, e.PlanId, e.Total, e.ApprovalNumber, e.ApprovalDay,
                PlanSymbol = db.Plans.Where(p => p.Id == e.PlanId).Select(p => p.Symbol).FirstOrDefault(),
                ChangedAt = e.LastModificationTime ?? e.CreationTime,
            })
            .ToPageAsync(input, cancellationToken);
        var balances = await books.BalancesAsync([.. page.Items.Select(e => e.RootId).Distinct()], cancellationToken);
        var closings = await books.ClosingsAsync([.. page.Items.Select(e => e.RootId).Distinct()], cancellationToken);
        return new PagedResult<BudgetEstimateListItemDto>(
            [
                .. page.Items.Select(e =>
                {
                    var money = BudgetMoney.Of(balances[e.RootId].Select(b => (b.Account, b.Amount)));
                    return new BudgetEstimateListItemDto(
                        e.Id, e.Version, e.RootId, e.Revision, e.Year, e.Title, e.Status, e.Status.StageWith(money, closings.TryGetValue(e.RootId, out var closing) ? closing : null), e.PlanId, e.PlanSymbol,
                        e.Total, money.ToDto(), e.ApprovalNumber, e.ApprovalDay, e.ChangedAt);
                }),
            ],
            page.Total);
    }

    public async Task<FileContent> ExportAsync(BudgetEstimateExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await ListExporter.AllAsync(input, ListAsync, cancellationToken));

    private List<SpreadsheetColumn<BudgetEstimateListItemDto>> Columns() =>
    [
        new(Heading("Year"), e => e.Year, 8),
        new(Heading("Title"), e => e.Title, 60),
        new(Heading("Stage"), e => exporter.Word(e.Stage), 22),
        new(Heading("Plan"), e => e.PlanSymbol, 18),
        new(Heading("Total"), e => e.Total, 18),
        new(Heading("Approved"), e => InBooks(e)?.Approved, 18),
        new(Heading("Allocated"), e => InBooks(e)?.Allocated, 18),
        new(Heading("Committed"), e => InBooks(e)?.Committed, 18),
        new(Heading("Advanced"), e => InBooks(e)?.Advanced, 18),
        new(Heading("Paid"), e => InBooks(e)?.Paid, 18),
        new(Heading("Left"), e => InBooks(e)?.Left, 18),
        new(Heading("ApprovalNumber"), e => e.ApprovalNumber, 20),
        new(Heading("ApprovalDay"), e => e.ApprovalDay, 14),
    ];

    /// <summary>The books are those of all revisions: they stand in the row of the one in force, or sums over the rows would count twice.</summary>
    private static BudgetMoneyDto? InBooks(BudgetEstimateListItemDto estimate) => estimate.Status == EstimateStatus.Approved ? estimate.Money : null;

    private string Heading(string column) => exporter.Heading(List, column);
}

internal static class BudgetStages
{
    /// <param name="money">Of all revisions: only an approved estimate stands in the books.</param>
    public static BudgetStage StageWith(this EstimateStatus status, BudgetMoney money, BudgetStage? closing) => status switch
    {
        EstimateStatus.Approved => closing ?? money.Stage(),
        EstimateStatus.Draft => BudgetStage.Draft,
        EstimateStatus.Submitted => BudgetStage.Submitted,
        EstimateStatus.Returned => BudgetStage.Returned,
        EstimateStatus.Appraised => BudgetStage.Appraised,
        EstimateStatus.Superseded => BudgetStage.Superseded,
        _ => BudgetStage.Cancelled,
    };
}
