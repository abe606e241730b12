using CameraProgram.Attachments;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;
using CameraProgram.Ledgers;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>The entries behind every money number of an estimate.</summary>
public sealed class BudgetEntryAppService(ICameraProgramDb db, BudgetReader reader, ListExporter exporter)
{
    private const string List = "BudgetEntries";

    private static readonly SortMap<LedgerEntry> Sorts = new SortMap<LedgerEntry>("-day").Add("day", e => e.Day).Add("amount", e => e.Amount);

    /// <param name="estimateId">Of any version.</param>
    public async Task<PagedResult<BudgetEntryDto>> ListAsync(Guid estimateId, BudgetEntryListInput input, CancellationToken cancellationToken)
    {
        var rootId = await reader.RootOfAsync(estimateId, cancellationToken);
        var figure = FigureOf(input.Figure);
        var entries = db.LedgerEntries.AsNoTracking().Where(e => e.Book == LedgerBook.Budget && e.SubjectId == rootId).WhereChanges(figure)
            .WhereIf(input.LineKey is not null, e => e.LineId == input.LineKey)
            .WhereIf(input.ContractId is not null, e => e.ContractId == input.ContractId)
            .WhereIf(input.Source is not null, e => e.Source == input.Source)
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
                .Select(t => new { t.Kind, t.DocumentId, t.UserName, t.ForName, t.At }).First(),
        }).ToPageAsync(input, cancellationToken);
        return new PagedResult<BudgetEntryDto>(
            [
                .. page.Items.Select(i => new BudgetEntryDto(
                    i.Entry.Id, i.Entry.Day, i.Transaction.Kind, i.Transaction.DocumentId, i.Entry.From, i.Entry.To, i.Entry.Amount,
                    figure?.ChangeOf(i.Entry.From, i.Entry.To, i.Entry.Amount), i.Entry.Words, i.Entry.LineId,
                    i.Entry.ContractId == Guid.Empty ? null : i.Entry.ContractId, i.Entry.Source, i.Transaction.UserName, i.Transaction.ForName, i.Transaction.At)),
            ],
            page.Total);
    }

    public async Task<FileContent> ExportAsync(Guid estimateId, BudgetEntryExportInput input, CancellationToken cancellationToken) => exporter.Export(
        List, input.Format, Columns(), await ListExporter.AllAsync(input, (page, ct) => ListAsync(estimateId, page, ct), cancellationToken));

    private static LedgerFigure? FigureOf(BudgetFigure? figure) => figure switch
    {
        BudgetFigure.Approved => new LedgerFigure([LedgerAccount.Granted], IsNegative: true),
        BudgetFigure.Allocated => new LedgerFigure(BudgetAccounts.Allocated),
        BudgetFigure.Committed => new LedgerFigure(BudgetAccounts.Bound),
        BudgetFigure.Accepted => new LedgerFigure(BudgetAccounts.Accepted),
        BudgetFigure.Advanced => new LedgerFigure([LedgerAccount.Advanced]),
        BudgetFigure.Paid => new LedgerFigure([LedgerAccount.Paid]),
        BudgetFigure.Unallocated => new LedgerFigure([LedgerAccount.Unallocated]),
        BudgetFigure.Available => new LedgerFigure([LedgerAccount.Available]),
        BudgetFigure.CarriedOver => new LedgerFigure(BudgetAccounts.CarriedOver),
        BudgetFigure.Cancelled => new LedgerFigure(BudgetAccounts.Cancelled),
        BudgetFigure.Left => new LedgerFigure(BudgetAccounts.Left),
        BudgetFigure.Undelivered => new LedgerFigure([LedgerAccount.Undelivered]),
        BudgetFigure.Payable => new LedgerFigure([LedgerAccount.Accepted]),
        _ => null,
    };

    private List<SpreadsheetColumn<BudgetEntryDto>> Columns() =>
    [
        new(Heading("Day"), e => e.Day, 14),
        new(Heading("Kind"), e => exporter.Word(e.Kind), 28),
        new(Heading("Line"), e => e.Words, 50),
        new(Heading("Source"), e => e.Source is { } source ? exporter.Word(source) : null, 28),
        new(Heading("From"), e => exporter.Word(e.From), 24),
        new(Heading("To"), e => exporter.Word(e.To), 24),
        new(Heading("Amount"), e => e.Amount, 18),
        new(Heading("Change"), e => e.Change, 18),
        new(Heading("By"), e => e.ByName, 28),
    ];

    private string Heading(string column) => exporter.Heading(List, column);
}
