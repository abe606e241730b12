using System.Diagnostics;
using System.Globalization;
using CameraProgram.OfficialDocuments;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Tests.Samples;
using Microsoft.Playwright;

namespace CameraProgram.Benchmarks.Papers;

/// <summary>A ten-page report in the warm program, beside WeasyPrint and Chromium printing the same content; and a thousand short papers.</summary>
internal sealed class PaperBenchmark : IBenchmark
{
    private const int Runs = 20;
    private const int SlowRuns = 5;
    private const int Batch = 1000;

    public string Name => "papers";

    public async Task RunAsync()
    {
        await using var renderer = new OfficialDocumentRenderer(new OfficialDocumentsOptions { Workers = 2, QueueLimit = Batch + 1 });
        // Other words and figures each time, so that nothing but the warm typesetter is reused.
        var variant = 0;
        OfficialPaper Report() => TenPages(++variant);
        var pdf = await renderer.RenderPdfAsync(Report());
        Console.WriteLine($"the report has {await PagesAsync(pdf)} pages");

        var own = await Figures.TimeAsync(Runs, () => renderer.RenderPdfAsync(Report()));
        Figures.Print("report → PDF/A-2a, warm program", own);
        Figures.Print("report → DOCX", await Figures.TimeAsync(Runs, () => Task.FromResult(renderer.RenderDocx(Report()))));
        await CompareAsync(own);
        await PrintBatchAsync(renderer);
    }

    private static OfficialPaper TenPages(int variant = 0) => HalfYearReport.Build(topicsPerPart: 5, hamlets: 28, variant);

    private static async Task CompareAsync(double[] own)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("camera-program-bench-").FullName, "report.html");
        await File.WriteAllTextAsync(file, PaperAsHtml.Of(TenPages()));

        var weasyPrint = (await PrintWithWeasyPrintAsync(file)).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => double.Parse(line, CultureInfo.InvariantCulture)).ToArray();
        Figures.Print("same content, WeasyPrint, warm process", weasyPrint);
        Figures.PrintRatio("  slower than the program", Figures.Median(weasyPrint), Figures.Median(own));

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var chromium = await Figures.TimeAsync(SlowRuns, async () =>
        {
            var page = await browser.NewPageAsync();
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            await page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true, Tagged = true });
            await page.CloseAsync();
        });
        Figures.Print("same content, headless Chromium, warm browser", chromium);
        Figures.PrintRatio("  slower than the program", Figures.Median(chromium), Figures.Median(own));
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    private static async Task PrintBatchAsync(OfficialDocumentRenderer renderer)
    {
        var papers = Enumerable.Range(1, Batch).Select(number => HalfYearReport.Build(topicsPerPart: 0, hamlets: 6, variant: number) with { Number = number, Appendices = [], TypistMark = null }).ToList();
        var pages = await PagesAsync(await renderer.RenderPdfAsync(papers[0]));
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(papers.Select(paper => renderer.RenderPdfAsync(paper)));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Batch} papers of {pages} pages in one batch, two workers: {seconds:N1} s"));
    }

    private static async Task<string> PagesAsync(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, pdf);
        var info = await RunAsync("pdfinfo", [file]);
        File.Delete(file);
        return info.Split('\n').Single(line => line.StartsWith("Pages:", StringComparison.Ordinal))["Pages:".Length..].Trim();
    }

    /// <summary>Debian's Python, where apt puts WeasyPrint; another Python first on the path would not know it.</summary>
    private static Task<string> PrintWithWeasyPrintAsync(string file) => RunAsync(
        "/usr/bin/python3", [Path.Combine(AppContext.BaseDirectory, "Papers", "print_with_weasyprint.py"), file, $"{SlowRuns}"]);

    private static async Task<string> RunAsync(string program, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
