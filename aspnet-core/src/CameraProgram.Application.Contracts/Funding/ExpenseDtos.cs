using CameraProgram.Attachments;
using CameraProgram.Identity;

namespace CameraProgram.Funding;

/// <param name="NumberText">"0003/2026".</param>
public sealed record ExpenseListItemDto(
    Guid Id,
    long Version,
    NamedDto Campaign,
    NamedDto? Hamlet,
    string NumberText,
    int BookNumber,
    DateOnly Day,
    string Payee,
    ExpensePurpose Purpose,
    string Reason,
    long Amount,
    MoneyChannel Channel,
    FundDocumentState State) : IHasVersion;

/// <param name="Number">Số, within the year.</param>
/// <param name="BookNumber">Quyển số.</param>
/// <param name="Enclosures">Kèm theo.</param>
public sealed record ExpenseDto(
    Guid Id,
    long Version,
    NamedDto Campaign,
    NamedDto? Hamlet,
    Guid BookId,
    int BookNumber,
    int Year,
    int Number,
    string NumberText,
    string FormCode,
    DateOnly Day,
    string Payee,
    string? PayeeAddress,
    ExpensePurpose Purpose,
    string Reason,
    long Amount,
    string AmountInWords,
    MoneyChannel Channel,
    string? Enclosures,
    FundDocumentState State,
    FundVoidDto? Void,
    IReadOnlyList<AttachmentDto> Files,
    string RecordedByName,
    string? RecordedForName,
    DateTime CreationTime) : IHasVersion;
