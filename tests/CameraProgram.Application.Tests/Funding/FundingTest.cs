using CameraProgram.Attachments;
using CameraProgram.Funding;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Time;
using CameraProgram.Ledgers;
using CameraProgram.Parties;
using CameraProgram.TestBase;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace CameraProgram.Application.Tests.Funding;

/// <summary>Two hamlets, and campaigns of both funds that are open on demand.</summary>
public abstract class FundingTest : ApplicationTest
{
    protected Guid AnHoa { get; } = Guid.CreateVersion7();

    protected Guid DeoLan { get; } = Guid.CreateVersion7();

    protected DateOnly Today => Clock.Today();

    protected override Task SeedAsync() => DoAsync<ICameraProgramDb>(async db =>
    {
        db.Hamlets.Add(new Hamlet(AnHoa, HamletKind.Thon, "An Hòa", new DateOnly(2025, 7, 1)));
        db.Hamlets.Add(new Hamlet(DeoLan, HamletKind.Thon, "Đèo Lăn", new DateOnly(2025, 7, 1)));
        await db.SaveChangesAsync();
    });

    protected Task<CampaignDto> DraftAsync(FundLedger ledger, Guid? hamletId = null) =>
        DoAsync<CampaignAppService, CampaignDto>(s => s.CreateAsync(
            new CreateCampaignInput
            {
                Ledger = ledger, HamletId = hamletId, Title = "Camera an ninh 2026", Purpose = "Lắp camera ở các ngõ", From = new DateOnly(2026, 1, 1),
            },
            default));

    protected async Task<CampaignDto> OpenInCommuneAsync()
    {
        var draft = await DraftAsync(FundLedger.CommuneA);
        var decided = await DoAsync<CampaignStepsAppService, CampaignDto>(s => s.DecideAsync(
            draft.Id, new DecideCampaignInput { Number = "12/QĐ-UBND", Day = new DateOnly(2026, 1, 5), Purpose = "Lắp camera" }, new ExpectedVersion(draft.Version), default));
        return await OpenAsync(decided);
    }

    protected async Task<CampaignDto> OpenInHamletAsync(Guid? hamletId = null)
    {
        var draft = await DraftAsync(FundLedger.HamletB, hamletId ?? AnHoa);
        return await OpenAsync(await AgreeAsync(draft, await UploadAsync()));
    }

    protected Task<CampaignDto> OpenAsync(CampaignDto campaign) =>
        DoAsync<CampaignStepsAppService, CampaignDto>(s => s.OpenAsync(campaign.Id, new ExpectedVersion(campaign.Version), default));

    protected Task<CampaignDto> AgreeAsync(CampaignDto campaign, params Guid[] minutes) =>
        DoAsync<CampaignStepsAppService, CampaignDto>(s => s.RecordAgreementAsync(
            campaign.Id,
            new ResidentsAgreementInput
            {
                Day = new DateOnly(2026, 1, 10), Present = 60, Agreed = 58, Content = "Góp tiền lắp camera ngõ", Level = "Tùy khả năng", Form = "Tiền mặt, hiện vật",
                MinutesIds = [.. minutes],
            },
            new ExpectedVersion(campaign.Version), default));

    protected async Task<Guid> UploadAsync() =>
        (await DoAsync<AttachmentAppService, AttachmentDto>(s => s.UploadAsync("bien-ban.pdf", new MemoryStream("%PDF-1.7\n%%EOF"u8.ToArray()), default))).Id;

    protected static CreateReceiptInput ReceiptOf(Guid campaignId, long amount = 500_000, MoneyChannel channel = MoneyChannel.Cash) => new()
    {
        CampaignId = campaignId, Day = new DateOnly(2026, 3, 2), Amount = amount, Channel = channel, Reason = "Ủng hộ lắp camera",
        Giver = new GiverInput { Kind = PartyKind.Household, Name = "Nguyễn Văn Góp Demo", Address = "Thôn An Hòa" },
    };

    protected Task<ReceiptDto> CollectAsync(Guid campaignId, long amount = 500_000, MoneyChannel channel = MoneyChannel.Cash) =>
        DoAsync<ReceiptAppService, ReceiptDto>(s => s.CreateAsync(ReceiptOf(campaignId, amount, channel), default));

    protected Task<ReceiptDto> VoidAsync(ReceiptDto receipt, string reason = "Ghi nhầm số tiền") =>
        DoAsync<ReceiptAppService, ReceiptDto>(s => s.VoidAsync(receipt.Id, new ReasonInput { Reason = reason }, new ExpectedVersion(receipt.Version), default));

    protected Task<FundFiguresDto> FiguresAsync(Guid campaignId) => DoAsync<FundFigures, FundFiguresDto>(f => f.OfAsync(campaignId, default));

    protected async Task BooksShouldAgreeAsync() =>
        (await DoAsync<LedgerChecker, IReadOnlyList<LedgerDifference>>(c => c.FindAsync(default))).ShouldBeEmpty();

    protected Task<int> CountAsync<T>(Func<ICameraProgramDb, IQueryable<T>> rows) => QueryAsync(db => rows(db).CountAsync());
}
