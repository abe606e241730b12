using CameraProgram.Attachments;
using CameraProgram.Identity;
using CameraProgram.Parties;

namespace CameraProgram.Funding;

/// <param name="Name">Empty: the giver did not say.</param>
/// <param name="Hamlet">Where the giver belongs.</param>
/// <param name="AnonymousInPublic">The public list says "Ẩn danh".</param>
public sealed record GiverDto(Guid? PartyId, PartyKind Kind, string? Name, string? Address, NamedDto? Hamlet, bool AnonymousInPublic);

/// <param name="ByName">Who voided it, and in whose place.</param>
public sealed record FundVoidDto(DateOnly Day, string Reason, string ByName, string? ForName);

/// <param name="NumberText">"0012/2026".</param>
public sealed record ReceiptListItemDto(
    Guid Id,
    long Version,
    NamedDto Campaign,
    FundLedger Ledger,
    string NumberText,
    int BookNumber,
    DateOnly Day,
    GiverDto Giver,
    string Reason,
    long Amount,
    MoneyChannel Channel,
    FundDocumentState State) : IHasVersion;

/// <param name="Number">Số, within the year.</param>
/// <param name="BookNumber">Quyển số.</param>
/// <param name="Enclosures">Kèm theo.</param>
/// <param name="RecordedByName">Who received the money.</param>
public sealed record ReceiptDto(
    Guid Id,
    long Version,
    NamedDto Campaign,
    FundLedger Ledger,
    NamedDto? Hamlet,
    Guid BookId,
    int BookNumber,
    int Year,
    int Number,
    string NumberText,
    string FormCode,
    DateOnly Day,
    GiverDto Giver,
    string Reason,
    long Amount,
    string AmountInWords,
    MoneyChannel Channel,
    string? Enclosures,
    Guid? PledgeId,
    FundDocumentState State,
    FundVoidDto? Void,
    IReadOnlyList<AttachmentDto> Files,
    string RecordedByName,
    string? RecordedForName,
    DateTime CreationTime) : IHasVersion;

/// <summary>What the filters of a list find, over all its pages.</summary>
/// <param name="Count">Those that count.</param>
/// <param name="Amount">Their sum, in whole đồng.</param>
/// <param name="Voided">How many were voided.</param>
public sealed record FundSumDto(FundLedger Ledger, int Count, long Amount, int Voided);
