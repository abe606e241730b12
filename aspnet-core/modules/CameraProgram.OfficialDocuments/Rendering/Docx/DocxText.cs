using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Rendering.Composition;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TextAlignment = CameraProgram.OfficialDocuments.Model.TextAlignment;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace CameraProgram.OfficialDocuments.Rendering.Docx;

/// <summary>Paragraphs and runs. Properties are written only where they differ from the style.</summary>
internal static class DocxText
{
    /// <summary>One line in a style, with its own size when that differs.</summary>
    public static WordParagraph Line(
        string text, string style, double size, bool bold = false, bool italic = false, double beforePt = 0, double afterPt = 0,
        JustificationValues? alignment = null, bool keepNext = false, string? colour = null)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (keepNext)
        {
            properties.Append(new KeepNext());
        }

        if (beforePt > 0 || afterPt > 0)
        {
            properties.Append(Spacing(beforePt, afterPt));
        }

        if (alignment is { } value)
        {
            properties.Append(new Justification { Val = value });
        }

        return new WordParagraph([properties, .. Runs(text, bold, italic, size, colour)]);
    }

    /// <summary>A paragraph of the body.</summary>
    public static WordParagraph Block(ComposedParagraph paragraph, PaperLayout layout, bool keepNext)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.For(paragraph) });
        if (keepNext || paragraph.KeepWithNext)
        {
            properties.Append(new KeepNext());
        }

        if (paragraph.Style is ComposedStyle.PartLabel or ComposedStyle.Unit)
        {
            properties.Append(paragraph.Style == ComposedStyle.PartLabel ? Spacing(layout.ParagraphSpacingPt, 0) : Spacing(0, 3));
        }

        if (!paragraph.Indent)
        {
            properties.Append(new Indentation { FirstLine = "0" });
        }

        if (paragraph.Alignment != TextAlignment.Justified)
        {
            properties.Append(new Justification { Val = Alignment(paragraph.Alignment) });
        }

        return new WordParagraph([properties, .. paragraph.Runs.SelectMany(r => Runs(r.Text, r.Bold, r.Italic, layout.Sizes.Body, writesSize: false))]);
    }

    /// <summary>The text with its boxes to tick drawn as shapes.</summary>
    public static IEnumerable<Run> Runs(string text, bool bold, bool italic, double size, string? colour = null, bool writesSize = true)
    {
        var start = 0;
        while (text.AsSpan(start).IndexOfAny(CheckLine.Open, CheckLine.Checked) is var at and >= 0)
        {
            if (at > 0)
            {
                yield return Run(text.Substring(start, at), bold, italic, writesSize ? size : null, colour);
            }

            yield return DocxShapes.CheckBox(text[start + at] == CheckLine.Checked, size);
            start += at + 1;
        }

        if (start < text.Length || start == 0)
        {
            yield return Run(text[start..], bold, italic, writesSize ? size : null, colour);
        }
    }

    public static Run Run(string text, bool bold, bool italic, double? size = null, string? colour = null)
    {
        var properties = new RunProperties();
        // Written out in both directions: the same words must look the same when they move to another style.
        properties.Append(new Bold { Val = bold }, new Italic { Val = italic });
        if (colour is not null)
        {
            properties.Append(new Color { Val = colour });
        }

        if (size is { } points)
        {
            properties.Append(
                new FontSize { Val = DocxUnits.HalfPoints(points) }, new FontSizeComplexScript { Val = DocxUnits.HalfPoints(points) });
        }

        return new Run(properties, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    /// <summary>A straight rule in the middle of a column.</summary>
    public static WordParagraph Rule(double ruleWidthPt, double columnWidthPt, double beforePt = 2, double afterPt = 0, bool keepNext = false)
    {
        var side = DocxUnits.Text(DocxUnits.TwipsFromPt(Math.Max(0, (columnWidthPt - ruleWidthPt) / 2)));
        var properties = new ParagraphProperties();
        if (keepNext)
        {
            properties.Append(new KeepNext());
        }

        properties.Append(
            new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 5, Space = 0 }),
            ExactLine(2, beforePt, afterPt),
            new Indentation { Left = side, Right = side },
            new ParagraphMarkRunProperties(new FontSize { Val = "2" }, new FontSizeComplexScript { Val = "2" }));
        return new WordParagraph(properties);
    }

    /// <summary>Empty room of an exact height.</summary>
    public static WordParagraph Gap(double heightPt, bool keepNext = false)
    {
        var properties = new ParagraphProperties();
        if (keepNext)
        {
            properties.Append(new KeepNext());
        }

        properties.Append(
            ExactLine(heightPt, 0, 0),
            new ParagraphMarkRunProperties(new FontSize { Val = "2" }, new FontSizeComplexScript { Val = "2" }));
        return new WordParagraph(properties);
    }

    /// <summary>A paragraph that is as high as the drawing in it.</summary>
    public static WordParagraph Holding(Run drawing, string style, double beforePt, double afterPt) => new(
        new ParagraphProperties(
            new ParagraphStyleId { Val = style },
            new KeepNext(),
            Spacing(beforePt, afterPt),
            new ParagraphMarkRunProperties(new FontSize { Val = "2" }, new FontSizeComplexScript { Val = "2" })),
        drawing);

    /// <summary>A framed mark that starts at the left of its column.</summary>
    public static WordParagraph Mark(ComposedMark mark, double leftPt, double columnWidthPt)
    {
        var width = mark.WidthMm * 72 / 25.4;
        var colour = mark.IsRed ? "FF0000" : "000000";
        var properties = new ParagraphProperties(
            new ParagraphStyleId { Val = DocxStyles.Head },
            new ParagraphBorders(
                new TopBorder { Val = BorderValues.Single, Size = 6, Space = 2, Color = colour },
                new LeftBorder { Val = BorderValues.Single, Size = 6, Space = 0, Color = colour },
                new BottomBorder { Val = BorderValues.Single, Size = 6, Space = 2, Color = colour },
                new RightBorder { Val = BorderValues.Single, Size = 6, Space = 0, Color = colour }),
            Spacing(8, 4),
            new Indentation
            {
                // A point of room, or the edge of the column cuts the frame off.
                Left = DocxUnits.Text(DocxUnits.TwipsFromPt(leftPt + 1)),
                Right = DocxUnits.Text(DocxUnits.TwipsFromPt(Math.Max(0, columnWidthPt - leftPt - width - 1))),
            });
        return new WordParagraph(properties, Run(mark.Text, bold: true, italic: false, 13, colour));
    }

    public static JustificationValues Alignment(TextAlignment alignment) => alignment switch
    {
        TextAlignment.Center => JustificationValues.Center,
        TextAlignment.Right => JustificationValues.Right,
        TextAlignment.Left => JustificationValues.Left,
        _ => JustificationValues.Both,
    };

    private static SpacingBetweenLines Spacing(double beforePt, double afterPt) => new()
    {
        Before = DocxUnits.Text(DocxUnits.TwipsFromPt(beforePt)),
        After = DocxUnits.Text(DocxUnits.TwipsFromPt(afterPt)),
    };

    private static SpacingBetweenLines ExactLine(double heightPt, double beforePt, double afterPt) => new()
    {
        Before = DocxUnits.Text(DocxUnits.TwipsFromPt(beforePt)),
        After = DocxUnits.Text(DocxUnits.TwipsFromPt(afterPt)),
        Line = DocxUnits.Text(DocxUnits.TwipsFromPt(heightPt)),
        LineRule = LineSpacingRuleValues.Exact,
    };
}
