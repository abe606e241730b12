using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;
using CameraProgram.Ledgers;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Funding;

public sealed class FundingCheckTests : FundingTest
{
    [Fact]
    public async Task Find_WhenAllWasDoneByTheProgram_IsEmpty()
    {
        await WorkAsync();

        (await FindAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Find_WhenAReceiptWasChangedBehindItsBack_NamesTheCampaign()
    {
        var receipt = await WorkAsync();
        await QueryAsync(db => db.Receipts.Where(r => r.Id == receipt.Id).ExecuteUpdateAsync(set => set.SetProperty(r => r.Amount, 1)));

        var difference = (await FindAsync()).ShouldHaveSingleItem();

        difference.What.ShouldBe($"receipts of campaign {receipt.Campaign.Id}");
        (difference.Expected - difference.Found).ShouldBe(499_999);
    }

    [Fact]
    public async Task Find_WhenANumberIsMissing_NamesTheBook()
    {
        var receipt = await WorkAsync();
        await QueryAsync(db => db.VoucherBooks.Where(b => b.Id == receipt.BookId).ExecuteUpdateAsync(set => set.SetProperty(b => b.LastNumber, b => b.LastNumber + 1)));

        (await FindAsync()).Select(d => d.What[..13]).ShouldBe(["numbers of Re", "last number o"]);
    }

    /// <summary>One of everything, with voids.</summary>
    private async Task<ReceiptDto> WorkAsync()
    {
        var open = await OpenInHamletAsync();
        var receipt = await CollectAsync(open.Id);
        await VoidAsync(await CollectAsync(open.Id));
        var transfer = await DoAsync<FundTransferAppService, FundTransferDto>(s => s.CreateAsync(
            new CreateFundTransferInput { CampaignId = open.Id, Day = Today, From = FundAccount.Cash, To = FundAccount.Bank, Amount = 200_000 }, default));
        await DoAsync<FundTransferAppService, FundTransferDto>(s => s.VoidAsync(transfer.Id, new ReasonInput { Reason = "Nhầm" }, new ExpectedVersion(transfer.Version), default));
        await DoAsync<FundTransferAppService, FundTransferDto>(s => s.CreateAsync(
            new CreateFundTransferInput { CampaignId = open.Id, Day = Today, From = FundAccount.Cash, To = FundAccount.Bank, Amount = 100_000 }, default));
        await DoAsync<ExpenseAppService, ExpenseDto>(s => s.CreateAsync(
            new CreateExpenseInput
            {
                CampaignId = open.Id, Day = Today, Payee = "Cửa hàng Demo", Purpose = ExpensePurpose.Repair, Reason = "Sửa camera", Amount = 50_000, Channel = MoneyChannel.Bank,
            },
            default));
        return receipt;
    }

    private async Task<IReadOnlyList<LedgerDifference>> FindAsync() => await DoAsync<LedgerChecker, IReadOnlyList<LedgerDifference>>(c => c.FindAsync(default));
}
