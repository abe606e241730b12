using System.ComponentModel.DataAnnotations;
using CameraProgram.Attachments;
using CameraProgram.Exporting;
using CameraProgram.Identity;

namespace CameraProgram.Funding;

/// <param name="DocumentNumber">The number of the bank's or treasury's paper.</param>
/// <param name="Files">Only in the answer about one of them; empty in lists.</param>
public sealed record FundTransferDto(
    Guid Id,
    long Version,
    NamedDto Campaign,
    FundLedger Ledger,
    NamedDto? Hamlet,
    DateOnly Day,
    FundAccount From,
    FundAccount To,
    long Amount,
    string? DocumentNumber,
    string? Note,
    FundDocumentState State,
    FundVoidDto? Void,
    IReadOnlyList<AttachmentDto> Files,
    string RecordedByName,
    string? RecordedForName) : IHasVersion;

/// <summary>Sort: <c>day</c>, <c>amount</c>, <c>created</c>.</summary>
public class FundTransferListInput : FundDocumentListInput
{
    /// <summary>Where the money went.</summary>
    public FundAccount? Into { get; set; }
}

public sealed class FundTransferExportInput : FundTransferListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class CreateFundTransferInput
{
    [Required]
    public Guid? CampaignId { get; set; }

    [Required]
    public DateOnly? Day { get; set; }

    [Required]
    public FundAccount? From { get; set; }

    [Required]
    public FundAccount? To { get; set; }

    /// <summary>Whole đồng.</summary>
    [Range(1, CameraProgramConsts.MaxAmount)]
    public long Amount { get; set; }

    [StringLength(CameraProgramConsts.SymbolLength)]
    public string? DocumentNumber { get; set; }

    [StringLength(CameraProgramConsts.TitleLength)]
    public string? Note { get; set; }

    [MaxLength(FundingConsts.MaxFiles)]
    public List<Guid> FileIds { get; set; } = [];
}
