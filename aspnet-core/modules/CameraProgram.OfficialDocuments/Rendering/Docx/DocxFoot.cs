using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Qr;
using CameraProgram.OfficialDocuments.Rendering.Composition;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using PIC = DocumentFormat.OpenXml.Drawing.Pictures;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace CameraProgram.OfficialDocuments.Rendering.Docx;

/// <summary>Recipients and signatures.</summary>
internal sealed class DocxFoot(MainDocumentPart main, PaperSizes sizes, double widthPt)
{
    private const double QrSizeMm = 18;
    private const double SignatureRoomPt = 22 * 72 / 25.4;

    public IEnumerable<OpenXmlElement> Create(ComposedFoot foot)
    {
        if (foot.IsEmpty)
        {
            yield break;
        }

        yield return DocxText.Gap(8, keepNext: true);
        if (foot.SignatureRows is [] or [[_]])
        {
            IReadOnlyList<OpenXmlElement> left = [.. Recipients(foot, widthPt / 2)];
            IReadOnlyList<OpenXmlElement> right = [.. foot.SignatureRows.SelectMany(row => row).SelectMany(s => PlaceAndDate(s).Concat(Signature(s)))];
            yield return DocxGrid.Create([widthPt / 2, widthPt / 2], [left, right]);
            yield break;
        }

        foreach (var row in foot.SignatureRows)
        {
            yield return SideBySide(row);
            yield return DocxText.Gap(10);
        }

        foreach (var element in Recipients(foot, widthPt))
        {
            yield return element;
        }
    }

    private WordTable SideBySide(IReadOnlyList<ComposedSignature> row)
    {
        var columns = row.Select(_ => widthPt / row.Count).ToList();
        IReadOnlyList<OpenXmlElement>[] signatures = [.. row.Select(s => (IReadOnlyList<OpenXmlElement>)[.. Signature(s)])];
        return row.Any(s => s.PlaceAndDate is not null)
            ? DocxGrid.Create(columns, [.. row.Select(s => (IReadOnlyList<OpenXmlElement>)[.. PlaceAndDate(s)])], signatures)
            : DocxGrid.Create(columns, [signatures]);
    }

    private IEnumerable<OpenXmlElement> Recipients(ComposedFoot foot, double columnPt)
    {
        if (foot.RecipientsTitle is { } title)
        {
            yield return DocxText.Line(title, DocxStyles.Recipients, sizes.RecipientsTitle, bold: true, italic: true);
        }

        foreach (var line in foot.Recipients)
        {
            yield return DocxText.Line(line, DocxStyles.Recipients, sizes.Recipients);
        }

        if (foot.TypistMark is { } mark)
        {
            yield return DocxText.Line(mark, DocxStyles.Recipients, 11, beforePt: 6);
        }

        if (foot.QrCode is { } qr)
        {
            const double PicturePt = (QrSizeMm + 2) * 72 / 25.4;
            yield return DocxText.Gap(8);
            yield return DocxGrid.Create(
                [PicturePt, columnPt - PicturePt],
                [[Picture(qr)], [DocxText.Gap(14), DocxText.Line(qr.Caption, DocxStyles.Recipients, 9)]]);
        }
    }

    private IEnumerable<WordParagraph> PlaceAndDate(ComposedSignature signature) => signature.PlaceAndDate is { } date
        ? [DocxText.Line(date, DocxStyles.Signature, sizes.PlaceAndDate, italic: true, afterPt: 4, keepNext: true)]
        : [];

    private IEnumerable<WordParagraph> Signature(ComposedSignature signature)
    {
        foreach (var line in signature.Authority)
        {
            yield return DocxText.Line(line, DocxStyles.Signature, sizes.Body, bold: true, keepNext: true);
        }

        if (signature.Instruction is { } instruction)
        {
            yield return DocxText.Line(instruction, DocxStyles.Signature, sizes.Recipients, italic: true, keepNext: true);
        }

        yield return signature.Drawing is { } drawing ? Drawn(drawing) : DocxText.Gap(SignatureRoomPt, keepNext: true);
        foreach (var line in signature.OtherTitle.Append(signature.SignerName).OfType<string>())
        {
            yield return DocxText.Line(line, DocxStyles.Signature, sizes.Body, bold: true);
        }

        foreach (var line in signature.SignedNote)
        {
            yield return DocxText.Line(line, DocxStyles.Signature, sizes.Recipients, italic: true);
        }
    }

    private static WordParagraph Drawn(ComposedDrawing drawing)
    {
        var space = (SignatureRoomPt - (drawing.HeightMm * 72 / 25.4)) / 2;
        return DocxText.Holding(DocxShapes.Create(drawing, "Chữ ký"), DocxStyles.Signature, space, space);
    }

    private WordParagraph Picture(ComposedQrCode qr)
    {
        var part = main.AddImagePart(ImagePartType.Png);
        using (var png = new MemoryStream(QrCodes.ToPng(qr.Url)))
        {
            part.FeedData(png);
        }

        var size = DocxUnits.EmuFromMm(QrSizeMm);
        var picture = new PIC.Picture(
            new PIC.NonVisualPictureProperties(
                new PIC.NonVisualDrawingProperties { Id = 1, Name = "QR" },
                new PIC.NonVisualPictureDrawingProperties()),
            new PIC.BlipFill(new A.Blip { Embed = main.GetIdOfPart(part) }, new A.Stretch(new A.FillRectangle())),
            new PIC.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = size, Cy = size }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
        var inline = new DW.Inline(
            new DW.Extent { Cx = size, Cy = size },
            new DW.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new DW.DocProperties { Id = 1, Name = "QR", Description = $"QR: {qr.Url}" },
            new DW.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(picture) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };
        return new WordParagraph(new Run(new Drawing(inline)));
    }
}
