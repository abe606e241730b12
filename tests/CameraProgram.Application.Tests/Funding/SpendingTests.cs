using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Funding;

/// <summary>Expenses of hamlets and transfers: money that leaves the cash box or the account.</summary>
public sealed class SpendingTests : FundingTest
{
    [Fact]
    public async Task Spend_InTheCommunesFund_IsRefused()
    {
        var open = await OpenInCommuneAsync();
        await CollectAsync(open.Id);

        (await Should.ThrowAsync<BusinessException>(() => SpendAsync(open.Id, 1))).Code.ShouldBe(CameraProgramErrorCodes.Funding.NotOfThisLedger);
    }

    [Fact]
    public async Task Spend_MoreThanThereIs_IsRefusedAndTakesNoNumber()
    {
        var open = await OpenInHamletAsync();
        await CollectAsync(open.Id, 100_000);

        var refusal = await Should.ThrowAsync<BusinessException>(() => SpendAsync(open.Id, 100_001));

        refusal.Code.ShouldBe("CameraProgram:Ledgers:NotEnoughCash");
        refusal.Details["left"].ShouldBe(100_000L);
        (await SpendAsync(open.Id, 40_000)).NumberText.ShouldBe("0001/2026");
        (await FiguresAsync(open.Id)).ShouldBe(new FundFiguresDto(100_000, 100_000, 0, 60_000, 0, 0, 0, 40_000, 60_000));
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task Spend_ByFortyAtOnceOfWhatAllowsTen_TenSucceedAndNumbersRunOn()
    {
        var open = await OpenInHamletAsync();
        await CollectAsync(open.Id, 100_000);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(async () =>
        {
            try
            {
                return (await SpendAsync(open.Id, 10_000)).Number;
            }
            catch (BusinessException refusal) when (refusal.Code == "CameraProgram:Ledgers:NotEnoughCash")
            {
                return 0;
            }
        })));

        outcomes.Where(n => n > 0).Order().ShouldBe(Enumerable.Range(1, 10));
        (await FiguresAsync(open.Id)).Left.ShouldBe(0);
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task VoidExpense_GivesTheMoneyBack_AndVoidReceiptOfSpentMoneyIsRefused()
    {
        var open = await OpenInHamletAsync();
        var receipt = await CollectAsync(open.Id, 100_000);
        var expense = await SpendAsync(open.Id, 60_000);

        var refusal = await Should.ThrowAsync<BusinessException>(() => VoidAsync(receipt));
        (refusal.Code, refusal.Details["left"], refusal.Details["asked"]).ShouldBe((CameraProgramErrorCodes.Funding.MoneyGone, 40_000L, 100_000L));
        await DoAsync<ExpenseAppService, ExpenseDto>(s => s.VoidAsync(expense.Id, new ReasonInput { Reason = "Trả hàng" }, new ExpectedVersion(expense.Version), default));

        (await FiguresAsync(open.Id)).Cash.ShouldBe(100_000);
        (await VoidAsync(receipt)).State.ShouldBe(FundDocumentState.Voided);
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task Spend_WhenTheCampaignIsClosed_IsStillPossible()
    {
        var open = await OpenInHamletAsync();
        await CollectAsync(open.Id, 100_000);
        await DoAsync<CampaignStepsAppService, CampaignDto>(s => s.CloseAsync(open.Id, new ExpectedVersion(open.Version), default));

        (await SpendAsync(open.Id, 100_000)).AmountInWords.ShouldBe("Một trăm nghìn đồng");
    }

    [Theory]
    [InlineData(FundAccount.Cash, FundAccount.Cash)]
    [InlineData(FundAccount.Cash, FundAccount.Treasury)]
    [InlineData(FundAccount.Treasury, FundAccount.Bank)]
    public async Task Transfer_ThatAHamletFundDoesNotKnow_IsRefused(FundAccount from, FundAccount to)
    {
        var open = await OpenInHamletAsync();
        await CollectAsync(open.Id);

        (await Should.ThrowAsync<BusinessException>(() => TransferAsync(open.Id, from, to, 1))).Code.ShouldBe(CameraProgramErrorCodes.Funding.TransferNotPossible);
    }

    [Fact]
    public async Task Transfer_OfTheCommune_GoesToTheTreasuryAndBackByVoid()
    {
        var open = await OpenInCommuneAsync();
        await CollectAsync(open.Id, 500_000);

        (await Should.ThrowAsync<BusinessException>(() => TransferAsync(open.Id, FundAccount.Cash, FundAccount.Treasury, 500_001)))
            .Code.ShouldBe("CameraProgram:Ledgers:NotEnoughCash");
        var paidIn = await TransferAsync(open.Id, FundAccount.Cash, FundAccount.Treasury, 300_000);
        (await FiguresAsync(open.Id)).ShouldBe(new FundFiguresDto(500_000, 500_000, 0, 200_000, 0, 300_000, 0, 0, 500_000));

        await DoAsync<FundTransferAppService, FundTransferDto>(s => s.VoidAsync(paidIn.Id, new ReasonInput { Reason = "Nhầm" }, new ExpectedVersion(paidIn.Version), default));
        (await FiguresAsync(open.Id)).Treasury.ShouldBe(0);
        await BooksShouldAgreeAsync();
    }

    private Task<ExpenseDto> SpendAsync(Guid campaignId, long amount) => DoAsync<ExpenseAppService, ExpenseDto>(s => s.CreateAsync(
        new CreateExpenseInput
        {
            CampaignId = campaignId, Day = new DateOnly(2026, 3, 5), Payee = "Cửa hàng điện tử Demo", Purpose = ExpensePurpose.Equipment, Reason = "Mua camera",
            Amount = amount, Channel = MoneyChannel.Cash,
        },
        default));

    private Task<FundTransferDto> TransferAsync(Guid campaignId, FundAccount from, FundAccount to, long amount) =>
        DoAsync<FundTransferAppService, FundTransferDto>(s => s.CreateAsync(
            new CreateFundTransferInput { CampaignId = campaignId, Day = new DateOnly(2026, 3, 5), From = from, To = to, Amount = amount, DocumentNumber = "UNC 01" }, default));
}
