using System.Globalization;
using System.Text.RegularExpressions;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Rendering.Docx;
using CameraProgram.OfficialDocuments.Tests.Samples;
using CameraProgram.OfficialDocuments.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace CameraProgram.OfficialDocuments.Tests.Rendering;

/// <summary>Drawn signatures and the places of the parties.</summary>
public sealed partial class SignatureTests(PdfRendererFixture pdf)
{
    private const string Note = "Ký trên màn hình lúc 09:12 ngày 22/11/2026";

    public static TheoryData<string> Drawings => ["wide", "tall", "small"];

    [Theory]
    [MemberData(nameof(Drawings))]
    public async Task Render_WhenSignatureIsDrawn_StandsBetweenTitleAndName(string drawing)
    {
        var paper = Signed(Drawn(drawing));
        var file = await pdf.Renderer.RenderAsync(paper);
        await KeptPapers.KeepAsync($"signed-{drawing}.pdf", file);

        var printed = await PrintedPdf.ReadAsync(file);
        var ink = await InkAsync(file);
        var title = printed.Words.Last(w => w.Text == "CAM");
        var name = printed.Words.Last(w => w.Text == "Dụ");
        ink.Top.ShouldBeGreaterThan(title.Bottom);
        ink.Bottom.ShouldBeLessThan(name.Top);
        ((ink.Left + ink.Right) / 2).ShouldBe((name.Right + printed.Words.Last(w => w.Text == "Nguyễn").Left) / 2, 1.5);
        (ink.Right - ink.Left).ShouldBeLessThan(45.1 * 72 / 25.4);
        (ink.Bottom - ink.Top).ShouldBeLessThan(18.1 * 72 / 25.4);
        (await PrintedText.OfPdfAsync(file)).ShouldContain("Nguyễn Thị Ví Dụ\nKý trên màn hình lúc\n09:12 ngày 22/11/2026");
    }

    [Fact]
    public async Task Render_WhenSignatureIsDrawn_SaysWhoseItIsToReadersOfTags()
    {
        PdfTags.AlternativeTexts(await pdf.Renderer.RenderAsync(Signed(DrawnSignatures.Wide()))).ShouldContain("Chữ ký của Nguyễn Thị Ví Dụ");
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public async Task RenderDocx_WhenSignatureIsDrawn_IsValidAndShownByLibreOffice(string drawing)
    {
        var docx = DocxRenderer.Render(Signed(Drawn(drawing)));
        using var stream = new MemoryStream(docx);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        var drawings = document.MainDocumentPart!.Document!.Descendants<DW.DocProperties>().ToList();
        drawings.ShouldContain(d => d.Description == "Chữ ký của Nguyễn Thị Ví Dụ");
        drawings.Select(d => d.Id!.Value).ShouldBeUnique();
        var printed = await PrintedText.DocxToPdfAsync(docx);
        await KeptPapers.KeepAsync($"signed-{drawing}.docx.pdf", printed);
        var ink = await InkAsync(printed);
        var words = (await PrintedPdf.ReadAsync(printed)).Words;
        ink.Top.ShouldBeGreaterThan(words.Last(w => w.Text == "CAM").Bottom - 3);
        ink.Bottom.ShouldBeLessThan(words.Last(w => w.Text == "Dụ").Top + 1);
    }

    [Theory]
    [InlineData(2, "1 2")]
    [InlineData(3, "1 2 3")]
    [InlineData(4, "1 2 | 3 4")]
    [InlineData(5, "1 2 3 | 4 5")]
    [InlineData(7, "1 2 3 | 4 5 6 | 7")]
    public async Task Render_WhenThereAreManyParties_SetsThemInRows(int parties, string rows)
    {
        var paper = SmallPapers.Commitment() with
        {
            Signature = new SignatureArea
            {
                Columns = [.. Enumerable.Range(1, parties).Select(n => new Signature { Authority = [$"BÊN-{n}"], SignerName = "Ông Demo" })],
                PlaceAndDate = new PlaceAndDate("Ninh Giang", PaperDate.From(new DateOnly(2026, 3, 12))),
            },
        };

        var inPdf = await PrintedPdf.ReadAsync(await pdf.Renderer.RenderAsync(paper));
        var inWord = await PrintedPdf.ReadAsync(await PrintedText.DocxToPdfAsync(DocxRenderer.Render(paper)));

        RowsOf(inPdf).ShouldBe(rows);
        RowsOf(inWord).ShouldBe(rows);
    }

    private static string RowsOf(PrintedPdf printed) => string.Join(" | ", printed.Words
        .Where(w => w.Text.StartsWith("BÊN-", StringComparison.Ordinal))
        .GroupBy(w => (w.Page, Math.Round(w.Top / 3)))
        .Select(row => string.Join(' ', row.OrderBy(w => w.Left).Select(w => w.Text[4..]))));

    private static SignatureDrawing Drawn(string name) => name switch
    {
        "wide" => DrawnSignatures.Wide(),
        "tall" => DrawnSignatures.Tall(),
        _ => DrawnSignatures.Small(),
    };

    private static OfficialPaper Signed(SignatureDrawing drawing)
    {
        var paper = SmallPapers.Commitment();
        var columns = paper.Signature!.Columns;
        return paper with { Signature = Signatures.Parties([.. columns.SkipLast(1), columns[^1] with { Drawing = drawing, SignedNote = Note }]) };
    }

    /// <summary>Where the strokes of the pen stand on page 1, in points from the top left.</summary>
    private static async Task<(double Left, double Top, double Right, double Bottom)> InkAsync(byte[] file)
    {
        using var folder = new TemporaryFolder();
        var path = await folder.WriteAsync("paper.pdf", file);
        var svg = Path.Combine(folder.Path, "page.svg");
        await Programs.RunAsync("pdftocairo", "-svg", "-f", "1", "-l", "1", path, svg);
        var points = Stroke().Matches(await File.ReadAllTextAsync(svg)).SelectMany(PointsOf).ToList();
        points.ShouldNotBeEmpty("no stroke with round ends on page 1");
        return (points.Min(p => p.X), points.Min(p => p.Y), points.Max(p => p.X), points.Max(p => p.Y));
    }

    private static IEnumerable<(double X, double Y)> PointsOf(Match stroke)
    {
        double[] matrix = [.. stroke.Groups["matrix"].Value.Split(',').Select(Number)];
        return Coordinate().Matches(stroke.Groups["path"].Value).Select(m => Number(m.Value)).Chunk(2)
            .Select(p => ((p[0] * matrix[0]) + (p[1] * matrix[2]) + matrix[4], (p[0] * matrix[1]) + (p[1] * matrix[3]) + matrix[5]));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"stroke-linecap[:=]""?round[^>]*? d=""(?<path>[^""]+)"" transform=""matrix\((?<matrix>[^)]+)\)""", RegexOptions.None, 5000)]
    private static partial Regex Stroke();

    [GeneratedRegex(@"-?\d+(\.\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Coordinate();
}
