using CameraProgram.Attachments;
using CameraProgram.Documents;
using CameraProgram.Exporting;
using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using DocumentFormat.OpenXml.Packaging;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Funding;

public sealed class FundingPaperTests : FundingTest
{
    [Fact]
    public async Task Receipt_HasTheFieldsOfItsForm()
    {
        var receipt = await CollectAsync((await OpenInHamletAsync()).Id, 1_250_000);

        var text = TextOf(await PrintAsync(p => p.ReceiptAsync(receipt.Id, PaperFormat.Docx, default)));

        foreach (var part in new[] { "PHIẾU THU", "Mẫu số C40-BB", "0001", "01/2026", "Nguyễn Văn Góp Demo", "1.250.000 đồng", "Một triệu hai trăm năm mươi nghìn đồng", "Người thử", "THỦ QUỸ", "THÔN AN HÒA" })
        {
            text.ShouldContain(part, Case.Insensitive);
        }
    }

    [Fact]
    public async Task Receipt_WhenVoided_SaysSo()
    {
        var receipt = await VoidAsync(await CollectAsync((await OpenInCommuneAsync()).Id));

        var text = TextOf(await PrintAsync(p => p.ReceiptAsync(receipt.Id, PaperFormat.Docx, default)));

        text.ShouldContain("PHIẾU ĐÃ HỦY");
        text.ShouldContain("Ghi nhầm số tiền");
    }

    [Fact]
    public async Task Receipts_OfAList_StandInOneFile()
    {
        var open = await OpenInCommuneAsync();
        var (first, second) = (await CollectAsync(open.Id), await CollectAsync(open.Id));
        await CollectAsync(open.Id);

        var file = await PrintAsync(p => p.ReceiptsAsync(new ReceiptPapersInput { Ids = [first.Id, second.Id] }, default));

        file.FileName.ShouldBe("PHIEU-THU.pdf");
        System.Text.Encoding.ASCII.GetString(file.Bytes[..5]).ShouldBe("%PDF-");
        (await Should.ThrowAsync<BusinessException>(() => PrintAsync(p => p.ReceiptsAsync(new ReceiptPapersInput { Filter = "không ai" }, default))))
            .Code.ShouldBe(CameraProgramErrorCodes.Funding.NothingToPrint);
    }

    [Fact]
    public async Task Receipt_OfAnotherHamlet_IsNotFound()
    {
        var receipt = await CollectAsync((await OpenInHamletAsync(AnHoa)).Id);
        User.HamletIds = new HashSet<Guid> { DeoLan };

        await Should.ThrowAsync<EntityNotFoundException>(() => PrintAsync(p => p.ReceiptAsync(receipt.Id, PaperFormat.Docx, default)));
    }

    [Fact]
    public async Task Disclosure_ListsWhatWasGivenWithTheTotalInWords()
    {
        var open = await OpenInHamletAsync();
        await CollectAsync(open.Id, 52_400_000);
        var disclosure = await DoAsync<DisclosureAppService, DisclosureDto>(s => s.CreateAsync(
            new CreateDisclosureInput { CampaignId = open.Id, Title = "Ủng hộ camera quý I", From = new DateOnly(2026, 1, 1), To = Today, OpinionsTo = "Nhà văn hóa thôn" }, default));

        var file = await DoAsync<DisclosurePaperAppService, Printed>(async s => await ReadAsync(await s.DisclosureAsync(disclosure.Id, PaperFormat.Docx, default)));
        var text = TextOf(file);

        text.ShouldContain("Năm mươi hai triệu bốn trăm nghìn đồng");
        text.ShouldContain("Tồn cuối kỳ");
        text.ShouldContain("Nơi tiếp nhận ý kiến: Nhà văn hóa thôn");
        file.FileName.ShouldBe("CONG-KHAI-UNG-HO-CAMERA-QUY-I.docx");
        (await DoAsync<DisclosurePaperAppService, Printed>(async s => await ReadAsync(await s.ExportAsync(disclosure.Id, ExportFormat.Csv, default)))).Bytes.Length.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task Reconciliation_ShowsBothSidesAndTheBook()
    {
        var open = await OpenInHamletAsync();
        await CollectAsync(open.Id, 300_000);
        var reconciliation = await DoAsync<ReconciliationAppService, ReconciliationDto>(s => s.CreateAsync(
            new CreateReconciliationInput { CampaignId = open.Id, From = new DateOnly(2026, 1, 1), To = Today }, default));
        await DoAsync<ReconciliationAppService, ReconciliationDto>(s => s.EnterAsync(
            reconciliation.Id, ReconciliationSide.Office, new ReconciliationFiguresInput { Receipts = 1, Received = 290_000, Cash = 290_000 }, new ExpectedVersion(reconciliation.Version), default));

        var text = TextOf(await DoAsync<DisclosurePaperAppService, Printed>(async s => await ReadAsync(await s.ReconciliationAsync(reconciliation.Id, PaperFormat.Docx, default))));

        text.ShouldContain("290.000");
        text.ShouldContain("300.000");
        text.ShouldContain("BIÊN BẢN ĐỐI CHIẾU");
    }

    private Task<Printed> PrintAsync(Func<FundingPaperAppService, Task<FileContent>> print) =>
        DoAsync<FundingPaperAppService, Printed>(async s => await ReadAsync(await print(s)));

    private static async Task<Printed> ReadAsync(FileContent file)
    {
        await using var content = file.Content;
        var copy = new MemoryStream();
        await content.CopyToAsync(copy);
        return new Printed(file.FileName, copy.ToArray());
    }

    private static string TextOf(Printed file)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(file.Bytes), isEditable: false);
        return word.MainDocumentPart!.Document!.Body!.InnerText.Replace('\u00a0', ' ');
    }

    private sealed record Printed(string FileName, byte[] Bytes);
}
