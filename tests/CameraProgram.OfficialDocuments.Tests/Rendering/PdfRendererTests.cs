using System.Text;
using CameraProgram.OfficialDocuments.Checking;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Tests.Samples;
using CameraProgram.OfficialDocuments.Tests.Support;

namespace CameraProgram.OfficialDocuments.Tests.Rendering;

public sealed class PdfRendererTests(PdfRendererFixture pdf)
{
    [Theory]
    [InlineData("thien-tan", "BAN ĐIỀU HÀNH MÔ HÌNH", "Hoạt động của Ban Điều hành mô hình “Camera giám sát, bảo")]
    [InlineData("tu-nghia", "ỦY BAN NHÂN DÂN", "Thực hiện mô hình giám sát an ninh hiện đại tại xã Tư Nghĩa")]
    [InlineData("report", "ỦY BAN NHÂN DÂN", "Sơ kết 06 tháng đầu năm 2026 thực hiện mô hình")]
    public async Task Render_WhenMeasuredWithARuler_KeepsTheDecree(string name, string issuerLine, string subjectLine)
    {
        var printed = await PrintedPdf.ReadAsync(await pdf.Renderer.RenderAsync(AllPapers.Build(name)));

        Nd30Checker.CheckPrinted(printed.Facts(issuerLine, subjectLine)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Render_WhenDone_IsTaggedPdfA2aInVietnamese()
    {
        var bytes = await pdf.Renderer.RenderAsync(TuNghiaPlan.Build());
        var raw = Encoding.UTF8.GetString(bytes);
        var info = (await PrintedPdf.ReadAsync(bytes)).Info;

        raw.ShouldContain("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>");
        raw.ShouldContain("/Lang (vi-VN)");
        info.ShouldMatch(@"Tagged:\s+yes");
        info.ShouldMatch(@"Title:\s+Kế hoạch Thực hiện mô hình giám sát an ninh hiện đại tại xã Tư Nghĩa");
        info.ShouldMatch(@"Author:\s+Ủy ban nhân dân xã Tư Nghĩa");
    }

    [Fact]
    public async Task Render_WhenTableHeadsShareCells_TagsThemInOrder()
    {
        using var folder = new TemporaryFolder();
        var file = await folder.WriteAsync("paper.pdf", await pdf.Renderer.RenderAsync(TuNghiaPlan.Build()));
        var structure = await Programs.RunAsync("pdfinfo", "-struct-text", file);

        var head = structure[structure.IndexOf("THead", StringComparison.Ordinal)..structure.IndexOf("TBody", StringComparison.Ordinal)];
        var words = string.Concat(head.Split('\n').Select(l => l.Trim()).Select(l => l.StartsWith('"') ? l.Trim('"') : l.StartsWith("TH ", StringComparison.Ordinal) ? "|" : ""));

        words.ShouldBe("|STT|Nội dung|Quy cách kỹ thuật|ĐVT|Kinh phí|Ghi chú|Số lượng|Đơn giá|Thành tiền|(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)");
        structure.ShouldMatch(@"H1 [^\n]*\n\s*P \(block\)\s*""I. MỤC ĐÍCH, YÊU CẦU""");
    }

    [Fact]
    public async Task Render_WhenBasesAreCited_SetsThemInItalics()
    {
        using var folder = new TemporaryFolder();
        var file = await folder.WriteAsync("paper.pdf", await pdf.Renderer.RenderAsync(SmallPapers.Regulation()));
        var html = await Programs.RunAsync("pdftohtml", "-stdout", "-i", "-noframes", file);

        System.Net.WebUtility.HtmlDecode(html).Replace('\u00A0', ' ').ShouldContain("<i>Căn cứ Luật Tổ chức chính quyền địa phương");
    }

    [Fact]
    public async Task Render_WhenRepeated_GivesTheSameBytes()
    {
        var first = await pdf.Renderer.RenderAsync(HalfYearReport.Build());
        await pdf.Renderer.RenderAsync(TuNghiaPlan.Build());

        (await pdf.Renderer.RenderAsync(HalfYearReport.Build())).ShouldBe(first);
    }

    [Fact]
    public async Task Render_WhenItHasAppendices_CountsTheirPagesFromOneAndHidesTheFirst()
    {
        var printed = await PrintedPdf.ReadAsync(await pdf.Renderer.RenderAsync(HalfYearReport.Build(topicsPerPart: 5)));

        var numbers = Enumerable.Range(1, printed.Pages.Count).Select(page => PageNumber(printed, page)).ToList();
        var main = printed.Pages.Count - 4;

        numbers.Take(main).ShouldBe(["", .. Enumerable.Range(2, main - 1).Select(n => $"{n}")]);
        numbers.Skip(main).ShouldBe(["", "", "2", "3"]);
        printed.Pages[main + 1].Width.ShouldBeGreaterThan(printed.Pages[main + 1].Height);
        printed.Pages[main].Width.ShouldBeLessThan(printed.Pages[main].Height);
    }

    [Fact]
    public async Task Render_WhenPageHasANumber_StandsInTheMiddleOfTheTopMargin()
    {
        var printed = await PrintedPdf.ReadAsync(await pdf.Renderer.RenderAsync(TuNghiaPlan.Build()));

        var number = printed.Words.First(w => w.Page == 2);

        number.Text.ShouldBe("2");
        ((number.Left + number.Right) / 2).ShouldBe((85.04 + (595.28 - 56.69)) / 2, 1);
        ((number.Top + number.Bottom) / 2).ShouldBe(56.69 / 2, 6);
    }

    [Fact]
    public async Task Render_WhenTableIsLong_RepeatsItsHeadOnEveryPage()
    {
        var printed = await PrintedPdf.ReadAsync(await pdf.Renderer.RenderAsync(HalfYearReport.Build(hamlets: 200)));
        var tablePages = printed.Words.Where(w => w.Text == "Phú").Select(w => w.Page).Distinct().ToList();

        tablePages.Count.ShouldBeGreaterThan(6);
        tablePages.ShouldAllBe(page => printed.Words.Any(w => w.Page == page && w.Text == "STT"));
    }

    [Fact]
    public async Task Render_WhenSignatureDoesNotFit_TakesWordsAlongToTheNextPage()
    {
        // Bodies that grow line by line pass every way in which the foot can meet the end of a page.
        for (var lines = 24; lines < 40; lines++)
        {
            var body = Enumerable.Range(1, lines).Select(n => (Block)new Paragraph($"Nội dung thứ {n} của văn bản."));
            var printed = await PrintedPdf.ReadAsync(await pdf.Renderer.RenderAsync(SmallPapers.Letter() with { Body = [.. body] }));

            var signed = printed.Words.Single(w => w.Text == "VĂN").Page;
            printed.Words.ShouldContain(w => w.Page == signed && w.Text == "thứ", $"{lines} paragraphs");
        }
    }

    [Fact]
    public async Task Render_WhenEndIsATable_KeepsTheSignatureWithRows()
    {
        foreach (var rows in Enumerable.Range(25, 20).Concat(Enumerable.Range(75, 20)))
        {
            var table = new Table
            {
                Columns = [new TableColumn("Tên"), new TableColumn("Số")],
                Rows = [.. Enumerable.Range(1, rows).Select(n => new TableRow("Hàng", Numerals.Grouped(n)))],
            };
            var printed = await PrintedPdf.ReadAsync(await pdf.Renderer.RenderAsync(SmallPapers.Letter() with { Body = [table] }));

            var signed = printed.Words.Single(w => w.Text == "VĂN").Page;
            printed.Words.ShouldContain(w => w.Page == signed && w.Text == "Hàng", $"{rows} rows");
            printed.Words.ShouldContain(w => w.Page == signed && w.Text == "Tên", $"{rows} rows");
        }
    }

    [Fact]
    public async Task Render_WhenTextHasMarkup_PrintsItAsWords()
    {
        const string Markup = "#panic(1) $x^2$ *đậm* _nghiêng_ `mã` <nhãn> @dẫn \\ // /* */ [a] {b} = \"c\" ~ -- ... & % <b>";
        var paper = SmallPapers.Letter() with { Body = [new Paragraph(Markup)], Subject = "#sys.inputs" };

        var text = PrintedText.Flow(await PrintedText.OfPdfAsync(await pdf.Renderer.RenderAsync(paper)));

        text.ShouldContain(Markup);
        text.ShouldContain("V/v #sys.inputs");
    }

    [Fact]
    public async Task Render_WhenTextIsDecomposed_PrintsComposedLetters()
    {
        var decomposed = "Tiếng Việt đủ dấu: ữ ệ ỗ ặ".Normalize(NormalizationForm.FormD);
        var paper = SmallPapers.Letter() with { Body = [new Paragraph(decomposed)] };

        var text = await PrintedText.OfPdfAsync(await pdf.Renderer.RenderAsync(paper));

        text.ShouldContain("Tiếng Việt đủ dấu: ữ ệ ỗ ặ".Normalize(NormalizationForm.FormC));
    }

    private static string PageNumber(PrintedPdf printed, int page) =>
        string.Concat(printed.Words.Where(w => w.Page == page && w.Bottom < 50).Select(w => w.Text));
}
