using CameraProgram.Disclosures;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using Shouldly;
using Xunit;
using Budget = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

public sealed class DisclosureTests : BudgetTest
{
    [Fact]
    public async Task Estimate_WhenPosted_StaysAsItWasAndIsThereForEverybody()
    {
        var estimate = await ApprovedAsync(Line(1_000));
        var disclosure = await CreateAsync(estimate.Id, BudgetDisclosureKind.Estimate);
        disclosure.DueDay.ShouldBe(Clock.Today().AddDays(30));
        (await PublicAsync()).ShouldBeEmpty();
        await PostAsync(disclosure.Id, new BudgetPostingInput { Channel = PostingChannel.PublicPage, From = Clock.Today() });
        await AllocateAsync(estimate.Id, Amount(estimate.Lines[0], 400));

        var item = (await PublicAsync()).ShouldHaveSingleItem();
        var page = await DoAsync<PublicBudgetAppService, PublicBudgetDisclosureDto>(s => s.GetAsync("06436", item.Id, default), TenantB);
        (page.Title, page.Approved, page.Allocated).ShouldBe((estimate.Title, 1_000, 0));
        (await CodeAsync(() => DoAsync<PublicBudgetAppService>(s => s.GetAsync("14038", item.Id, default)))).ShouldBe(KernelErrorCodes.NotFound);
        (await CodeAsync(() => DoAsync<BudgetDisclosureAppService>(s => s.DeleteAsync(disclosure.Id, ExpectedVersion.Any, default)))).ShouldBe(Budget.Posted);
        (await CodeAsync(() => CreateAsync(estimate.Id, BudgetDisclosureKind.Estimate))).ShouldBe(Budget.Disclosed);
    }

    [Fact]
    public async Task Estimate_WhenDrawnUpLate_HasTheFiguresOfItsApproval_AndAfterAnAdjustmentIsMadePublicAgain()
    {
        var estimate = await ApprovedAsync(Line(1_000));
        Clock.SetDay(Clock.Today().AddDays(3));
        await AllocateAsync(estimate.Id, Amount(estimate.Lines[0], 400));
        var late = await CreateAsync(estimate.Id, BudgetDisclosureKind.Estimate);
        (late.Approved, late.Allocated).ShouldBe((1_000, 0));

        As(Drafter);
        var revision = await DoAsync<EstimateApprovalAppService, BudgetEstimateDto>(s => s.ReviseAsync(estimate.Id, new ReasonInput { Reason = "Giá tăng" }, ExpectedVersion.Any, default));
        await DoAsync<EstimateDraftingAppService>(s => s.SubmitAsync(revision.Id, ExpectedVersion.Any, default));
        As(Appraiser);
        await AppraiseAsync(revision.Id);
        As(Head);
        await ApproveAsync(revision.Id, "77/QĐ-UBND");
        var (_, _, drawnUp, isDone) = await DueAsync(estimate.Year);
        (drawnUp, isDone).ShouldBe(((Guid?)null, false));
        var again = await CreateAsync(estimate.Id, BudgetDisclosureKind.Estimate);

        (again.Decision, again.Allocated).ShouldBe(("77/QĐ-UBND", 400));
        (await CodeAsync(() => CreateAsync(estimate.Id, BudgetDisclosureKind.Estimate))).ShouldBe(Budget.Disclosed);
    }

    [Fact]
    public async Task Post_WhenShorterThanTheLawAsks_SaysSo()
    {
        var estimate = await ApprovedAsync(Line(1_000));
        var disclosure = await CreateAsync(estimate.Id, BudgetDisclosureKind.Estimate);
        var posted = await PostAsync(
            disclosure.Id,
            new BudgetPostingInput { Channel = PostingChannel.Headquarters, From = Clock.Today().AddDays(-5), To = Clock.Today() },
            new BudgetPostingInput { Channel = PostingChannel.Loudspeaker, From = Clock.Today().AddDays(-2), To = Clock.Today() });

        posted.Postings.Select(p => (p.Channel, p.Days, p.MinimalDays, p.Certainty, p.IsTooShort)).ShouldBe(
        [
            (PostingChannel.Headquarters, 6, 20, DeadlineCertainty.FromMemory, true),
            (PostingChannel.Loudspeaker, 3, 3, DeadlineCertainty.VerifiedText, false),
        ]);
        (await CodeAsync(() => PostAsync(disclosure.Id, new BudgetPostingInput { From = Clock.Today().AddDays(1) }))).ShouldBe(Budget.DayInFuture);
        (await CodeAsync(() => PostAsync(disclosure.Id, new BudgetPostingInput { Channel = PostingChannel.PublicPage, From = Clock.Today() }))).ShouldBe(Budget.PostingBegun);
    }

    [Fact]
    public async Task Create_WhenTheTimeHasNotCome_Refuses()
    {
        var estimate = await ApprovedAsync(Line(1_000));

        (await CodeAsync(() => CreateAsync(estimate.Id, BudgetDisclosureKind.Settlement))).ShouldBe(Budget.NotSettled);
        (await CodeAsync(() => CreateAsync(estimate.Id, BudgetDisclosureKind.Quarter, 0))).ShouldBe(KernelErrorCodes.OutOfRange);
    }

    [Fact]
    public async Task Deadline_WhenPutRight_CountsFromThenOnInThisCommuneOnly()
    {
        var estimate = await ApprovedAsync(Line(1_000));
        await DoAsync<DeadlineAppService>(s => s.SaveAsync(
            DeadlineRegister.Approved, new SaveStatutoryDeadlineInput { Rule = "Công khai dự toán đã duyệt", Amount = 15, Certainty = DeadlineCertainty.VerifiedText }, new ExpectedVersion(0), default));

        var disclosure = await CreateAsync(estimate.Id, BudgetDisclosureKind.Estimate);

        disclosure.DueDay.ShouldBe(Clock.Today().AddDays(15));
        (await DeadlineAsync(TenantB)).Amount.ShouldBe(30);
        (await DeadlineAsync(TenantA)).Version.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Calendar_OfAYear_HasTheStatutoryDaysAndWhatIsDue()
    {
        var estimate = await ApprovedAsync(Line(1_000));
        await DoAsync<BudgetInspectionAppService>(s => s.CreateAsync(Inspection(estimate.Id, new InspectionFindingInput { Content = "Thiếu hóa đơn", Deadline = Clock.Today().AddDays(5) }), default));

        var calendar = await DoAsync<DeadlineAppService, BudgetCalendarDto>(s => s.CalendarAsync(estimate.Year, default));

        calendar.Entries.ShouldContain(e => e.Kind == CalendarEntryKind.Statutory && e.Day == new DateOnly(estimate.Year + 1, 3, 31) && e.Certainty == DeadlineCertainty.VerifiedSecondary);
        calendar.Entries.ShouldContain(e => e.Kind == CalendarEntryKind.Disclosure && e.Day == Clock.Today().AddDays(30) && !e.IsDone);
        calendar.Entries.ShouldContain(e => e.Kind == CalendarEntryKind.Inspection && e.Title == "Thiếu hóa đơn" && !e.IsDone);
        calendar.Entries.Select(e => e.Day).ShouldBeInOrder();

        var next = await DoAsync<DeadlineAppService, BudgetCalendarDto>(s => s.CalendarAsync(estimate.Year + 1, default));
        next.Entries.ShouldContain(
            e => e.Kind == CalendarEntryKind.Statutory && e.Day == new DateOnly(estimate.Year + 1, 3, 31) && e.BudgetYear == estimate.Year, "The settlement of a budget is work of the year after.");
        next.Entries.ShouldNotContain(e => e.BudgetYear == estimate.Year && e.Day.Year == estimate.Year);
    }

    [Fact]
    public async Task Calendar_OfWhatIsToBeMadePublic_LeadsToWhatWasDrawnUp()
    {
        var estimate = await ApprovedAsync(Line(1_000));
        (await DueAsync(estimate.Year)).ShouldBe((BudgetDisclosureKind.Estimate, estimate.Id, null, false));

        var disclosure = await CreateAsync(estimate.Id, BudgetDisclosureKind.Estimate);
        (await DueAsync(estimate.Year)).ShouldBe((BudgetDisclosureKind.Estimate, estimate.Id, disclosure.Id, false));

        await PostAsync(disclosure.Id, new BudgetPostingInput { Channel = PostingChannel.Headquarters, From = Clock.Today() });
        (await DueAsync(estimate.Year)).ShouldBe((BudgetDisclosureKind.Estimate, estimate.Id, disclosure.Id, true));
    }

    [Fact]
    public async Task Inspections_WhenOnlyOpenOnesAreAsked_LeaveOutWhatIsSettled()
    {
        var estimate = await ApprovedAsync(Line(1_000));
        var open = await DoAsync<BudgetInspectionAppService, BudgetInspectionDto>(s => s.CreateAsync(
            Inspection(estimate.Id, new InspectionFindingInput { Content = "Thiếu hóa đơn", Deadline = Clock.Today() }), default));
        await DoAsync<BudgetInspectionAppService>(s => s.CreateAsync(Inspection(estimate.Id), default));

        var list = await DoAsync<BudgetInspectionAppService, PagedResult<BudgetInspectionListItemDto>>(s => s.ListAsync(new BudgetInspectionListInput { Open = true }, default));

        list.Items.ShouldHaveSingleItem().Id.ShouldBe(open.Id);
    }

    [Fact]
    public async Task Finding_IsAnsweredThenSettled()
    {
        var estimate = await ApprovedAsync(Line(1_000));
        var inspection = await DoAsync<BudgetInspectionAppService, BudgetInspectionDto>(s => s.CreateAsync(
            Inspection(estimate.Id, new InspectionFindingInput { Content = "Thiếu hóa đơn", Amount = 500, Deadline = Clock.Today() }), default));
        var finding = inspection.Findings[0].Id;

        (await CodeAsync(() => SettleAsync(inspection.Id, finding))).ShouldBe(Budget.FindingUnanswered);
        await DoAsync<BudgetInspectionAppService>(s => s.AnswerAsync(inspection.Id, finding, new AnswerFindingInput { Answer = "Đã bổ sung" }, ExpectedVersion.Any, default));
        (await CodeAsync(() => DoAsync<BudgetInspectionAppService>(s => s.SaveAsync(inspection.Id, Inspection(estimate.Id), ExpectedVersion.Any, default)))).ShouldBe(Budget.FindingAnswered);
        (await CodeAsync(() => SettleAsync(inspection.Id, finding))).ShouldBe(Budget.SettlerAnswered);
        As(Appraiser);
        (await SettleAsync(inspection.Id, finding)).Findings[0].SettledDay.ShouldBe(Clock.Today());
        (await CodeAsync(() => SettleAsync(inspection.Id, finding))).ShouldBe(Budget.FindingSettled);
    }

    private async Task<(BudgetDisclosureKind?, Guid?, Guid?, bool)> DueAsync(int year)
    {
        var calendar = await DoAsync<DeadlineAppService, BudgetCalendarDto>(s => s.CalendarAsync(year, default));
        var entry = calendar.Entries.Where(e => e.Kind == CalendarEntryKind.Disclosure).OrderBy(e => e.DisclosureKind).First();
        return (entry.DisclosureKind, entry.LinkId, entry.DisclosureId, entry.IsDone);
    }

    private SaveBudgetInspectionInput Inspection(Guid estimateId, params InspectionFindingInput[] findings) => new()
    {
        EstimateId = estimateId, Day = Clock.Today(), Subject = "Kiểm tra sử dụng kinh phí", Inspectors = "Người Kiểm Tra Demo", Findings = findings,
    };

    private Task<BudgetInspectionDto> SettleAsync(Guid id, Guid finding) =>
        DoAsync<BudgetInspectionAppService, BudgetInspectionDto>(s => s.SettleAsync(id, finding, new SettleFindingInput(), ExpectedVersion.Any, default));

    private Task<BudgetDisclosureDto> CreateAsync(Guid estimateId, BudgetDisclosureKind kind, int? quarter = null) => DoAsync<BudgetDisclosureAppService, BudgetDisclosureDto>(s =>
        s.CreateAsync(new CreateBudgetDisclosureInput { EstimateId = estimateId, Kind = kind, Quarter = quarter, OpinionPlace = "Văn phòng UBND xã" }, default));

    private Task<BudgetDisclosureDto> PostAsync(Guid id, params BudgetPostingInput[] postings) => DoAsync<BudgetDisclosureAppService, BudgetDisclosureDto>(s =>
        s.PostAsync(id, new PostBudgetDisclosureInput { Postings = postings }, ExpectedVersion.Any, default));

    private Task<IReadOnlyList<PublicBudgetDisclosureItemDto>> PublicAsync() =>
        DoAsync<PublicBudgetAppService, IReadOnlyList<PublicBudgetDisclosureItemDto>>(s => s.ListAsync("06436", default), TenantB);

    private async Task<StatutoryDeadlineDto> DeadlineAsync(Guid tenant) =>
        (await DoAsync<DeadlineAppService, IReadOnlyList<StatutoryDeadlineDto>>(s => s.ListAsync(default), tenant)).Single(d => d.Code == DeadlineRegister.Approved);
}
