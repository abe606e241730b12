using CameraProgram.Cameras;
using CameraProgram.Identity;

namespace CameraProgram.Maintenance;

/// <param name="ResponsibleName">The unit or contractor that it was given to.</param>
/// <param name="IsOverdue">Open, and its due day has passed: computed today, in Vietnam.</param>
/// <param name="Cost">Đồng.</param>
/// <param name="DowntimeMinutes">In which the camera did not work between the report and the closing, or now.</param>
public sealed record TicketListItemDto(
    Guid Id,
    long Version,
    Guid CameraId,
    string CameraName,
    string? CameraCode,
    string? HamletName,
    FaultKind Kind,
    string? Description,
    TicketStatus Status,
    TicketPriority Priority,
    TicketOrigin Origin,
    DateTime ReportedAt,
    string ReporterName,
    string? ResponsibleName,
    DateOnly? DueDay,
    bool IsOverdue,
    DateTime? ClosedAt,
    long Cost,
    RepairFunding? Funding,
    long DowntimeMinutes) : IHasVersion;

/// <param name="ByName">Who did it; empty for the program itself.</param>
/// <param name="ResponsibleName">The unit or contractor that it was given to.</param>
/// <param name="CostBefore">Đồng until then, when the cost was corrected.</param>
public sealed record TicketHistoryDto(
    Guid Id,
    TicketEventKind Kind,
    DateTime At,
    string? ByName,
    string? ForName,
    string? Note,
    string? ResponsibleName,
    DateOnly? DueDay,
    long? Cost,
    long? CostBefore,
    int PhotoCount);

public sealed record TicketPhotoDto(Guid Id, string FileName, Guid EventId);

/// <param name="DownSince">Since when the camera has not worked; empty while it works.</param>
public sealed record TicketCameraDto(
    Guid Id, string Name, string? Code, string? Location, NamedDto? Hamlet, CameraStatus Status, DateTime? DownSince, DateOnly? WarrantyTo);

/// <param name="Title">What the camera was called when it was reported.</param>
/// <param name="History">Newest first; at most 200.</param>
public sealed record TicketDto(
    Guid Id,
    long Version,
    string Title,
    TicketCameraDto Camera,
    FaultKind Kind,
    string? Description,
    TicketStatus Status,
    TicketPriority Priority,
    TicketOrigin Origin,
    DateTime ReportedAt,
    string? ReporterName,
    NamedDto? Unit,
    string? ContractorName,
    DateOnly? DueDay,
    bool IsOverdue,
    string? Work,
    DateTime? ClosedAt,
    long Cost,
    RepairFunding? Funding,
    long DowntimeMinutes,
    IReadOnlyList<TicketAction> AllowedActions,
    IReadOnlyList<TicketHistoryDto> History,
    IReadOnlyList<TicketPhotoDto> Photos) : IHasVersion;

/// <param name="AddedToExisting">The fault was reported before: the report became a line of that ticket.</param>
public sealed record ReportedFaultDto(Guid TicketId, bool AddedToExisting);

/// <summary>A ticket that is open for a camera.</summary>
public sealed record OpenTicketDto(Guid Id, FaultKind Kind, TicketStatus Status, DateTime ReportedAt, string ReporterName);

/// <summary>A camera that one may report about.</summary>
public sealed record FaultyCameraOptionDto(
    Guid Id, string Name, string? Code, string? Location, string? HamletName, CameraStatus Status, IReadOnlyList<OpenTicketDto> OpenTickets);

/// <summary>What forms and filters offer.</summary>
/// <param name="Contractors">Who was given tickets before, by name.</param>
public sealed record MaintenanceOptionsDto(IReadOnlyList<NamedDto> Units, IReadOnlyList<NamedDto> Hamlets, IReadOnlyList<string> Contractors);

/// <summary>How the visible tickets stand today.</summary>
public sealed record MaintenanceSummaryDto(int Open, int Unassigned, int Overdue, int CamerasDown);

/// <param name="PerMille">Thousandths of the time in service, rounded down; null when nothing was in service.</param>
/// <param name="Outages">How often it began to fail, or failed already, in the period.</param>
public sealed record CameraAvailabilityDto(
    Guid CameraId, string CameraName, string? CameraCode, Guid? HamletId, string? HamletName, CameraStatus Status,
    long ServiceMinutes, long DownMinutes, int? PerMille, int Outages);

/// <param name="HamletId">Empty for cameras without a hamlet.</param>
public sealed record HamletAvailabilityDto(Guid? HamletId, string? HamletName, int Cameras, long ServiceMinutes, long DownMinutes, int? PerMille);

/// <summary>How far the cameras worked in a period.</summary>
/// <param name="To">The last day; what lies after now is not counted.</param>
/// <param name="Items">A page of the cameras, those that failed most first.</param>
public sealed record AvailabilityDto(
    DateOnly From, DateOnly To, int Cameras, long ServiceMinutes, long DownMinutes, int? PerMille,
    IReadOnlyList<HamletAvailabilityDto> Hamlets, IReadOnlyList<CameraAvailabilityDto> Items, int Total);
