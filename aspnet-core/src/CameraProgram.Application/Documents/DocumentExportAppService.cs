using CameraProgram.Attachments;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.WorkTasks;

namespace CameraProgram.Documents;

/// <summary>The register, as filtered and sorted on the screen, as a file for Excel: the "Sổ đăng ký văn bản đi".</summary>
public sealed class DocumentExportAppService(DocumentAppService documents, TextCatalog texts, TimeProvider clock)
{
    public async Task<FileContent> ExportAsync(DocumentExportInput input, CancellationToken cancellationToken)
    {
        var rows = await AllAsync(input, cancellationToken);
        var name = $"{texts.Get("Export:Documents.FileName")}-{clock.Today():yyyy-MM-dd}";
        return input.Format == ExportFormat.Csv
            ? new FileContent(new MemoryStream(SpreadsheetWriter.WriteCsv(Columns(), rows)), name + ".csv", SpreadsheetWriter.CsvType)
            : new FileContent(
                new MemoryStream(SpreadsheetWriter.WriteXlsx(texts.Get("Export:Documents.SheetName"), Columns(), rows)), name + ".xlsx", SpreadsheetWriter.XlsxType);
    }

    private async Task<List<DocumentListItemDto>> AllAsync(DocumentExportInput input, CancellationToken cancellationToken)
    {
        var rows = new List<DocumentListItemDto>();
        input.PageSize = ListInput.MaxPageSize;
        for (input.Page = 1; ; input.Page++)
        {
            var page = await documents.ListAsync(input, cancellationToken);
            rows.AddRange(page.Items);
            if (rows.Count >= page.Total || page.Items.Count == 0 || rows.Count >= DocumentConsts.MaxExportRows)
            {
                return rows;
            }
        }
    }

    private List<SpreadsheetColumn<DocumentListItemDto>> Columns() =>
    [
        new(Heading("Symbol"), d => d.Symbol, 18),
        new(Heading("Day"), d => d.Day, 12),
        new(Heading("Type"), d => d.TypeName, 16),
        new(Heading("Subject"), d => d.Subject, 70),
        new(Heading("Issuer"), d => d.IssuerName, 36),
        new(Heading("Signer"), d => d.SignerName, 26),
        new(Heading("Urgency"), d => texts.Get($"Enum:DocumentUrgency.{d.Urgency}"), 14),
        new(Heading("Superseded"), d => d.IsSuperseded ? texts.Get("Export:Documents.Yes") : null, 14),
    ];

    private string Heading(string column) => texts.Get($"Export:Documents.{column}");
}
