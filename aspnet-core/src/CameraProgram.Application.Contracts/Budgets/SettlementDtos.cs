using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Budgets;

/// <param name="Difference">Approved and not paid.</param>
public sealed record SettlementListItemDto(
    Guid Id, long Version, EstimateReferenceDto Estimate, int Year, SettlementStatus Status, string? DecisionNumber, DateOnly? DecisionDay,
    long Approved, long Allocated, long Paid, long Difference) : IHasVersion;

/// <summary>Whole đồng, with tax. By the books as long as it is not approved, then as it was approved.</summary>
/// <param name="Bound">Still bound by contracts: must be carried over.</param>
/// <param name="Advanced">Not recovered: must be carried over.</param>
/// <param name="CarriedOver">What of the difference goes on in the next year.</param>
/// <param name="Cancelled">What of the difference is given up.</param>
public sealed record SettlementLineDto(
    Guid LineKey, string Content, FundingSource Source, long Approved, long Allocated, long Paid, long Difference, long Bound, long Advanced,
    string? Explanation, SettlementRest Rest, long CarriedOver, long Cancelled);

public sealed record SettlementHistoryDto(SettlementEventKind Kind, DateTime At, string ByName, string? ForName, string? Note);

/// <param name="Advanced">Paid in advance and not recovered.</param>
/// <param name="CarriedOver">What of the difference goes on in the next year, the open advances with it.</param>
/// <param name="Cancelled">What of the difference is given up.</param>
/// <param name="DecisionDocumentId">The decision in the register, when it was made here.</param>
/// <param name="NextEstimateId">Of the next year, which carries the rest on.</param>
/// <param name="ApproverSettled">The current user handed it in, so somebody else must approve it.</param>
public sealed record SettlementDto(
    Guid Id, long Version, EstimateReferenceDto Estimate, int Year, SettlementStatus Status, string? Note, IReadOnlyList<SettlementLineDto> Lines,
    long Approved, long Allocated, long Paid, long Difference, long Advanced, long CarriedOver, long Cancelled, string PaidInWords, string? DecisionNumber, DateOnly? DecisionDay, Guid? DecisionDocumentId, Guid? NextEstimateId,
    bool ApproverSettled, IReadOnlyList<SettlementAction> AllowedActions, IReadOnlyList<SettlementHistoryDto> History) : IHasVersion;

/// <summary>Sort: <c>year</c> (the last first), <c>status</c>.</summary>
public class SettlementListInput : ListInput
{
    /// <summary>Any version of the estimate.</summary>
    public Guid? EstimateId { get; set; }

    public int? Year { get; set; }

    public SettlementStatus? Status { get; set; }
}

public sealed class SettlementExportInput : SettlementListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class CreateSettlementInput
{
    /// <summary>Any version of the estimate.</summary>
    [Required]
    public Guid? EstimateId { get; set; }
}

public sealed class SaveSettlementInput
{
    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }

    [MaxLength(EstimateConsts.MaxLines)]
    public IReadOnlyList<SettlementLineInput> Lines { get; set; } = [];
}

public sealed class SettlementLineInput
{
    [Required]
    public Guid? LineKey { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Explanation { get; set; }

    public SettlementRest Rest { get; set; }

    /// <summary>Whole đồng, where only some of the rest goes on.</summary>
    public long? CarriedPart { get; set; }
}

/// <summary>The decision on a settlement.</summary>
public sealed class ApproveSettlementInput
{
    [Required, StringLength(CameraProgramConsts.SymbolLength)]
    public string Number { get; set; } = string.Empty;

    [Required]
    public DateOnly? Day { get; set; }
}
