using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Rendering.Composition;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace CameraProgram.OfficialDocuments.Rendering.Docx;

/// <summary>
/// Sections with their headers: the page number in the middle of the top margin, hidden on the first page of the
/// paper and of every appendix, and counted from 1 in each.
/// </summary>
internal sealed class DocxSections(MainDocumentPart main, ComposedPaper paper)
{
    private string? _numberHeader;

    public SectionProperties ForMain() => Create(
        paper.Layout, isRestarted: false, FirstHeader(paper.Head.Circulation), paper.Footer.Count > 0 ? FirstFooter() : null);

    public SectionProperties ForAppendix(ComposedAppendix appendix) =>
        Create(paper.Layout with { IsLandscape = appendix.IsLandscape }, isRestarted: true, FirstHeader(null), null);

    private SectionProperties Create(PaperLayout layout, bool isRestarted, string firstHeader, string? firstFooter)
    {
        var (width, height) = ((uint)DocxUnits.TwipsFromMm(layout.PageWidthMm), (uint)DocxUnits.TwipsFromMm(layout.PageHeightMm));
        var bottom = !isRestarted && paper.Footer.Count > 2 ? Math.Max(25, layout.MarginBottomMm) : layout.MarginBottomMm;
        var section = new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = _numberHeader ??= Header(PageNumber()) },
            new HeaderReference { Type = HeaderFooterValues.First, Id = firstHeader });
        if (firstFooter is not null)
        {
            section.Append(new FooterReference { Type = HeaderFooterValues.First, Id = firstFooter });
        }
        else if (isRestarted && paper.Footer.Count > 0)
        {
            // Without one of its own an appendix would take over the address of page 1.
            section.Append(new FooterReference { Type = HeaderFooterValues.First, Id = Footer(DocxText.Gap(1)) });
        }

        section.Append(
            new SectionType { Val = SectionMarkValues.NextPage },
            layout.IsLandscape
                ? new PageSize { Width = width, Height = height, Orient = PageOrientationValues.Landscape }
                : new PageSize { Width = width, Height = height },
            new PageMargin
            {
                Top = DocxUnits.TwipsFromMm(layout.MarginTopMm),
                Bottom = DocxUnits.TwipsFromMm(bottom),
                Left = (uint)DocxUnits.TwipsFromMm(layout.MarginLeftMm),
                Right = (uint)DocxUnits.TwipsFromMm(layout.MarginRightMm),
                Header = (uint)DocxUnits.TwipsFromMm(Math.Max(4, (layout.MarginTopMm / 2) - 2.5)),
                Footer = (uint)DocxUnits.TwipsFromMm(7),
                Gutter = 0,
            });
        if (isRestarted)
        {
            section.Append(new PageNumberType { Start = 1 });
        }

        section.Append(new TitlePage());
        return section;
    }

    private WordParagraph PageNumber()
    {
        var field = new SimpleField(DocxText.Run("2", bold: false, italic: false, paper.Layout.Sizes.PageNumber)) { Instruction = " PAGE " };
        return new WordParagraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }), field);
    }

    private string FirstHeader(ComposedMark? circulation)
    {
        if (circulation is null)
        {
            return Header(DocxText.Gap(1));
        }

        var left = paper.Head.LeftPt + ((paper.Head.RightPt - (circulation.WidthMm * 72 / 25.4)) / 2);
        return Header(DocxText.Mark(circulation, left, paper.TextWidthPt));
    }

    private string FirstFooter()
    {
        var elements = new List<OpenXmlElement> { DocxText.Rule(paper.TextWidthPt, paper.TextWidthPt) };
        elements.AddRange(paper.Footer.Select(l => DocxText.Line(l, DocxStyles.Head, paper.Layout.Sizes.Footer)));
        return Footer([.. elements]);
    }

    private string Header(OpenXmlElement content)
    {
        var part = main.AddNewPart<HeaderPart>();
        if (paper.Watermark is { } words)
        {
            (content as WordParagraph)!.Append(DocxWatermark.Create(words));
        }

        part.Header = new Header(content);
        return main.GetIdOfPart(part);
    }

    private string Footer(params OpenXmlElement[] content)
    {
        var part = main.AddNewPart<FooterPart>();
        part.Footer = new Footer(content);
        return main.GetIdOfPart(part);
    }
}
