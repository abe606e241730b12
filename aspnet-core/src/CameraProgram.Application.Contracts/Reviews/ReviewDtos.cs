using CameraProgram.Documents;
using CameraProgram.WorkTasks;

namespace CameraProgram.Reviews;

/// <param name="IsReturned">A draft again because it was sent back.</param>
public sealed record ReviewListItemDto(
    Guid Id, ReviewKind Kind, DateOnly From, DateOnly To, string Title, IssuingBodyKind IssuingBody, string IssuerName, ReviewStatus Status, bool IsReturned,
    string? Symbol, DateOnly? IssuedDay, DateTime CreationTime);

/// <summary>What may be done with a review by who asks, as it stands.</summary>
public enum ReviewStep
{
    Edit,
    RefreshFigures,
    Submit,
    Return,
    Approve,
    Issue,
    Delete,
}

/// <param name="AddressedTo">"Kính gửi".</param>
/// <param name="FiguresAt">When the figures were taken (UTC).</param>
/// <param name="FiguresTo">The last day of which the figures tell; before the end of a period that still ran.</param>
/// <param name="ApproverMustDiffer">The user submitted it and so may not approve it.</param>
/// <param name="Signer">Who signs it by approving it: as registered, as approved, or the reader when it is theirs to approve.</param>
/// <param name="StandIns">In whose place the reader might approve it; none when they may as they are.</param>
public sealed record ReviewDto(
    Guid Id,
    long Version,
    ReviewKind Kind,
    DateOnly From,
    DateOnly To,
    string PeriodName,
    IssuingBodyKind IssuingBody,
    Guid? BoardId,
    string IssuerName,
    string Title,
    IReadOnlyList<string> AddressedTo,
    IReadOnlyList<string> Recipients,
    ReviewStatus Status,
    string? ReturnReason,
    DateTime? FiguresAt,
    DateOnly? FiguresTo,
    Guid? DocumentId,
    string? Symbol,
    DateOnly? IssuedDay,
    bool ApproverMustDiffer,
    PaperSignerDto? Signer,
    IReadOnlyList<StandInOfferDto> StandIns,
    IReadOnlyList<ReviewStep> AllowedActions,
    IReadOnlyList<ReviewPartDto> Parts,
    IReadOnlyList<ReviewFigureDto> Figures,
    IReadOnlyList<ReviewEntryDto> History) : IHasVersion;

/// <summary>A part of the outline; its titles are those of the paper.</summary>
public sealed record ReviewPartDto(string? Title, IReadOnlyList<ReviewSectionDto> Sections);

/// <param name="Suggestion">Made from the figures.</param>
/// <param name="Text">What a person wrote; null: the suggestion stands.</param>
/// <param name="FigureCodes">The figures that this section speaks of.</param>
public sealed record ReviewSectionDto(string Key, string Title, bool Required, string? Suggestion, string? Text, IReadOnlyList<string> FigureCodes);

/// <param name="Note">What counts and what does not, where that may be asked.</param>
/// <param name="Value">Null: nothing was recorded of the period, or there is nothing to be a share of.</param>
/// <param name="Previous">The same period a year before; null: no data then.</param>
/// <param name="ChangePerMille">Tenths of a percent.</param>
public sealed record ReviewFigureDto(
    string Code, string Label, string? Note, FigureGroup Group, FigureUnit Unit, long? Value, long? Previous, long? Difference, long? ChangePerMille, int RowCount);

public sealed record ReviewFigureRowsDto(ReviewFigureDto Figure, IReadOnlyList<ReviewFigureRowDto> Rows);

/// <param name="Amount">What the row adds to the figure.</param>
/// <param name="DayOf">What happened on the day.</param>
/// <param name="Status">Of a task: where it stood when the figures were taken.</param>
public sealed record ReviewFigureRowDto(
    string Label, string? Detail, string? Group, DateOnly? Day, FigureDay? DayOf, long Amount, WorkTaskStatus? Status, FigureLink Link, Guid? LinkId);

/// <summary>What a review lacks, or a breach of the form of papers (NĐ 30/2020).</summary>
/// <param name="Rule">The number of the rule of the form; empty for what is missing.</param>
/// <param name="Where">The place in the paper.</param>
/// <param name="Field">The field where it is put right: <c>addressedTo</c> or the key of a section.</param>
public sealed record ReviewFindingDto(int? Rule, FindingSeverity Severity, string Message, string? Where, string? Field);

public sealed record ReviewEntryDto(ReviewAction Action, string UserName, string? ForName, DateTime At, string? Note);

/// <summary>What a new review would be, until the person says otherwise.</summary>
public sealed record ReviewDefaultsDto(ReviewKind Kind, DateOnly From, DateOnly To, string Title, IReadOnlyList<ReviewIssuerDto> Issuers);

/// <param name="BoardId">Empty for the people's committee.</param>
public sealed record ReviewIssuerDto(IssuingBodyKind IssuingBody, Guid? BoardId, string Name);
