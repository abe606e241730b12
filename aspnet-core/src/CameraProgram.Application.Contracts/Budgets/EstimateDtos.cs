using System.ComponentModel.DataAnnotations;

namespace CameraProgram.Budgets;

/// <summary>Amounts are whole đồng. A plan without an estimate has one with version 0 and no lines.</summary>
/// <param name="Editable">Plan and estimate are still open, and the current user may change the estimate.</param>
/// <param name="EstimateId">The estimate on its own page; empty while there is none.</param>
public sealed record EstimateDto(
    Guid PlanId,
    long Version,
    int VatBasisPoints,
    IReadOnlyList<EstimateLineDto> Lines,
    IReadOnlyList<GroupTotalDto> Groups,
    IReadOnlyList<SourceTotalDto> Sources,
    long Subtotal,
    long VatAmount,
    long Total,
    string TotalInWords,
    bool Editable,
    Guid? EstimateId) : IHasVersion;

/// <param name="Quantity">Up to three decimals.</param>
public sealed record EstimateLineDto(
    EstimateGroup Group,
    string Content,
    string? Specification,
    string Unit,
    decimal Quantity,
    long UnitPrice,
    long Amount,
    FundingSource Source,
    string? PriceBasis,
    string? Note);

/// <param name="Amount">Before tax.</param>
public sealed record GroupTotalDto(EstimateGroup Group, long Amount);

/// <param name="Amount">With its share of the tax.</param>
public sealed record SourceTotalDto(FundingSource Source, long Amount);

/// <summary>The whole estimate; replaces what was there.</summary>
public sealed class SaveEstimateInput
{
    /// <summary>1000 is 10 %.</summary>
    [Range(0, EstimateConsts.MaxVatBasisPoints)]
    public int VatBasisPoints { get; set; }

    public IReadOnlyList<SaveEstimateLineInput> Lines { get; set; } = [];
}

public sealed class SaveEstimateLineInput
{
    /// <summary>The line that it was; empty for a new one.</summary>
    public Guid? Key { get; set; }

    public EstimateGroup Group { get; set; }

    public string Content { get; set; } = string.Empty;

    public string? Specification { get; set; }

    public string Unit { get; set; } = string.Empty;

    public decimal Quantity { get; set; }

    /// <summary>Whole đồng.</summary>
    [Range(1, CameraProgramConsts.MaxAmount)]
    public long UnitPrice { get; set; }

    public FundingSource Source { get; set; }

    public string? PriceBasis { get; set; }

    public string? Note { get; set; }
}
