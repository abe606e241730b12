using CameraProgram.Attachments;
using CameraProgram.Identity;

namespace CameraProgram.Funding;

/// <param name="Value">Whole đồng.</param>
public sealed record GiftListItemDto(
    Guid Id,
    long Version,
    NamedDto Campaign,
    FundLedger Ledger,
    DateOnly Day,
    GiverDto Giver,
    GiftKind Kind,
    string What,
    decimal Quantity,
    string Unit,
    long Value,
    GiftStatus Status,
    DateOnly? AcceptedDay,
    FundDocumentState State) : IHasVersion;

/// <param name="Quantity">Up to three decimals.</param>
/// <param name="Value">Whole đồng.</param>
/// <param name="Committee">Who took it over: name and office.</param>
/// <param name="DecisionNumber">A: the chairman's decision under which it was accepted.</param>
public sealed record GiftDto(
    Guid Id,
    long Version,
    NamedDto Campaign,
    FundLedger Ledger,
    NamedDto? Hamlet,
    DateOnly Day,
    GiverDto Giver,
    GiftKind Kind,
    string What,
    decimal Quantity,
    string Unit,
    long Value,
    string ValueInWords,
    ValuationBasis Basis,
    string? BasisText,
    string? Condition,
    GiftStatus Status,
    DateOnly? AcceptedDay,
    IReadOnlyList<string> Committee,
    string? DecisionNumber,
    DateOnly? DecisionDay,
    FundDocumentState State,
    FundVoidDto? Void,
    IReadOnlyList<AttachmentDto> Files,
    string RecordedByName,
    string? RecordedForName,
    DateTime CreationTime) : IHasVersion;
