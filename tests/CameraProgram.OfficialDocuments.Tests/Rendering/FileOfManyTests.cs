using System.Text;
using System.Text.RegularExpressions;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Rendering.Typst;
using CameraProgram.OfficialDocuments.Tests.Samples;
using CameraProgram.OfficialDocuments.Tests.Support;

namespace CameraProgram.OfficialDocuments.Tests.Rendering;

/// <summary>Many papers in one PDF.</summary>
public sealed partial class FileOfManyTests(PdfRendererFixture pdf)
{
    [Fact]
    public async Task Render_WhenAHamletHasFiveHundredCommitments_GivesEachItsPagesAndItsBookmark()
    {
        var papers = Enumerable.Range(1, 500).Select(n => Commitment(n, isLong: n % 2 == 0)).ToList();

        var file = await pdf.Renderer.RenderAsync(papers, "Bản cam kết thôn Ninh Phú 2");
        var printed = await PrintedPdf.ReadAsync(file);

        var firstPages = printed.Words.Where(w => w.Text == "CỘNG").Select(w => w.Page).ToList();
        firstPages.Count.ShouldBe(500);
        firstPages.ShouldBeUnique();
        printed.Pages.Count.ShouldBe(750);
        var numbered = printed.Words.Where(w => w.Bottom < 50).ToList();
        numbered.ShouldAllBe(w => w.Text == "2");
        numbered.Select(w => w.Page).ShouldBe(Enumerable.Range(1, 750).Except(firstPages));
        (await OutlineAsync(file)).ShouldBe(papers.Select(p => p.BookmarkName!));
    }

    [Fact]
    public async Task Render_WhenPapersDiffer_KeepsEachAsItIsAlone()
    {
        OfficialPaper[] papers = [TuNghiaPlan.Build(), SmallPapers.Letter(), HalfYearReport.Build(topicsPerPart: 1), SmallPapers.Receipt()];

        var file = await pdf.Renderer.RenderAsync(papers, "Hồ sơ");
        await KeptPapers.KeepAsync("file-of-many.pdf", file);

        var alone = new StringBuilder();
        foreach (var paper in papers)
        {
            alone.Append(await PrintedText.OfPdfAsync(await pdf.Renderer.RenderAsync(paper)));
        }

        (await PrintedText.OfPdfAsync(file)).ShouldBe(alone.ToString());
        var outline = await OutlineAsync(file);
        outline[0].ShouldBe("Kế hoạch Thực hiện mô hình giám sát an ninh hiện đại tại xã Tư Nghĩa");
        outline[1].ShouldBe("I. MỤC ĐÍCH, YÊU CẦU");
        outline.ShouldContain(papers[1].Title);
        outline[^1].ShouldBe("Phiếu thu");
    }

    [Fact]
    public async Task Render_WhenDone_IsTaggedPdfA2aWithHeadingsInOrder()
    {
        var file = await pdf.Renderer.RenderAsync([TuNghiaPlan.Build(), SmallPapers.Letter()], "Hồ sơ mô hình");

        var raw = Encoding.UTF8.GetString(file);
        raw.ShouldContain("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>");
        (await PrintedPdf.ReadAsync(file)).Info.ShouldMatch(@"Title:\s+Hồ sơ mô hình");
        using var folder = new TemporaryFolder();
        var structure = await Programs.RunAsync("pdfinfo", "-struct-text", await folder.WriteAsync("file.pdf", file));
        var levels = Heading().Matches(structure).Select(m => m.Value).ToList();
        levels[0].ShouldBe("H1");
        levels[1].ShouldBe("H2");
        levels.Count(level => level == "H1").ShouldBe(2);
    }

    [Fact]
    public async Task Render_WhenRepeated_GivesTheSameBytes()
    {
        OfficialPaper[] papers = [Commitment(1, isLong: true), Commitment(2, isLong: false)];

        var first = await pdf.Renderer.RenderAsync(papers, "Bản cam kết");
        await pdf.Renderer.RenderAsync(SmallPapers.Letter());

        (await pdf.Renderer.RenderAsync(papers, "Bản cam kết")).ShouldBe(first);
    }

    [Theory]
    [InlineData(0, OfficialDocumentErrorCodes.InvalidPaper)]
    [InlineData(OfficialDocumentRenderer.MostPapersInOneFile + 1, OfficialDocumentErrorCodes.TooManyPapers)]
    public async Task Render_WhenThereAreNoneOrTooMany_Refuses(int count, string code)
    {
        var refusal = await Should.ThrowAsync<OfficialDocumentException>(
            () => pdf.Renderer.RenderAsync([.. Enumerable.Repeat(SmallPapers.Letter(), count)], "Hồ sơ"));

        refusal.Code.ShouldBe(code);
    }

    [Fact]
    public async Task Render_WhenOneIsRefused_RefusesTheFile()
    {
        var refusal = await Should.ThrowAsync<OfficialDocumentException>(
            () => pdf.Renderer.RenderAsync([SmallPapers.Letter(), SmallPapers.Letter() with { Issuer = IssuerNature.Party }], "Hồ sơ"));

        refusal.Code.ShouldBe(OfficialDocumentErrorCodes.IssuerHasOwnRules);
        (await pdf.Renderer.RenderAsync([SmallPapers.Letter()], "Hồ sơ")).Length.ShouldBeGreaterThan(1_000);
    }

    [Fact]
    public async Task Render_WhenSeveralFilesAreAsked_LeavesAWorkerForSinglePapers()
    {
        using var worker = new HangingWorker();
        await using var renderer = new TypstPdfRenderer(new OfficialDocumentsOptions { WorkerDirectory = worker.Directory, Workers = 2 });
        using var giveUp = new CancellationTokenSource();

        // Both would hang for ever, and with them every worker.
        var files = Enumerable.Range(0, 2).Select(_ => renderer.RenderAsync([SmallPapers.Letter()], HangingWorker.Hang, giveUp.Token)).ToList();
        (await renderer.RenderAsync(SmallPapers.Letter())).ShouldBe("%PDF-"u8.ToArray());

        files.ShouldAllBe(file => !file.IsCompleted);
        await giveUp.CancelAsync();
        foreach (var file in files)
        {
            await Should.ThrowAsync<OperationCanceledException>(() => file);
        }
    }

    [Fact]
    public async Task Render_WhenTooManyFilesWait_RefusesTheNext()
    {
        using var worker = new HangingWorker();
        await using var renderer = new TypstPdfRenderer(new OfficialDocumentsOptions { WorkerDirectory = worker.Directory, QueueLimit = 1 });
        using var giveUp = new CancellationTokenSource();
        var first = renderer.RenderAsync([SmallPapers.Letter()], HangingWorker.Hang, giveUp.Token);

        var refusal = await Should.ThrowAsync<OfficialDocumentException>(() => renderer.RenderAsync([SmallPapers.Letter()], "Hồ sơ"));

        refusal.Code.ShouldBe(OfficialDocumentErrorCodes.QueueFull);
        await giveUp.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => first);
    }

    private static OfficialPaper Commitment(int number, bool isLong)
    {
        var paper = SmallPapers.Commitment();
        var clauses = Enumerable.Range(1, isLong ? 14 : 1)
            .Select(n => new Clause($"Điều thứ {n}: hướng camera bao quát khu vực công cộng, không xâm phạm nhà khác, giữ hình ảnh đúng thời hạn."));
        return paper with { BookmarkName = $"{number:000} – Hộ Ví Dụ {number}", Body = [.. paper.Body, .. clauses] };
    }

    private static async Task<IReadOnlyList<string>> OutlineAsync(byte[] file)
    {
        using var folder = new TemporaryFolder();
        var xml = await Programs.RunAsync("pdftohtml", "-xml", "-stdout", "-i", await folder.WriteAsync("file.pdf", file));
        return [.. OutlineItem().Matches(xml).Select(m => System.Net.WebUtility.HtmlDecode(m.Groups["name"].Value))];
    }

    [GeneratedRegex(@"<item page=""\d+"">(?<name>[^<]*)</item>", RegexOptions.None, 5000)]
    private static partial Regex OutlineItem();

    [GeneratedRegex(@"\bH[1-6]\b", RegexOptions.None, 5000)]
    private static partial Regex Heading();
}
