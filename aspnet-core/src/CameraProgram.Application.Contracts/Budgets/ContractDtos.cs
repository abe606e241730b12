using CameraProgram.Attachments;

namespace CameraProgram.Budgets;

/// <param name="Content">As the estimate called the line then.</param>
/// <param name="Amount">Whole đồng, with tax.</param>
public sealed record LineAmountDto(Guid LineKey, string Content, FundingSource Source, long Amount);

/// <summary>The estimate that a document belongs to.</summary>
/// <param name="Id">The version in force, or the last.</param>
public sealed record EstimateReferenceDto(Guid Id, Guid RootId, int Year, string Title);

/// <param name="Size">Bytes.</param>
public sealed record BudgetFileDto(Guid Id, string FileName, string ContentType, long Size);

/// <param name="CampaignId">For a line paid by contributions: whose money it is.</param>
public sealed record AllocationLineDto(Guid LineKey, string Content, FundingSource Source, long Amount, Guid? CampaignId, string? CampaignTitle);

public sealed record AllocationListItemDto(
    Guid Id, long Version, EstimateReferenceDto Estimate, string Number, DateOnly Day, string Subject, bool IsReduction, long Total, string ByName) : IHasVersion;

/// <param name="DocumentId">In the register, when the decision was made here.</param>
public sealed record AllocationDto(
    Guid Id, long Version, EstimateReferenceDto Estimate, string Number, DateOnly Day, string Subject, bool IsReduction, string? ReductionReason,
    IReadOnlyList<AllocationLineDto> Lines, long Total, Guid? DocumentId, IReadOnlyList<BudgetFileDto> Files, string ByName, string? ForName, DateTime CreatedAt)
    : IHasVersion;

/// <param name="Bound">What the contract still binds or has paid: its value less what was released or went on in the next year.</param>
/// <param name="Left">Bound, and neither paid nor advanced.</param>
public sealed record ContractMoneyDto(long Bound, long Accepted, long Advanced, long Paid, long Left, long Undelivered, long Payable);

/// <summary>The same contract in the budget of another year.</summary>
/// <param name="Total">What it binds there: of the later year, what was not paid before, with the advances not recovered.</param>
public sealed record ContractOfYearDto(Guid Id, int Year, long Total);

public sealed record ContractListItemDto(
    Guid Id, long Version, EstimateReferenceDto Estimate, ContractKind Kind, string Number, DateOnly Day, string Subject, string ContractorName, long Total,
    ContractMoneyDto Money) : IHasVersion;

/// <param name="Amount">As agreed.</param>
/// <param name="CarriedOver">What of it went on in the next year.</param>
public sealed record ContractLineDto(Guid LineKey, string Content, FundingSource Source, long Amount, long CarriedOver, ContractMoneyDto Money);

public sealed record ContractReleaseDto(Guid Id, DateOnly Day, string Reason, IReadOnlyList<LineAmountDto> Lines, long Total, string ByName, string? ForName);

/// <summary>A handover of the camera register that no acceptance rests on yet.</summary>
public sealed record HandoverDto(Guid Id, string Title, string? GiverName, DateOnly? Day, int Cameras);

/// <param name="ReversedDay">From this day on it counts no more.</param>
/// <param name="InstallationTitle">Of the handover in the camera register.</param>
/// <param name="MayReverse">It counts, and the current user may take it back; what was paid already is refused.</param>
public sealed record ContractAcceptanceDto(
    Guid Id, long Version, Guid ContractId, string ContractNumber, DateOnly Day, Guid? InstallationId, string? InstallationTitle, string? Minutes, string? Note, IReadOnlyList<LineAmountDto> Lines,
    long Total, IReadOnlyList<BudgetFileDto> Files, string ByName, string? ForName, DateOnly? ReversedDay, string? ReversalReason, string? ReversedByName,
    string? ReversedForName, bool MayReverse) : IHasVersion;

public sealed record AdvanceRefundDto(Guid Id, DateOnly Day, string Reason, IReadOnlyList<LineAmountDto> Lines, long Total, string ByName, string? ForName);

/// <param name="Former">Where it comes from, when it went on from the year before.</param>
/// <param name="Continued">Where the rest of it went on after its year was settled.</param>
/// <param name="Files">Of the contract itself.</param>
public sealed record ContractDto(
    Guid Id, long Version, EstimateReferenceDto Estimate, ContractKind Kind, string Number, DateOnly Day, string Subject, Guid? PartyId, string ContractorName,
    string? TaxCode, DateOnly? From, DateOnly? To, IReadOnlyList<ContractLineDto> Lines, long Total, string TotalInWords, ContractMoneyDto Money,
    ContractOfYearDto? Former, ContractOfYearDto? Continued, IReadOnlyList<BudgetFileDto> Files, IReadOnlyList<ContractAcceptanceDto> Acceptances, IReadOnlyList<PaymentListItemDto> Payments,
    IReadOnlyList<ContractReleaseDto> Releases, IReadOnlyList<AdvanceRefundDto> Refunds, IReadOnlyList<ContractAction> AllowedActions,
    string ByName, string? ForName, DateTime CreatedAt) : IHasVersion;

/// <param name="Net">What leaves the account.</param>
public sealed record PaymentListItemDto(
    Guid Id, long Version, EstimateReferenceDto Estimate, Guid ContractId, string ContractNumber, string ContractorName, PaymentKind Kind, DateOnly Day,
    string Purpose, PaymentStatus Status, long Total, long Recovered, long Net, DateOnly? PaidDay, string? VoucherNumber) : IHasVersion;

/// <param name="Amount">Before an advance is taken off.</param>
public sealed record PaymentLineDto(Guid LineKey, string Content, FundingSource Source, long Amount, long Recovered, long Net);

public sealed record PaymentHistoryDto(PaymentEventKind Kind, DateTime At, string ByName, string? ForName, string? Note);

/// <param name="ApproverRequested">The current user asked for it, so somebody else must approve it.</param>
public sealed record PaymentDto(
    Guid Id, long Version, EstimateReferenceDto Estimate, Guid ContractId, string ContractNumber, string ContractorName, PaymentKind Kind, DateOnly Day,
    string Purpose, PaymentStatus Status, IReadOnlyList<PaymentLineDto> Lines, long Total, long Recovered, long Net, string NetInWords, DateOnly? PaidDay,
    string? VoucherNumber, bool ApproverRequested, IReadOnlyList<BudgetFileDto> Files, IReadOnlyList<PaymentAction> AllowedActions,
    IReadOnlyList<PaymentHistoryDto> History) : IHasVersion;
