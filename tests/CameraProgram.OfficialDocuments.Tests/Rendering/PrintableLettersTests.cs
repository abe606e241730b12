using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CameraProgram.OfficialDocuments.Checking;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Tests.Samples;
using CameraProgram.OfficialDocuments.Tests.Support;

namespace CameraProgram.OfficialDocuments.Tests.Rendering;

/// <summary>The checker names exactly what the printer can only draw as a box.</summary>
public sealed partial class PrintableLettersTests(PdfRendererFixture pdf)
{
    private const int UnprintableRule = 15;

    private static readonly Rune Box = new('□');

    [Fact]
    public async Task Check_WhenComparedWithThePrint_NamesEveryBoxAndNothingElse()
    {
        var letters = Range(0x21, 0x2fff, 5).Concat(Range(0xa700, 0xfffd, 61)).Concat(Range(0x1f300, 0x1f6ff, 37))
            .Where(r => r != Box && r.ToString().IsNormalized() && !Rune.IsWhiteSpace(r) && Rune.GetUnicodeCategory(r) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            .ToList();
        var paper = SmallPapers.Letter() with { Body = [.. letters.Select((r, i) => new Paragraph($"n{i} {r}"))], Appendices = [] };

        var boxes = (await PrintedText.OfPdfAsync(await pdf.Renderer.RenderAsync(paper))).Split('\n')
            .Where(line => line.Contains('□', StringComparison.Ordinal))
            .Select(line => int.Parse(Mark().Match(line).Groups["at"].Value, CultureInfo.InvariantCulture));

        boxes.Select(i => letters[i]).Order().ShouldBe(Named(paper).Order());
    }

    [Theory]
    [InlineData("Kế hoạch 📷 camera", "📷")]
    [InlineData("đạt ✓ yêu cầu ✓", "✓")]
    [InlineData("“Số lượng” – từ 5 đến 10 điểm; ≥ 80%, 25 m², № 7, Ủy ban…", "")]
    [InlineData("ba\u200bnăm\u00a0một\ufeff", "")]
    [InlineData("☐ Đồng ý ☑ Không ☒", "☒")]
    public void Check_WhenALetterCannotBePrinted_NamesItOnce(string text, string named) =>
        string.Concat(Named(SmallPapers.Letter() with { Body = [new Paragraph(text)] })).ShouldBe(named);

    [Fact]
    public async Task Render_WhenSignsHaveNoShape_PrintsNoBoxForThem()
    {
        var paper = SmallPapers.Letter() with { Body = [new Paragraph("ba\u200bnăm\ufeff một\u2011hai\u00adba")], Appendices = [] };

        (await PrintedText.OfPdfAsync(await pdf.Renderer.RenderAsync(paper))).ShouldNotContain("□");
    }

    private static IEnumerable<Rune> Named(OfficialPaper paper) => Nd30Checker.Check(paper)
        .Where(b => b.Rule == UnprintableRule).Select(b => b.MessageVi.EnumerateRunes().ElementAt(1));

    private static IEnumerable<Rune> Range(int first, int last, int step)
    {
        for (var code = first; code <= last; code += step)
        {
            if (Rune.IsValid(code))
            {
                yield return new Rune(code);
            }
        }
    }

    [GeneratedRegex(@"n(?<at>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();
}
