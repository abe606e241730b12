using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Budgets;

/// <summary>
/// Sort: <c>changed</c> (the newest first), <c>title</c>, <c>year</c>, <c>status</c>, <c>total</c>. Without a status those
/// that a revision took the place of are left out.
/// </summary>
public class BudgetEstimateListInput : ListInput
{
    public int? Year { get; set; }

    public IReadOnlyList<EstimateStatus>? Status { get; set; }

    public Guid? PlanId { get; set; }

    /// <summary>Whether a settlement of its year has been drawn up, in whatever state.</summary>
    public bool? HasSettlement { get; set; }
}

public sealed class BudgetEstimateExportInput : BudgetEstimateListInput
{
    public ExportFormat Format { get; set; }
}

/// <summary>The whole estimate; replaces what was there. Year and title of a plan's estimate are those of the plan.</summary>
public class SaveBudgetEstimateInput
{
    [Required, Range(EstimateConsts.MinYear, EstimateConsts.MaxYear)]
    public int? Year { get; set; }

    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string Title { get; set; } = string.Empty;

    /// <summary>1000 is 10 %.</summary>
    [Range(0, EstimateConsts.MaxVatBasisPoints)]
    public int VatBasisPoints { get; set; }

    public IReadOnlyList<SaveEstimateLineInput> Lines { get; set; } = [];
}

public sealed class AppraiseEstimateInput
{
    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Opinion { get; set; } = string.Empty;

    /// <summary>Only lines of which something is said.</summary>
    [MaxLength(EstimateConsts.MaxLines)]
    public IReadOnlyList<LineOpinionInput> Lines { get; set; } = [];
}

public sealed class LineOpinionInput
{
    [Required]
    public Guid? Key { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Opinion { get; set; }
}

/// <summary>The decision by which something is approved.</summary>
public sealed class ApproveEstimateInput
{
    /// <summary>Number and symbol: "3156/QĐ-UBND".</summary>
    [Required, StringLength(CameraProgramConsts.SymbolLength)]
    public string Number { get; set; } = string.Empty;

    [Required]
    public DateOnly? Day { get; set; }
}
