using System.Text;
using System.Text.RegularExpressions;

namespace CameraProgram.OfficialDocuments.Tests.Support;

/// <summary>Reads papers back as people would: the words in the order they stand.</summary>
internal static partial class PrintedText
{
    public static async Task<string> OfPdfAsync(byte[] pdf)
    {
        using var folder = new TemporaryFolder();
        return await OfPdfFileAsync(await folder.WriteAsync("paper.pdf", pdf));
    }

    /// <summary>The words of a Word file as LibreOffice prints them.</summary>
    public static async Task<string> OfDocxAsync(byte[] docx)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "paper.pdf"), await DocxToPdfAsync(docx));
        return await OfPdfFileAsync(Path.Combine(folder.Path, "paper.pdf"));
    }

    public static async Task<byte[]> DocxToPdfAsync(byte[] docx)
    {
        using var folder = new TemporaryFolder();
        var file = await folder.WriteAsync("paper.docx", docx);
        await Programs.RunAsync(
            "soffice", $"-env:UserInstallation=file://{folder.Path}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder.Path, file);
        return await File.ReadAllBytesAsync(Path.Combine(folder.Path, "paper.pdf"));
    }

    /// <summary>
    /// The words alone, one space apart. What depends on where lines and pages end is not the paper's text: page numbers,
    /// the watermark, the dots of a line to fill in, the address at the foot of page 1, heads that a table repeats.
    /// </summary>
    public static string Flow(string text, params IEnumerable<string> pageFurniture)
    {
        var pages = text.Normalize(NormalizationForm.FormC).Split('\f')
            .Select(page => PageNumber().Replace(DraftMark().Replace(page, ""), ""));
        var flow = Spaces().Replace(DottedLine().Replace(HyphenAtLineEnd().Replace(string.Join(' ', pages), "-"), " "), " ");
        flow = pageFurniture.Aggregate(flow, (words, piece) => words.Replace(piece, "", StringComparison.Ordinal));
        return Spaces().Replace(flow, " ").Trim();
    }

    /// <summary>Where two texts part, with some words around it; null when they are the same.</summary>
    public static string? Difference(string actual, string expected)
    {
        var at = actual.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
        return at == actual.Length && at == expected.Length
            ? null
            : $"at {at}: …{Around(actual, at)}… instead of …{Around(expected, at)}…";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 60)];

    private static Task<string> OfPdfFileAsync(string file) => Programs.RunAsync("pdftotext", "-raw", "-enc", "UTF-8", file, "-");

    [GeneratedRegex(@"^\s*\d{1,3}\s*\n", RegexOptions.None, 1000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"(?<=\S)-\r?\n", RegexOptions.None, 1000)]
    private static partial Regex HyphenAtLineEnd();

    [GeneratedRegex(@"D\s*Ự\s*T\s*H\s*Ả\s*O", RegexOptions.None, 1000)]
    private static partial Regex DraftMark();

    [GeneratedRegex(@"(\.\s?){5,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DottedLine();

    [GeneratedRegex(@"[\s\u00a0]+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
