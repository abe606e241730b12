using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Funding;

/// <summary>Sort: <c>from</c>, <c>title</c>, <c>status</c>, <c>created</c>.</summary>
public class CampaignListInput : ListInput
{
    public FundLedger? Ledger { get; set; }

    public Guid? HamletId { get; set; }

    public CampaignStatus? Status { get; set; }

    /// <summary>Campaigns that ran in that year.</summary>
    [Range(2000, 2100)]
    public int? Year { get; set; }
}

public sealed class CampaignExportInput : CampaignListInput
{
    public ExportFormat Format { get; set; }
}

public class SaveCampaignInput
{
    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string Title { get; set; } = string.Empty;

    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Purpose { get; set; } = string.Empty;

    [Required]
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    /// <summary>Of the whole campaign, in whole đồng.</summary>
    [Range(1, CameraProgramConsts.MaxAmount)]
    public long? Goal { get; set; }
}

public sealed class CreateCampaignInput : SaveCampaignInput
{
    [Required]
    public FundLedger? Ledger { get; set; }

    /// <summary>B only, and required there.</summary>
    public Guid? HamletId { get; set; }
}

public sealed class DecideCampaignInput
{
    /// <summary>Số quyết định.</summary>
    [Required, StringLength(CameraProgramConsts.SymbolLength)]
    public string Number { get; set; } = string.Empty;

    [Required]
    public DateOnly? Day { get; set; }

    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Purpose { get; set; } = string.Empty;
}

public sealed class ResidentsAgreementInput
{
    [Required]
    public DateOnly? Day { get; set; }

    [Range(1, FundingConsts.MaxPeople)]
    public int Present { get; set; }

    [Range(0, FundingConsts.MaxPeople)]
    public int Agreed { get; set; }

    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Content { get; set; } = string.Empty;

    /// <summary>How much, in the residents' own words.</summary>
    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Level { get; set; } = string.Empty;

    /// <summary>Money, goods, working days.</summary>
    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Form { get; set; } = string.Empty;

    /// <summary>The minutes of the meeting, uploaded before; at least one file. Those recorded before may stay.</summary>
    [Required, MaxLength(FundingConsts.MaxFiles)]
    public List<Guid> MinutesIds { get; set; } = [];
}
