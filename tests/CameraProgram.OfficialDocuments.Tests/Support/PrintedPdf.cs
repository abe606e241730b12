using System.Globalization;
using System.Text.RegularExpressions;
using CameraProgram.OfficialDocuments.Checking;

namespace CameraProgram.OfficialDocuments.Tests.Support;

/// <summary>A word where it stands on a page, in points from the top left.</summary>
internal sealed record PrintedWord(int Page, double Left, double Top, double Right, double Bottom, string Text);

/// <summary>A horizontal rule on page 1, in points from the top left.</summary>
internal sealed record PrintedRule(double Left, double Right, double Y)
{
    public double Length => Right - Left;
}

/// <summary>Measures a finished PDF with poppler, as a person with a ruler would.</summary>
internal sealed partial class PrintedPdf
{
    private const double MmPerPt = 25.4 / 72;

    private PrintedPdf()
    {
    }

    public required IReadOnlyList<PrintedWord> Words { get; init; }

    public required IReadOnlyList<PrintedRule> Rules { get; init; }

    public required IReadOnlyList<(double Width, double Height)> Pages { get; init; }

    public required IReadOnlyList<string> Fonts { get; init; }

    public required string Info { get; init; }

    public static async Task<PrintedPdf> ReadAsync(byte[] pdf)
    {
        using var folder = new TemporaryFolder();
        var file = await folder.WriteAsync("paper.pdf", pdf);
        var boxes = await Programs.RunAsync("pdftotext", "-bbox", "-enc", "UTF-8", file, "-");
        var svg = Path.Combine(folder.Path, "page.svg");
        await Programs.RunAsync("pdftocairo", "-svg", "-f", "1", "-l", "1", file, svg);
        var fonts = await Programs.RunAsync("pdffonts", file);
        var pages = PageBox().Matches(boxes).Select(m => (Number(m, "w"), Number(m, "h"))).ToList();
        return new PrintedPdf
        {
            Pages = pages,
            Words = [.. boxes.Split("<page ").Skip(1).SelectMany((page, i) => WordBox().Matches(page).Select(m => new PrintedWord(
                i + 1, Number(m, "x0"), Number(m, "y0"), Number(m, "x1"), Number(m, "y1"), System.Net.WebUtility.HtmlDecode(m.Groups["t"].Value))))],
            Rules = [.. RulePath().Matches(await File.ReadAllTextAsync(svg)).Select(ReadRule).OfType<PrintedRule>()],
            Fonts = [.. fonts.Split('\n').Skip(2).Where(l => l.Length > 0).Select(l => l.Split(' ')[0].Split('+')[^1])],
            Info = await Programs.RunAsync("pdfinfo", file),
        };
    }

    /// <summary>The line of words that holds the text, on page 1.</summary>
    public (double Left, double Right, double Bottom) Line(string text)
    {
        var words = text.Split(' ');
        var page = Words.Where(w => w.Page == 1).ToList();
        for (var i = 0; i + words.Length <= page.Count; i++)
        {
            if (words.SequenceEqual(page.Skip(i).Take(words.Length).Select(w => w.Text), StringComparer.Ordinal))
            {
                var found = page.Skip(i).Take(words.Length).ToList();
                return (found.Min(w => w.Left), found.Max(w => w.Right), found.Max(w => w.Bottom));
            }
        }

        throw new InvalidOperationException($"'{text}' does not stand on page 1.");
    }

    /// <summary>The first rule under a line of page 1, as a share of the line's length.</summary>
    public double RuleShareUnder(string line)
    {
        var (left, right, bottom) = Line(line);
        var rule = Rules.Where(r => r.Y > bottom - 3 && r.Left >= left - 2 && r.Right <= right + 2).MinBy(r => r.Y)!;
        return rule.Length / (right - left);
    }

    public PrintedFacts Facts(string issuerLine, string subjectLine)
    {
        var text = Words.Where(w => w.Page > 1 && Pages[w.Page - 1] == Pages[0] && w.Top > 50 && w.Bottom < Pages[0].Height - 40).ToList();
        return new PrintedFacts
        {
            PageWidthMm = Pages[0].Width * MmPerPt,
            PageHeightMm = Pages[0].Height * MmPerPt,
            MarginTopMm = text.Min(w => w.Top) * MmPerPt,
            MarginBottomMm = (Pages[0].Height - text.Max(w => w.Bottom)) * MmPerPt,
            MarginLeftMm = text.Min(w => w.Left) * MmPerPt,
            MarginRightMm = (Pages[0].Width - text.Max(w => w.Right)) * MmPerPt,
            Fonts = Fonts,
            ShowsNumberOnFirstPage = Words.Any(w => w.Page == 1 && w.Bottom < 50),
            MottoRuleShare = RuleShareUnder("Độc lập - Tự do - Hạnh phúc"),
            IssuerRuleShare = RuleShareUnder(issuerLine),
            SubjectRuleShare = RuleShareUnder(subjectLine),
        };
    }

    private static PrintedRule? ReadRule(Match match)
    {
        var (x0, y0, x1, y1) = (Number(match, "x0"), Number(match, "y0"), Number(match, "x1"), Number(match, "y1"));
        var (scaleX, moveX) = match.Groups["a"].Success ? (Number(match, "a"), Number(match, "e")) : (1, 0);
        var (scaleY, moveY) = match.Groups["a"].Success ? (Number(match, "d"), Number(match, "f")) : (1, 0);
        return Math.Abs(y0 - y1) > 0.1 ? null : new PrintedRule(
            Math.Min(x0, x1) * scaleX + moveX, Math.Max(x0, x1) * scaleX + moveX, y0 * scaleY + moveY);
    }

    private static double Number(Match match, string group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"<page width=""(?<w>[\d.]+)"" height=""(?<h>[\d.]+)""", RegexOptions.None, 1000)]
    private static partial Regex PageBox();

    [GeneratedRegex(@"<word xMin=""(?<x0>[-\d.]+)"" yMin=""(?<y0>[-\d.]+)"" xMax=""(?<x1>[-\d.]+)"" yMax=""(?<y1>[-\d.]+)"">(?<t>[^<]*)</word>", RegexOptions.None, 5000)]
    private static partial Regex WordBox();

    [GeneratedRegex(@"stroke-width[:=][^>]*? d=""M (?<x0>[-\d.]+) (?<y0>[-\d.]+) L (?<x1>[-\d.]+) (?<y1>[-\d.]+)\s*""(?: transform=""matrix\((?<a>[-\d.]+),[-\d.]+,[-\d.]+,(?<d>[-\d.]+),(?<e>[-\d.]+),(?<f>[-\d.]+)\)"")?", RegexOptions.None, 5000)]
    private static partial Regex RulePath();
}
