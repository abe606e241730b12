using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.WorkTasks;

/// <summary>Sort: <c>due</c> (open ones first), <c>priority</c>, <c>status</c>, <c>title</c>, <c>created</c>, <c>progress</c>.</summary>
public class WorkTaskListInput : ListInput
{
    public IReadOnlyList<WorkTaskStatus>? Status { get; set; }

    /// <summary>Only open tasks whose due day has passed.</summary>
    public bool Late { get; set; }

    /// <summary>Only open tasks due today or within seven days.</summary>
    public bool NearlyLate { get; set; }

    /// <summary>Only tasks that are neither completed nor cancelled.</summary>
    public bool Open { get; set; }

    /// <summary>The lead unit.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>The hamlet that the lead unit stands for.</summary>
    public Guid? HamletId { get; set; }

    /// <summary>Only tasks of the current user: given to them, or to their unit without naming a person.</summary>
    public bool Mine { get; set; }

    /// <summary>Only tasks that the current user may complete or return.</summary>
    public bool WaitingForReview { get; set; }

    /// <summary>Only tasks with a request for more time that waits.</summary>
    public bool ExtensionAsked { get; set; }

    /// <summary>Only open tasks whose request for more time was answered in the last seven days, the lead unit not having done anything since.</summary>
    public bool ExtensionAnswered { get; set; }

    public Guid? PlanId { get; set; }

    public TaskPriority? Priority { get; set; }

    public DateOnly? DueFrom { get; set; }

    public DateOnly? DueTo { get; set; }
}

public sealed class WorkTaskExportInput : WorkTaskListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class SaveWorkTaskInput
{
    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string Title { get; set; } = string.Empty;

    [StringLength(CameraProgramConsts.TextLength)]
    public string? Content { get; set; }

    [Required]
    public Guid? LeadUnitId { get; set; }

    [MaxLength(WorkTaskConsts.MaxCoordinatingUnits)]
    public IReadOnlyList<Guid> CoordinatingUnitIds { get; set; } = [];

    public Guid? AssigneeUserId { get; set; }

    [Required]
    public DateOnly? DueDay { get; set; }

    public TaskPriority Priority { get; set; }

    /// <summary>Why a given task is corrected; must be there when its due day changes.</summary>
    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Reason { get; set; }
}

public sealed class ChangeLeadInput
{
    [Required]
    public Guid? LeadUnitId { get; set; }

    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Reason { get; set; } = string.Empty;
}

/// <summary>A report of progress; without <see cref="Percent"/> a note, or, when the work is handed in with it, no change of the percentage.</summary>
public sealed class ReportProgressInput
{
    /// <summary>0 to 100; only the lead unit gives it.</summary>
    [Range(0, 100)]
    public int? Percent { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }

    /// <summary>Files uploaded before at <c>POST /api/attachments</c>.</summary>
    [MaxLength(WorkTaskConsts.MaxFilesPerReport)]
    public IReadOnlyList<Guid> AttachmentIds { get; set; } = [];
}

public sealed class RequestExtensionInput
{
    [Required]
    public DateOnly? NewDay { get; set; }

    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Reason { get; set; } = string.Empty;
}
