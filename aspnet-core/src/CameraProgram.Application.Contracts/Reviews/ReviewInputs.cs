using System.ComponentModel.DataAnnotations;
using CameraProgram.Documents;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Reviews;

public class ReviewListInput : ListInput
{
    public ReviewStatus? Status { get; set; }

    public ReviewKind? Kind { get; set; }

    [Range(2000, 2200)]
    public int? Year { get; set; }
}

public sealed class ReviewExportInput : ReviewListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class CreateReviewInput
{
    [Required]
    public ReviewKind? Kind { get; set; }

    /// <summary>Empty: the half-year or year that is being reported.</summary>
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    [Required]
    public IssuingBodyKind? IssuingBody { get; set; }

    public Guid? BoardId { get; set; }

    /// <summary>Empty: from kind and period.</summary>
    [StringLength(CameraProgramConsts.TitleLength)]
    public string? Title { get; set; }
}

public sealed class UpdateReviewInput
{
    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string Title { get; set; } = string.Empty;

    [MaxLength(ReviewConsts.MaxAddressees)]
    public IReadOnlyList<string> AddressedTo { get; set; } = [];

    [MaxLength(ReviewConsts.MaxRecipients)]
    public IReadOnlyList<string> Recipients { get; set; } = [];

    /// <summary>Only those that change.</summary>
    [MaxLength(ReviewConsts.MaxSections)]
    public IReadOnlyList<SectionTextInput> Sections { get; set; } = [];
}

public sealed class SectionTextInput
{
    [Required, StringLength(ReviewConsts.SectionKeyLength)]
    public string Key { get; set; } = string.Empty;

    /// <summary>Null: as the figures suggest.</summary>
    [StringLength(CameraProgramConsts.TextLength)]
    public string? Text { get; set; }
}

public sealed class ReturnReviewInput
{
    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Reason { get; set; } = string.Empty;
}

public sealed class IssueReviewInput
{
    /// <summary>The day at the head of the paper; today when empty.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>The form of signing as it was announced; another is refused. Empty for programs.</summary>
    public SignerPosition? Announced { get; set; }
}
