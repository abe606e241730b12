using CameraProgram.Attachments;
using CameraProgram.Exporting;

namespace CameraProgram.Provinces;

/// <summary>The communes as filtered and sorted on the screen, as a file for Excel.</summary>
public sealed class ProvinceExportAppService(ProvinceAppService province, ListExporter exporter)
{
    private const string List = "Province";

    public async Task<FileContent> ExportAsync(ProvinceExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await province.ListAllAsync(input, cancellationToken));

    private List<SpreadsheetColumn<CommuneFiguresDto>> Columns() =>
    [
        new(Heading("Code"), c => c.Code, 10),
        new(Heading("Commune"), c => c.FullName, 30),
        new(Heading("Province"), c => c.ProvinceFullName, 26),
        new(Heading("Hamlets"), c => c.Hamlets),
        new(Heading("Households"), c => c.Households),
        new(Heading("Units"), c => c.Units),
        new(Heading("BoardMembers"), c => c.BoardMembers),
        new(Heading("OpenTasks"), c => c.OpenTasks),
        new(Heading("LateTasks"), c => c.LateTasks),
        new(Heading("CompletedTasks"), c => c.CompletedTasks),
        new(Heading("PlansIssued"), c => c.PlansIssued),
        new(Heading("Papers"), c => c.Documents),
        new(Heading("ReviewsDue"), c => c.ReviewsDue),
    ];

    private string Heading(string column) => exporter.Heading(List, column);
}
