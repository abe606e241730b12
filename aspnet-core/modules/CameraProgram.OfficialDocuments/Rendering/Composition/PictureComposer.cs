using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using CameraProgram.OfficialDocuments.Checking;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Rendering.Composition;

/// <summary>Measures a picture and makes its texts printable.</summary>
internal static class PictureComposer
{
    private const double PointsPerMm = 72 / 25.4;
    private const double CaptionPt = 24;

    private static readonly string[] Foreign = ["script", "image", "foreignObject", "iframe", "a"];

    /// <exception cref="OfficialDocumentException"><see cref="OfficialDocumentErrorCodes.InvalidPaper"/></exception>
    public static ComposedPicture Compose(Picture picture, PaperArea area)
    {
        var svg = Read(picture);
        foreach (var text in svg.DescendantNodes().OfType<XText>())
        {
            // White space between elements is nobody's text.
            text.Value = string.IsNullOrWhiteSpace(text.Value) ? text.Value : PrintableLetters.Boxed(PaperText.Clean(text.Value));
        }

        var (boxWidth, boxHeight) = Size(svg, picture);
        var highest = area.HeightPt - (picture.Caption is null ? 0 : CaptionPt);
        var width = Math.Min(area.WidthPt, (picture.WidthMm * PointsPerMm) ?? area.WidthPt);
        var scale = Math.Min(width / boxWidth, highest / boxHeight);
        return new ComposedPicture(
            boxWidth * scale, boxHeight * scale, picture.FillsPage, svg.ToString(SaveOptions.DisableFormatting), picture.AlternativeText, picture.Caption);
    }

    private static XElement Read(Picture picture)
    {
        try
        {
            using var reader = XmlReader.Create(
                new StringReader(picture.Svg),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Picture.LongestSvg });
            var svg = XElement.Load(reader, LoadOptions.PreserveWhitespace);
            if (svg.Name.LocalName != "svg" || svg.DescendantsAndSelf().Any(IsForeign))
            {
                throw Invalid("a picture with foreign parts", picture);
            }

            return svg;
        }
        catch (XmlException)
        {
            throw Invalid("a picture that is no SVG", picture);
        }
    }

    private static bool IsForeign(XElement element) =>
        Foreign.Contains(element.Name.LocalName, StringComparer.OrdinalIgnoreCase)
        || element.Attributes().Any(a => a.Name.LocalName == "href" && !a.Value.StartsWith('#'));

    private static (double Width, double Height) Size(XElement svg, Picture picture)
    {
        var box = ((string?)svg.Attribute("viewBox") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(side => double.TryParse(side, CultureInfo.InvariantCulture, out var number) ? number : double.NaN).ToList();
        return box is [_, _, > 0 and < 1e6 and var width, > 0 and < 1e6 and var height]
            ? (width, height)
            : throw Invalid("a picture without a viewBox", picture);
    }

    private static OfficialDocumentException Invalid(string what, Picture picture) =>
        new(OfficialDocumentErrorCodes.InvalidPaper,
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["What"] = what, ["Where"] = picture.Caption ?? picture.AlternativeText });
}
