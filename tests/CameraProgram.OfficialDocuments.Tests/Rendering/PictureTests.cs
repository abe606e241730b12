using System.Text;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Rendering.Docx;
using CameraProgram.OfficialDocuments.Tests.Samples;
using CameraProgram.OfficialDocuments.Tests.Support;

namespace CameraProgram.OfficialDocuments.Tests.Rendering;

public sealed class PictureTests(PdfRendererFixture pdf)
{
    [Theory]
    [InlineData(PageFormat.A3, true)]
    [InlineData(PageFormat.A3, false)]
    [InlineData(PageFormat.A4, true)]
    [InlineData(PageFormat.A4, false)]
    public async Task Render_WhenASheetIsFilled_StaysOnOnePageWithTheMapsWords(PageFormat format, bool isLandscape)
    {
        var file = await pdf.Renderer.RenderAsync(CameraSheet.Build(format, isLandscape));
        await KeptPapers.KeepAsync($"sheet-{format}-{(isLandscape ? "landscape" : "portrait")}.pdf", file);

        var printed = await PrintedPdf.ReadAsync(file);
        printed.Pages.Count.ShouldBe(1);
        var text = await PrintedText.OfPdfAsync(file);
        text.ShouldContain("Điểm 12: ngõ Hữu Nghị");
        text.ShouldContain("ĐƯỜNG TRỤC ỨNG HÒE");
        printed.Fonts.ShouldContain("LiberationSans");
        printed.Fonts.ShouldAllBe(f => f.StartsWith("Liberation", StringComparison.Ordinal));
        Encoding.UTF8.GetString(file).ShouldContain("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>");
        PdfTags.AlternativeTexts(file).ShouldContain("Sơ đồ thôn Ninh Phú 2 với 12 điểm lắp camera và hướng nhìn");
        var map = printed.Words.Where(w => w.Text == "Nghị").ToList();
        map.Max(w => w.Bottom).ShouldBeLessThan(printed.Words.Single(w => w.Text == "Tỷ").Top);
    }

    [Theory]
    [InlineData(80, 80)]
    [InlineData(500, 160)]
    [InlineData(null, 160)]
    public async Task Render_WhenPictureHasAWidth_KeepsItInsideTheText(int? widthMm, double printedMm)
    {
        const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 20\" font-family=\"Liberation Serif\" font-size=\"4\"><text y=\"12\">Đầu</text><text x=\"80\" y=\"12\">Cuối</text></svg>";
        var paper = SmallPapers.Commitment() with { Body = [new Picture(Svg, "Chữ") { WidthMm = widthMm }] };

        var words = (await PrintedPdf.ReadAsync(await pdf.Renderer.RenderAsync(paper))).Words;

        (words.Single(w => w.Text == "Cuối").Left - words.Single(w => w.Text == "Đầu").Left).ShouldBe(printedMm * 0.8 * 72 / 25.4, 1);
    }

    [Fact]
    public async Task Render_WhenPictureIsHigherThanThePage_ScalesItDown()
    {
        const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 900\"><text x=\"5\" y=\"890\" font-size=\"30\" font-family=\"Liberation Sans\">Đáy</text></svg>";
        var paper = SmallPapers.Commitment() with { Body = [new Picture(Svg, "Cao") { Caption = "Hình cao." }] };

        var printed = await PrintedPdf.ReadAsync(await pdf.Renderer.RenderAsync(paper));

        var bottom = printed.Words.Single(w => w.Text == "Đáy");
        bottom.Bottom.ShouldBeLessThan(277 * 72 / 25.4);
        printed.Words.Single(w => w.Text == "Hình").Page.ShouldBe(bottom.Page);
    }

    [Fact]
    public async Task Render_WhenWordsOfThePictureCannotBePrinted_PrintsABox()
    {
        const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 20\"><text x=\"0\" y=\"12\" font-size=\"8\" font-family=\"Liberation Sans\">Hộ 📷 中 &amp; &lt;Demo&gt;</text></svg>";
        var paper = SmallPapers.Commitment() with { Body = [new Picture(Svg, "Tên lạ")] };

        (await PrintedText.OfPdfAsync(await pdf.Renderer.RenderAsync(paper))).ShouldContain("Hộ □ □ & <Demo>");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<svg")]
    [InlineData("<html/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 0 10\"/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 a b\"/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><script>1</script></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><image href=\"/etc/hostname\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><use href=\"file.svg#a\"/></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>")]
    public async Task Render_WhenPictureIsBad_Refuses(string svg)
    {
        var paper = SmallPapers.Commitment() with { Body = [new Picture(svg, "Hình")] };

        (await Should.ThrowAsync<OfficialDocumentException>(() => pdf.Renderer.RenderAsync(paper))).Code.ShouldBe(OfficialDocumentErrorCodes.InvalidPaper);
    }

    [Fact]
    public void RenderDocx_WhenThereIsAPicture_Refuses() =>
        Should.Throw<OfficialDocumentException>(() => DocxRenderer.Render(CameraSheet.Build())).Code.ShouldBe(OfficialDocumentErrorCodes.PictureNotInWord);
}
