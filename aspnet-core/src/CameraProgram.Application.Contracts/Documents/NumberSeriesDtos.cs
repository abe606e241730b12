using System.ComponentModel.DataAnnotations;

namespace CameraProgram.Documents;

/// <summary>One series of numbers as it stands.</summary>
/// <param name="LastNumber">0 before the first number.</param>
/// <param name="NextSymbol">What the next paper gets: "80/KH-UBND"; empty when the series is at its end.</param>
/// <param name="LastIssued">The last paper that took its number here; no number up to it comes again.</param>
/// <param name="Continuations">How often and why the series was told where to go on, the latest first.</param>
public sealed record NumberSeriesDto(
    IssuingBodyKind BodyKind,
    Guid? BoardId,
    string BodyName,
    string TypeCode,
    string TypeName,
    int Year,
    int LastNumber,
    string? NextSymbol,
    SeriesPaperDto? LastIssued,
    IReadOnlyList<SeriesContinuationDto> Continuations);

public sealed record SeriesPaperDto(Guid Id, int Number, string Symbol, DateOnly Day);

/// <param name="At">UTC.</param>
public sealed record SeriesContinuationDto(int PreviousLastNumber, int LastNumber, string Reason, string UserName, string? ForName, DateTime At);

public sealed class NumberSeriesListInput
{
    [Range(2000, 2200)]
    public int Year { get; set; }
}

public sealed class ContinueSeriesInput
{
    [Required]
    public IssuingBodyKind? BodyKind { get; set; }

    /// <summary>Only for a board.</summary>
    public Guid? BoardId { get; set; }

    [Required, StringLength(DocumentConsts.TypeCodeLength)]
    public string TypeCode { get; set; } = string.Empty;

    [Range(2000, 2200)]
    public int Year { get; set; }

    /// <summary>The last number that was given elsewhere; the next paper gets one more.</summary>
    [Range(0, DocumentConsts.MaxNumber)]
    public int LastNumber { get; set; }

    /// <summary>The last number as the person saw it.</summary>
    [Range(0, DocumentConsts.MaxNumber)]
    public int KnownLastNumber { get; set; }

    /// <summary>Why, or from which register.</summary>
    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Reason { get; set; } = string.Empty;
}
