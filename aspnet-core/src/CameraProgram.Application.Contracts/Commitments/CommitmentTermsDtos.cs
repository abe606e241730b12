using System.ComponentModel.DataAnnotations;

namespace CameraProgram.Commitments;

/// <param name="Commitments">How many were signed under it.</param>
public sealed record CommitmentTermsListItemDto(
    Guid Id, long Version, int Number, string Title, CommitmentTermsState State, DateOnly? From, DateOnly? ReplacedFrom, int Commitments) : IHasVersion;

/// <param name="ContactConsentBasis">By which law the separate consent is asked for; a note for the office.</param>
public sealed record CommitmentTermsDto(
    Guid Id,
    long Version,
    int Number,
    CommitmentTermsState State,
    string Title,
    string Introduction,
    IReadOnlyList<CommitmentClauseDto> Clauses,
    string ContactConsentText,
    string? ContactConsentBasis,
    LegalBasisStatus ContactConsentBasisStatus,
    int? TermMonths,
    DateOnly? From,
    DateOnly? ReplacedFrom) : IHasVersion;

/// <param name="Source">Why it is there, or where it comes from.</param>
public sealed record CommitmentClauseDto(string Text, string? Source);

public sealed class SaveCommitmentTermsInput
{
    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string Title { get; set; } = string.Empty;

    [Required, StringLength(CommitmentConsts.IntroductionLength)]
    public string Introduction { get; set; } = string.Empty;

    [Required, MaxLength(CommitmentConsts.MaxClauses)]
    public List<CommitmentClauseInput> Clauses { get; set; } = [];

    [Required, StringLength(CommitmentConsts.ClauseLength)]
    public string ContactConsentText { get; set; } = string.Empty;

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? ContactConsentBasis { get; set; }

    public LegalBasisStatus ContactConsentBasisStatus { get; set; }

    /// <summary>Empty: until it is withdrawn.</summary>
    [Range(1, CommitmentConsts.MaxTermMonths)]
    public int? TermMonths { get; set; }
}

public sealed class CommitmentClauseInput
{
    [Required, StringLength(CommitmentConsts.ClauseLength)]
    public string Text { get; set; } = string.Empty;

    [StringLength(CommitmentConsts.SourceLength)]
    public string? Source { get; set; }
}

public sealed class PutTermsInForceInput
{
    /// <summary>The first day; today when empty.</summary>
    public DateOnly? From { get; set; }
}
