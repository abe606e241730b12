namespace CameraProgram.OfficialDocuments.Model;

/// <summary>
/// An appendix on pages of its own, numbered from 1 again. Its label ("Phụ lục", or "Phụ lục I" when there are several)
/// and the line "(Kèm theo …)" come from the paper.
/// </summary>
public sealed record Appendix
{
    public required string Title { get; init => field = PaperText.Line(value); }

    public required IReadOnlyList<Block> Body { get; init; }

    /// <summary>For wide tables.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>Replaces the "(Kèm theo …)" line that the paper would give.</summary>
    public string? AttachedTo { get; init => field = value is null ? null : PaperText.Line(value); }

    /// <summary>An electronic paper need not repeat number and date in this line.</summary>
    public bool OmitsNumberAndDate { get; init; }

    /// <summary>Who made the appendix, where a form asks for it.</summary>
    public SignatureArea? Signature { get; init; }
}
