using System.Text.Json.Serialization;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Rendering.Composition;

/// <summary>
/// A paper with every word, number and punctuation mark in place. Both renderers print this and add nothing,
/// which is why PDF and Word read the same. Lengths named Pt are points.
/// </summary>
internal sealed record ComposedPaper(
    PaperLayout Layout,
    string Title,
    string Author,
    DateTime CreatedAt,
    ComposedHead Head,
    ComposedTitle PaperTitle,
    ComposedAddress? Address,
    IReadOnlyList<ComposedBlock> Blocks,
    ComposedFoot Foot,
    IReadOnlyList<ComposedAppendix> Appendices,
    IReadOnlyList<string> Footer,
    string? Watermark)
{
    public double TextWidthPt { get; init; }

    /// <summary>The name in the outline of a file with many papers; null when the paper is alone in its file.</summary>
    public string? Bookmark { get; init; }
}

internal sealed record ComposedHead(
    bool HasLetterhead,
    double LeftPt,
    double RightPt,
    IReadOnlyList<string> Superior,
    IReadOnlyList<string> Issuer,
    double IssuerRulePt,
    string? NationalTitle,
    string? Motto,
    double MottoRulePt,
    string? Number,
    IReadOnlyList<string> LetterSubject,
    string? PlaceAndDate,
    ComposedMark? Urgency,
    ComposedMark? Draft,
    ComposedMark? Circulation,
    IReadOnlyList<string> FormReference);

/// <summary>A framed mark. An urgency mark is red.</summary>
internal sealed record ComposedMark(string Text, double WidthMm, bool IsRed);

internal sealed record ComposedTitle(string? TypeName, IReadOnlyList<string> Subject, double RulePt);

/// <summary>"Kính gửi": on one line, or with a list under the colon.</summary>
internal sealed record ComposedAddress(string Label, IReadOnlyList<string> Lines, double LabelIndentPt, double LinesIndentPt);

/// <summary>At most one of the parts is there; none means a page break.</summary>
internal sealed record ComposedBlock(
    ComposedParagraph? Paragraph = null, ComposedTable? Table = null, IReadOnlyList<ComposedField>? Fields = null, ComposedPicture? Picture = null);

/// <summary>A field of a form, beside others on the same line. An empty value is a dotted line.</summary>
internal sealed record ComposedField(string Label, string Value, double Weight);

/// <param name="FillsPage">Width and height are then only its proportions.</param>
internal sealed record ComposedPicture(double WidthPt, double HeightPt, bool FillsPage, string Svg, string Alt, string? Caption);

internal enum ComposedStyle
{
    Basis,
    Body,
    PartLabel,
    PartTitle,
    Heading,
    ListItem,
    Caption,
    Unit,
}

/// <param name="Outline">Level as a heading, 1 the highest; 0 is running text.</param>
/// <param name="KeepWithNext">Must not be parted from what follows by a page break.</param>
internal sealed record ComposedParagraph(
    ComposedStyle Style, IReadOnlyList<ComposedRun> Runs, TextAlignment Alignment, bool Indent, int Outline = 0, bool KeepWithNext = false);

internal sealed record ComposedRun(string Text, bool Bold = false, bool Italic = false);

internal sealed record ComposedTable(
    IReadOnlyList<double> Weights,
    IReadOnlyList<IReadOnlyList<ComposedCell>> Head,
    IReadOnlyList<IReadOnlyList<ComposedCell>> Rows,
    int MostRowsKeptWhole)
{
    /// <summary>A short table stays on one page; a long one is broken between rows and repeats its head.</summary>
    public bool KeepsWhole => Rows.Count <= MostRowsKeptWhole && LettersOf(Rows) < 1500;

    /// <summary>The last two rows are small enough to go with a signature.</summary>
    public bool TailIsShort => LettersOf(Rows.TakeLast(2)) < 1500;

    private static int LettersOf(IEnumerable<IReadOnlyList<ComposedCell>> rows) =>
        rows.SelectMany(r => r).SelectMany(c => c.Runs).Sum(r => r.Text.Length);
}

/// <param name="Column">Index of the first column the cell covers.</param>
internal sealed record ComposedCell(
    IReadOnlyList<ComposedRun> Runs, TextAlignment Alignment, int Column, int ColumnSpan = 1, int RowSpan = 1);

internal sealed record ComposedFoot(
    string? RecipientsTitle,
    IReadOnlyList<string> Recipients,
    string? TypistMark,
    ComposedQrCode? QrCode,
    IReadOnlyList<IReadOnlyList<ComposedSignature>> SignatureRows)
{
    public bool IsEmpty => SignatureRows.Count == 0 && Recipients.Count == 0 && TypistMark is null && QrCode is null;
}

internal sealed record ComposedQrCode(string Url, string Caption, string Svg);

internal sealed record ComposedSignature(
    string? PlaceAndDate,
    IReadOnlyList<string> Authority,
    string? Instruction,
    ComposedDrawing? Drawing,
    IReadOnlyList<string> OtherTitle,
    string? SignerName,
    IReadOnlyList<string> SignedNote);

/// <summary>Strokes of a pen that fill a box of the given size, and the same as SVG.</summary>
internal sealed record ComposedDrawing(
    double WidthMm, double HeightMm, string Alt, string Svg, [property: JsonIgnore] IReadOnlyList<DrawnStep> Steps)
{
    public const double PenMm = 0.5;
}

internal sealed record ComposedAppendix(
    string Label,
    IReadOnlyList<string> Title,
    IReadOnlyList<string> AttachedTo,
    double RulePt,
    bool IsLandscape,
    double TextWidthPt,
    IReadOnlyList<ComposedBlock> Blocks,
    ComposedFoot Foot);
