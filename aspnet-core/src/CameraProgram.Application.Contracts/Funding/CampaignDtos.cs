using CameraProgram.Attachments;
using CameraProgram.Identity;

namespace CameraProgram.Funding;

public sealed record CampaignListItemDto(
    Guid Id,
    long Version,
    FundLedger Ledger,
    NamedDto? Hamlet,
    string Title,
    DateOnly From,
    DateOnly? To,
    long? Goal,
    CampaignStatus Status,
    FundFiguresDto Figures) : IHasVersion;

/// <param name="Goal">What the whole campaign hopes for, in whole đồng.</param>
/// <param name="Decision">A: the chairman's decision to accept.</param>
/// <param name="Agreement">B: what the residents agreed on.</param>
public sealed record CampaignDto(
    Guid Id,
    long Version,
    FundLedger Ledger,
    NamedDto? Hamlet,
    string Title,
    string Purpose,
    DateOnly From,
    DateOnly? To,
    long? Goal,
    CampaignStatus Status,
    CampaignDecisionDto? Decision,
    ResidentsAgreementDto? Agreement,
    DateOnly? ClosedDay,
    FundFiguresDto Figures,
    DateTime CreationTime) : IHasVersion;

public sealed record CampaignDecisionDto(string Number, DateOnly Day, string Purpose, string ByName, string? ForName, DateTime At);

/// <param name="Level">How much, in the residents' own words.</param>
/// <param name="Form">Money, goods, working days.</param>
public sealed record ResidentsAgreementDto(
    DateOnly Day, int Present, int Agreed, string Content, string Level, string Form, IReadOnlyList<AttachmentDto> Minutes);

/// <summary>Where the amounts of a fund stand, in whole đồng; straight from the books.</summary>
/// <param name="Given">Money and goods, less what was voided.</param>
/// <param name="Money">Given in money.</param>
/// <param name="Goods">Given in kind, at its value.</param>
/// <param name="Treasury">A: paid in at the treasury.</param>
/// <param name="Assigned">A: made available to lines of an estimate.</param>
/// <param name="Spent">B.</param>
/// <param name="Left">Cash, bank and treasury together.</param>
public sealed record FundFiguresDto(long Given, long Money, long Goods, long Cash, long Bank, long Treasury, long Assigned, long Spent, long Left);
