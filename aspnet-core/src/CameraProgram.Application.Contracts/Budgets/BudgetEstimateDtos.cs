using CameraProgram.Plans;

namespace CameraProgram.Budgets;

/// <summary>What the books say. Whole đồng, with tax.</summary>
/// <param name="Approved">By the decision on the estimate and its revisions.</param>
/// <param name="Allocated">By decisions on allocation, and still in force.</param>
/// <param name="Committed">Bound by contracts, paid or not.</param>
/// <param name="Accepted">Delivered and accepted, paid or not.</param>
/// <param name="Advanced">Paid in advance and not yet recovered.</param>
/// <param name="Paid">Paid for what was accepted.</param>
/// <param name="Unallocated">Approved, and not allocated yet.</param>
/// <param name="Available">Allocated, and free for contracts.</param>
/// <param name="CarriedOver">Taken over into the next year.</param>
/// <param name="Cancelled">Given up at the end of the year.</param>
/// <param name="Left">Neither paid nor advanced, carried over or given up.</param>
public sealed record BudgetMoneyDto(
    long Approved,
    long Allocated,
    long Committed,
    long Accepted,
    long Advanced,
    long Paid,
    long Unallocated,
    long Available,
    long CarriedOver,
    long Cancelled,
    long Left);

/// <param name="Total">With tax.</param>
/// <param name="ChangedAt">UTC.</param>
public sealed record BudgetEstimateListItemDto(
    Guid Id,
    long Version,
    Guid RootId,
    int Revision,
    int Year,
    string Title,
    EstimateStatus Status,
    BudgetStage Stage,
    Guid? PlanId,
    string? PlanSymbol,
    long Total,
    BudgetMoneyDto Money,
    string? ApprovalNumber,
    DateOnly? ApprovalDay,
    DateTime ChangedAt) : IHasVersion;

/// <param name="Key">Stays the same in every revision.</param>
/// <param name="Quantity">Up to three decimals.</param>
/// <param name="Amount">Before tax.</param>
/// <param name="Total">With its share of the tax: what the books hold once it is approved.</param>
/// <param name="Opinion">What the appraiser said of it.</param>
/// <param name="FormerTotal">With tax, in the version that this one revises; empty for a new line.</param>
public sealed record BudgetEstimateLineDto(
    Guid Key,
    EstimateGroup Group,
    string Content,
    string? Specification,
    string Unit,
    decimal Quantity,
    long UnitPrice,
    long Amount,
    long Total,
    FundingSource Source,
    string? PriceBasis,
    string? Note,
    string? Opinion,
    long? FormerTotal,
    BudgetMoneyDto Money);

/// <param name="Amount">With its share of the tax.</param>
public sealed record BudgetSourceDto(FundingSource Source, long Amount, BudgetMoneyDto Money);

public sealed record EstimatePlanDto(Guid Id, string Name, string? Symbol, PlanStatus Status, long? DeclaredAmount);

public sealed record EstimateRevisionDto(Guid Id, int Revision, EstimateStatus Status, long Total, string? ApprovalNumber, DateOnly? ApprovalDay);

public sealed record EstimateHistoryDto(Guid Id, EstimateEventKind Kind, DateTime At, string ByName, string? ForName, string? Note);

/// <param name="ReturnReason">Of the last time, while it waits for its author.</param>
/// <param name="AppraiserDrafted">The current user wrote on it, so somebody else must appraise it.</param>
/// <param name="ApprovalDocumentId">The decision in the register, when it was made here.</param>
/// <param name="SettlementId">Of the end of its year, once it is drawn up.</param>
/// <param name="Revisions">All of the same root, the first first.</param>
/// <param name="History">Newest first; at most 200.</param>
public sealed record BudgetEstimateDto(
    Guid Id,
    long Version,
    Guid RootId,
    int Revision,
    int Year,
    string Title,
    EstimateStatus Status,
    BudgetStage Stage,
    EstimatePlanDto? Plan,
    int VatBasisPoints,
    IReadOnlyList<BudgetEstimateLineDto> Lines,
    IReadOnlyList<GroupTotalDto> Groups,
    IReadOnlyList<BudgetSourceDto> Sources,
    long Subtotal,
    long VatAmount,
    long Total,
    string TotalInWords,
    BudgetMoneyDto Money,
    string? DrafterName,
    string? ReturnReason,
    string? AppraisalOpinion,
    DateOnly? AppraisedDay,
    string? AppraiserName,
    bool AppraiserDrafted,
    string? ApprovalNumber,
    DateOnly? ApprovalDay,
    Guid? ApprovalDocumentId,
    Guid? SettlementId,
    IReadOnlyList<EstimateRevisionDto> Revisions,
    IReadOnlyList<EstimateAction> AllowedActions,
    IReadOnlyList<EstimateHistoryDto> History) : IHasVersion;
