using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Rendering.Composition;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace CameraProgram.OfficialDocuments.Rendering.Docx;

/// <summary>All above the text: letterhead, national title, number, date, marks, type name, subject, addressees.</summary>
internal static class DocxHead
{
    public static IEnumerable<OpenXmlElement> Create(ComposedPaper paper)
    {
        var sizes = paper.Layout.Sizes;
        return
        [
            .. paper.Head.HasLetterhead ? TwoColumns(paper.Head, sizes) : OneColumn(paper),
            .. Title(paper),
            .. Address(paper),
        ];
    }

    private static IEnumerable<OpenXmlElement> TwoColumns(ComposedHead head, PaperSizes sizes)
    {
        IReadOnlyList<OpenXmlElement> issuer =
        [
            .. head.Superior.Select(l => DocxText.Line(l, DocxStyles.Head, sizes.Superior)),
            .. head.Issuer.Select(l => DocxText.Line(l, DocxStyles.Head, sizes.Issuer, bold: true)),
            .. head.Issuer.Count > 0 ? [DocxText.Rule(head.IssuerRulePt, head.LeftPt)] : Array.Empty<OpenXmlElement>(),
        ];
        IReadOnlyList<OpenXmlElement> nation = [.. FormReference(head), .. NationalTitle(head, sizes, head.RightPt)];
        IReadOnlyList<OpenXmlElement> number = head.Number is { } n ? [DocxText.Line(n, DocxStyles.Head, sizes.Number, beforePt: 8)] : [];
        IReadOnlyList<OpenXmlElement> date = head.PlaceAndDate is { } d
            ? [DocxText.Line(d, DocxStyles.Head, sizes.PlaceAndDate, italic: true, beforePt: 8)]
            : [];
        IReadOnlyList<OpenXmlElement> below =
        [
            .. head.LetterSubject.Select((l, i) => DocxText.Line(l, DocxStyles.Head, sizes.LetterSubject, beforePt: i == 0 ? 6 : 0)),
            .. Marks(head, head.LeftPt),
        ];
        yield return below.Count == 0
            ? DocxGrid.Create([head.LeftPt, head.RightPt], [issuer, nation], [number, date])
            : DocxGrid.Create([head.LeftPt, head.RightPt], [issuer, nation], [number, date], [below, []]);
    }

    private static IEnumerable<OpenXmlElement> OneColumn(ComposedPaper paper)
    {
        var (head, sizes) = (paper.Head, paper.Layout.Sizes);
        return
        [
            .. FormReference(head, JustificationValues.Right),
            .. NationalTitle(head, sizes, paper.TextWidthPt),
            .. Marks(head, paper.TextWidthPt),
            .. head.PlaceAndDate is { } date
                ? [DocxText.Line(date, DocxStyles.Head, sizes.PlaceAndDate, italic: true, beforePt: 8, alignment: JustificationValues.Right)]
                : Array.Empty<OpenXmlElement>(),
        ];
    }

    private static IEnumerable<WordParagraph> FormReference(ComposedHead head, JustificationValues? alignment = null) =>
        head.FormReference.Select(l => DocxText.Line(l, DocxStyles.Head, 11, italic: true, alignment: alignment));

    private static IEnumerable<WordParagraph> NationalTitle(ComposedHead head, PaperSizes sizes, double columnPt)
    {
        if (head.NationalTitle is { } title)
        {
            yield return DocxText.Line(title, DocxStyles.Head, sizes.NationalTitle, bold: true);
            yield return DocxText.Line(head.Motto!, DocxStyles.Head, sizes.Motto, bold: true);
            yield return DocxText.Rule(head.MottoRulePt, columnPt, beforePt: 1);
        }
    }

    private static IEnumerable<WordParagraph> Marks(ComposedHead head, double columnPt) =>
        new[] { head.Urgency, head.Draft }.OfType<ComposedMark>().Select(m => DocxText.Mark(m, 0, columnPt));

    private static IEnumerable<OpenXmlElement> Title(ComposedPaper paper)
    {
        var title = paper.PaperTitle;
        if (title.TypeName is not { } typeName)
        {
            yield return DocxText.Gap(14);
            yield break;
        }

        var size = paper.Layout.Sizes.Body;
        yield return DocxText.Gap(16, keepNext: true);
        yield return DocxText.Line(typeName, DocxStyles.TypeName, size, bold: true, keepNext: true);
        foreach (var line in title.Subject)
        {
            yield return DocxText.Line(line, DocxStyles.Subject, size, bold: true, keepNext: true);
        }

        yield return title.Subject.Count > 0
            ? DocxText.Rule(title.RulePt, paper.TextWidthPt, beforePt: 3, afterPt: 8, keepNext: true)
            : DocxText.Gap(10, keepNext: true);
    }

    private static IEnumerable<OpenXmlElement> Address(ComposedPaper paper)
    {
        if (paper.Address is not { } address)
        {
            yield break;
        }

        var (size, after) = (paper.Layout.Sizes.Body, paper.Layout.ParagraphSpacingPt + 6);
        if (address.Lines.Count == 1)
        {
            yield return DocxText.Line($"{address.Label} {address.Lines[0]}", DocxStyles.Address, size, beforePt: 4, afterPt: after, alignment: JustificationValues.Center);
            yield break;
        }

        yield return Indented(DocxText.Line(address.Label, DocxStyles.Address, size, beforePt: 4), address.LabelIndentPt);
        for (var i = 0; i < address.Lines.Count; i++)
        {
            var last = i == address.Lines.Count - 1;
            yield return Indented(DocxText.Line(address.Lines[i], DocxStyles.Address, size, afterPt: last ? after : 0), address.LinesIndentPt);
        }
    }

    private static WordParagraph Indented(WordParagraph paragraph, double leftPt)
    {
        paragraph.ParagraphProperties!.Indentation = new Indentation { Left = DocxUnits.Text(DocxUnits.TwipsFromPt(leftPt)) };
        return paragraph;
    }
}
