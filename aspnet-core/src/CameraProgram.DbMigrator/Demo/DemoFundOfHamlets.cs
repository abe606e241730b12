using CameraProgram.Funding;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Entities;
using CameraProgram.Parties;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Demo;

/// <summary>
/// What hamlets collect by their residents' agreement (B): the first over half a year, the second begins, the third has not
/// met yet, so that its fund is locked.
/// </summary>
internal sealed class DemoFundOfHamlets(
    ICameraProgramDb db, DemoStage stage, CampaignAppService campaigns, CampaignStepsAppService steps, DemoFundVouchers vouchers, DemoFundBank bank,
    DemoFundAgreement agreement, DemoFundDisclosures disclosures)
{
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var hamlets = await db.Hamlets.AsNoTracking().OrderBy(h => h.Id).Take(DemoUsers.HamletHeadsOfFunds).ToListAsync(cancellationToken);
        await LoadFirstAsync(hamlets[0], cancellationToken);
        await LoadSecondAsync(hamlets[1], cancellationToken);
        await PrepareAsync(DemoUsers.HeadOf(2), hamlets[2], 20, cancellationToken);
    }

    private async Task LoadFirstAsync(Hamlet hamlet, CancellationToken cancellationToken)
    {
        var head = DemoUsers.HeadOf(0);
        var campaign = await OpenAsync(head, hamlet, 230, present: 118, agreed: 112, cancellationToken);
        var pledge = await vouchers.PledgeAsync(head, campaign, cancellationToken);
        var householdGifts = (await HouseholdsAsync(hamlet, cancellationToken)).Select((p, i) => (Ago: 220 - (i * 19), Money: Household(220 - (i * 19), i), PartyId: (Guid?)p));
        var received = DemoGivers.OfHamlet.Select(m => (m.Ago, Money: m, PartyId: (Guid?)null)).Concat(householdGifts).OrderByDescending(m => m.Ago).ToList();
        foreach (var (_, money, partyId) in received)
        {
            await vouchers.ReceiveAsync(head, campaign, money, partyId, money.KeepsPledge ? pledge.Id : null, cancellationToken);
        }

        await vouchers.VoidOneAsync(head, campaign, 15, cancellationToken);
        foreach (var gift in DemoGivers.ToHamlet)
        {
            await vouchers.GiveAsync(head, campaign, gift, hamlet.HeadName!, cancellationToken);
        }

        await vouchers.SpendAsync(head, campaign, 120, ExpensePurpose.Installation, "Thuê xe cẩu, vật tư dựng cột và kéo dây", 3_200_000, cancellationToken);
        await vouchers.PayInAsync(head, campaign, 110, 4_000_000, cancellationToken);
        await vouchers.SpendAsync(head, campaign, 90, ExpensePurpose.Power, "Tiền điện dùng chung của camera (quý)", 420_000, cancellationToken);
        await vouchers.SpendAsync(head, campaign, 58, ExpensePurpose.Internet, "Cước Internet của camera (quý)", 660_000, cancellationToken);
        await vouchers.SpendAsync(head, campaign, 24, ExpensePurpose.Repair, "Thay bộ nguồn camera đầu ngõ", 380_000, cancellationToken);
        await bank.LoadAsync(head, FundLedger.HamletB, hamlet.Id, DemoFundBank.OfHamlet, cancellationToken);
        await agreement.SignedAsync(head, campaign, 227, 100, cancellationToken);
        await agreement.DifferingAsync(head, campaign, 99, 10, cancellationToken);
        await disclosures.PostAsync(head, campaign, $"Công khai đóng góp tự nguyện của {hamlet.FullName}, đợt 1", 227, 100, 95, cancellationToken);
        var wrong = await disclosures.PostAsync(head, campaign, "Công khai đóng góp tự nguyện, đợt 1", 99, 30, 28, cancellationToken);
        await disclosures.TakeDownAsync(head, wrong.Id, 27, "Ghi nhầm tên đợt, đã niêm yết lại bản đúng.", cancellationToken);
        await disclosures.PostAsync(head, campaign, $"Công khai đóng góp tự nguyện của {hamlet.FullName}, đợt 2", 99, 30, 26, cancellationToken);
    }

    private async Task LoadSecondAsync(Hamlet hamlet, CancellationToken cancellationToken)
    {
        var head = DemoUsers.HeadOf(1);
        var campaign = await OpenAsync(head, hamlet, 75, present: 86, agreed: 79, cancellationToken);
        foreach (var (i, partyId) in (await HouseholdsAsync(hamlet, cancellationToken)).Take(5).Index())
        {
            await vouchers.ReceiveAsync(head, campaign, Household(66 - (i * 12), i), partyId, pledgeId: null, cancellationToken);
        }

        await vouchers.SpendAsync(head, campaign, 14, ExpensePurpose.Communication, "In biển báo khu vực có camera", 350_000, cancellationToken);
    }

    private async Task<Guid> OpenAsync(string head, Hamlet hamlet, int ago, int present, int agreed, CancellationToken cancellationToken)
    {
        var campaign = await PrepareAsync(head, hamlet, ago, cancellationToken);
        await stage.AsAsync(head, stage.Ago(ago - 2), async _ => await steps.RecordAgreementAsync(
            campaign,
            new ResidentsAgreementInput
            {
                Day = stage.Ago(ago - 1),
                Present = present,
                Agreed = agreed,
                Content = "Vận động tự nguyện để lắp, duy trì camera tại các ngõ chính; thôn tự quản điện và Internet; thu, chi công khai tại nhà văn hóa.",
                Level = "Tùy khả năng và tấm lòng của từng gia đình, từng người.",
                Form = "Tiền mặt, chuyển khoản, hiện vật, ngày công.",
                MinutesIds = [await stage.UploadAsync("bien-ban-hop-thon-demo.txt", $"Biên bản họp {hamlet.FullName} (dữ liệu minh họa)\nCó mặt {present}, nhất trí {agreed}.\n", cancellationToken)],
            },
            ExpectedVersion.Any, cancellationToken));
        await stage.AsAsync(head, stage.Ago(ago - 3), _ => steps.OpenAsync(campaign, ExpectedVersion.Any, cancellationToken));
        return campaign;
    }

    private async Task<Guid> PrepareAsync(string head, Hamlet hamlet, int ago, CancellationToken cancellationToken) =>
        (await stage.AsAsync(head, stage.Ago(ago), day => campaigns.CreateAsync(
            new CreateCampaignInput
            {
                Ledger = FundLedger.HamletB,
                HamletId = hamlet.Id,
                Title = $"Camera an ninh {hamlet.FullName}",
                Purpose = "Lắp và duy trì camera tại đầu ngõ, nhà văn hóa, điểm tập kết xe.",
                From = day,
                Goal = 45_000_000,
            },
            cancellationToken))).Id;

    private async Task<List<Guid>> HouseholdsAsync(Hamlet hamlet, CancellationToken cancellationToken) =>
        await db.Parties.AsNoTracking().Where(p => p.HamletId == hamlet.Id && p.Kind == PartyKind.Household && p.MergedIntoId == null)
            .OrderBy(p => p.Id).Take(10).Select(p => p.Id).ToListAsync(cancellationToken);

    /// <summary>Everybody gives what they like.</summary>
    private static DemoMoney Household(int ago, int index) =>
        new(ago, PartyKind.Household, null, null, (index % 5) switch { 0 => 500_000, 1 => 300_000, 2 => 1_000_000, 3 => 200_000, _ => 700_000 });
}
