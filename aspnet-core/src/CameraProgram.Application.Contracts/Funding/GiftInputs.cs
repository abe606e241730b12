using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Parties;

namespace CameraProgram.Funding;

/// <summary>Sort: <c>day</c>, <c>value</c>, <c>what</c>, <c>created</c>.</summary>
public class GiftListInput : FundDocumentListInput
{
    public GiftKind? Kind { get; set; }

    public GiftStatus? Status { get; set; }

    public PartyKind? GiverKind { get; set; }

    public Guid? GiverHamletId { get; set; }
}

public sealed class GiftExportInput : GiftListInput
{
    public ExportFormat Format { get; set; }
}

public class SaveGiftInput
{
    [Required]
    public GiftKind? Kind { get; set; }

    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string What { get; set; } = string.Empty;

    /// <summary>Up to three decimals.</summary>
    public decimal Quantity { get; set; }

    [Required, StringLength(FundingConsts.UnitLength)]
    public string Unit { get; set; } = string.Empty;

    /// <summary>Whole đồng.</summary>
    [Range(1, CameraProgramConsts.MaxAmount)]
    public long Value { get; set; }

    [Required]
    public ValuationBasis? Basis { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? BasisText { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Condition { get; set; }
}

public sealed class CreateGiftInput : SaveGiftInput
{
    [Required]
    public Guid? CampaignId { get; set; }

    [Required]
    public DateOnly? Day { get; set; }

    [Required]
    public GiverInput Giver { get; set; } = new();

    [MaxLength(FundingConsts.MaxFiles)]
    public List<Guid> FileIds { get; set; } = [];
}

/// <summary>The record of acceptance; what the gift is and its value as the committee found it.</summary>
public sealed class AcceptGiftInput : SaveGiftInput
{
    [Required]
    public DateOnly? Day { get; set; }

    /// <summary>Name and office of each member.</summary>
    [Required, MaxLength(FundingConsts.MaxCommittee)]
    public List<string> Committee { get; set; } = [];

    /// <summary>Files in addition to those of the offer.</summary>
    [MaxLength(FundingConsts.MaxFiles)]
    public List<Guid> FileIds { get; set; } = [];
}
