using CameraProgram.Attachments;
using CameraProgram.Exporting;

namespace CameraProgram.WorkTasks;

/// <summary>The list of tasks, as filtered and sorted on the screen, as a file for Excel.</summary>
public sealed class WorkTaskExportAppService(WorkTaskListAppService lists, ListExporter exporter)
{
    private const string List = "WorkTasks";

    public async Task<FileContent> ExportAsync(WorkTaskExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await lists.AllAsync(input, cancellationToken));

    private List<SpreadsheetColumn<WorkTaskListItemDto>> Columns() =>
    [
        new(Heading("Title"), t => t.Title, 60),
        new(Heading("LeadUnit"), t => t.LeadUnitName, 32),
        new(Heading("Assignee"), t => t.AssigneeName, 26),
        new(Heading("Origin"), t => t.PlanSymbol ?? exporter.Word(t.Origin), 18),
        new(Heading("Priority"), t => exporter.Word(t.Priority)),
        new(Heading("DueDay"), t => t.DueDay, 12),
        new(Heading("Status"), t => exporter.Word(t.Status), 20),
        new(Heading("Percent"), t => t.Percent, 10),
        new(Heading("CompletedDay"), t => t.CompletedDay, 16),
        new(Heading("Timeliness"), Timeliness, 20),
    ];

    private string Heading(string column) => exporter.Heading(List, column);

    private string? Timeliness(WorkTaskListItemDto task) => task switch
    {
        { IsLate: true } => Heading("Late"),
        { IsNearlyLate: true } => Heading("NearlyLate"),
        { CompletedLate: true } => Heading("CompletedLate"),
        { Status: WorkTaskStatus.Completed } => Heading("OnTime"),
        _ => null,
    };
}
