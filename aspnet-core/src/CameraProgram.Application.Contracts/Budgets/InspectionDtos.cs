using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Budgets;

/// <param name="IsLate">Not settled, and its day has passed.</param>
public sealed record InspectionFindingDto(
    Guid Id, string Content, long? Amount, DateOnly Deadline, string? Answer, DateOnly? AnsweredDay, string? AnsweredBy, DateOnly? SettledDay, string? SettledBy,
    string? SettledNote, bool IsLate, bool AnsweredByMe);

/// <param name="Open">Findings that are not settled.</param>
public sealed record BudgetInspectionListItemDto(
    Guid Id, long Version, EstimateReferenceDto Estimate, DateOnly Day, string Subject, int Findings, int Open, int Late) : IHasVersion;

public sealed record BudgetInspectionDto(
    Guid Id, long Version, EstimateReferenceDto Estimate, DateOnly Day, string Subject, string Inspectors, string? Conclusion,
    IReadOnlyList<InspectionFindingDto> Findings, bool MayEdit, bool MayAnswer) : IHasVersion;

/// <summary>Sort: <c>day</c> (the last first).</summary>
public class BudgetInspectionListInput : ListInput
{
    /// <summary>Any version of the estimate.</summary>
    public Guid? EstimateId { get; set; }

    public int? Year { get; set; }

    /// <summary>Only those with findings that are not settled.</summary>
    public bool? Open { get; set; }
}

public sealed class BudgetInspectionExportInput : BudgetInspectionListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class SaveBudgetInspectionInput
{
    /// <summary>Any version of the estimate; stays as it was when saved again.</summary>
    [Required]
    public Guid? EstimateId { get; set; }

    [Required]
    public DateOnly? Day { get; set; }

    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string Subject { get; set; } = string.Empty;

    /// <summary>Who looked, a line each.</summary>
    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Inspectors { get; set; } = string.Empty;

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Conclusion { get; set; }

    [MaxLength(StatutoryDeadlineConsts.MaxFindings)]
    public IReadOnlyList<InspectionFindingInput> Findings { get; set; } = [];
}

public sealed class InspectionFindingInput
{
    /// <summary>Empty for a new one.</summary>
    public Guid? Id { get; set; }

    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Content { get; set; } = string.Empty;

    [Range(1, CameraProgramConsts.MaxAmount)]
    public long? Amount { get; set; }

    [Required]
    public DateOnly? Deadline { get; set; }
}

public sealed class AnswerFindingInput
{
    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Answer { get; set; } = string.Empty;
}

public sealed class SettleFindingInput
{
    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }
}
