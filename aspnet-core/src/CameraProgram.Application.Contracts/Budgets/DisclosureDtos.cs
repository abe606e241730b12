using System.ComponentModel.DataAnnotations;
using CameraProgram.Disclosures;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Budgets;

/// <param name="Id">Empty while nobody has changed it.</param>
/// <param name="Version">0 while nobody has changed it.</param>
public sealed record StatutoryDeadlineDto(
    Guid? Id, long Version, string Code, string Rule, DeadlineUnit Unit, int Amount, int? Month, int? Day, bool NextYear, string? CountedFrom, string? Source,
    DeadlineCertainty Certainty) : IHasVersion;

public sealed class SaveStatutoryDeadlineInput
{
    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string Rule { get; set; } = string.Empty;

    public DeadlineUnit Unit { get; set; }

    /// <summary>Days; 0 for a day of the year.</summary>
    [Range(0, StatutoryDeadlineConsts.MaxDays)]
    public int Amount { get; set; }

    public int? Month { get; set; }

    public int? Day { get; set; }

    public bool NextYear { get; set; }

    [StringLength(CameraProgramConsts.NameLength)]
    public string? CountedFrom { get; set; }

    [StringLength(CameraProgramConsts.NameLength)]
    public string? Source { get; set; }

    public DeadlineCertainty Certainty { get; set; }
}

/// <param name="Certainty">How sure one is of the deadline; empty for what the commune itself agreed.</param>
/// <param name="Source">The article of the law.</param>
/// <param name="LinkId">The estimate that is to be made public, the inspection or the contract.</param>
/// <param name="DisclosureKind">What of the estimate is to be made public.</param>
/// <param name="DisclosureId">Where it was drawn up already, posted or not.</param>
/// <param name="BudgetYear">Whose deadline it is; empty for contracts and inspections.</param>
public sealed record CalendarEntryDto(
    DateOnly Day, CalendarEntryKind Kind, string Title, string? Source, DeadlineCertainty? Certainty, Guid? LinkId, bool IsDone, bool IsLate,
    BudgetDisclosureKind? DisclosureKind, int? Quarter, Guid? DisclosureId, int? BudgetYear);

public sealed record BudgetCalendarDto(int Year, IReadOnlyList<CalendarEntryDto> Entries);

public sealed record BudgetPostingDto(PostingChannel Channel, string? Place, DateOnly From, DateOnly? To, int Days, int? MinimalDays, DeadlineCertainty? Certainty, bool IsTooShort);

/// <param name="CarriedOver">Of a settlement; those drawn up before it was kept have none.</param>
/// <param name="Cancelled">As <paramref name="CarriedOver"/>.</param>
public sealed record BudgetDisclosureLineDto(
    string Content, FundingSource Source, long Approved, long Allocated, long Paid, long? CarriedOver, long? Cancelled);

/// <param name="IsLate">Not posted by its day, or posted after it.</param>
public sealed record BudgetDisclosureListItemDto(
    Guid Id, long Version, BudgetDisclosureKind Kind, EstimateReferenceDto Estimate, int Year, int? Quarter, string Title, DateOnly AsOf, DateOnly DueDay,
    DateOnly? FirstPosted, bool IsLate) : IHasVersion;

public sealed record BudgetDisclosureDto(
    Guid Id, long Version, BudgetDisclosureKind Kind, EstimateReferenceDto Estimate, int Year, int? Quarter, string Title, string? Decision, DateOnly AsOf,
    DateOnly DueDay, string? OpinionPlace, IReadOnlyList<BudgetDisclosureLineDto> Lines, long Approved, long Allocated, long Paid, long? CarriedOver, long? Cancelled,
    string PaidInWords, IReadOnlyList<BudgetPostingDto> Postings, bool IsLate) : IHasVersion;

/// <summary>For everybody.</summary>
public sealed record PublicBudgetDisclosureItemDto(Guid Id, BudgetDisclosureKind Kind, int Year, int? Quarter, string Title, DateOnly From, DateOnly? To);

/// <summary>For everybody.</summary>
public sealed record PublicBudgetDisclosureDto(
    Guid Id, string CommuneName, string ProgrammeName, BudgetDisclosureKind Kind, int Year, int? Quarter, string Title, string? Decision, DateOnly AsOf, string? OpinionPlace,
    IReadOnlyList<BudgetDisclosureLineDto> Lines, long Approved, long Allocated, long Paid, long? CarriedOver, long? Cancelled, DateOnly From, DateOnly? To);

/// <summary>Sort: <c>due</c> (the last first), <c>year</c>.</summary>
public class BudgetDisclosureListInput : ListInput
{
    /// <summary>Any version of the estimate.</summary>
    public Guid? EstimateId { get; set; }

    public int? Year { get; set; }

    public BudgetDisclosureKind? Kind { get; set; }
}

public sealed class BudgetDisclosureExportInput : BudgetDisclosureListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class CreateBudgetDisclosureInput
{
    /// <summary>Any version of the estimate.</summary>
    [Required]
    public Guid? EstimateId { get; set; }

    public BudgetDisclosureKind Kind { get; set; }

    /// <summary>1 to 3, for a quarter.</summary>
    public int? Quarter { get; set; }

    [StringLength(StatutoryDeadlineConsts.PlaceLength)]
    public string? OpinionPlace { get; set; }
}

public sealed class PostBudgetDisclosureInput
{
    [MinLength(1), MaxLength(StatutoryDeadlineConsts.MaxPostings)]
    public IReadOnlyList<BudgetPostingInput> Postings { get; set; } = [];
}

public sealed class BudgetPostingInput
{
    public PostingChannel Channel { get; set; }

    [StringLength(StatutoryDeadlineConsts.PlaceLength)]
    public string? Place { get; set; }

    [Required]
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}
