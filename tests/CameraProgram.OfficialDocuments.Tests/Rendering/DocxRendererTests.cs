using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Rendering.Docx;
using CameraProgram.OfficialDocuments.Tests.Samples;
using CameraProgram.OfficialDocuments.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CameraProgram.OfficialDocuments.Tests.Rendering;

public sealed class DocxRendererTests(PdfRendererFixture pdf)
{
    public static TheoryData<string> Papers => AllPapers.Names;

    [Theory]
    [MemberData(nameof(Papers))]
    public void Render_WhenValidated_HasNoErrors(string name)
    {
        using var file = new MemoryStream(DocxRenderer.Render(AllPapers.Build(name)));
        using var document = WordprocessingDocument.Open(file, isEditable: false);

        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document)
            .Select(e => $"{e.Path?.XPath}: {e.Description}");

        errors.ShouldBeEmpty();
    }

    [Fact]
    public void Render_WhenTheOtherTitleIsTooLongForALine_BreaksItBeforeTheNameOfTheBody()
    {
        var paper = HalfYearReport.Build() with
        {
            Signature = Signatures.BoardWithCommitteeSeal("Trưởng ban", "Chủ tịch Ủy ban nhân dân xã", "Lý Hoàng Long"),
        };

        var lines = LinesOf(paper);

        lines.ShouldContain("CHỦ TỊCH");
        lines.ShouldContain("ỦY BAN NHÂN DÂN XÃ");
        lines.ShouldNotContain("XÃ");
    }

    [Fact]
    public void Render_WhenTheHeadIsLong_BreaksItBetweenWordsOnly()
    {
        const string Board = "Ban Điều hành mô hình “Camera giám sát, bảo đảm an ninh, trật tự” xã Thiện Tân";
        var lines = LinesOf(HalfYearReport.Build() with
        {
            Letterhead = new Letterhead { SuperiorBody = ["UBND xã Thiện Tân"], IssuingBody = [Board], IssuingBodyInText = Board },
            Subject = "Sơ kết 06 tháng đầu năm 2026 thực hiện mô hình “Camera giám sát, bảo đảm an ninh, trật tự” trên địa bàn xã Thiện Tân",
        });

        lines.ShouldContain("BAN ĐIỀU HÀNH MÔ HÌNH");
        lines.ShouldContain("“CAMERA GIÁM SÁT,");
        lines.ShouldContain(l => l.EndsWith("“Camera giám sát,", StringComparison.Ordinal));
        lines.Where(l => l.StartsWith("(Kèm theo Báo cáo số 112/BC-UBND ngày 03 tháng 7 năm 2026", StringComparison.Ordinal)).Count().ShouldBe(2);
        lines.Where(l => l.EndsWith("xã Thiện Tân)", StringComparison.Ordinal)).Count().ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public async Task Render_WhenPrintedByLibreOffice_ReadsAsThePdf(string name)
    {
        var paper = AllPapers.Build(name);
        var docx = DocxRenderer.Render(paper);
        await KeptPapers.KeepAsync($"{name}.docx", docx);
        await KeptPapers.KeepAsync($"{name}.docx.pdf", await PrintedText.DocxToPdfAsync(docx));
        var printed = await pdf.Renderer.RenderAsync(paper);
        await KeptPapers.KeepAsync($"{name}.pdf", printed);

        // PDF draws cells that reach over several rows last; what the heads say is checked with the tagged PDF.
        string[] furniture =
        [
            "STT Thôn, xóm Số hộ Số mắt camera Cam kết Kinh phí Ghi chú Tổng số Có camera Nguồn Hỏng Xã hội hóa Ngân sách",
            "Số hộ Số mắt camera Nguồn STT Thôn, xóm Cam kết Kinh phí Ghi chú Tổng số Có camera Hỏng Xã hội hóa Ngân sách",
            "STT Nội dung Quy cách kỹ thuật ĐVT Kinh phí Ghi chú Số lượng Đơn giá Thành tiền",
            "Kinh phí STT Nội dung Quy cách kỹ thuật ĐVT Ghi chú Số lượng Đơn giá Thành tiền",
            "STT Thiết bị Model Serial/MAC ĐVT Số lượng Vị trí Tình trạng Bảo hành đến QCVN 135 Hợp đồng Thực tế",
            "Số lượng STT Thiết bị Model Serial/MAC ĐVT Vị trí Tình trạng Bảo hành đến QCVN 135 Hợp đồng Thực tế",
            .. paper.FooterAddress,
        ];
        var fromWord = PrintedText.Flow(await PrintedText.OfDocxAsync(docx), furniture);
        var fromPdf = PrintedText.Flow(await PrintedText.OfPdfAsync(printed), furniture);

        PrintedText.Difference(fromWord, fromPdf).ShouldBeNull();
    }

    private static List<string> LinesOf(OfficialPaper paper)
    {
        using var file = new MemoryStream(DocxRenderer.Render(paper));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        return [.. document.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(p => p.InnerText)];
    }
}
