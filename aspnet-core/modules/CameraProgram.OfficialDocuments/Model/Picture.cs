namespace CameraProgram.OfficialDocuments.Model;

/// <summary>
/// A picture that this program has drawn itself, as SVG with a viewBox; for PDF only. It is never higher than a page. Texts in
/// it are set in "Liberation Sans" or "Liberation Serif". Nothing from outside is loaded, and no scripts are allowed.
/// </summary>
/// <param name="AlternativeText">What the picture shows, for those who cannot see it.</param>
public sealed record Picture(string Svg, string AlternativeText) : Block
{
    /// <summary>The longest drawing that is printed, in characters.</summary>
    public const int LongestSvg = 8_000_000;

    /// <summary>Null: as wide as the text.</summary>
    public double? WidthMm { get; init; }

    /// <summary>
    /// Takes all the height that the other content of its page leaves, in its own proportions: for sheets of one page
    /// whose other content is short.
    /// </summary>
    public bool FillsPage { get; init; }

    /// <summary>In italics under the picture.</summary>
    public string? Caption { get; init => field = value is null ? null : PaperText.Line(value); }
}
