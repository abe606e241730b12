using CameraProgram.Attachments;
using CameraProgram.Exporting;

namespace CameraProgram.Funding;

/// <summary>The books, the bank and what is agreed and made public of the funds, as files for Excel.</summary>
public sealed class FundBookExportAppService(
    VoucherBookAppService books, ReconciliationAppService reconciliations, DisclosureAppService disclosures, BankStatementAppService statements,
    BankLineAppService lines, FundingSummaryAppService summary, ListExporter exporter)
{
    private const string Books = "VoucherBooks";
    private const string Reconciliations = "Reconciliations";
    private const string Disclosures = "Disclosures";
    private const string Statements = "BankStatements";
    private const string Lines = "BankLines";
    private const string LeftOver = "BankLeftOver";
    private const string Entries = "FundEntries";

    public async Task<FileContent> BooksAsync(VoucherBookExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(Books, input.Format, BookColumns(), await ListExporter.AllAsync(input, books.ListAsync, cancellationToken));

    public async Task<FileContent> ReconciliationsAsync(ReconciliationExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(Reconciliations, input.Format, ReconciliationColumns(), await ListExporter.AllAsync(input, reconciliations.ListAsync, cancellationToken));

    public async Task<FileContent> DisclosuresAsync(DisclosureExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(Disclosures, input.Format, DisclosureColumns(), await ListExporter.AllAsync(input, disclosures.ListAsync, cancellationToken));

    public async Task<FileContent> StatementsAsync(BankStatementExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(Statements, input.Format, StatementColumns(), await ListExporter.AllAsync(input, statements.ListAsync, cancellationToken));

    public async Task<FileContent> LinesAsync(Guid statementId, BankLineExportInput input, CancellationToken cancellationToken) => exporter.Export(
        Lines, input.Format, LineColumns(), await ListExporter.AllAsync(input, (page, ct) => lines.ListAsync(statementId, page, ct), cancellationToken));

    /// <summary>First what the bank has and nobody knows, then what was written and the bank does not have.</summary>
    public async Task<FileContent> LeftOverAsync(BankLeftOverExportInput input, CancellationToken cancellationToken)
    {
        var left = await lines.LeftOverAsync(input, cancellationToken);
        return exporter.Export(LeftOver, input.Format, LeftOverColumns(),
        [
            .. left.Lines.Select(l => new LeftOverRow("Lines", l.Day, l.Text, l.Amount)), .. left.Papers.Select(p => new LeftOverRow("Papers", p.Day, p.Words, p.Amount)),
        ]);
    }

    public async Task<FileContent> EntriesAsync(Guid campaignId, FundEntryExportInput input, CancellationToken cancellationToken) => exporter.Export(
        Entries, input.Format, EntryColumns(), await ListExporter.AllAsync(input, (page, ct) => summary.EntriesAsync(campaignId, page, ct), cancellationToken));

    private List<SpreadsheetColumn<VoucherBookDto>> BookColumns() =>
    [
        new(exporter.Heading(Books, "Year"), b => b.Year, 8),
        new(exporter.Heading(Books, "Kind"), b => exporter.Word(b.Kind), 18),
        new(exporter.Heading(Books, "Number"), b => b.Number, 10),
        new(exporter.Heading(Books, "Ledger"), b => exporter.Word(b.Ledger), 24),
        new(exporter.Heading(Books, "Hamlet"), b => b.Hamlet?.Name, 24),
        new(exporter.Heading(Books, "FormCode"), b => b.FormCode, 14),
        new(exporter.Heading(Books, "FirstNumber"), b => b.FirstNumber, 12),
        new(exporter.Heading(Books, "LastNumber"), b => b.LastNumber, 12),
        new(exporter.Heading(Books, "Count"), b => b.Count, 12),
        new(exporter.Heading(Books, "ClosedDay"), b => b.ClosedDay, 14),
    ];

    private List<SpreadsheetColumn<ReconciliationListItemDto>> ReconciliationColumns() =>
    [
        new(exporter.Heading(Reconciliations, "Campaign"), r => r.Campaign.Name, 40),
        new(exporter.Heading(Reconciliations, "Hamlet"), r => r.Hamlet?.Name, 24),
        new(exporter.Heading(Reconciliations, "From"), r => r.From, 14),
        new(exporter.Heading(Reconciliations, "To"), r => r.To, 14),
        new(exporter.Heading(Reconciliations, "Status"), r => exporter.Word(r.Status), 20),
        new(exporter.Heading(Reconciliations, "HamletSigned"), r => Mark(r.HamletSigned), 14),
        new(exporter.Heading(Reconciliations, "OfficeSigned"), r => Mark(r.OfficeSigned), 14),
    ];

    private List<SpreadsheetColumn<DisclosureListItemDto>> DisclosureColumns() =>
    [
        new(exporter.Heading(Disclosures, "Title"), d => d.Title, 50),
        new(exporter.Heading(Disclosures, "Campaign"), d => d.Campaign.Name, 40),
        new(exporter.Heading(Disclosures, "Hamlet"), d => d.Hamlet?.Name, 24),
        new(exporter.Heading(Disclosures, "From"), d => d.From, 14),
        new(exporter.Heading(Disclosures, "To"), d => d.To, 14),
        new(exporter.Heading(Disclosures, "Status"), d => exporter.Word(d.Status), 18),
        new(exporter.Heading(Disclosures, "PostedDay"), d => d.PostedDay, 14),
        new(exporter.Heading(Disclosures, "TakenDownDay"), d => d.TakenDownDay, 14),
    ];

    private List<SpreadsheetColumn<BankStatementDto>> StatementColumns() =>
    [
        new(exporter.Heading(Statements, "File"), s => s.FileName, 40),
        new(exporter.Heading(Statements, "Ledger"), s => exporter.Word(s.Ledger), 24),
        new(exporter.Heading(Statements, "Hamlet"), s => s.Hamlet?.Name, 24),
        new(exporter.Heading(Statements, "From"), s => s.From, 14),
        new(exporter.Heading(Statements, "To"), s => s.To, 14),
        new(exporter.Heading(Statements, "Lines"), s => s.Lines, 10),
        new(exporter.Heading(Statements, "Open"), s => s.Open, 16),
        new(exporter.Heading(Statements, "In"), s => s.Incoming, 18),
        new(exporter.Heading(Statements, "Out"), s => s.Outgoing, 18),
    ];

    private List<SpreadsheetColumn<BankLineDto>> LineColumns() =>
    [
        new(exporter.Heading(Lines, "Day"), l => l.Day, 14),
        new(exporter.Heading(Lines, "Amount"), l => l.Amount, 18),
        new(exporter.Heading(Lines, "Text"), l => l.Text, 60),
        new(exporter.Heading(Lines, "Reference"), l => l.Reference, 20),
        new(exporter.Heading(Lines, "State"), l => exporter.Word(l.State), 18),
        new(exporter.Heading(Lines, "Match"), l => l.Match?.Words ?? l.SetAsideReason, 50),
    ];

    private List<SpreadsheetColumn<LeftOverRow>> LeftOverColumns() =>
    [
        new(exporter.Heading(LeftOver, "Side"), r => exporter.Heading(LeftOver, r.Side), 26),
        new(exporter.Heading(LeftOver, "Day"), r => r.Day, 14),
        new(exporter.Heading(LeftOver, "Text"), r => r.Text, 60),
        new(exporter.Heading(LeftOver, "Amount"), r => r.Amount, 18),
    ];

    private List<SpreadsheetColumn<FundEntryDto>> EntryColumns() =>
    [
        new(exporter.Heading(Entries, "Day"), e => e.Day, 14),
        new(exporter.Heading(Entries, "Kind"), e => exporter.Word(e.Kind), 28),
        new(exporter.Heading(Entries, "Words"), e => e.Words, 60),
        new(exporter.Heading(Entries, "From"), e => exporter.Word(e.From), 24),
        new(exporter.Heading(Entries, "To"), e => exporter.Word(e.To), 24),
        new(exporter.Heading(Entries, "Amount"), e => e.Amount, 18),
        new(exporter.Heading(Entries, "Change"), e => e.Change, 18),
        new(exporter.Heading(Entries, "By"), e => e.ByName, 28),
    ];

    private static string? Mark(bool signed) => signed ? "x" : null;

    private sealed record LeftOverRow(string Side, DateOnly Day, string Text, long Amount);
}
