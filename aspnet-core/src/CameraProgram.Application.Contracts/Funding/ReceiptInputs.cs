using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;
using CameraProgram.Parties;

namespace CameraProgram.Funding;

/// <summary>What the lists of receipts, expenses, gifts and transfers take.</summary>
public abstract class FundDocumentListInput : ListInput
{
    public Guid? CampaignId { get; set; }

    public FundLedger? Ledger { get; set; }

    /// <summary>The hamlet whose fund it is.</summary>
    public Guid? HamletId { get; set; }

    public FundDocumentState? State { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}

/// <summary>Sort: <c>day</c>, <c>number</c>, <c>amount</c>, <c>created</c>.</summary>
public class ReceiptListInput : FundDocumentListInput
{
    public Guid? BookId { get; set; }

    public MoneyChannel? Channel { get; set; }

    public PartyKind? GiverKind { get; set; }

    public Guid? GiverHamletId { get; set; }

    public Guid? PartyId { get; set; }

    public Guid? PledgeId { get; set; }
}

public sealed class ReceiptExportInput : ReceiptListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class GiverInput
{
    /// <summary>The giver in the register; name, kind, address and hamlet that are empty are taken from there.</summary>
    public Guid? PartyId { get; set; }

    public PartyKind? Kind { get; set; }

    /// <summary>Empty: the giver did not say.</summary>
    [StringLength(CameraProgramConsts.NameLength)]
    public string? Name { get; set; }

    [StringLength(FundingConsts.AddressLength)]
    public string? Address { get; set; }

    public Guid? HamletId { get; set; }

    public bool AnonymousInPublic { get; set; }
}

public sealed class CreateReceiptInput
{
    [Required]
    public Guid? CampaignId { get; set; }

    [Required]
    public DateOnly? Day { get; set; }

    [Required]
    public GiverInput Giver { get; set; } = new();

    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string Reason { get; set; } = string.Empty;

    /// <summary>Whole đồng.</summary>
    [Range(1, CameraProgramConsts.MaxAmount)]
    public long Amount { get; set; }

    [Required]
    public MoneyChannel? Channel { get; set; }

    /// <summary>Kèm theo: "02 hóa đơn".</summary>
    [StringLength(FundingConsts.EnclosuresLength)]
    public string? Enclosures { get; set; }

    public Guid? PledgeId { get; set; }

    [MaxLength(FundingConsts.MaxFiles)]
    public List<Guid> FileIds { get; set; } = [];
}
