using CameraProgram.Attachments;
using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;

namespace CameraProgram.Maintenance;

/// <summary>A step in the life of a ticket.</summary>
[NotAudited, OutsideVersion]
public sealed class TicketEvent : Entity
{
    private TicketEvent()
    {
    }

    internal TicketEvent(Guid ticketId, int order, TicketEventKind kind, Actor actor, DateTime at, string? note)
        : base(Guid.CreateVersion7()) =>
        (TicketId, Order, Kind, ById, ByName, ForName, At, Note) = (ticketId, order, kind, actor.UserId, actor.Name, actor.ForName, at, note);

    public Guid TicketId { get; private set; }

    /// <summary>From 0; two events of one transaction have the same instant.</summary>
    public int Order { get; private set; }

    public TicketEventKind Kind { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = string.Empty;

    public string? ForName { get; private set; }

    /// <summary>What was said: description, reason, what was done.</summary>
    public string? Note { get; private set; }

    /// <summary>The unit it was given to.</summary>
    public Guid? UnitId { get; internal set; }

    /// <summary>The contractor it was given to.</summary>
    public string? ContractorName { get; internal set; }

    public DateOnly? DueDay { get; internal set; }

    /// <summary>Đồng, from then on.</summary>
    public long? Cost { get; internal set; }

    /// <summary>Đồng, until then.</summary>
    public long? CostBefore { get; internal set; }

    public int PhotoCount { get; internal set; }
}

/// <summary>A photograph of the fault or of the repair.</summary>
[NotAudited, OutsideVersion]
public sealed class TicketPhoto : Entity
{
    private TicketPhoto()
    {
    }

    internal TicketPhoto(Guid ticketId, Guid eventId, Attachment file)
        : base(Guid.CreateVersion7()) =>
        (TicketId, EventId, AttachmentId, FileName, ContentType) = (ticketId, eventId, file.Id, file.FileName, file.ContentType);

    public Guid TicketId { get; private set; }

    /// <summary>The report it came with.</summary>
    public Guid EventId { get; private set; }

    public Guid AttachmentId { get; private set; }

    public string FileName { get; private set; } = string.Empty;

    public string ContentType { get; private set; } = string.Empty;
}

/// <summary>What somebody says is wrong.</summary>
/// <param name="CameraName">What the camera is called now: the ticket bears its name.</param>
/// <param name="ReporterName">Who noticed it, when that is not who writes it down.</param>
/// <param name="OutageId">The outage that it follows from.</param>
public sealed record FaultReport(
    Guid CameraId,
    string CameraName,
    FaultKind Kind,
    string? Description,
    TicketPriority Priority = TicketPriority.Normal,
    string? ReporterName = null,
    Guid? OutageId = null);

/// <summary>Who is to repair it: a unit, or a contractor by name.</summary>
public sealed record Responsible(Guid? UnitId, string? ContractorName);

/// <param name="DoneAt">UTC.</param>
/// <param name="Cost">Đồng, of the whole ticket; 0 when it cost nothing.</param>
public sealed record Repair(string Work, DateTime DoneAt, long Cost, RepairFunding? Funding);
