using System.Diagnostics;
using System.Globalization;
using CameraProgram.OfficialDocuments;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Tests.Samples;

namespace CameraProgram.Benchmarks.Papers;

/// <summary>A ten-page report in the warm program, beside WeasyPrint and Chromium printing the same content; a thousand short papers; and a hamlet's commitments in one file.</summary>
internal sealed class PaperBenchmark : IBenchmark
{
    private const int Rounds = 6;
    private const int OwnRunsPerRound = 5;
    private const int Batch = 1000;
    private const int HamletCommitments = 500;

    public string Name => "papers";

    public async Task RunAsync()
    {
        await using var renderer = new OfficialDocumentRenderer(new OfficialDocumentsOptions { Workers = 2, QueueLimit = Batch + 1 });
        var pdf = await renderer.RenderPdfAsync(TenPages());
        Console.WriteLine($"the report has {await PagesAsync(pdf)} pages");
        await CompareAsync(renderer);
        await PrintBatchAsync(renderer);
        await PrintCommitmentsAsync(renderer);
    }

    private static OfficialPaper TenPages(int variant = 0) => HalfYearReport.Build(topicsPerPart: 5, hamlets: 28, variant);

    /// <summary>The printers take turns, so that whatever else the machine does falls on all of them.</summary>
    private static async Task CompareAsync(OfficialDocumentRenderer renderer)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("camera-program-bench-").FullName, "report.html");
        await File.WriteAllTextAsync(file, PaperAsHtml.Of(TenPages()));
        using var weasyPrint = await WeasyPrint.StartAsync(file);
        await using var chromium = await WarmChromium.StartAsync();
        // Other words and figures each time, so that nothing but the warm typesetter is reused.
        var variant = 0;
        var (own, word, weasy, browser) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            own.AddRange(await Figures.TimeAsync(OwnRunsPerRound, () => renderer.RenderPdfAsync(TenPages(++variant))));
            word.AddRange(await Figures.TimeAsync(OwnRunsPerRound, () => Task.FromResult(renderer.RenderDocx(TenPages(++variant)))));
            weasy.Add(await weasyPrint.PrintAsync());
            browser.AddRange(await Figures.TimeAsync(1, () => chromium.PrintAsync(file)));
        }

        Figures.Print("report → PDF/A-2a, warm program", [.. own]);
        Figures.Print("report → DOCX", [.. word]);
        Figures.Print("same content, WeasyPrint, warm process", [.. weasy]);
        Figures.PrintRatio("  slower than the program", Figures.Median([.. weasy]), Figures.Median([.. own]));
        Figures.Print("same content, headless Chromium, warm browser", [.. browser]);
        Figures.PrintRatio("  slower than the program", Figures.Median([.. browser]), Figures.Median([.. own]));
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

    /// <summary>A hamlet's commitments, each filled in and signed on a screen, in one file.</summary>
    private static async Task PrintCommitmentsAsync(OfficialDocumentRenderer renderer)
    {
        var first = 0;
        var pdf = Array.Empty<byte>();
        var times = await Figures.TimeAsync(Rounds, async () => pdf = await renderer.RenderPdfAsync(Commitments(first += HamletCommitments), "Bản cam kết"), warmUp: 1);
        Figures.Print(FormattableString.Invariant($"{HamletCommitments} commitments, signed → one PDF/A-2a"), times);
        var pages = await PagesAsync(pdf);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {pages} pages, {pdf.Length / 1e6:N1} MB"));
    }

    private static List<OfficialPaper> Commitments(int first) => [.. Enumerable.Range(first, HamletCommitments).Select(number => CommitmentForm.Build(number))];

    private static async Task<string> PagesAsync(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, pdf);
        var info = await RunAsync("pdfinfo", [file]);
        File.Delete(file);
        return info.Split('\n').Single(line => line.StartsWith("Pages:", StringComparison.Ordinal))["Pages:".Length..].Trim();
    }

    private static async Task<string> RunAsync(string program, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
