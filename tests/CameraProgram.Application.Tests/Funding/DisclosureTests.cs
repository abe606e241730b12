using CameraProgram.Disclosures;
using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Parties;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Funding;

public sealed class DisclosureTests : FundingTest
{
    private const string Code = "06436";

    [Fact]
    public async Task Get_WhenPosted_ComparesTheDaysWithTheRegisterOfDeadlines()
    {
        var open = await OpenInHamletAsync();
        await CollectAsync(open.Id);
        var draft = await PrepareAsync(open.Id);

        var posted = await DoAsync<DisclosureAppService, DisclosureDto>(s => s.PostAsync(
            draft.Id,
            new DisclosurePostingsInput
            {
                Postings =
                [
                    new DisclosurePostingInput { Channel = PostingChannel.Loudspeaker, From = Today, To = Today },
                    new DisclosurePostingInput { Channel = PostingChannel.CultureHouse, From = Today },
                    new DisclosurePostingInput { Channel = PostingChannel.PublicPage, From = Today, To = Today.AddDays(400) },
                ],
            },
            ExpectedVersion.Any, default));

        posted.Postings.Select(p => (p.Days, p.MinimalDays is > 1, p.IsTooShort)).ShouldBe([(1, true, true), (1, true, false), (401, false, false)]);
    }

    [Fact]
    public async Task Post_TellsTheRestOfWhatWasVoided_AnonymousIsNotNamed_AndNoNumberOfAPersonIsInIt()
    {
        var open = await OpenInHamletAsync();
        await GiveAsync(open.Id, "Trần Thị Kiểm Demo 0912345678", isAnonymous: false);
        await GiveAsync(open.Id, "Lê Văn Kín Demo", isAnonymous: true);
        await VoidAsync(await CollectAsync(open.Id, 900_000));
        var disclosure = await PostAsync(await PrepareAsync(open.Id));

        disclosure.Summary.ShouldSatisfyAllConditions(
            s => (s.Opening, s.Money, s.Goods, s.Closing, s.Rows).ShouldBe((0, 200_000, 0, 200_000, 2)),
            s => s.Expenses.ShouldBeEmpty());
        var rows = await PublicRowsAsync(disclosure.Id);
        rows.Select(r => (r.Name, r.Address, r.Amount, r.Number)).ShouldBe(
            [("Trần Thị Kiểm Demo", "Thôn An Hòa", 100_000, "0001/2026"), (null, "Thôn An Hòa", 100_000, "0002/2026")]);
        var seen = await PublicAsync(disclosure.Id);
        (seen.CommuneName, seen.HamletName, seen.OpinionsTo).ShouldBe(("Xã Thiện Tân", "Thôn An Hòa", "Ban công tác Mặt trận thôn"));
        System.Text.Json.JsonSerializer.Serialize(new { seen, rows }).ShouldNotContain("0912345678");
    }

    [Fact]
    public async Task Void_AfterPosting_LeavesWhatWasPosted_AndTheNextPeriodTakesItBack()
    {
        var open = await OpenInHamletAsync();
        var receipt = await CollectAsync(open.Id);
        var posted = await PostAsync(await PrepareAsync(open.Id));
        Clock.SetDay(new DateOnly(2026, 4, 10));
        await VoidAsync(receipt);

        (await PublicRowsAsync(posted.Id)).ShouldHaveSingleItem().Amount.ShouldBe(500_000);
        (await PublicAsync(posted.Id)).Summary.Money.ShouldBe(500_000);
        var next = await PrepareAsync(open.Id, new DateOnly(2026, 4, 1));
        (next.Summary.Opening, next.Summary.Money, next.Summary.Closing).ShouldBe((500_000, -500_000, 0));
        var row = (await DoAsync<DisclosureAppService, PagedResult<DisclosureRowDto>>(s => s.RowsAsync(next.Id, new DisclosureRowListInput(), default))).Items.ShouldHaveSingleItem();
        (row.Form, row.Amount, row.Number).ShouldBe((DisclosureForm.Correction, -500_000, "0001/2026"));
    }

    [Fact]
    public async Task Prepare_AfterAListPostedUpToToday_TellsWhatCameInLaterThatDay()
    {
        var open = await OpenInHamletAsync();
        var told = await CollectTodayAsync(open.Id, 500_000);
        var first = await PostAsync(await PrepareAsync(open.Id));
        Clock.Advance(TimeSpan.FromHours(1));
        await CollectTodayAsync(open.Id, 70_000);
        await VoidAsync(told);
        var regretted = await CollectTodayAsync(open.Id, 40_000);
        await VoidAsync(regretted);
        await SpendAsync(open.Id, Today, 20_000);
        Clock.Advance(TimeSpan.FromDays(1));
        await CollectTodayAsync(open.Id, 5_000);

        var next = await PrepareAsync(open.Id, Today);
        var posted = await PostAsync(next);

        (first.Summary.Money, first.Summary.Closing).ShouldBe((500_000, 500_000));
        (posted.Summary.Opening, posted.Summary.Money, posted.Summary.Closing).ShouldBe((500_000, 75_000 - 500_000, 55_000));
        posted.Summary.Expenses.ShouldHaveSingleItem().Amount.ShouldBe(20_000);
        var rows = await PublicRowsAsync(posted.Id);
        rows.Select(r => (r.Form, r.Amount, r.Day)).ShouldBe(
            [(DisclosureForm.Correction, -500_000, Today.AddDays(-1)), (DisclosureForm.Cash, 70_000, Today.AddDays(-1)), (DisclosureForm.Cash, 5_000, Today)], ignoreOrder: true);
    }

    [Fact]
    public async Task Prepare_TellsALateAmountOnce()
    {
        var open = await OpenInHamletAsync();
        await PostAsync(await PrepareAsync(open.Id));
        Clock.Advance(TimeSpan.FromHours(1));
        await CollectTodayAsync(open.Id, 500_000);
        Clock.Advance(TimeSpan.FromDays(1));
        var second = await PostAsync(await PrepareAsync(open.Id, Today));
        Clock.Advance(TimeSpan.FromDays(1));

        var third = await PrepareAsync(open.Id, Today);

        (second.Summary.Money, second.Summary.Rows).ShouldBe((500_000, 1));
        (third.Summary.Opening, third.Summary.Money, third.Summary.Rows).ShouldBe((500_000, 0, 0));
    }

    [Fact]
    public async Task Summary_TellsExpensesByPurpose()
    {
        var open = await OpenInHamletAsync();
        await CollectAsync(open.Id);
        await SpendAsync(open.Id, new DateOnly(2026, 3, 5), 120_000);

        var summary = (await PrepareAsync(open.Id)).Summary;

        summary.Expenses.ShouldHaveSingleItem().ShouldBe(new DisclosureExpenseDto(ExpensePurpose.Power, 120_000));
        summary.Closing.ShouldBe(380_000);
    }

    [Fact]
    public async Task ADraft_OneOfLaterDays_AndOneTakenDown_AreNotPublic()
    {
        var open = await OpenInCommuneAsync();
        await CollectAsync(open.Id);
        var draft = await PrepareAsync(open.Id);
        await NotPublicAsync(draft.Id);

        var posted = await PostAsync(draft, Today.AddDays(1));
        await NotPublicAsync(posted.Id);
        Clock.Advance(TimeSpan.FromDays(1));
        (await PublicAsync(posted.Id)).Title.ShouldBe("Danh sách ủng hộ");
        (await DoAsync<PublicDisclosureAppService, PublicDisclosuresDto>(s => s.ListAsync(Code, default), TenantB)).Items.ShouldHaveSingleItem();

        var down = await DoAsync<DisclosureAppService, DisclosureDto>(s => s.TakeDownAsync(posted.Id, new ReasonInput { Reason = "Hết hạn" }, new ExpectedVersion(posted.Version), default));
        down.Status.ShouldBe(DisclosureStatus.TakenDown);
        await NotPublicAsync(posted.Id);
    }

    [Fact]
    public async Task Public_OfAnotherCommunesCode_IsNotFound()
    {
        var open = await OpenInCommuneAsync();
        await CollectAsync(open.Id);
        var posted = await PostAsync(await PrepareAsync(open.Id));

        await Should.ThrowAsync<EntityNotFoundException>(() => DoAsync<PublicDisclosureAppService, PublicDisclosureDto>(s => s.GetAsync("14038", posted.Id, default)));
        await Should.ThrowAsync<EntityNotFoundException>(() => DoAsync<PublicDisclosureAppService, PublicDisclosuresDto>(s => s.ListAsync("99999", default)));
    }

    [Fact]
    public async Task Change_OfWhatWasPosted_IsRefused()
    {
        var open = await OpenInCommuneAsync();
        var posted = await PostAsync(await PrepareAsync(open.Id));
        var input = new SaveDisclosureInput { Title = "Tên khác", From = posted.From, To = posted.To };

        (await Should.ThrowAsync<BusinessException>(() => DoAsync<DisclosureAppService, DisclosureDto>(s => s.UpdateAsync(posted.Id, input, new ExpectedVersion(posted.Version), default))))
            .Code.ShouldBe(CameraProgramErrorCodes.Funding.DisclosurePosted);
        (await Should.ThrowAsync<BusinessException>(() => DoAsync<DisclosureAppService>(s => s.DeleteAsync(posted.Id, new ExpectedVersion(posted.Version), default))))
            .Code.ShouldBe(CameraProgramErrorCodes.Funding.DisclosurePosted);
    }

    [Theory]
    [InlineData("Ủng hộ 0912345678", "Ban công tác Mặt trận thôn")]
    [InlineData("Danh sách ủng hộ", "Ông Ba Demo, số nhà 5")]
    public async Task Create_WithANumberOfAPersonInItsWords_IsRefused_NotChangedSilently(string title, string opinionsTo)
    {
        var open = await OpenInCommuneAsync();

        (await Should.ThrowAsync<InputException>(() => DoAsync<DisclosureAppService, DisclosureDto>(s => s.CreateAsync(
            new CreateDisclosureInput { CampaignId = open.Id, Title = title, From = new DateOnly(2026, 1, 1), To = Today, OpinionsTo = opinionsTo }, default))))
            .Code.ShouldBe(CameraProgramErrorCodes.Funding.NumberInPublic);
    }

    private Task<ReceiptDto> GiveAsync(Guid campaignId, string name, bool isAnonymous)
    {
        var input = ReceiptOf(campaignId, 100_000);
        input.Giver = new GiverInput { Kind = PartyKind.Person, Name = name, Address = "số nhà 12", AnonymousInPublic = isAnonymous };
        return DoAsync<ReceiptAppService, ReceiptDto>(s => s.CreateAsync(input, default));
    }

    private Task<ReceiptDto> CollectTodayAsync(Guid campaignId, long amount)
    {
        var input = ReceiptOf(campaignId, amount);
        input.Day = Today;
        return DoAsync<ReceiptAppService, ReceiptDto>(s => s.CreateAsync(input, default));
    }

    private Task<ExpenseDto> SpendAsync(Guid campaignId, DateOnly day, long amount) => DoAsync<ExpenseAppService, ExpenseDto>(s => s.CreateAsync(
        new CreateExpenseInput
        {
            CampaignId = campaignId, Day = day, Payee = "Điện lực Demo", Purpose = ExpensePurpose.Power, Reason = "Tiền điện", Amount = amount, Channel = MoneyChannel.Cash,
        },
        default));

    private Task<DisclosureDto> PrepareAsync(Guid campaignId, DateOnly? from = null) => DoAsync<DisclosureAppService, DisclosureDto>(s => s.CreateAsync(
        new CreateDisclosureInput
        {
            CampaignId = campaignId, Title = "Danh sách ủng hộ", From = from ?? new DateOnly(2026, 1, 1), To = Today, OpinionsTo = "Ban công tác Mặt trận thôn",
        },
        default));

    private Task<DisclosureDto> PostAsync(DisclosureDto disclosure, DateOnly? from = null) => DoAsync<DisclosureAppService, DisclosureDto>(s => s.PostAsync(
        disclosure.Id,
        new DisclosurePostingsInput
        {
            Postings =
            [
                new DisclosurePostingInput { Channel = PostingChannel.PublicPage, From = from ?? Today },
                new DisclosurePostingInput { Channel = PostingChannel.CultureHouse, Place = "Nhà văn hóa thôn An Hòa", From = Today, To = Today.AddDays(30) },
            ],
        },
        new ExpectedVersion(disclosure.Version), default));

    private Task<PublicDisclosureDto> PublicAsync(Guid id) => InTenantAsync<PublicDisclosureAppService, PublicDisclosureDto>(null, s => s.GetAsync(Code, id, default));

    private async Task<IReadOnlyList<DisclosureRowDto>> PublicRowsAsync(Guid id) =>
        (await InTenantAsync<PublicDisclosureAppService, PagedResult<DisclosureRowDto>>(null, s => s.RowsAsync(Code, id, new DisclosureRowListInput(), default))).Items;

    private Task<EntityNotFoundException> NotPublicAsync(Guid id) => Should.ThrowAsync<EntityNotFoundException>(() => PublicAsync(id));
}
