using CameraProgram.Attachments;
using CameraProgram.Exporting;

namespace CameraProgram.Documents;

/// <summary>The register, as filtered and sorted on the screen, as a file for Excel: the "Sổ đăng ký văn bản đi".</summary>
public sealed class DocumentExportAppService(DocumentAppService documents, ListExporter exporter)
{
    private const string List = "Documents";

    public async Task<FileContent> ExportAsync(DocumentExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await ListExporter.AllAsync(input, documents.ListAsync, cancellationToken));

    private List<SpreadsheetColumn<DocumentListItemDto>> Columns() =>
    [
        new(Heading("Symbol"), d => d.Symbol, 18),
        new(Heading("Day"), d => d.Day, 12),
        new(Heading("Type"), d => d.TypeName, 16),
        new(Heading("Subject"), d => d.Subject, 70),
        new(Heading("Issuer"), d => d.IssuerName, 36),
        new(Heading("Signer"), d => d.SignerName, 26),
        new(Heading("SignerTitle"), d => d.SignerTitle, 18),
        new(Heading("SignedFor"), d => d.SignedFor, 26),
        new(Heading("Urgency"), d => exporter.Word(d.Urgency), 14),
        new(Heading("Superseded"), d => d.IsSuperseded ? Heading("Yes") : null, 14),
    ];

    private string Heading(string column) => exporter.Heading(List, column);
}
