using System.ComponentModel.DataAnnotations;
using CameraProgram.Budgets;
using CameraProgram.Disclosures;
using CameraProgram.Exporting;
using CameraProgram.Identity;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Funding;

public sealed record DisclosureListItemDto(
    Guid Id, long Version, NamedDto Campaign, FundLedger Ledger, NamedDto? Hamlet, string Title, DateOnly From, DateOnly To, DisclosureStatus Status,
    DateOnly? PostedDay, DateOnly? TakenDownDay) : IHasVersion;

/// <param name="OpinionsTo">Where people may send their opinion.</param>
/// <param name="Summary">As posted; of a draft as the books have it now.</param>
public sealed record DisclosureDto(
    Guid Id,
    long Version,
    NamedDto Campaign,
    FundLedger Ledger,
    NamedDto? Hamlet,
    string Title,
    DateOnly From,
    DateOnly To,
    string? OpinionsTo,
    DisclosureStatus Status,
    DisclosureSummaryDto Summary,
    IReadOnlyList<DisclosurePostingDto> Postings,
    DateOnly? PostedDay,
    string? PostedByName,
    string? PostedForName,
    DateOnly? TakenDownDay,
    string? TakenDownReason) : IHasVersion;

/// <summary>Thu – chi, in whole đồng.</summary>
/// <param name="Opening">Money on hand before the period.</param>
/// <param name="Money">Received in the period.</param>
/// <param name="Goods">Taken over in kind, at its value.</param>
/// <param name="Closing">Money on hand after the period.</param>
/// <param name="Rows">How many rows the list has.</param>
public sealed record DisclosureSummaryDto(long Opening, long Money, long Goods, IReadOnlyList<DisclosureExpenseDto> Expenses, long Closing, int Rows);

/// <param name="Purpose">Empty in A: made available to the commune's estimate.</param>
public sealed record DisclosureExpenseDto(ExpensePurpose? Purpose, long Amount);

/// <param name="Name">Empty: "Ẩn danh".</param>
/// <param name="Address">The hamlet, nothing nearer.</param>
/// <param name="Number">Of the receipt.</param>
public sealed record DisclosureRowDto(int Order, string? Name, string? Address, DisclosureForm Form, long Amount, string? Goods, DateOnly Day, string? Number);

/// <param name="To">The last day; empty: until it is taken down.</param>
/// <param name="Days">How many days it is posted, until today while it is still up.</param>
/// <param name="MinimalDays">By the commune's register of deadlines; empty where none is known.</param>
/// <param name="Certainty">How sure one is of that minimum.</param>
/// <param name="IsTooShort">It was, or will be, posted for less than the minimum.</param>
public sealed record DisclosurePostingDto(
    PostingChannel Channel, string? Place, DateOnly From, DateOnly? To, int Days, int? MinimalDays, DeadlineCertainty? Certainty, bool IsTooShort);

/// <summary>Where it hangs or is read out, for everybody.</summary>
public sealed record PublicPostingDto(PostingChannel Channel, string? Place, DateOnly From, DateOnly? To);

/// <summary>Sort: <c>from</c>, <c>to</c>, <c>title</c>, <c>posted</c>, <c>created</c>.</summary>
public class DisclosureListInput : ListInput
{
    public Guid? CampaignId { get; set; }

    public FundLedger? Ledger { get; set; }

    public Guid? HamletId { get; set; }

    public DisclosureStatus? Status { get; set; }
}

public sealed class DisclosureExportInput : DisclosureListInput
{
    public ExportFormat Format { get; set; }
}

/// <summary>The rows in their order; sort and filter are not used.</summary>
public sealed class DisclosureRowListInput : ListInput;

public class SaveDisclosureInput
{
    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string Title { get; set; } = string.Empty;

    [Required]
    public DateOnly? From { get; set; }

    [Required]
    public DateOnly? To { get; set; }

    [StringLength(CameraProgramConsts.TitleLength)]
    public string? OpinionsTo { get; set; }
}

public sealed class CreateDisclosureInput : SaveDisclosureInput
{
    [Required]
    public Guid? CampaignId { get; set; }
}

public sealed class DisclosurePostingsInput
{
    [Required, MinLength(1), MaxLength(FundingConsts.MaxPostings)]
    public List<DisclosurePostingInput> Postings { get; set; } = [];
}

public sealed class DisclosurePostingInput
{
    [Required]
    public PostingChannel? Channel { get; set; }

    /// <summary>Which house of culture, at which hours.</summary>
    [StringLength(CameraProgramConsts.TitleLength)]
    public string? Place { get; set; }

    [Required]
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}

/// <summary>What anybody may read of a commune's contributions, without an account.</summary>
public sealed record PublicDisclosuresDto(string CommuneName, string ProvinceName, string ProgrammeName, IReadOnlyList<PublicDisclosureItemDto> Items);

public sealed record PublicDisclosureItemDto(Guid Id, string Title, FundLedger Ledger, string? HamletName, DateOnly From, DateOnly To, DateOnly PostedDay);

public sealed record PublicDisclosureDto(
    Guid Id,
    string CommuneName,
    string ProgrammeName,
    string Title,
    FundLedger Ledger,
    string? HamletName,
    DateOnly From,
    DateOnly To,
    string? OpinionsTo,
    DisclosureSummaryDto Summary,
    IReadOnlyList<PublicPostingDto> Postings,
    DateOnly PostedDay);

/// <param name="Path">"/cong-khai/06436".</param>
/// <param name="Url">With the program's address; empty where that is not known.</param>
/// <param name="QrSvg">The code of that address, to be shown or printed.</param>
public sealed record PublicPageDto(string Path, string? Url, string? QrSvg);
