using CameraProgram.Attachments;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Maintenance;

/// <summary>A fault of a camera, from the report to the repair (phiếu sự cố, bảo trì).</summary>
public sealed partial class MaintenanceTicket : FullAuditedAggregateRoot, IMultiTenant, ISearchable, INamed
{
    private readonly List<TicketEvent> _events = [];
    private readonly List<TicketPhoto> _photos = [];

    private MaintenanceTicket()
    {
    }

    /// <param name="at">UTC: since when it is so, for an outage; now, for a person.</param>
    public MaintenanceTicket(Guid id, FaultReport report, IReadOnlyList<Attachment> photos, Actor actor, DateTime at)
        : base(id)
    {
        CameraId = Check.Id(report.CameraId);
        Title = Check.Text(report.CameraName, CameraProgramConsts.NameLength);
        Origin = report.OutageId is null ? TicketOrigin.Person : TicketOrigin.Outage;
        OutageId = report.OutageId;
        ReportedAt = at;
        ReporterId = actor.UserId;
        ReporterName = Check.OptionalText(report.ReporterName, CameraProgramConsts.NameLength) ?? actor.Name;
        Describe(report.Kind, report.Description, report.Priority);
        Happen(TicketEventKind.Reported, actor, at, Description, photos);
    }

    public Guid TenantId { get; private set; }

    public Guid CameraId { get; private set; }

    /// <summary>What the camera was called when it was reported.</summary>
    public string Title { get; private set; } = string.Empty;

    public FaultKind Kind { get; private set; }

    public string? Description { get; private set; }

    public TicketOrigin Origin { get; private set; }

    public Guid? OutageId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime ReportedAt { get; private set; }

    /// <summary>The account that reported it; empty for the program itself.</summary>
    public Guid? ReporterId { get; private set; }

    public string ReporterName { get; private set; } = string.Empty;

    public TicketStatus Status { get; private set; }

    public TicketPriority Priority { get; private set; }

    public Guid? UnitId { get; private set; }

    public string? ContractorName { get; private set; }

    public DateOnly? DueDay { get; private set; }

    /// <summary>What was done.</summary>
    public string? Work { get; private set; }

    /// <summary>UTC of the repair, or of the cancellation; empty while it is open.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>Đồng.</summary>
    public long Cost { get; private set; }

    public RepairFunding? Funding { get; private set; }

    public IReadOnlyList<TicketEvent> Events => _events;

    public IReadOnlyList<TicketPhoto> Photos => _photos;

    public bool IsOpen => Status is not (TicketStatus.Done or TicketStatus.Cancelled);

    /// <summary>Somebody has been given it.</summary>
    public bool HasResponsible => UnitId is not null || ContractorName is not null;

    public string NameInLists => Title;

    public bool IsOverdue(DateOnly today) => IsOpen && DueDay < today;

    public string GetSearchWords() => $"{Title} {Description} {ReporterName} {ContractorName} {Work}";

    private void Describe(FaultKind kind, string? description, TicketPriority priority)
    {
        Kind = kind;
        Description = kind == FaultKind.Other
            ? Check.Text(description, CameraProgramConsts.NoteLength)
            : Check.OptionalText(description, CameraProgramConsts.NoteLength);
        Priority = priority;
    }

    private void Ensure(params ReadOnlySpan<TicketStatus> allowed)
    {
        if (!allowed.Contains(Status))
        {
            throw new BusinessException(CameraProgramErrorCodes.Maintenance.WrongStatus).WithData("name", Title).WithData("status", Status);
        }
    }

    private TicketEvent Happen(TicketEventKind kind, Actor actor, DateTime at, string? note, IReadOnlyList<Attachment>? photos = null)
    {
        var happened = new TicketEvent(Id, _events.Count, kind, actor, at, Check.OptionalText(note, CameraProgramConsts.NoteLength));
        _events.Add(happened);
        foreach (var photo in photos ?? [])
        {
            if (!photo.ContentType.StartsWith("image/", StringComparison.Ordinal))
            {
                throw new InputException("attachmentIds", CameraProgramErrorCodes.Maintenance.NotAPhoto).WithData("fileName", photo.FileName);
            }

            _photos.Add(new TicketPhoto(Id, happened.Id, photo));
        }

        if (_photos.Count > MaintenanceConsts.MaxPhotos)
        {
            throw new BusinessException(CameraProgramErrorCodes.Maintenance.TooManyPhotos).WithData("max", MaintenanceConsts.MaxPhotos);
        }

        happened.PhotoCount = photos?.Count ?? 0;
        return happened;
    }
}
