using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Maintenance;

/// <summary>Sort: <c>reported</c> (the newest first), <c>due</c>, <c>priority</c>, <c>status</c>, <c>camera</c>, <c>cost</c>.</summary>
public class TicketListInput : ListInput
{
    public IReadOnlyList<TicketStatus>? Status { get; set; }

    /// <summary>Only what is neither done nor cancelled.</summary>
    public bool Open { get; set; }

    /// <summary>Only open ones whose due day has passed.</summary>
    public bool Overdue { get; set; }

    /// <summary>Only open ones that nobody was given.</summary>
    public bool Unassigned { get; set; }

    public FaultKind? Kind { get; set; }

    public Guid? HamletId { get; set; }

    /// <summary>The unit that is responsible.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>The contractor that is responsible, by name.</summary>
    [StringLength(CameraProgramConsts.NameLength)]
    public string? Contractor { get; set; }

    public Guid? CameraId { get; set; }
}

public sealed class TicketExportInput : TicketListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class ReportFaultInput
{
    [Required]
    public Guid? CameraId { get; set; }

    [Required]
    public FaultKind? Kind { get; set; }

    /// <summary>Must be there for <see cref="FaultKind.Other"/>.</summary>
    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Description { get; set; }

    public TicketPriority Priority { get; set; }

    /// <summary>Who noticed it, when that is not the user.</summary>
    [StringLength(CameraProgramConsts.NameLength)]
    public string? ReporterName { get; set; }

    /// <summary>The camera does not work: it is broken from now on.</summary>
    public bool CameraIsDown { get; set; }

    /// <summary>Another fault than the one that is open for this camera and kind.</summary>
    public bool IsAnotherFault { get; set; }

    /// <summary>Photographs uploaded before at <c>POST /api/attachments</c>.</summary>
    [MaxLength(MaintenanceConsts.MaxPhotosPerReport)]
    public IReadOnlyList<Guid> AttachmentIds { get; set; } = [];
}

public sealed class TicketNoteInput
{
    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }

    [MaxLength(MaintenanceConsts.MaxPhotosPerReport)]
    public IReadOnlyList<Guid> AttachmentIds { get; set; } = [];
}

public sealed class EditTicketInput
{
    [Required]
    public FaultKind? Kind { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Description { get; set; }

    public TicketPriority Priority { get; set; }

    public DateOnly? DueDay { get; set; }
}

/// <summary>Either a unit or a contractor.</summary>
public sealed class AssignTicketInput
{
    public Guid? UnitId { get; set; }

    [StringLength(CameraProgramConsts.NameLength)]
    public string? ContractorName { get; set; }

    [Required]
    public DateOnly? DueDay { get; set; }

    public TicketPriority Priority { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }
}

public sealed class ReopenTicketInput
{
    public string Reason { get; set; } = string.Empty;

    /// <summary>The camera does not work again: it counts as broken from now on.</summary>
    public bool CameraIsDown { get; set; }
}

public sealed class FinishTicketInput
{
    /// <summary>What was done.</summary>
    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Work { get; set; } = string.Empty;

    /// <summary>Now when empty.</summary>
    public DateTime? DoneAt { get; set; }

    /// <summary>Đồng.</summary>
    [Range(0, CameraProgramConsts.MaxAmount)]
    public long Cost { get; set; }

    /// <summary>Must be there when it cost something.</summary>
    public RepairFunding? Funding { get; set; }

    /// <summary>The camera works again.</summary>
    public bool CameraWorks { get; set; }

    [MaxLength(MaintenanceConsts.MaxPhotosPerReport)]
    public IReadOnlyList<Guid> AttachmentIds { get; set; } = [];
}

public sealed class CorrectCostInput
{
    /// <summary>Đồng.</summary>
    [Range(0, CameraProgramConsts.MaxAmount)]
    public long Cost { get; set; }

    public RepairFunding? Funding { get; set; }

    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Reason { get; set; } = string.Empty;
}

public sealed class FaultyCameraInput : ListInput
{
    public Guid? CameraId { get; set; }
}

public class AvailabilityInput : ListInput
{
    /// <summary>The first day; 30 days before the last one when empty.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The last day; today when empty.</summary>
    public DateOnly? To { get; set; }

    public Guid? HamletId { get; set; }
}

public sealed class AvailabilityExportInput : AvailabilityInput
{
    public ExportFormat Format { get; set; }
}
