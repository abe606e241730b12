using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Budgets;

public sealed class LineAmountInput
{
    [Required]
    public Guid? LineKey { get; set; }

    /// <summary>Whole đồng, with tax.</summary>
    [Range(1, CameraProgramConsts.MaxAmount)]
    public long Amount { get; set; }
}

/// <summary>Sort: <c>day</c> (the newest first), <c>number</c>, <c>total</c>.</summary>
public class AllocationListInput : ListInput
{
    /// <summary>Any version of the estimate.</summary>
    public Guid? EstimateId { get; set; }

    public int? Year { get; set; }
}

public sealed class AllocationExportInput : AllocationListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class AllocationLineInput
{
    [Required]
    public Guid? LineKey { get; set; }

    /// <summary>Whole đồng, with tax.</summary>
    [Range(1, CameraProgramConsts.MaxAmount)]
    public long Amount { get; set; }

    /// <summary>For a line paid by contributions: the campaign of the commune whose money it is.</summary>
    public Guid? CampaignId { get; set; }
}

/// <summary>A decision that exists already.</summary>
public class CreateAllocationInput
{
    /// <summary>Any version of the estimate.</summary>
    [Required]
    public Guid? EstimateId { get; set; }

    /// <summary>"2831/QĐ-UBND".</summary>
    [Required, StringLength(CameraProgramConsts.SymbolLength)]
    public string Number { get; set; } = string.Empty;

    [Required]
    public DateOnly? Day { get; set; }

    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string Subject { get; set; } = string.Empty;

    /// <summary>Set when the decision takes back what was allocated.</summary>
    [StringLength(CameraProgramConsts.NoteLength)]
    public string? ReductionReason { get; set; }

    [MaxLength(EstimateConsts.MaxLines)]
    public IReadOnlyList<AllocationLineInput> Lines { get; set; } = [];

    [MaxLength(EstimateConsts.MaxFiles)]
    public IReadOnlyList<Guid> FileIds { get; set; } = [];
}

/// <summary>Sort: <c>day</c> (the newest first), <c>number</c>, <c>subject</c>, <c>total</c>.</summary>
public class ContractListInput : ListInput
{
    /// <summary>Any version of the estimate.</summary>
    public Guid? EstimateId { get; set; }

    public int? Year { get; set; }

    public ContractKind? Kind { get; set; }
}

public sealed class ContractExportInput : ContractListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class CreateContractInput
{
    /// <summary>Any version of the estimate.</summary>
    [Required]
    public Guid? EstimateId { get; set; }

    public ContractKind Kind { get; set; }

    [Required, StringLength(CameraProgramConsts.SymbolLength)]
    public string Number { get; set; } = string.Empty;

    [Required]
    public DateOnly? Day { get; set; }

    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string Subject { get; set; } = string.Empty;

    /// <summary>When the contractor stands in the register.</summary>
    public Guid? PartyId { get; set; }

    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string ContractorName { get; set; } = string.Empty;

    /// <summary>10, 12 or 13 digits.</summary>
    [StringLength(EstimateConsts.TaxCodeLength)]
    public string? TaxCode { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    [MaxLength(EstimateConsts.MaxLines)]
    public IReadOnlyList<LineAmountInput> Lines { get; set; } = [];

    [MaxLength(EstimateConsts.MaxFiles)]
    public IReadOnlyList<Guid> FileIds { get; set; } = [];
}

/// <summary>What a contract does not need any more, or what of an advance came back.</summary>
public sealed class ReleaseContractInput
{
    [Required]
    public DateOnly? Day { get; set; }

    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Reason { get; set; } = string.Empty;

    [MaxLength(EstimateConsts.MaxLines)]
    public IReadOnlyList<LineAmountInput> Lines { get; set; } = [];

    [MaxLength(EstimateConsts.MaxFiles)]
    public IReadOnlyList<Guid> FileIds { get; set; } = [];
}

public sealed class CreateAcceptanceInput
{
    [Required]
    public Guid? ContractId { get; set; }

    [Required]
    public DateOnly? Day { get; set; }

    /// <summary>Handed over in the camera register; without it minutes and a file must be there.</summary>
    public Guid? InstallationId { get; set; }

    /// <summary>Number or name of the minutes.</summary>
    [StringLength(CameraProgramConsts.NameLength)]
    public string? Minutes { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }

    [MaxLength(EstimateConsts.MaxLines)]
    public IReadOnlyList<LineAmountInput> Lines { get; set; } = [];

    [MaxLength(EstimateConsts.MaxFiles)]
    public IReadOnlyList<Guid> FileIds { get; set; } = [];
}

/// <summary>Sort: <c>day</c> (the newest first), <c>total</c>.</summary>
public class AcceptanceListInput : ListInput
{
    /// <summary>Any version of the estimate.</summary>
    public Guid? EstimateId { get; set; }

    public Guid? ContractId { get; set; }

    public int? Year { get; set; }
}

/// <summary>The newest first; sort is not used.</summary>
public sealed class HandoverListInput : ListInput;

public sealed class AcceptanceExportInput : AcceptanceListInput
{
    public ExportFormat Format { get; set; }
}

/// <summary>Sort: <c>day</c> (the newest first), <c>status</c>, <c>total</c>, <c>paidDay</c>.</summary>
public class PaymentListInput : ListInput
{
    /// <summary>Any version of the estimate.</summary>
    public Guid? EstimateId { get; set; }

    public Guid? ContractId { get; set; }

    public int? Year { get; set; }

    public PaymentKind? Kind { get; set; }

    public IReadOnlyList<PaymentStatus>? Status { get; set; }

    /// <summary>Only what the one who asks can decide or pay now: no request of their own.</summary>
    public bool WaitsForMe { get; set; }
}

public sealed class PaymentExportInput : PaymentListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class PaymentLineInput
{
    [Required]
    public Guid? LineKey { get; set; }

    /// <summary>Whole đồng, before an advance is taken off.</summary>
    [Range(1, CameraProgramConsts.MaxAmount)]
    public long Amount { get; set; }

    /// <summary>How much of it was paid in advance.</summary>
    [Range(0, CameraProgramConsts.MaxAmount)]
    public long Recovered { get; set; }
}

public sealed class RequestPaymentInput
{
    [Required]
    public Guid? ContractId { get; set; }

    public PaymentKind Kind { get; set; }

    [Required]
    public DateOnly? Day { get; set; }

    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string Purpose { get; set; } = string.Empty;

    [MaxLength(EstimateConsts.MaxLines)]
    public IReadOnlyList<PaymentLineInput> Lines { get; set; } = [];

    [MaxLength(EstimateConsts.MaxFiles)]
    public IReadOnlyList<Guid> FileIds { get; set; } = [];
}

public sealed class PayInput
{
    [Required]
    public DateOnly? Day { get; set; }

    /// <summary>Number of the payment order or voucher.</summary>
    [StringLength(CameraProgramConsts.SymbolLength)]
    public string? VoucherNumber { get; set; }

    /// <summary>Another payment bears the number, and that is right: one order for both.</summary>
    public bool IsSameVoucher { get; set; }
}
