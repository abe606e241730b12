using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Funding;

public sealed class CampaignTests : FundingTest
{
    [Fact]
    public async Task Update_WhenClosed_IsRefused_UntilItIsOpenedAgain()
    {
        var open = await OpenInHamletAsync();
        var closed = await DoAsync<CampaignStepsAppService, CampaignDto>(s => s.CloseAsync(open.Id, ExpectedVersion.Any, default));
        (await Should.ThrowAsync<BusinessException>(() => UpdateAsync(closed))).Code.ShouldBe(CameraProgramErrorCodes.Funding.CampaignClosed);

        var again = await DoAsync<CampaignStepsAppService, CampaignDto>(s => s.ReopenAsync(open.Id, new ExpectedVersion(closed.Version), default));

        (again.Status, again.ClosedDay).ShouldBe((CampaignStatus.Open, null));
        (await UpdateAsync(again)).Title.ShouldBe("Tên khác");
        (await Should.ThrowAsync<BusinessException>(() => DoAsync<CampaignStepsAppService>(s => s.ReopenAsync(open.Id, ExpectedVersion.Any, default))))
            .Code.ShouldBe(CameraProgramErrorCodes.Funding.NotClosed);

        Task<CampaignDto> UpdateAsync(CampaignDto campaign) => DoAsync<CampaignAppService, CampaignDto>(s => s.UpdateAsync(
            campaign.Id, new SaveCampaignInput { Title = "Tên khác", Purpose = "Lắp camera", From = new DateOnly(2026, 1, 1) }, ExpectedVersion.Any, default));
    }

    [Fact]
    public async Task Collect_AfterTheLastDay_IsRefused_WhileSpendingGoesOn()
    {
        var open = await OpenInHamletAsync();
        await CollectAsync(open.Id);
        await DoAsync<CampaignAppService>(s => s.UpdateAsync(
            open.Id, new SaveCampaignInput { Title = "Camera", Purpose = "Lắp camera", From = new DateOnly(2026, 1, 1), To = new DateOnly(2026, 3, 1) }, ExpectedVersion.Any, default));

        (await Should.ThrowAsync<BusinessException>(() => CollectAsync(open.Id))).Code.ShouldBe(CameraProgramErrorCodes.Funding.DayAfterCampaign);

        (await DoAsync<ExpenseAppService, ExpenseDto>(s => s.CreateAsync(
            new CreateExpenseInput
            {
                CampaignId = open.Id, Day = Today, Payee = "Cửa hàng Demo", Purpose = ExpensePurpose.Equipment, Reason = "Mua dây", Amount = 100_000, Channel = MoneyChannel.Cash,
            },
            default))).Amount.ShouldBe(100_000);
    }

    [Fact]
    public async Task Open_InACommuneWithoutADecision_IsRefused()
    {
        var draft = await DraftAsync(FundLedger.CommuneA);

        (await Should.ThrowAsync<BusinessException>(() => OpenAsync(draft))).Code.ShouldBe(CameraProgramErrorCodes.Funding.DecisionMissing);
    }

    [Fact]
    public async Task Open_InAHamletWithoutAnAgreement_IsRefused()
    {
        var draft = await DraftAsync(FundLedger.HamletB, AnHoa);

        (await Should.ThrowAsync<BusinessException>(() => OpenAsync(draft))).Code.ShouldBe(CameraProgramErrorCodes.Funding.AgreementMissing);
    }

    [Fact]
    public async Task Agree_WithoutTheMinutes_IsRefusedAndNothingIsRecorded()
    {
        var draft = await DraftAsync(FundLedger.HamletB, AnHoa);

        (await Should.ThrowAsync<InputException>(() => AgreeAsync(draft))).Code.ShouldBe(CameraProgramErrorCodes.Funding.MinutesMissing);
        (await DoAsync<CampaignAppService, CampaignDto>(s => s.GetAsync(draft.Id, default))).Agreement.ShouldBeNull();
    }

    [Fact]
    public async Task Open_WithAnAgreementAndItsMinutes_TakesGifts()
    {
        var open = await OpenInHamletAsync();

        open.Status.ShouldBe(CampaignStatus.Open);
        open.Agreement.ShouldNotBeNull().Minutes.ShouldHaveSingleItem().FileName.ShouldBe("bien-ban.pdf");
        open.Hamlet!.Name.ShouldBe("An Hòa");
        (await CollectAsync(open.Id)).Amount.ShouldBe(500_000);
    }

    [Fact]
    public async Task Create_InAHamletFundWithoutAHamlet_IsRefused() =>
        (await Should.ThrowAsync<InputException>(() => DraftAsync(FundLedger.HamletB))).Code.ShouldBe(CameraProgramErrorCodes.Funding.HamletRequired);

    [Fact]
    public async Task Create_ForAnotherHamletThanOnesOwn_IsRefused()
    {
        User.HamletIds = new HashSet<Guid> { AnHoa };

        (await Should.ThrowAsync<InputException>(() => DraftAsync(FundLedger.HamletB, DeoLan))).Code.ShouldBe(CameraProgramErrorCodes.Funding.UnknownHamlet);
    }

    [Fact]
    public async Task WhoeverIsLimitedToAHamlet_NeitherSeesNorDoesAnythingInTheCommunesFund()
    {
        var ofCommune = await OpenInCommuneAsync();
        var ofOther = await OpenInHamletAsync(DeoLan);
        var own = await OpenInHamletAsync(AnHoa);
        User.HamletIds = new HashSet<Guid> { AnHoa };

        (await DoAsync<CampaignAppService, PagedResult<CampaignListItemDto>>(s => s.ListAsync(new CampaignListInput(), default)))
            .Items.ShouldHaveSingleItem().Id.ShouldBe(own.Id);
        await Should.ThrowAsync<EntityNotFoundException>(() => CollectAsync(ofCommune.Id));
        await Should.ThrowAsync<EntityNotFoundException>(() => CollectAsync(ofOther.Id));
        await Should.ThrowAsync<ForbiddenException>(() => DraftAsync(FundLedger.CommuneA));
    }

    [Fact]
    public async Task TheRightForOneFund_IsNoneForTheOther()
    {
        var ofHamlet = await OpenInHamletAsync();
        var ofCommune = await OpenInCommuneAsync();
        User.AllowOnly(
            CameraProgramPermissions.Funding.ViewCommune, CameraProgramPermissions.Funding.ViewHamlet, CameraProgramPermissions.Funding.CollectCommune);

        (await CollectAsync(ofCommune.Id)).Ledger.ShouldBe(FundLedger.CommuneA);
        await Should.ThrowAsync<ForbiddenException>(() => CollectAsync(ofHamlet.Id));
        await Should.ThrowAsync<ForbiddenException>(() => DraftAsync(FundLedger.CommuneA));
    }

    [Fact]
    public async Task Close_ThenCollect_IsRefused()
    {
        var open = await OpenInCommuneAsync();
        await CollectAsync(open.Id);
        var closed = await DoAsync<CampaignStepsAppService, CampaignDto>(s => s.CloseAsync(open.Id, new ExpectedVersion(open.Version), default));

        closed.ClosedDay.ShouldBe(Today);
        (await Should.ThrowAsync<BusinessException>(() => CollectAsync(open.Id))).Code.ShouldBe(CameraProgramErrorCodes.Funding.NotOpen);
    }

    [Fact]
    public async Task Delete_WhenItWasOpened_IsRefused()
    {
        var open = await OpenInCommuneAsync();

        (await Should.ThrowAsync<BusinessException>(() => DoAsync<CampaignAppService>(s => s.DeleteAsync(open.Id, new ExpectedVersion(open.Version), default))))
            .Code.ShouldBe(CameraProgramErrorCodes.Funding.NotDraft);
    }

    [Fact]
    public async Task Update_WithAnOldVersion_IsRefused()
    {
        var open = await OpenInCommuneAsync();

        await Should.ThrowAsync<StaleVersionException>(() => DoAsync<CampaignAppService, CampaignDto>(s => s.UpdateAsync(
            open.Id, new SaveCampaignInput { Title = "Tên mới", Purpose = "Mục đích", From = open.From }, new ExpectedVersion(1), default)));
    }

    [Fact]
    public async Task AnotherCommune_SeesNothing()
    {
        var open = await OpenInCommuneAsync();
        await CollectAsync(open.Id);

        (await DoAsync<CampaignAppService, PagedResult<CampaignListItemDto>>(s => s.ListAsync(new CampaignListInput(), default), TenantB)).Total.ShouldBe(0);
        await Should.ThrowAsync<EntityNotFoundException>(() => DoAsync<CampaignAppService, CampaignDto>(s => s.GetAsync(open.Id, default), TenantB));
        (await DoAsync<ReceiptAppService, PagedResult<ReceiptListItemDto>>(s => s.ListAsync(new ReceiptListInput(), default), TenantB)).Total.ShouldBe(0);
    }

    [Fact]
    public async Task TheMinutes_AreReadOnlyByWhoeverSeesTheCampaign()
    {
        var open = await OpenInHamletAsync(AnHoa);
        var file = open.Agreement!.Minutes[0].Id;
        User.Id = Guid.CreateVersion7();

        (await DoAsync<FundingFileAppService, string>(async s => (await s.OpenAsync(file, default)).FileName)).ShouldBe("bien-ban.pdf");
        User.HamletIds = new HashSet<Guid> { DeoLan };
        await Should.ThrowAsync<EntityNotFoundException>(() => DoAsync<FundingFileAppService>(s => s.OpenAsync(file, default)));
    }
}
