using CameraProgram.Attachments;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.Time;

namespace CameraProgram.WorkTasks;

/// <summary>The list of tasks, as filtered and sorted on the screen, as a file for Excel.</summary>
public sealed class WorkTaskExportAppService(WorkTaskListAppService lists, TextCatalog texts, TimeProvider clock)
{
    public async Task<FileContent> ExportAsync(WorkTaskExportInput input, CancellationToken cancellationToken)
    {
        var tasks = await lists.AllAsync(input, cancellationToken);
        var name = $"{texts.Get("Export:WorkTasks.FileName")}-{clock.Today():yyyy-MM-dd}";
        return input.Format == ExportFormat.Csv
            ? new FileContent(new MemoryStream(SpreadsheetWriter.WriteCsv(Columns(), tasks)), name + ".csv", SpreadsheetWriter.CsvType)
            : new FileContent(
                new MemoryStream(SpreadsheetWriter.WriteXlsx(texts.Get("Export:WorkTasks.SheetName"), Columns(), tasks)),
                name + ".xlsx",
                SpreadsheetWriter.XlsxType);
    }

    private List<SpreadsheetColumn<WorkTaskListItemDto>> Columns() =>
    [
        new(Heading("Title"), t => t.Title, 60),
        new(Heading("LeadUnit"), t => t.LeadUnitName, 32),
        new(Heading("Assignee"), t => t.AssigneeName, 26),
        new(Heading("Origin"), t => t.PlanSymbol ?? Word(t.Origin), 18),
        new(Heading("Priority"), t => Word(t.Priority)),
        new(Heading("DueDay"), t => t.DueDay, 12),
        new(Heading("Status"), t => Word(t.Status), 20),
        new(Heading("Percent"), t => t.Percent, 10),
        new(Heading("CompletedDay"), t => t.CompletedDay, 16),
        new(Heading("Timeliness"), Timeliness, 20),
    ];

    private string Heading(string column) => texts.Get($"Export:WorkTasks.{column}");

    private string Word(Enum value) => texts.Get($"Enum:{value.GetType().Name}.{value}");

    private string? Timeliness(WorkTaskListItemDto task) => task switch
    {
        { IsLate: true } => texts.Get("Export:WorkTasks.Late"),
        { IsNearlyLate: true } => texts.Get("Export:WorkTasks.NearlyLate"),
        { CompletedLate: true } => texts.Get("Export:WorkTasks.CompletedLate"),
        { Status: WorkTaskStatus.Completed } => texts.Get("Export:WorkTasks.OnTime"),
        _ => null,
    };
}
