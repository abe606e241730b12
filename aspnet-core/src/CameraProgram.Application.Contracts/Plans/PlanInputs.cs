using System.ComponentModel.DataAnnotations;
using CameraProgram.Documents;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;
using CameraProgram.WorkTasks;

namespace CameraProgram.Plans;

public class PlanListInput : ListInput
{
    [Range(PlanConsts.MinYear, PlanConsts.MaxYear)]
    public int? Year { get; set; }

    public PlanStatus? Status { get; set; }

    public PlanKind? Kind { get; set; }
}

public sealed class PlanExportInput : PlanListInput
{
    public ExportFormat Format { get; set; }
}

/// <summary>Takes over the words of an earlier plan; its days move by whole years.</summary>
public sealed class CopyPlanInput
{
    [Required, Range(PlanConsts.MinYear, PlanConsts.MaxYear)]
    public int? Year { get; set; }
}

public sealed class ReturnPlanInput
{
    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Reason { get; set; } = string.Empty;
}

/// <summary>All that a draft says. Lengths of the parts are checked by the plan itself.</summary>
public sealed class SavePlanInput
{
    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string Subject { get; set; } = string.Empty;

    [Required]
    public PlanKind? Kind { get; set; }

    [Required, Range(PlanConsts.MinYear, PlanConsts.MaxYear)]
    public int? Year { get; set; }

    [Required]
    public DateOnly? From { get; set; }

    [Required]
    public DateOnly? To { get; set; }

    public IssuingBodyKind IssuingBody { get; set; }

    public Guid? BoardId { get; set; }

    [StringLength(PlanConsts.PassageLength)]
    public string? Introduction { get; set; }

    [StringLength(PlanConsts.PassageLength)]
    public string? Closing { get; set; }

    [Range(1, CameraProgramConsts.MaxAmount)]
    public long? DeclaredAmount { get; set; }

    public Guid? SignatoryId { get; set; }

    public SignerPosition SignerPosition { get; set; }

    public Guid? ReplacesPlanId { get; set; }

    [StringLength(PlanConsts.LineLength)]
    public string? Archive { get; set; }

    public PlanModelSheetDto? ModelSheet { get; set; }

    public IReadOnlyList<PlanLegalBasisDto> LegalBases { get; set; } = [];

    public IReadOnlyList<PlanSectionDto> Sections { get; set; } = [];

    public IReadOnlyList<SavePlanAssignmentInput> Assignments { get; set; } = [];

    public IReadOnlyList<SavePlanTargetInput> Targets { get; set; } = [];

    public IReadOnlyList<string> Recipients { get; set; } = [];
}

public sealed class SavePlanAssignmentInput
{
    public string Title { get; set; } = string.Empty;

    public string? Content { get; set; }

    public string? Party { get; set; }

    public Guid? LeadUnitId { get; set; }

    public IReadOnlyList<Guid> CoordinatingUnitIds { get; set; } = [];

    public Guid? AssigneeUserId { get; set; }

    public DateOnly? DueDay { get; set; }

    public TaskPriority Priority { get; set; }
}

public sealed class SavePlanTargetInput
{
    /// <summary>Empty: every hamlet.</summary>
    public Guid? HamletId { get; set; }

    public string Measure { get; set; } = string.Empty;

    public string? Unit { get; set; }

    public int? MinQuantity { get; set; }

    public int? MaxQuantity { get; set; }

    public DateOnly? DueDay { get; set; }

    /// <summary>What the program counts towards it.</summary>
    public TargetCount? Counts { get; set; }
}
