using CameraProgram.Attachments;
using CameraProgram.Exporting;

namespace CameraProgram.OrgUnits;

/// <summary>The units as the list shows them, as a file for Excel.</summary>
public sealed class OrgUnitExportAppService(OrgUnitAppService units, ListExporter exporter)
{
    private const string List = "OrgUnits";

    public async Task<FileContent> ExportAsync(OrgUnitExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await ListExporter.AllAsync(input, units.ListAsync, cancellationToken));

    private List<SpreadsheetColumn<OrgUnitDto>> Columns() =>
    [
        new(Heading("Name"), u => u.Name, 48),
        new(Heading("Kind"), u => exporter.Word(u.Kind), 28),
        new(Heading("ShortName"), u => u.ShortName, 16),
        new(Heading("ValidFrom"), u => u.ValidFrom, 14),
        new(Heading("ValidTo"), u => u.ValidTo, 14),
    ];

    private string Heading(string column) => exporter.Heading(List, column);
}
