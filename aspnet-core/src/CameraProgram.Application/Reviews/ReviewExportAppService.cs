using CameraProgram.Attachments;
using CameraProgram.Exporting;

namespace CameraProgram.Reviews;

/// <summary>The list of reviews as filtered and sorted on the screen, and the rows behind a figure, as files for Excel.</summary>
public sealed class ReviewExportAppService(ReviewDetailAppService details, ListExporter exporter)
{
    private const string List = "Reviews";
    private const string RowList = "FigureRows";

    public async Task<FileContent> ExportAsync(ReviewExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await ListExporter.AllAsync(input, details.ListAsync, cancellationToken));

    public async Task<FileContent> ExportRowsAsync(Guid id, string code, bool yearBefore, ExportFormat format, CancellationToken cancellationToken)
    {
        var shown = await details.RowsAsync(id, code, yearBefore, cancellationToken);
        return exporter.Export(RowList, format, RowColumns(), shown.Rows);
    }

    private List<SpreadsheetColumn<ReviewListItemDto>> Columns() =>
    [
        new(Heading("Title"), r => r.Title, 70),
        new(Heading("Issuer"), r => r.IssuerName, 40),
        new(Heading("Kind"), r => exporter.Word(r.Kind), 16),
        new(Heading("From"), r => r.From, 12),
        new(Heading("To"), r => r.To, 12),
        new(Heading("Status"), r => exporter.Word(r.Status), 22),
        new(Heading("Symbol"), r => r.Symbol, 16),
        new(Heading("IssuedDay"), r => r.IssuedDay, 14),
    ];

    private List<SpreadsheetColumn<ReviewFigureRowDto>> RowColumns() =>
    [
        new(RowHeading("Label"), r => r.Label, 60),
        new(RowHeading("Detail"), r => r.Detail, 50),
        new(RowHeading("Group"), r => r.Group, 32),
        new(RowHeading("Status"), r => r.Status is { } status ? exporter.Word(status) : null, 20),
        new(RowHeading("DayOf"), r => r.DayOf is { } day ? exporter.Word(day) : null, 14),
        new(RowHeading("Day"), r => r.Day, 12),
        new(RowHeading("Amount"), r => r.Amount, 18),
    ];

    private string Heading(string column) => exporter.Heading(List, column);

    private string RowHeading(string column) => exporter.Heading(RowList, column);
}
