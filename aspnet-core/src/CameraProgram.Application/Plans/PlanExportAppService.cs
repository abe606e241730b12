using System.Globalization;
using CameraProgram.Attachments;
using CameraProgram.Exporting;

namespace CameraProgram.Plans;

/// <summary>The list of plans, as filtered and sorted on the screen, as a file for Excel.</summary>
public sealed class PlanExportAppService(PlanAppService plans, ListExporter exporter)
{
    private const string List = "Plans";

    public async Task<FileContent> ExportAsync(PlanExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await ListExporter.AllAsync(input, plans.ListAsync, cancellationToken));

    private List<SpreadsheetColumn<PlanListItemDto>> Columns() =>
    [
        new(Heading("Subject"), p => p.Subject, 70),
        new(Heading("Symbol"), p => p.Symbol, 18),
        new(Heading("Kind"), p => exporter.Word(p.Kind), 26),
        new(Heading("Year"), p => p.Year.ToString(CultureInfo.InvariantCulture), 8),
        new(Heading("From"), p => p.From, 12),
        new(Heading("To"), p => p.To, 12),
        new(Heading("Status"), p => exporter.Word(p.Status), 22),
        new(Heading("SignedDay"), p => p.SignedDay, 12),
        new(Heading("Assignments"), p => p.AssignmentCount, 14),
        new(Heading("Amount"), p => p.DeclaredAmount, 18),
    ];

    private string Heading(string column) => exporter.Heading(List, column);
}
