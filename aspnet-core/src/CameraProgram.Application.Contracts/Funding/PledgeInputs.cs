using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;
using CameraProgram.Parties;

namespace CameraProgram.Funding;

/// <summary>Sort: <c>day</c>, <c>amount</c>, <c>created</c>.</summary>
public class PledgeListInput : ListInput
{
    public Guid? CampaignId { get; set; }

    public FundLedger? Ledger { get; set; }

    public Guid? HamletId { get; set; }

    public PartyKind? GiverKind { get; set; }

    /// <summary>Also those that have ended.</summary>
    public bool IncludeEnded { get; set; }
}

public sealed class PledgeExportInput : PledgeListInput
{
    public ExportFormat Format { get; set; }
}

public class SavePledgeInput
{
    [Required]
    public GiverInput Giver { get; set; } = new();

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }

    [Required, MinLength(1), MaxLength(FundingConsts.MaxInstalments)]
    public List<PledgeInstalmentInput> Instalments { get; set; } = [];
}

public sealed class CreatePledgeInput : SavePledgeInput
{
    [Required]
    public Guid? CampaignId { get; set; }

    [Required]
    public DateOnly? Day { get; set; }
}

public sealed class PledgeInstalmentInput
{
    [Required]
    public DateOnly? PlannedDay { get; set; }

    /// <summary>Whole đồng.</summary>
    [Range(1, CameraProgramConsts.MaxAmount)]
    public long Amount { get; set; }
}
