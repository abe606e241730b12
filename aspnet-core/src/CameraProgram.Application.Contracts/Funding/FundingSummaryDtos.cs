using CameraProgram.Exporting;
using CameraProgram.Identity;
using CameraProgram.Kernel.Paging;
using CameraProgram.Ledgers;
using CameraProgram.Parties;

namespace CameraProgram.Funding;

/// <summary>Both funds at a glance, straight from the balances. A fund that the user may not see is left out.</summary>
/// <param name="Hamlets">All funds of B in view together.</param>
/// <param name="ByHamlet">Each fund of B in view that ever took something.</param>
public sealed record FundingSummaryDto(
    FundFiguresDto? Commune, int OpenInCommune, FundFiguresDto? Hamlets, int OpenInHamlets, IReadOnlyList<HamletFundDto> ByHamlet);

public sealed record HamletFundDto(NamedDto Hamlet, int OpenCampaigns, FundFiguresDto Figures);

public sealed class ContributionFiguresInput
{
    public FundLedger? Ledger { get; set; }

    /// <summary>The hamlet whose fund it is.</summary>
    public Guid? HamletId { get; set; }

    public Guid? CampaignId { get; set; }

    /// <summary>Days of receipts, and of the acceptance of gifts.</summary>
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}

/// <summary>What was given and counts, by kind of contributor and by where contributors belong.</summary>
public sealed record ContributionFiguresDto(
    ContributionSumDto Total, IReadOnlyList<ContributionByKindDto> ByKind, IReadOnlyList<ContributionByHamletDto> ByHamlet);

/// <param name="Count">Receipts and accepted gifts.</param>
/// <param name="Money">Whole đồng.</param>
/// <param name="Goods">Gifts in kind at their value, in whole đồng.</param>
public sealed record ContributionSumDto(int Count, long Money, long Goods);

public sealed record ContributionByKindDto(PartyKind Kind, ContributionSumDto Sum);

/// <param name="Hamlet">Empty: contributors of no hamlet.</param>
public sealed record ContributionByHamletDto(NamedDto? Hamlet, ContributionSumDto Sum);

/// <summary>The entries of a campaign's book. Sort: <c>day</c> (the newest first), <c>amount</c>.</summary>
public class FundEntryListInput : ListInput
{
    /// <summary>Only those that change this number.</summary>
    public FundFigure? Figure { get; set; }

    public LedgerKind? Kind { get; set; }

    /// <summary>The receipt, expense, gift or transfer that did it.</summary>
    public Guid? DocumentId { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}

public sealed class FundEntryExportInput : FundEntryListInput
{
    public ExportFormat Format { get; set; }
}

/// <param name="DocumentId">The receipt, expense, gift or transfer that did it.</param>
/// <param name="Change">What it adds to the number that was asked for, below zero where it takes away; empty without one.</param>
public sealed record FundEntryDto(
    Guid Id,
    DateOnly Day,
    LedgerKind Kind,
    Guid DocumentId,
    LedgerAccount From,
    LedgerAccount To,
    long Amount,
    long? Change,
    string Words,
    string ByName,
    string? ForName);
