using CameraProgram.Dashboard;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.WorkTasks;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.WorkTasks;

public sealed class WorkTaskListTests : WorkTaskTest
{
    [Fact]
    public async Task List_WhenMidnightPassesInVietnam_TheTaskBecomesLate()
    {
        await CreateAsync(Police, due: new DateOnly(2026, 3, 20));

        Clock.Set(new DateTimeOffset(2026, 3, 20, 16, 59, 59, TimeSpan.Zero));
        (await ListAsync(new WorkTaskListInput { Late = true })).Total.ShouldBe(0);
        (await ListAsync()).Items[0].IsNearlyLate.ShouldBeTrue();

        Clock.Set(new DateTimeOffset(2026, 3, 20, 17, 0, 0, TimeSpan.Zero));
        (await ListAsync(new WorkTaskListInput { Late = true })).Items.ShouldHaveSingleItem().IsLate.ShouldBeTrue();
        (await ListAsync(new WorkTaskListInput { NearlyLate = true })).Total.ShouldBe(0);
    }

    [Theory]
    [InlineData("2026-03-16", true)]
    [InlineData("2026-03-23", true)]
    [InlineData("2026-03-24", false)]
    public async Task List_WhenFilteredByNearlyLate_CountsSevenDays(string due, bool found)
    {
        await CreateAsync(Police, due: DateOnly.Parse(due));

        (await ListAsync(new WorkTaskListInput { NearlyLate = true })).Total.ShouldBe(found ? 1 : 0);
    }

    [Fact]
    public async Task List_WhenNothingIsAsked_OpenOnesComeFirstByDueDay()
    {
        var early = await CreateAsync(Police, "Sớm", new DateOnly(2026, 3, 20));
        await CreateAsync(Police, "Muộn", new DateOnly(2026, 5, 20));
        await CreateAsync(Police, "Giữa", new DateOnly(2026, 4, 20));
        await ChangeAsync(s => s.CancelAsync(early.Id, new ReasonInput { Reason = "Thôi" }, ExpectedVersion.Any, default));

        (await ListAsync()).Items.Select(t => t.Title).ShouldBe(["Giữa", "Muộn", "Sớm"]);
        (await ListAsync(new WorkTaskListInput { Sort = "-due" })).Items.Select(t => t.Title).ShouldBe(["Muộn", "Giữa", "Sớm"]);
    }

    [Fact]
    public async Task List_WhenSortedByPriority_UrgentIsHighest()
    {
        await CreateAsync(Police, "Thường");
        await CreateAsync(Police, "Khẩn", more: i => i.Priority = TaskPriority.Urgent);
        await CreateAsync(Police, "Ưu tiên", more: i => i.Priority = TaskPriority.High);

        (await ListAsync(new WorkTaskListInput { Sort = "-priority" })).Items.Select(t => t.Title).ShouldBe(["Khẩn", "Ưu tiên", "Thường"]);
    }

    [Fact]
    public async Task List_WhenFiltersAreCombined_AllOfThemHold()
    {
        await CreateAsync(Police, "Khảo sát tuyến đường");
        await CreateAsync(Front, "Khảo sát dư luận");
        await CreateAsync(HamletUnit, "Tuyên truyền");

        (await ListAsync(new WorkTaskListInput { UnitId = Police, Filter = "khao sat" })).Items.ShouldHaveSingleItem().LeadUnitName.ShouldBe("Công an xã");
        (await ListAsync(new WorkTaskListInput { HamletId = HamletId })).Items.ShouldHaveSingleItem().Title.ShouldBe("Tuyên truyền");
        (await ListAsync(new WorkTaskListInput { Status = [WorkTaskStatus.Accepted, WorkTaskStatus.Submitted] })).Total.ShouldBe(0);
        (await ListAsync(new WorkTaskListInput { Status = [WorkTaskStatus.Assigned], DueFrom = Due, DueTo = Due })).Total.ShouldBe(3);
        (await ListAsync(new WorkTaskListInput { DueFrom = Due.AddDays(1) })).Total.ShouldBe(0);
    }

    [Theory]
    [InlineData("due")]
    [InlineData("-title")]
    [InlineData("priority")]
    public async Task List_WhenReadInPages_TheyFollowOneAnother(string sort)
    {
        for (var i = 0; i < 5; i++)
        {
            await CreateAsync(Police, $"Tuyến {i}", Due.AddDays(i % 2));
        }

        var whole = (await ListAsync(new WorkTaskListInput { Sort = sort })).Items.Select(t => t.Id).ToList();
        var first = await ListAsync(new WorkTaskListInput { Sort = sort, PageSize = 2 });
        var second = await ListAsync(new WorkTaskListInput { Sort = sort, PageSize = 2, Page = 2 });
        var third = await ListAsync(new WorkTaskListInput { Sort = sort, PageSize = 2, Page = 3 });
        var beyond = await ListAsync(new WorkTaskListInput { Sort = sort, PageSize = 2, Page = 4 });

        first.Items.Concat(second.Items).Concat(third.Items).Select(t => t.Id).ShouldBe(whole);
        third.Items.ShouldHaveSingleItem();
        (beyond.Items.Count, beyond.Total).ShouldBe((0, 5));
    }

    [Theory]
    [InlineData("tuyen 12 khao")]
    [InlineData("12 tuyến KHẢO")]
    [InlineData("12")]
    public async Task List_WhenSearchedByWords_EveryWordMustOccurInAnyOrder(string filter)
    {
        await CreateAsync(Police, "Khảo sát tuyến số 12");
        await CreateAsync(Police, "Khảo sát tuyến số 21");

        (await ListAsync(new WorkTaskListInput { Filter = filter })).Items.ShouldHaveSingleItem().Title.ShouldBe("Khảo sát tuyến số 12");
    }

    /// <summary>Taken apart into its letters, such a title is three times as long, and in UTF-8 nine times.</summary>
    [Fact]
    public async Task List_WhenATitleIsTheLongestInAnotherScript_IsKeptAndFound()
    {
        var title = string.Concat(Enumerable.Range(0, CameraProgramConsts.TitleLength).Select(i => (char)('각' + (i * 20))));
        await CreateAsync(Police, title);

        (await ListAsync(new WorkTaskListInput { Filter = title[..3] })).Items.ShouldHaveSingleItem().Title.ShouldBe(title);
    }

    [Theory]
    [InlineData("cong an xa", "Khảo sát")]
    [InlineData("Đèo Lăn", "Khảo sát, Tuyên truyền")]
    [InlineData("thong nhat", "Thống nhất quy chế")]
    [InlineData("phong kinh te", "")]
    public async Task List_WhenAUnitIsNamed_FindsWhatItLeadsAndCoordinates(string filter, string expected)
    {
        await CreateAsync(Police, "Khảo sát", more: i => i.CoordinatingUnitIds = [HamletUnit]);
        await CreateAsync(HamletUnit, "Tuyên truyền");
        await CreateAsync(Front, "Thống nhất quy chế");

        var found = await ListAsync(new WorkTaskListInput { Filter = filter, Sort = "title" });

        string.Join(", ", found.Items.Select(t => t.Title)).ShouldBe(expected);
    }

    [Fact]
    public async Task List_WhenSortFieldIsUnknown_IsRefused() =>
        (await Should.ThrowAsync<InputException>(() => ListAsync(new WorkTaskListInput { Sort = "secret" }))).Field.ShouldBe("sort");

    [Fact]
    public async Task Board_WhenTasksStandDifferently_CountsEachColumn()
    {
        var task = await CreateAsync(Police);
        await CreateAsync(Police);
        AsOfficer();
        await AcceptAsync(task);
        AsSecretary();

        var board = await DoAsync<WorkTaskBoardAppService, IReadOnlyList<WorkTaskBoardColumnDto>>(s => s.GetAsync(new WorkTaskListInput(), default));

        board.Select(c => c.Status).ShouldBe(Enum.GetValues<WorkTaskStatus>());
        board.Single(c => c.Status == WorkTaskStatus.Assigned).Total.ShouldBe(1);
        board.Single(c => c.Status == WorkTaskStatus.Accepted).Cards.ShouldHaveSingleItem().Task.Id.ShouldBe(task.Id);
    }

    [Fact]
    public async Task Board_WhenItIsOnesTurn_OffersTheMove()
    {
        await CreateAsync(Police, "Chưa nhận");
        await SubmittedAsync();

        (await MovesAsync(WorkTaskStatus.Submitted)).ShouldBeEmpty();
        (await MovesAsync(WorkTaskStatus.Assigned)).ShouldBe([WorkTaskAction.Accept]);
        AsSecretary();
        (await MovesAsync(WorkTaskStatus.Submitted)).ShouldBe([WorkTaskAction.Complete, WorkTaskAction.Return]);
        (await MovesAsync(WorkTaskStatus.Assigned)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Summary_WhenTasksStandDifferently_CountsThem()
    {
        await CreateAsync(Police, "Trễ", new DateOnly(2026, 3, 18));
        await CreateAsync(Front, "Sắp", new DateOnly(2026, 3, 27));
        var late = await CompletedAsync(new DateOnly(2026, 3, 17), on: new DateOnly(2026, 3, 20));
        await CompletedAsync(new DateOnly(2026, 4, 17), on: new DateOnly(2026, 3, 20));
        late.CompletedLate.ShouldBeTrue();
        await SubmittedAsync();
        Clock.SetDay(new DateOnly(2026, 3, 21));
        AsSecretary();

        var summary = await SummaryAsync();

        summary.Total.ShouldBe(5);
        summary.Open.ShouldBe(3);
        summary.Late.ShouldBe(1);
        summary.NearlyLate.ShouldBe(1);
        summary.CompletedLate.ShouldBe(1);
        summary.CompletedOnTime.ShouldBe(1);
        summary.WaitingForMyReview.ShouldBe(1);
        AsOfficer();
        summary = await SummaryAsync();
        summary.WaitingForMyReview.ShouldBe(0);
        summary.MineOpen.ShouldBe(2);
        summary.MineLate.ShouldBe(1);
    }

    [Fact]
    public async Task Mine_WhenReviewing_ShowsWhatOthersSubmittedAndAskedFor()
    {
        var submitted = await SubmittedAsync();
        var asking = await CreateAsync(Police, "Xin thêm thời gian");
        AsOfficer();
        await ChangeAsync(s => s.RequestExtensionAsync(
            asking.Id, new RequestExtensionInput { NewDay = Due.AddDays(9), Reason = "Mưa" }, ExpectedVersion.Any, default));
        (await MineAsync()).Tasks.Select(t => t.Id).ShouldBe([submitted.Id, asking.Id], ignoreOrder: true);
        (await MineAsync()).WaitingForReview.ShouldBeEmpty();

        AsSecretary();
        var mine = await MineAsync();

        mine.Tasks.ShouldBeEmpty();
        mine.WaitingForReview.ShouldHaveSingleItem().Id.ShouldBe(submitted.Id);
        mine.ExtensionsAsked.ShouldHaveSingleItem().PendingExtensionDay.ShouldBe(Due.AddDays(9));
    }

    [Fact]
    public async Task Mine_WhenOneWasReturned_ItComesBeforeTheLateOnes()
    {
        var late = await CreateAsync(Police, "Quá hạn", new DateOnly(2026, 3, 17));
        var returned = await SubmittedAsync(Due);
        AsSecretary();
        await ChangeAsync(s => s.ReturnAsync(returned.Id, new ReasonInput { Reason = "Thiếu ảnh" }, ExpectedVersion.Any, default));
        Clock.SetDay(new DateOnly(2026, 3, 20));
        AsOfficer();

        (await MineAsync()).Tasks.Select(t => t.Id).ShouldBe([returned.Id, late.Id]);
    }

    [Fact]
    public async Task Dashboard_WhenOneWasReturned_TellsItsUnitOnly()
    {
        var returned = await SubmittedAsync();
        AsSecretary();
        await ChangeAsync(s => s.ReturnAsync(returned.Id, new ReasonInput { Reason = "Thiếu ảnh" }, ExpectedVersion.Any, default));

        (await DashboardAsync("MyTasksReturned")).Count.ShouldBe(0);
        AsOfficer();
        (await DashboardAsync("MyTasksReturned")).ShouldBe(
            new DashboardItem("MyTasksReturned", 1, "/nhiem-vu?mine=true&status=returned", DashboardUrgency.Returned));
    }

    [Theory]
    [InlineData(true, TaskExtensionOutcome.Granted)]
    [InlineData(false, TaskExtensionOutcome.Refused)]
    public async Task ExtensionAnswered_WhenGiven_IsNewsForSevenDays(bool granted, TaskExtensionOutcome outcome)
    {
        var task = await CreateAsync(Police);
        AsOfficer();
        await ChangeAsync(s => s.RequestExtensionAsync(
            task.Id, new RequestExtensionInput { NewDay = Due.AddDays(9), Reason = "Mưa" }, ExpectedVersion.Any, default));
        (await DashboardAsync("MyExtensionsAnswered")).Count.ShouldBe(0);
        AsSecretary();
        await ChangeAsync(s => granted
            ? s.GrantExtensionAsync(task.Id, new NoteInput(), ExpectedVersion.Any, default)
            : s.RefuseExtensionAsync(task.Id, new ReasonInput { Reason = "Việc gấp" }, ExpectedVersion.Any, default));
        (await DashboardAsync("MyExtensionsAnswered")).Count.ShouldBe(0);
        AsOfficer();

        (await DashboardAsync("MyExtensionsAnswered")).Count.ShouldBe(1);
        var answered = new WorkTaskListInput { Mine = true, ExtensionAnswered = true };
        (await ListAsync(answered)).Items.ShouldHaveSingleItem().ExtensionAnswer.ShouldBe(outcome);
        Clock.Advance(TimeSpan.FromDays(8));
        (await ListAsync(answered)).Total.ShouldBe(0);
        (await ListAsync()).Items.ShouldHaveSingleItem().ExtensionAnswer.ShouldBeNull();
    }

    [Fact]
    public async Task Mine_WhenAnotherPersonOfTheUnitIsNamed_IsNotMine()
    {
        await CreateAsync(Police, more: i => i.AssigneeUserId = OfficerId);
        As("Đồng nghiệp", Guid.CreateVersion7(), Police, Permissions.CameraProgramPermissions.WorkTasks.Default);

        (await MineAsync()).Total.ShouldBe(0);
        (await ListAsync()).Total.ShouldBe(1);
    }

    [Fact]
    public async Task Mine_WhenMyUnitOnlyCoordinates_StandsApartFromWhatItLeads()
    {
        var led = await CreateAsync(Front, "Tuyên truyền");
        var coordinated = await CreateAsync(Police, "Khảo sát", more: i => i.CoordinatingUnitIds = [Front]);
        var cancelled = await CreateAsync(Police, "Đã hủy", more: i => i.CoordinatingUnitIds = [Front]);
        await ChangeAsync(s => s.CancelAsync(cancelled.Id, new ReasonInput { Reason = "Trùng" }, ExpectedVersion.Any, default));
        As("Mặt trận", Guid.CreateVersion7(), Front, Permissions.CameraProgramPermissions.WorkTasks.Default);

        var mine = await MineAsync();

        mine.Tasks.ShouldHaveSingleItem().Id.ShouldBe(led.Id);
        mine.Coordinated.ShouldHaveSingleItem().Id.ShouldBe(coordinated.Id);
        AsOfficer();
        (await MineAsync()).Coordinated.ShouldBeEmpty();
    }

    [Fact]
    public async Task Board_WhenNothingWasReported_OffersReportingBeforeSubmitting()
    {
        var task = await CreateAsync(Police);
        AsOfficer();
        task = await AcceptAsync(task);
        (await MovesAsync(WorkTaskStatus.Accepted)).ShouldBe([WorkTaskAction.ReportProgress, WorkTaskAction.Submit]);

        await ReportAsync(task, 40);

        (await MovesAsync(WorkTaskStatus.InProgress)).ShouldBe([WorkTaskAction.Submit, WorkTaskAction.ReportProgress]);
    }

    private async Task<IReadOnlyList<WorkTaskAction>> MovesAsync(WorkTaskStatus status)
    {
        var board = await DoAsync<WorkTaskBoardAppService, IReadOnlyList<WorkTaskBoardColumnDto>>(s => s.GetAsync(new WorkTaskListInput(), default));
        return board.Single(c => c.Status == status).Cards.ShouldHaveSingleItem().Moves;
    }

    private async Task<DashboardItem> DashboardAsync(string code) =>
        (await DoAsync<IEnumerable<IDashboardSource>, IReadOnlyList<DashboardItem>>(s => s.OfType<WorkTaskDashboardSource>().Single().GetAsync(default)))
            .Single(i => i.Code == code);

    private Task<MyWorkTasksDto> MineAsync() => DoAsync<WorkTaskListAppService, MyWorkTasksDto>(s => s.MineAsync(default));

    private Task<WorkTaskSummaryDto> SummaryAsync() => DoAsync<WorkTaskListAppService, WorkTaskSummaryDto>(s => s.SummaryAsync(default));

    private async Task<WorkTaskDto> SubmittedAsync(DateOnly? due = null)
    {
        var task = await CreateAsync(Police, "Đã gửi duyệt", due);
        AsOfficer();
        return await SubmitAsync(await AcceptAsync(task), "Đã xong");
    }

    private async Task<WorkTaskDto> CompletedAsync(DateOnly due, DateOnly on)
    {
        var task = await SubmittedAsync(due);
        AsSecretary();
        var now = Clock.GetUtcNow();
        Clock.SetDay(on);
        task = await ChangeAsync(s => s.CompleteAsync(task.Id, new NoteInput(), ExpectedVersion.Any, default));
        Clock.Set(now);
        return task;
    }
}
