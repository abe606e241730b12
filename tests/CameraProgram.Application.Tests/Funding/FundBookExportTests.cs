using CameraProgram.Attachments;
using CameraProgram.Exporting;
using CameraProgram.Funding;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Funding;

public sealed class FundBookExportTests : FundingTest
{
    [Fact]
    public async Task Export_OfEveryList_HasItsHeadingsAndRows()
    {
        var open = await OpenInHamletAsync();
        await CollectAsync(open.Id, 700_000, MoneyChannel.Bank);
        await DoAsync<ReconciliationAppService>(s => s.CreateAsync(new CreateReconciliationInput { CampaignId = open.Id, From = new DateOnly(2026, 1, 1), To = Today }, default));
        await DoAsync<DisclosureAppService>(s => s.CreateAsync(
            new CreateDisclosureInput { CampaignId = open.Id, Title = "Danh sách ủng hộ", From = new DateOnly(2026, 1, 1), To = Today }, default));

        (await TextAsync(s => s.BooksAsync(new VoucherBookExportInput { Format = ExportFormat.Csv }, default))).ShouldContain("C40-BB");
        (await TextAsync(s => s.ReconciliationsAsync(new ReconciliationExportInput { Format = ExportFormat.Csv, Status = ReconciliationStatus.Open }, default))).ShouldContain("An Hòa");
        (await TextAsync(s => s.ReconciliationsAsync(new ReconciliationExportInput { Format = ExportFormat.Csv, Status = ReconciliationStatus.Signed }, default))).ShouldNotContain("An Hòa");
        (await TextAsync(s => s.DisclosuresAsync(new DisclosureExportInput { Format = ExportFormat.Csv }, default))).ShouldContain("Danh sách ủng hộ");
        (await TextAsync(s => s.LeftOverAsync(new BankLeftOverExportInput { Format = ExportFormat.Csv, Ledger = FundLedger.HamletB, HamletId = AnHoa }, default)))
            .ShouldContain("Có chứng từ, chưa thấy ở ngân hàng");
        (await TextAsync(s => s.EntriesAsync(open.Id, new FundEntryExportInput { Format = ExportFormat.Csv, Figure = FundFigure.Bank }, default))).ShouldContain("700000");
        (await TextAsync(s => s.EntriesAsync(open.Id, new FundEntryExportInput { Format = ExportFormat.Csv, Figure = FundFigure.Cash }, default))).ShouldNotContain("700000");
    }

    private Task<string> TextAsync(Func<FundBookExportAppService, Task<FileContent>> export) => DoAsync<FundBookExportAppService, string>(async s =>
    {
        using var reader = new StreamReader((await export(s)).Content);
        return await reader.ReadToEndAsync();
    });
}
