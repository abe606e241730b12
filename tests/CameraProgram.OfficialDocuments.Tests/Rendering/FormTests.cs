using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Rendering.Docx;
using CameraProgram.OfficialDocuments.Tests.Samples;
using CameraProgram.OfficialDocuments.Tests.Support;

namespace CameraProgram.OfficialDocuments.Tests.Rendering;

/// <summary>What only own forms have: other pages, lines to fill in, boxes to tick.</summary>
public sealed class FormTests(PdfRendererFixture pdf)
{
    private const double PtPerMm = 72 / 25.4;

    [Theory]
    [InlineData(PageFormat.A4, false, 210, 297)]
    [InlineData(PageFormat.A4, true, 297, 210)]
    [InlineData(PageFormat.A3, false, 297, 420)]
    [InlineData(PageFormat.A3, true, 420, 297)]
    public async Task Render_WhenFormHasAnotherPage_HasItsSizeInBothFiles(PageFormat format, bool isLandscape, int width, int height)
    {
        var paper = SmallPapers.Commitment() with { Layout = PaperLayout.Standard with { Format = format, IsLandscape = isLandscape } };

        foreach (var file in new[] { await pdf.Renderer.RenderAsync(paper), await PrintedText.DocxToPdfAsync(DocxRenderer.Render(paper)) })
        {
            var printed = await PrintedPdf.ReadAsync(file);
            printed.Pages.ShouldAllBe(p => Math.Abs(p.Width - (width * PtPerMm)) < 1.5 && Math.Abs(p.Height - (height * PtPerMm)) < 1.5);
            printed.Words.Where(w => w.Page == 1).Max(w => w.Right).ShouldBeInRange((width - 60) * PtPerMm, (width - 19.5) * PtPerMm);
        }
    }

    [Fact]
    public async Task Render_WhenFormIsTurned_KeepsItsAppendixUpright()
    {
        var paper = SmallPapers.Commitment() with
        {
            Layout = PaperLayout.Standard with { Format = PageFormat.A3, IsLandscape = true },
            Appendices = [new Appendix { Title = "Danh sách", Body = [new Paragraph("Một.")] }, new Appendix { Title = "Ảnh", Body = [new Paragraph("Hai.")], IsLandscape = true }],
        };

        var sizes = (await PrintedPdf.ReadAsync(await pdf.Renderer.RenderAsync(paper))).Pages.Select(p => ((int)Math.Round(p.Width / PtPerMm), (int)Math.Round(p.Height / PtPerMm)));

        sizes.ShouldBe([(420, 297), (297, 420), (420, 297)]);
    }

    [Theory]
    [InlineData(PageFormat.A3, false)]
    [InlineData(PageFormat.A4, true)]
    public async Task Render_WhenPaperFollowsTheDecree_RefusesOtherPages(PageFormat format, bool isLandscape)
    {
        var paper = SmallPapers.Letter() with { Layout = PaperLayout.Standard with { Format = format, IsLandscape = isLandscape } };

        (await Should.ThrowAsync<OfficialDocumentException>(() => pdf.Renderer.RenderAsync(paper))).Code.ShouldBe(OfficialDocumentErrorCodes.InvalidPaper);
        Should.Throw<OfficialDocumentException>(() => DocxRenderer.Render(paper)).Code.ShouldBe(OfficialDocumentErrorCodes.InvalidPaper);
    }

    [Fact]
    public async Task Render_WhenBoxesAreTicked_DrawsThemAndSaysSo()
    {
        var paper = SmallPapers.Commitment() with
        {
            Body = [new CheckLine("Đồng ý", IsChecked: true), new CheckLine("Không"), new Paragraph("Đạt ☑ Hỏng ☐"), new Table { Columns = [new TableColumn("☑ Cột")], Rows = [new TableRow("☐")] }],
        };

        var file = await pdf.Renderer.RenderAsync(paper);

        PdfTags.AlternativeTexts(file).Where(t => t is "Đã chọn" or "Chưa chọn").Order(StringComparer.Ordinal)
            .ShouldBe(["Chưa chọn", "Chưa chọn", "Chưa chọn", "Đã chọn", "Đã chọn", "Đã chọn"]);
        (await PrintedText.OfPdfAsync(file)).ShouldNotContain("□");
        using var stream = new MemoryStream(DocxRenderer.Render(paper));
        using var word = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(stream, isEditable: false);
        word.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>()
            .Select(d => d.Description!.Value).Where(d => d is "Đã chọn" or "Chưa chọn").ShouldBe(["Đã chọn", "Chưa chọn", "Đã chọn", "Chưa chọn", "Đã chọn", "Chưa chọn"]);
    }

    [Fact]
    public async Task Render_WhenAFieldIsEmpty_DotsTheLineToTheEndOfItsRoom()
    {
        var paper = SmallPapers.Commitment() with
        {
            Body = [new FillIn("Họ và tên"), new FillIn(new FillInField("Số CCCD:"), new FillInField("Điện thoại", "0900 000 001")), .. FillIn.EmptyLines(1)],
        };

        foreach (var file in new[] { await pdf.Renderer.RenderAsync(paper), await PrintedText.DocxToPdfAsync(DocxRenderer.Render(paper)) })
        {
            var words = (await PrintedPdf.ReadAsync(file)).Words;
            var dots = words.Where(w => w.Text.EndsWith("....", StringComparison.Ordinal)).ToList();
            var phone = words.Single(w => w.Text == "thoại:");
            dots.Count.ShouldBe(3);
            dots[0].Right.ShouldBe(190 * PtPerMm, 6);
            dots[1].Right.ShouldBe(phone.Left - 30, 22);
            dots[1].Bottom.ShouldBe(phone.Bottom, 1);
            dots[2].Left.ShouldBe(30 * PtPerMm, 4);
            dots[2].Right.ShouldBe(190 * PtPerMm, 6);
            words.ShouldContain(w => w.Text == "0900" && Math.Abs(w.Top - phone.Top) < 1);
        }
    }

    [Fact]
    public void FillInField_WhenLabelHasItsColon_HasOne()
    {
        new FillInField("Họ và tên: ").Label.ShouldBe("Họ và tên:");
        new FillInField("").Label.ShouldBe("");
        Should.Throw<ArgumentOutOfRangeException>(() => new FillInField("A", weight: 0));
    }
}
