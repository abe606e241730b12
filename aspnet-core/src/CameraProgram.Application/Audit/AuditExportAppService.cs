using CameraProgram.Attachments;
using CameraProgram.Exporting;

namespace CameraProgram.Audit;

/// <summary>The trail as the list shows it, as a file for Excel: at most the newest rows that one file holds.</summary>
public sealed class AuditExportAppService(AuditAppService audit, ListExporter exporter)
{
    private const string List = "Audit";

    public async Task<FileContent> ExportAsync(AuditExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await audit.AllAsync(input, cancellationToken));

    private List<SpreadsheetColumn<AuditEntryDto>> Columns() =>
    [
        new(Heading("Instant"), e => e.Instant, 18),
        new(Heading("UserName"), e => e.UserName ?? exporter.Heading(List, "Program"), 28),
        new(Heading("ActingForName"), e => e.ActingForName, 28),
        new(Heading("Action"), e => exporter.Word(e.Action), 12),
        new(Heading("EntityType"), e => e.EntityTypeText, 24),
        new(Heading("Sentence"), e => e.Sentence, 70),
        new(Heading("Changes"), e => string.Join('\n', e.Changes.Concat(e.Alike.SelectMany(p => p.Changes)).Select(Said)), 70),
    ];

    private static string Said(AuditChangeDto change) => $"{change.Field}: {(change.Before is null ? change.After : $"{change.Before} → {change.After}")}";

    private string Heading(string column) => exporter.Heading(List, column);
}
