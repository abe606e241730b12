using CameraProgram.Attachments;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.Time;

namespace CameraProgram.Provinces;

/// <summary>The communes as filtered and sorted on the screen, as a file for Excel.</summary>
public sealed class ProvinceExportAppService(ProvinceAppService province, ListExporter exporter, TextCatalog texts, TimeProvider clock)
{
    private const string List = "Province";

    public async Task<FileContent> ExportAsync(ProvinceExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(PeriodOf(input)), await province.ListAllAsync(input, cancellationToken));

    private List<SpreadsheetColumn<CommuneFiguresDto>> Columns(string period) =>
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
        new(Heading("Cameras"), c => c.Cameras),
        new(Heading("WorkingCameras"), c => c.WorkingCameras),
        new(Heading("Commitments"), c => c.Commitments),
        new(Heading("OpenTickets"), c => c.OpenTickets),
        // In every row: rows of several files may be put together.
        new(Heading("Period"), _ => period, 28),
        new(Heading("MadeOn"), _ => clock.Today(), 14),
    ];

    private string PeriodOf(ProvinceExportInput input) => input.From is null && input.To is null
        ? Heading("AllTime")
        : texts.Get("Export:Province.Between", new Dictionary<string, object?> { ["from"] = Day(input.From), ["to"] = Day(input.To) });

    private static string Day(DateOnly? day) => day is { } known ? VietnamTime.Format(known) : "…";

    private string Heading(string column) => exporter.Heading(List, column);
}
