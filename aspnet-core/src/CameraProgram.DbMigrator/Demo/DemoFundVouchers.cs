using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;
using CameraProgram.Parties;

namespace CameraProgram.Demo;

/// <summary>The papers of a hamlet's fund, written by its head.</summary>
internal sealed class DemoFundVouchers(
    DemoStage stage, ReceiptAppService receipts, ExpenseAppService expenses, PledgeAppService pledges, GiftAppService gifts, FundTransferAppService transfers)
{
    private const string Reason = "Đóng góp tự nguyện lắp, duy trì camera của thôn";

    public Task<ReceiptDto> ReceiveAsync(string head, Guid campaign, DemoMoney money, Guid? partyId, Guid? pledgeId, CancellationToken cancellationToken) =>
        stage.AsAsync(head, stage.Ago(money.Ago), day =>
        {
            var giver = money.Giver;
            giver.PartyId = partyId;
            return receipts.CreateAsync(
                new CreateReceiptInput
                {
                    CampaignId = campaign, Day = day, Giver = giver, Reason = Reason, Amount = money.Amount, Channel = money.Channel, PledgeId = pledgeId,
                },
                cancellationToken);
        });

    /// <summary>Written with an amount that was wrong, voided on the next day, written anew.</summary>
    public async Task VoidOneAsync(string head, Guid campaign, int ago, CancellationToken cancellationToken)
    {
        var wrong = new DemoMoney(ago, PartyKind.Household, "Gia đình ông Nông Văn Ghi Nhầm Demo", null, 5_000_000);
        var receipt = await ReceiveAsync(head, campaign, wrong, partyId: null, pledgeId: null, cancellationToken);
        await stage.AsAsync(head, stage.Ago(ago - 1), _ => receipts.VoidAsync(
            receipt.Id, new ReasonInput { Reason = "Ghi thừa một chữ số 0; đã lập phiếu khác." }, ExpectedVersion.Any, cancellationToken));
        await ReceiveAsync(head, campaign, wrong with { Ago = ago - 1, Amount = 500_000 }, partyId: null, pledgeId: null, cancellationToken);
    }

    public Task<PledgeDto> PledgeAsync(string head, Guid campaign, CancellationToken cancellationToken) => stage.AsAsync(head, stage.Ago(210), day => pledges.CreateAsync(
        new CreatePledgeInput
        {
            CampaignId = campaign,
            Day = day,
            Giver = new GiverInput { Kind = PartyKind.Enterprise, Name = DemoGivers.PledgeShop },
            Instalments = [new() { PlannedDay = stage.Ago(205), Amount = 1_000_000 }, new() { PlannedDay = stage.Ago(-45), Amount = 1_000_000 }],
        },
        cancellationToken));

    public async Task GiveAsync(string head, Guid campaign, DemoGift gift, string headName, CancellationToken cancellationToken)
    {
        var offered = await stage.AsAsync(head, stage.Ago(gift.Ago), day => gifts.CreateAsync(
            gift.Describe(new CreateGiftInput { CampaignId = campaign, Day = day, Giver = new GiverInput { Kind = gift.GiverKind, Name = gift.Giver } }), cancellationToken));
        if (gift.AcceptedAgo is { } ago)
        {
            await stage.AsAsync(head, stage.Ago(ago), day => gifts.AcceptAsync(
                offered.Id,
                gift.Describe(new AcceptGiftInput { Day = day, Committee = [$"{headName}, Trưởng thôn", "Lò Thị Mặt Trận Demo, Trưởng ban Công tác Mặt trận"] }),
                ExpectedVersion.Any, cancellationToken));
        }
    }

    public Task<ExpenseDto> SpendAsync(string head, Guid campaign, int ago, ExpensePurpose purpose, string reason, long amount, CancellationToken cancellationToken) =>
        stage.AsAsync(head, stage.Ago(ago), async day => await expenses.CreateAsync(
            new CreateExpenseInput
            {
                CampaignId = campaign,
                Day = day,
                Payee = "Hộ kinh doanh Dịch vụ Demo",
                Purpose = purpose,
                Reason = reason,
                Amount = amount,
                Channel = MoneyChannel.Cash,
                Enclosures = "01 hóa đơn bán lẻ",
                FileIds = [await stage.UploadAsync("hoa-don-demo.txt", $"Hóa đơn bán lẻ (dữ liệu minh họa)\n{reason}\n", cancellationToken)],
            },
            cancellationToken));

    public Task<FundTransferDto> PayInAsync(string head, Guid campaign, int ago, long amount, CancellationToken cancellationToken) =>
        stage.AsAsync(head, stage.Ago(ago), day => transfers.CreateAsync(
            new CreateFundTransferInput
            {
                CampaignId = campaign, Day = day, From = FundAccount.Cash, To = FundAccount.Bank, Amount = amount, DocumentNumber = "GNT-007",
            },
            cancellationToken));
}
