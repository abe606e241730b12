using CameraProgram.Attachments;
using CameraProgram.Exporting;

namespace CameraProgram.Hamlets;

/// <summary>The hamlets as the list shows them, as a file for Excel.</summary>
public sealed class HamletExportAppService(HamletAppService hamlets, ListExporter exporter)
{
    private const string List = "Hamlets";

    public async Task<FileContent> ExportAsync(HamletExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await ListExporter.AllAsync(input, hamlets.ListAsync, cancellationToken));

    private List<SpreadsheetColumn<HamletDto>> Columns() =>
    [
        new(Heading("Kind"), h => exporter.Word(h.Kind)),
        new(Heading("Name"), h => h.Name, 32),
        new(Heading("Households"), h => h.Households, 12),
        new(Heading("Population"), h => h.Population, 12),
        new(Heading("Head"), h => h.HeadName, 26),
        new(Heading("Unit"), h => h.Unit?.Name, 32),
        new(Heading("ValidFrom"), h => h.ValidFrom, 14),
        new(Heading("ValidTo"), h => h.ValidTo, 14),
    ];

    private string Heading(string column) => exporter.Heading(List, column);
}
