using CameraProgram.Attachments;
using CameraProgram.Exporting;

namespace CameraProgram.Maintenance;

/// <summary>The tickets, and how far cameras worked, as the screens show them, as files for Excel.</summary>
public sealed class TicketExportAppService(TicketListAppService tickets, CameraAvailability availability, ListExporter exporter)
{
    private const string Tickets = "MaintenanceTickets";
    private const string Availability = "CameraAvailability";
    private const long MinutesOfHour = 60;

    public async Task<FileContent> ExportAsync(TicketExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(Tickets, input.Format, TicketColumns(), await ListExporter.AllAsync(input, tickets.ListAsync, cancellationToken));

    public async Task<FileContent> ExportAvailabilityAsync(AvailabilityExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(Availability, input.Format, AvailabilityColumns(), await availability.AllAsync(input, cancellationToken));

    private List<SpreadsheetColumn<TicketListItemDto>> TicketColumns() =>
    [
        new(Heading("Camera"), t => t.CameraName, 36),
        new(Heading("Code"), t => t.CameraCode, 14),
        new(Heading("Hamlet"), t => t.HamletName, 24),
        new(Heading("Kind"), t => exporter.Word(t.Kind), 20),
        new(Heading("Description"), t => t.Description, 48),
        new(Heading("Status"), t => exporter.Word(t.Status), 16),
        new(Heading("Priority"), t => exporter.Word(t.Priority), 12),
        new(Heading("ReportedAt"), t => t.ReportedAt, 18),
        new(Heading("Reporter"), t => t.Origin == TicketOrigin.Person ? t.ReporterName : exporter.Word(t.Origin), 24),
        new(Heading("Responsible"), t => t.ResponsibleName, 28),
        new(Heading("DueDay"), t => t.DueDay, 12),
        new(Heading("Overdue"), t => t.IsOverdue ? Heading("IsOverdue") : null, 12),
        new(Heading("ClosedAt"), t => t.ClosedAt, 18),
        new(Heading("Downtime"), t => t.DowntimeMinutes, 16),
        new(Heading("Cost"), t => t.Cost, 16),
        new(Heading("Funding"), t => t.Funding is { } funding ? exporter.Word(funding) : null, 24),
    ];

    private List<SpreadsheetColumn<CameraAvailabilityDto>> AvailabilityColumns() =>
    [
        new(exporter.Heading(Availability, "Camera"), c => c.CameraName, 36),
        new(exporter.Heading(Availability, "Code"), c => c.CameraCode, 14),
        new(exporter.Heading(Availability, "Hamlet"), c => c.HamletName, 24),
        new(exporter.Heading(Availability, "Status"), c => exporter.Word(c.Status), 18),
        new(exporter.Heading(Availability, "ServiceHours"), c => c.ServiceMinutes / MinutesOfHour, 16),
        new(exporter.Heading(Availability, "DownMinutes"), c => c.DownMinutes, 16),
        new(exporter.Heading(Availability, "Outages"), c => c.Outages, 14),
        new(exporter.Heading(Availability, "PerMille"), c => c.PerMille, 18),
    ];

    private string Heading(string column) => exporter.Heading(Tickets, column);
}
