using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Identity;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Funding;

public sealed record ReconciliationListItemDto(
    Guid Id, long Version, NamedDto Campaign, NamedDto? Hamlet, DateOnly From, DateOnly To, ReconciliationStatus Status, bool HamletSigned, bool OfficeSigned) : IHasVersion;

/// <param name="Note">Why figures differ, what was agreed.</param>
/// <param name="Ours">What the hamlet counts.</param>
/// <param name="Office">What the commune's office counts.</param>
/// <param name="BookNow">What the book says now.</param>
/// <param name="BookSigned">What the book said when both had signed; differs from now when something was entered late.</param>
/// <param name="Differences">Figures that are not the same on all sides; once both have signed, as they were then.</param>
public sealed record ReconciliationDto(
    Guid Id,
    long Version,
    NamedDto Campaign,
    NamedDto? Hamlet,
    DateOnly From,
    DateOnly To,
    string? Note,
    ReconciliationStatus Status,
    ReconciliationSheetDto? Ours,
    ReconciliationSheetDto? Office,
    ReconciliationFiguresDto BookNow,
    ReconciliationFiguresDto? BookSigned,
    IReadOnlyList<ReconciliationDifferenceDto> Differences) : IHasVersion;

public sealed record ReconciliationSheetDto(
    ReconciliationFiguresDto Figures, string EnteredByName, string? EnteredForName, DateTime EnteredAt, string? SignedByName, string? SignedForName, DateTime? SignedAt);

/// <summary>In whole đồng, but for the number of receipts.</summary>
/// <param name="Received">Money received in the period.</param>
/// <param name="Goods">Gifts in kind of the period at their value.</param>
/// <param name="Spent">Money spent in the period.</param>
/// <param name="Cash">Cash at the end of the last day.</param>
/// <param name="Bank">On the account at the end of the last day.</param>
public sealed record ReconciliationFiguresDto(int Receipts, long Received, long Goods, long Spent, long Cash, long Bank);

/// <param name="Figure">The name of the figure in camelCase: "received".</param>
public sealed record ReconciliationDifferenceDto(string Figure, long? Hamlet, long? Office, long Book);

/// <summary>Sort: <c>from</c>, <c>created</c>.</summary>
public class ReconciliationListInput : ListInput
{
    public Guid? CampaignId { get; set; }

    public Guid? HamletId { get; set; }

    public ReconciliationStatus? Status { get; set; }
}

public sealed class ReconciliationExportInput : ReconciliationListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class CreateReconciliationInput
{
    /// <summary>Of a hamlet's fund.</summary>
    [Required]
    public Guid? CampaignId { get; set; }

    [Required]
    public DateOnly? From { get; set; }

    [Required]
    public DateOnly? To { get; set; }
}

public sealed class ReconciliationFiguresInput
{
    [Range(0, FundingConsts.MaxNumber)]
    public int Receipts { get; set; }

    [Range(0, CameraProgramConsts.MaxAmount)]
    public long Received { get; set; }

    [Range(0, CameraProgramConsts.MaxAmount)]
    public long Goods { get; set; }

    [Range(0, CameraProgramConsts.MaxAmount)]
    public long Spent { get; set; }

    [Range(0, CameraProgramConsts.MaxAmount)]
    public long Cash { get; set; }

    [Range(0, CameraProgramConsts.MaxAmount)]
    public long Bank { get; set; }

    /// <summary>Needed before signing when figures differ; empty keeps what was written.</summary>
    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }
}
