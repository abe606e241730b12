using System.Globalization;
using System.Security;
using System.Text;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Rendering.Composition;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CameraProgram.OfficialDocuments.Rendering.Docx;

/// <summary>Drawn lines inside a line of text: shapes of DrawingML, which Word and LibreOffice both show.</summary>
internal static class DocxShapes
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    public static Run Create(ComposedDrawing drawing, string name) => Create(name, drawing.Alt, drawing.WidthMm, drawing.HeightMm, drawing.Steps, ComposedDrawing.PenMm);

    /// <summary>A box to tick, as high as the capitals of a text of that size.</summary>
    public static Run CheckBox(bool isChecked, double sizePt)
    {
        var side = sizePt * 0.72 * 25.4 / 72;
        const double Pen = 0.25;
        DrawnPoint At(double x, double y) => new(x * side, y * side);
        List<DrawnStep> steps =
        [
            new('M', [At(0.05, 0.05)]), new('L', [At(0.95, 0.05)]), new('L', [At(0.95, 0.95)]), new('L', [At(0.05, 0.95)]), new('L', [At(0.05, 0.05)]),
        ];
        if (isChecked)
        {
            steps.AddRange([new('M', [At(0.22, 0.52)]), new('L', [At(0.43, 0.74)]), new('L', [At(0.8, 0.26)])]);
        }

        return Create("Ô chọn", isChecked ? "Đã chọn" : "Chưa chọn", side, side, steps, Pen);
    }

    private static Run Create(string name, string alt, double widthMm, double heightMm, IReadOnlyList<DrawnStep> steps, double penMm)
    {
        var (width, height) = (DocxUnits.EmuFromMm(widthMm), DocxUnits.EmuFromMm(heightMm));
        // The ids of drawings are given when the whole file is there.
        return new Run(string.Create(CultureInfo.InvariantCulture, $"""
            <w:r {Namespaces}><w:rPr><w:noProof/></w:rPr><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="1" name="{SecurityElement.Escape(name)}" descr="{SecurityElement.Escape(alt)}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="{width}" h="{height}" fill="none">{Path(steps)}</a:path></a:pathLst></a:custGeom><a:noFill/><a:ln w="{DocxUnits.EmuFromMm(penMm)}" cap="rnd"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:round/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>
            """));
    }

    private static string Path(IReadOnlyList<DrawnStep> steps)
    {
        var path = new StringBuilder();
        foreach (var step in steps)
        {
            var element = step.Command switch { 'M' => "moveTo", 'L' => "lnTo", 'Q' => "quadBezTo", _ => "cubicBezTo" };
            path.Append(CultureInfo.InvariantCulture, $"<a:{element}>");
            foreach (var point in step.Points)
            {
                path.Append(CultureInfo.InvariantCulture, $"<a:pt x=\"{DocxUnits.EmuFromMm(point.X)}\" y=\"{DocxUnits.EmuFromMm(point.Y)}\"/>");
            }

            path.Append(CultureInfo.InvariantCulture, $"</a:{element}>");
        }

        return path.ToString();
    }
}
