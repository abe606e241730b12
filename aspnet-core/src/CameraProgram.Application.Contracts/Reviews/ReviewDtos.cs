using CameraProgram.Documents;

namespace CameraProgram.Reviews;

/// <param name="IsReturned">A draft again because it was sent back.</param>
public sealed record ReviewListItemDto(
    Guid Id, ReviewKind Kind, DateOnly From, DateOnly To, string Title, IssuingBodyKind IssuingBody, ReviewStatus Status, bool IsReturned, string? Symbol,
    DateOnly? IssuedDay, DateTime CreationTime);

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
/// <param name="ApproverMustDiffer">The user submitted it and so may not approve it.</param>
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
    Guid? DocumentId,
    string? Symbol,
    DateOnly? IssuedDay,
    bool ApproverMustDiffer,
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

/// <param name="Previous">The same period a year before; null: no data then.</param>
/// <param name="ChangePerMille">Tenths of a percent.</param>
public sealed record ReviewFigureDto(
    string Code, string Label, FigureGroup Group, FigureUnit Unit, long Value, long? Previous, long? Difference, long? ChangePerMille, int RowCount);

public sealed record ReviewFigureRowsDto(ReviewFigureDto Figure, IReadOnlyList<ReviewFigureRowDto> Rows);

/// <param name="Amount">What the row adds to the figure.</param>
public sealed record ReviewFigureRowDto(string Label, string? Detail, string? Group, DateOnly? Day, long Amount, FigureLink Link, Guid? LinkId);

public sealed record ReviewEntryDto(ReviewAction Action, string UserName, string? ForName, DateTime At, string? Note);

/// <summary>What a new review would be, until the person says otherwise.</summary>
public sealed record ReviewDefaultsDto(ReviewKind Kind, DateOnly From, DateOnly To, string Title, IReadOnlyList<ReviewIssuerDto> Issuers);

/// <param name="BoardId">Empty for the people's committee.</param>
public sealed record ReviewIssuerDto(IssuingBodyKind IssuingBody, Guid? BoardId, string Name);
