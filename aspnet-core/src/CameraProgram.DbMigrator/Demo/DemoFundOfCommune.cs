using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;
using CameraProgram.Parties;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Demo;

/// <summary>What a commune received by its chairman's decision (A): money over a year, goods, pledges, what went to the treasury, what the bank says.</summary>
internal sealed class DemoFundOfCommune(
    DemoStage stage, CampaignAppService campaigns, CampaignStepsAppService steps, ReceiptAppService receipts, PledgeAppService pledges, GiftAppService gifts,
    FundTransferAppService transfers, DemoFundBank bank, DemoFundDisclosures disclosures, ICameraProgramDb db)
{
    private const string Cashier = "kinhte";

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var campaign = await OpenAsync(cancellationToken);
        var pledge = await stage.AsAsync(Cashier, stage.Ago(135), day => pledges.CreateAsync(Pledged(campaign, day), cancellationToken));
        foreach (var money in DemoGivers.OfCommune)
        {
            await stage.AsAsync(Cashier, stage.Ago(money.Ago), day => receipts.CreateAsync(
                new CreateReceiptInput
                {
                    CampaignId = campaign, Day = day, Giver = money.Giver, Reason = "Ủng hộ mô hình camera an ninh của xã", Amount = money.Amount,
                    Channel = money.Channel, PledgeId = money.KeepsPledge ? pledge.Id : null,
                },
                cancellationToken));
        }

        foreach (var gift in DemoGivers.ToCommune)
        {
            await GiveAsync(campaign, gift, cancellationToken);
        }

        await TransferAsync(campaign, 200, FundAccount.Bank, FundAccount.Treasury, 40_000_000, "UNC-031", cancellationToken);
        await TransferAsync(campaign, 180, FundAccount.Cash, FundAccount.Treasury, 7_000_000, "GNT-018", cancellationToken);
        await TransferAsync(campaign, 60, FundAccount.Bank, FundAccount.Treasury, 20_000_000, "UNC-077", cancellationToken);
        await TransferAsync(campaign, 20, FundAccount.Cash, FundAccount.Bank, 3_000_000, "GNT-102", cancellationToken);
        await bank.LoadAsync(Cashier, FundLedger.CommuneA, hamletId: null, DemoFundBank.OfCommune, cancellationToken);
    }

    /// <summary>After the budget took its part of the fund, so that the lists say what the book says.</summary>
    public async Task PostAsync(CancellationToken cancellationToken)
    {
        var campaign = await db.Campaigns.Where(c => c.Ledger == FundLedger.CommuneA).OrderBy(c => c.Id).Select(c => c.Id).FirstAsync(cancellationToken);
        await disclosures.PostAsync(Cashier, campaign, "Công khai ủng hộ mô hình camera an ninh, đợt 1", 320, 183, 180, cancellationToken);
        await disclosures.PostAsync(Cashier, campaign, "Công khai ủng hộ mô hình camera an ninh, đợt 2", 182, 20, 15, cancellationToken);
    }

    private async Task<Guid> OpenAsync(CancellationToken cancellationToken)
    {
        var from = stage.Ago(320);
        var purpose = "Hỗ trợ lắp đặt, duy trì camera tại các điểm công cộng, cổng trường, chợ; tiếp nhận tự nguyện bằng tiền và hiện vật.";
        var campaign = await stage.AsAsync(Cashier, from, _ => campaigns.CreateAsync(
            new CreateCampaignInput { Ledger = FundLedger.CommuneA, Title = "Ủng hộ mô hình camera an ninh trên địa bàn xã", Purpose = purpose, From = from, Goal = 150_000_000 },
            cancellationToken));
        await stage.AsAsync("truongban", stage.Ago(318), day => steps.DecideAsync(
            campaign.Id, new DecideCampaignInput { Number = "112/QĐ-UBND", Day = day, Purpose = purpose }, ExpectedVersion.Any, cancellationToken));
        await stage.AsAsync(Cashier, stage.Ago(316), _ => steps.OpenAsync(campaign.Id, ExpectedVersion.Any, cancellationToken));
        return campaign.Id;
    }

    private CreatePledgeInput Pledged(Guid campaign, DateOnly day) => new()
    {
        CampaignId = campaign,
        Day = day,
        Giver = new GiverInput { Kind = PartyKind.Enterprise, Name = DemoGivers.PledgeEnterprise, Address = "Khu trung tâm xã" },
        Note = "Dự kiến chia làm ba lần theo khả năng của doanh nghiệp.",
        Instalments =
        [
            new() { PlannedDay = stage.Ago(128), Amount = 10_000_000 },
            new() { PlannedDay = stage.Ago(64), Amount = 10_000_000 },
            new() { PlannedDay = stage.Ago(-30), Amount = 10_000_000 },
        ],
    };

    private async Task GiveAsync(Guid campaign, DemoGift gift, CancellationToken cancellationToken)
    {
        var offered = await stage.AsAsync(Cashier, stage.Ago(gift.Ago), day => gifts.CreateAsync(
            gift.Describe(new CreateGiftInput { CampaignId = campaign, Day = day, Giver = new GiverInput { Kind = gift.GiverKind, Name = gift.Giver } }), cancellationToken));
        if (gift.AcceptedAgo is { } ago)
        {
            await stage.AsAsync(Cashier, stage.Ago(ago), day => gifts.AcceptAsync(
                offered.Id,
                gift.Describe(new AcceptGiftInput
                {
                    Day = day,
                    Committee =
                    [
                        "Phạm Văn Kinh Tế Demo, Trưởng phòng Kinh tế", "Nguyễn Văn Công An Demo, Cán bộ Công an xã",
                        "Vũ Thị Thành Viên Demo, Chủ tịch Ủy ban MTTQ Việt Nam xã",
                    ],
                }),
                ExpectedVersion.Any, cancellationToken));
        }
    }

    private Task<FundTransferDto> TransferAsync(
        Guid campaign, int ago, FundAccount from, FundAccount to, long amount, string number, CancellationToken cancellationToken) =>
        stage.AsAsync(Cashier, stage.Ago(ago), day => transfers.CreateAsync(
            new CreateFundTransferInput { CampaignId = campaign, Day = day, From = from, To = to, Amount = amount, DocumentNumber = number }, cancellationToken));
}
