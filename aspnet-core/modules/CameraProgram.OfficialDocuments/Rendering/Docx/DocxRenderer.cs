using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Rendering.Composition;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace CameraProgram.OfficialDocuments.Rendering.Docx;

/// <summary>Papers to Word, with the words and the layout of the PDF and styles that can be worked with.</summary>
public static class DocxRenderer
{
    /// <summary>The paper as a .docx file.</summary>
    /// <exception cref="OfficialDocumentException">
    /// <see cref="OfficialDocumentErrorCodes.IssuerHasOwnRules"/>, <see cref="OfficialDocumentErrorCodes.InvalidPaper"/> or
    /// <see cref="OfficialDocumentErrorCodes.PictureNotInWord"/>.
    /// </exception>
    public static byte[] Render(OfficialPaper paper)
    {
        var composed = PaperComposer.Compose(paper);
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(WriteBody(main, composed));
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Create(composed.Layout);
            main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
                new Compatibility(new CompatibilitySetting
                {
                    // Without it Word opens the file in its mode for 2007.
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }),
                new ThemeFontLanguages { Val = "vi-VN" });
            WriteProperties(document, composed);
        }

        return file.ToArray();
    }

    private static Body WriteBody(MainDocumentPart main, ComposedPaper paper)
    {
        var sections = new DocxSections(main, paper);
        var body = new Body();
        body.Append(DocxHead.Create(paper));
        body.Append(Blocks(paper.Blocks, paper.Layout, paper.TextWidthPt, !paper.Foot.IsEmpty));
        body.Append(new DocxFoot(main, paper.Layout.Sizes, paper.TextWidthPt).Create(paper.Foot));
        var section = sections.ForMain();
        foreach (var appendix in paper.Appendices)
        {
            body.Append(SectionEnd(section));
            body.Append(AppendixHead(appendix, paper.Layout.Sizes));
            body.Append(Blocks(appendix.Blocks, paper.Layout, appendix.TextWidthPt, !appendix.Foot.IsEmpty));
            body.Append(new DocxFoot(main, paper.Layout.Sizes, appendix.TextWidthPt).Create(appendix.Foot));
            section = sections.ForAppendix(appendix);
        }

        // Word wants a paragraph between a table and the end.
        body.Append(DocxText.Gap(1), section);
        NumberDrawings(body);
        return body;
    }

    private static IEnumerable<OpenXmlElement> Blocks(
        IReadOnlyList<ComposedBlock> blocks, PaperLayout layout, double widthPt, bool isFollowedByFoot)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            // The last words stay with the signature.
            var keepNext = isFollowedByFoot && i == blocks.Count - 1;
            if (blocks[i].Paragraph is { } paragraph)
            {
                yield return DocxText.Block(paragraph, layout, keepNext);
            }
            else if (blocks[i].Fields is { } fields)
            {
                foreach (var element in DocxFields.Create(fields, widthPt, keepNext))
                {
                    yield return element;
                }
            }
            else if (blocks[i].Picture is { } picture)
            {
                throw new OfficialDocumentException(
                    OfficialDocumentErrorCodes.PictureNotInWord,
                    new Dictionary<string, object?>(StringComparer.Ordinal) { ["Picture"] = picture.Caption ?? picture.Alt });
            }
            else if (blocks[i].Table is { } table)
            {
                yield return new DocxTables(table, layout, widthPt).Create();
                yield return DocxText.Gap(layout.ParagraphSpacingPt + 4, keepNext);
            }
            else
            {
                yield return new WordParagraph(new Run(new Break { Type = BreakValues.Page }));
            }
        }
    }

    private static IEnumerable<OpenXmlElement> AppendixHead(ComposedAppendix appendix, PaperSizes sizes)
    {
        var label = DocxText.Line(appendix.Label, DocxStyles.TypeName, sizes.AppendixLabel, bold: true, keepNext: true);
        label.ParagraphProperties!.OutlineLevel = new OutlineLevel { Val = 0 };
        yield return label;
        foreach (var line in appendix.Title)
        {
            yield return DocxText.Line(line, DocxStyles.Subject, sizes.Body, bold: true, keepNext: true);
        }

        foreach (var line in appendix.AttachedTo)
        {
            yield return DocxText.Line(line, DocxStyles.Subject, sizes.Body, italic: true, keepNext: true);
        }

        yield return DocxText.Rule(appendix.RulePt, appendix.TextWidthPt, beforePt: 3, afterPt: 8, keepNext: true);
    }

    private static void NumberDrawings(Body body)
    {
        var id = 0U;
        foreach (var drawing in body.Descendants<DW.DocProperties>())
        {
            drawing.Id = ++id;
        }
    }

    private static WordParagraph SectionEnd(SectionProperties section)
    {
        var paragraph = DocxText.Gap(1);
        paragraph.ParagraphProperties!.Append(section);
        return paragraph;
    }

    private static void WriteProperties(WordprocessingDocument document, ComposedPaper paper)
    {
        var properties = document.PackageProperties;
        properties.Title = paper.Title;
        properties.Creator = paper.Author;
        properties.LastModifiedBy = paper.Author;
        properties.Language = "vi-VN";
        properties.Created = paper.CreatedAt;
        properties.Modified = paper.CreatedAt;
    }
}
