using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Rendering.Composition;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CameraProgram.OfficialDocuments.Rendering.Docx;

/// <summary>The styles of a paper: what a person sees in Word's list and can change in one place.</summary>
internal static class DocxStyles
{
    public const string FontName = "Times New Roman";
    public const string Head = "PaperHead";
    public const string TypeName = "PaperTypeName";
    public const string Subject = "PaperSubject";
    public const string Address = "PaperAddress";
    public const string Basis = "PaperBasis";
    public const string Body = "PaperBody";
    public const string TableText = "PaperTable";
    public const string Recipients = "PaperRecipients";
    public const string Signature = "PaperSignature";

    public static Styles Create(PaperLayout layout)
    {
        var size = layout.Sizes.Body;
        var styles = new Styles(Defaults(layout));
        styles.Append(
            Paragraph("Normal", "Normal", size, isDefault: true),
            Paragraph(Head, "Phần đầu văn bản", layout.Sizes.Number, centred: true),
            Paragraph(TypeName, "Tên loại văn bản", size, centred: true, bold: true),
            Paragraph(Subject, "Trích yếu", size, centred: true, bold: true),
            Paragraph(Address, "Kính gửi", size),
            Text(Body, "Nội dung văn bản", layout),
            Text(Basis, "Căn cứ ban hành", layout, italic: true),
            Paragraph(TableText, "Nội dung bảng", layout.Sizes.Table),
            Paragraph(Recipients, "Nơi nhận", layout.Sizes.Recipients),
            Paragraph(Signature, "Khối ký", size, centred: true, bold: true));
        for (var level = 1; level <= 6; level++)
        {
            styles.Append(Heading(level, layout));
        }

        return styles;
    }

    public static string HeadingId(int level) => $"Heading{DocxUnits.Text(level)}";

    public static string For(ComposedParagraph paragraph) => paragraph switch
    {
        { Outline: > 0 } => HeadingId(paragraph.Outline),
        { Style: ComposedStyle.Basis } => Basis,
        _ => Body,
    };

    private static DocDefaults Defaults(PaperLayout layout) =>
        new(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = FontName, HighAnsi = FontName, EastAsia = FontName, ComplexScript = FontName },
                new FontSize { Val = DocxUnits.HalfPoints(layout.Sizes.Body) },
                new FontSizeComplexScript { Val = DocxUnits.HalfPoints(layout.Sizes.Body) },
                new Languages { Val = "vi-VN", EastAsia = "vi-VN", Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto })));

    private static Style Paragraph(
        string id, string name, double size, bool centred = false, bool bold = false, bool isDefault = false)
    {
        var style = New(id, name, isDefault);
        if (centred)
        {
            style.Append(new StyleParagraphProperties(new Justification { Val = JustificationValues.Center }));
        }

        style.Append(RunStyle(size, bold, italic: false));
        return style;
    }

    private static Style Text(string id, string name, PaperLayout layout, bool italic = false)
    {
        var style = New(id, name);
        style.Append(
            new StyleParagraphProperties(
                new WidowControl(),
                TextSpacing(layout),
                new Indentation { FirstLine = DocxUnits.Text(DocxUnits.TwipsFromMm(layout.FirstLineIndentMm)) },
                new Justification { Val = JustificationValues.Both }),
            RunStyle(layout.Sizes.Body, bold: false, italic));
        return style;
    }

    private static Style Heading(int level, PaperLayout layout)
    {
        var style = New(HeadingId(level), $"heading {DocxUnits.Text(level)}");
        style.Append(
            new StyleParagraphProperties(
                new KeepNext(),
                TextSpacing(layout),
                new Indentation { FirstLine = DocxUnits.Text(DocxUnits.TwipsFromMm(layout.FirstLineIndentMm)) },
                new Justification { Val = JustificationValues.Both },
                new OutlineLevel { Val = level - 1 }),
            RunStyle(layout.Sizes.Body, bold: true, italic: false));
        return style;
    }

    private static Style New(string id, string name, bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = !isDefault && !id.StartsWith("Heading", StringComparison.Ordinal) };
        style.Append(new StyleName { Val = name });
        if (isDefault)
        {
            style.Default = true;
        }
        else
        {
            style.Append(new BasedOn { Val = "Normal" });
        }

        style.Append(new PrimaryStyle());
        return style;
    }

    private static SpacingBetweenLines TextSpacing(PaperLayout layout) => new()
    {
        After = DocxUnits.Text(DocxUnits.TwipsFromPt(layout.ParagraphSpacingPt)),
        Line = DocxUnits.Text((int)Math.Round(layout.LineSpacing * 240)),
        LineRule = LineSpacingRuleValues.Auto,
    };

    private static StyleRunProperties RunStyle(double size, bool bold, bool italic)
    {
        var properties = new StyleRunProperties();
        if (bold)
        {
            properties.Append(new Bold());
        }

        if (italic)
        {
            properties.Append(new Italic());
        }

        properties.Append(
            new FontSize { Val = DocxUnits.HalfPoints(size) }, new FontSizeComplexScript { Val = DocxUnits.HalfPoints(size) });
        return properties;
    }
}
