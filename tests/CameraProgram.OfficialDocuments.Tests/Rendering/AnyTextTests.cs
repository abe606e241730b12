using System.Text;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Rendering.Docx;
using CameraProgram.OfficialDocuments.Tests.Samples;
using CameraProgram.OfficialDocuments.Tests.Support;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CameraProgram.OfficialDocuments.Tests.Rendering;

/// <summary>Whatever people type or paste: a paper comes out, in both formats.</summary>
public sealed class AnyTextTests(PdfRendererFixture pdf)
{
    [Fact]
    public async Task Render_WhenTextIsRandomUnicode_NeverFails()
    {
        var random = new Random(20260413);
        for (var i = 0; i < 60; i++)
        {
            await PrintAsync(PaperWith(RandomText(random, 400)));
        }
    }

    [Theory]
    [InlineData("👩‍👩‍👧 camera 📷 中文 한국어 हिन्दी العربية עברית ไทย")]
    [InlineData("a\u0301\u0323\u0302\u031b x\u20dd \u0e33 \ufdfa \u3164 \u2060\ufe0f")]
    [InlineData("\u0000\u0001\u0008\u001b[31m\u007f\u0085\u009f\ufffe\uffff")]
    [InlineData("\uD800 lẻ \uDC00")]
    [InlineData("")]
    [InlineData(" \u00A0 ")]
    public async Task Render_WhenTextIsStrange_NeverFails(string text) => await PrintAsync(PaperWith(text));

    [Fact]
    public async Task Render_WhenTextHasTenThousandLetters_Prints() =>
        await PrintAsync(PaperWith(string.Concat(Enumerable.Repeat("Đoạn văn dài có nhiều chữ. ", 400))));

    [Fact]
    public async Task Render_WhenAWordIsEndless_StaysInsideTheMargins()
    {
        var printed = await PrintedPdf.ReadAsync(await pdf.Renderer.RenderAsync(
            SmallPapers.Letter() with { Body = [new Paragraph(new string('m', 3_000))], Appendices = [] }));

        printed.Words.Where(w => w.Bottom > 60).Max(w => w.Right).ShouldBeLessThan(printed.Pages[0].Width - 56);
    }

    [Fact]
    public void Render_WhenTableRowHasTooManyCells_Refuses()
    {
        var paper = SmallPapers.Letter() with { Body = [new Table { Columns = [new TableColumn("A")], Rows = [new TableRow("1", "2")] }] };

        Should.Throw<OfficialDocumentException>(() => DocxRenderer.Render(paper)).Code.ShouldBe(OfficialDocumentErrorCodes.InvalidPaper);
    }

    [Fact]
    public async Task Render_WhenIssuerIsThePolice_Refuses()
    {
        var refusal = await Should.ThrowAsync<OfficialDocumentException>(
            () => pdf.Renderer.RenderAsync(SmallPapers.Letter() with { Issuer = IssuerNature.Police }));

        refusal.Code.ShouldBe(OfficialDocumentErrorCodes.IssuerHasOwnRules);
    }

    private static OfficialPaper PaperWith(string text) => TuNghiaPlan.Build() with
    {
        Subject = text,
        AddressedTo = [text, text],
        LegalBases = [text],
        Body =
        [
            new Section(text), new Clause(text) { IsHeading = true }, new Paragraph(RichText.Bold(text) + RichText.Italic(text) + text), new Point(text),
            new Table { Caption = text, Columns = [new TableColumn(text), new TableColumn("B")], Rows = [new TableRow(text, "2")] },
        ],
        Signature = Signatures.BoardWithCommitteeSeal(text, text, text),
        Recipients = new Recipients([text], text),
        Appendices = [new Appendix { Title = text, Body = [new ListItem(text)] }],
        FooterAddress = [text],
    };

    private static string RandomText(Random random, int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            var code = random.Next(4) == 0 ? random.Next(0x110000) : random.Next(0x3000);
            text.Append(code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code));
        }

        return text.ToString();
    }

    private async Task PrintAsync(OfficialPaper paper)
    {
        (await pdf.Renderer.RenderAsync(paper)).AsSpan(0, 5).ToArray().ShouldBe("%PDF-"u8.ToArray());
        using var file = new MemoryStream(DocxRenderer.Render(paper));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        new OpenXmlValidator().Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
    }
}
