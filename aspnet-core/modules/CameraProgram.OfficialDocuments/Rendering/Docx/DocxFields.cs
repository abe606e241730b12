using CameraProgram.OfficialDocuments.Rendering.Composition;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace CameraProgram.OfficialDocuments.Rendering.Docx;

/// <summary>Lines to fill in: dotted by the leader of a tab stop, so that they go when somebody types.</summary>
internal static class DocxFields
{
    private const double ApartPt = 4 * 72 / 25.4;

    public static IEnumerable<OpenXmlElement> Create(IReadOnlyList<ComposedField> fields, double widthPt, bool keepNext)
    {
        if (fields is [var only])
        {
            yield return Line(only, widthPt, keepNext);
            yield break;
        }

        var widths = fields.Select(f => widthPt * f.Weight / fields.Sum(other => other.Weight)).ToList();
        yield return DocxGrid.Create(widths, [[.. fields.Select((f, i) =>
            (IReadOnlyList<OpenXmlElement>)[Line(f, widths[i] - (i < fields.Count - 1 ? ApartPt : 0), keepNext: true)])]]);
        // Without it Word joins the tables of two such lines.
        yield return DocxText.Gap(1, keepNext);
    }

    private static WordParagraph Line(ComposedField field, double widthPt, bool keepNext)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Body });
        if (keepNext)
        {
            properties.Append(new KeepNext());
        }

        properties.Append(
            new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = DocxUnits.TwipsFromPt(widthPt) }),
            new Indentation { Right = "0", FirstLine = "0" },
            new Justification { Val = JustificationValues.Left });
        var label = field.Label.Length == 0 ? "" : $"{field.Label} ";
        return field.Value.Length > 0
            ? new WordParagraph(properties, DocxText.Run(label + field.Value, bold: false, italic: false))
            : new WordParagraph(properties, DocxText.Run(label, bold: false, italic: false), new Run(new TabChar()));
    }
}
