using CameraProgram.Disclosures;
using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using Shouldly;
using Xunit;
using Codes = CameraProgram.CameraProgramErrorCodes.Funding;

namespace CameraProgram.Application.Tests.Funding;

/// <summary>Which days a voucher may bear.</summary>
public sealed class DayTests : FundingTest
{
    [Fact]
    public async Task Collect_InAPeriodThatWasMadePublic_IsRefused_ButNotOnTheVeryDay()
    {
        var open = await OpenInHamletAsync();
        await CollectAsync(open.Id);
        var draft = await DoAsync<DisclosureAppService, DisclosureDto>(s => s.CreateAsync(
            new CreateDisclosureInput { CampaignId = open.Id, Title = "Danh sách", From = new DateOnly(2026, 1, 1), To = Today }, default));
        await DoAsync<DisclosureAppService>(s => s.PostAsync(
            draft.Id, new DisclosurePostingsInput { Postings = [new DisclosurePostingInput { Channel = PostingChannel.Headquarters, From = Today }] }, ExpectedVersion.Any, default));

        (await CodeAsync(() => CollectAsync(open.Id))).ShouldBe(Codes.PeriodDisclosed);
        (await CollectOnAsync(open.Id, Today)).Day.ShouldBe(Today);

        await DoAsync<DisclosureAppService>(s => s.TakeDownAsync(draft.Id, new ReasonInput { Reason = "Thiếu phiếu" }, ExpectedVersion.Any, default));
        await CollectAsync(open.Id);
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task Spend_InAPeriodThatBothSidesSigned_IsRefused()
    {
        var open = await OpenInHamletAsync();
        await CollectAsync(open.Id);
        var reconciliation = await DoAsync<ReconciliationAppService, ReconciliationDto>(s => s.CreateAsync(
            new CreateReconciliationInput { CampaignId = open.Id, From = new DateOnly(2026, 1, 1), To = new DateOnly(2026, 3, 10) }, default));
        foreach (var side in new[] { ReconciliationSide.Hamlet, ReconciliationSide.Office })
        {
            await DoAsync<ReconciliationAppService>(s => s.EnterAsync(
                reconciliation.Id, side, new ReconciliationFiguresInput { Receipts = 1, Received = 500_000, Cash = 500_000 }, ExpectedVersion.Any, default));
        }

        foreach (var side in new[] { ReconciliationSide.Hamlet, ReconciliationSide.Office })
        {
            User.Id = Guid.CreateVersion7();
            await DoAsync<ReconciliationAppService>(s => s.SignAsync(reconciliation.Id, side, ExpectedVersion.Any, default));
        }

        (await CodeAsync(() => SpendOnAsync(open.Id, new DateOnly(2026, 3, 10)))).ShouldBe(Codes.PeriodReconciled);
        await SpendOnAsync(open.Id, new DateOnly(2026, 3, 11));
    }

    [Fact]
    public async Task Collect_OfAYearThatIsOverAndWhoseLastBookIsClosed_IsRefused()
    {
        var open = await OpenInHamletAsync();
        var receipt = await CollectAsync(open.Id);
        Clock.SetDay(new DateOnly(2027, 1, 5));
        (await CollectAsync(open.Id)).NumberText.ShouldBe("0002/2026", "Entered late, while the book is open.");
        await DoAsync<VoucherBookAppService>(s => s.CloseAsync(receipt.BookId, ExpectedVersion.Any, default));

        (await CodeAsync(() => CollectAsync(open.Id))).ShouldBe(Codes.YearClosed);
        (await CollectOnAsync(open.Id, new DateOnly(2027, 1, 5))).NumberText.ShouldBe("0001/2027");
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task Collect_InTheFutureOrBeforeItWasAgreed_IsRefused()
    {
        var open = await OpenInHamletAsync();

        (await CodeAsync(() => CollectOnAsync(open.Id, Today.AddDays(1)))).ShouldBe(Codes.DayOutsideCampaign);
        (await CodeAsync(() => CollectOnAsync(open.Id, new DateOnly(2026, 1, 9)))).ShouldBe(Codes.DayOutsideCampaign);
    }

    private Task<ReceiptDto> CollectOnAsync(Guid campaignId, DateOnly day)
    {
        var input = ReceiptOf(campaignId);
        input.Day = day;
        return DoAsync<ReceiptAppService, ReceiptDto>(s => s.CreateAsync(input, default));
    }

    private Task SpendOnAsync(Guid campaignId, DateOnly day) => DoAsync<ExpenseAppService>(s => s.CreateAsync(
        new CreateExpenseInput
        {
            CampaignId = campaignId, Day = day, Payee = "Cửa hàng Demo", Purpose = ExpensePurpose.Equipment, Reason = "Mua dây", Amount = 100_000, Channel = MoneyChannel.Cash,
        },
        default));

    private static async Task<string> CodeAsync(Func<Task> work) => (await Should.ThrowAsync<BusinessException>(work)).Code;
}
