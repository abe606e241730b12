using CameraProgram.Boards;
using CameraProgram.Geography;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Time;
using CameraProgram.Localization;
using CameraProgram.Reviews;
using CameraProgram.Routes;
using CameraProgram.WorkTasks;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Reviews;

public sealed class ReviewFigureTests : ReviewTest
{
    [Fact]
    public async Task Figures_WhenTheDataAreKnown_AreTheKnownNumbers()
    {
        await WorkAsync();

        var review = await BeginAsync();

        ValueOf(review, "organisation.hamlets").ShouldBe(2);
        ValueOf(review, "tasks.assigned").ShouldBe(3);
        ValueOf(review, "tasks.completed").ShouldBe(1);
        ValueOf(review, "tasks.completedOnTime").ShouldBe(1);
        ValueOf(review, "tasks.completedLate").ShouldBe(0);
        ValueOf(review, "tasks.returned").ShouldBe(1);
        ValueOf(review, "tasks.overdue").ShouldBe(0);
        ValueOf(review, "guidance.documents").ShouldBe(0);
    }

    [Fact]
    public async Task Figures_WhenATaskRunsLate_CountItAsOverdue()
    {
        await CreateAsync(Police, due: Due);
        Clock.SetDay(Due.AddDays(1));

        ValueOf(await BeginAsync(), "tasks.overdue").ShouldBe(1);
    }

    [Fact]
    public async Task Assigned_WhenATaskWasCancelled_LeavesItToAFigureOfItsOwn()
    {
        await CreateAsync(Front, "Tuyên truyền");
        var twice = await CreateAsync(Police);
        await ChangeAsync(s => s.CancelAsync(twice.Id, new ReasonInput { Reason = "Giao trùng" }, new ExpectedVersion(twice.Version), default));

        var review = await BeginAsync();

        ValueOf(review, "tasks.assigned").ShouldBe(1);
        review.Figures.Single(f => f.Code == "tasks.assigned").Note.ShouldNotBeNull().ShouldContain("không kể nhiệm vụ đã hủy");
        (await RowsAsync(review, "tasks.assigned")).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(r => r.Status.ShouldBe(WorkTaskStatus.Assigned), r => r.DayOf.ShouldBe(FigureDay.Given));
        (await RowsAsync(review, "tasks.cancelled")).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(r => r.Status.ShouldBe(WorkTaskStatus.Cancelled), r => r.DayOf.ShouldBe(FigureDay.Cancelled));
        review.Parts.SelectMany(p => p.Sections).Single(s => s.Key == "results.tasks").Suggestion.ShouldNotBeNull().ShouldContain("không kể 1 nhiệm vụ đã hủy");
    }

    [Fact]
    public async Task Coverage_OfAReviewOfThePast_IsNeitherInItsFiguresNorInItsWords()
    {
        await DoAsync<RouteAppService, RouteDto>(s => s.CreateAsync(
            new SaveRouteInput
            {
                Kind = RouteKind.Alley, Name = "Ngõ 1",
                Points = [new PointInput { Latitude = 21.58, Longitude = 106.31 }, new PointInput { Latitude = 21.581, Longitude = 106.31 }],
            }, default));
        Clock.SetDay(new DateOnly(2026, 7, 5));

        var over = await BeginAsync(new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 30));

        ValueOf(over, "coverage.routeMetres").ShouldBeNull();
        (await RowsAsync(over, "coverage.routeMetres")).ShouldBeEmpty();
        over.Parts.SelectMany(p => p.Sections).Single(s => s.Key == "results.survey").Suggestion.ShouldBeNull();
    }

    [Fact]
    public async Task Members_WhenOneLeftOnTheLastDay_AreThoseBeforePlusAppointedLessReleased()
    {
        await DoAsync<ICameraProgramDb>(async db =>
        {
            var board = new Board(Guid.CreateVersion7(), BoardKind.ExecutiveBoard, "Ban Điều hành", new DateOnly(2025, 7, 1));
            board.Appoint(Guid.CreateVersion7(), BoardSeat.Head, new MemberDetails("Người Ở Lại", "Chủ tịch", null, null, null, false, 1), new DateOnly(2025, 7, 1));
            var gone = board.Appoint(Guid.CreateVersion7(), BoardSeat.Member, new MemberDetails("Người Đi", "Văn hóa", null, null, null, true, 2), new DateOnly(2026, 1, 15));
            board.Release(gone.Id, new DateOnly(2026, 6, 30), "Chuyển công tác");
            db.Boards.Add(board);
            await db.SaveChangesAsync();
        });
        Clock.SetDay(new DateOnly(2026, 7, 5));

        var review = await BeginAsync(new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 30));

        ValueOf(review, "organisation.boardMembers").ShouldBe(1);
        (await RowsAsync(review, "organisation.boardAppointed")).ShouldHaveSingleItem().Day.ShouldBe(new DateOnly(2026, 1, 15));
        (await RowsAsync(review, "organisation.boardReleased")).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(r => r.Day.ShouldBe(new DateOnly(2026, 6, 30)), r => r.DayOf.ShouldBe(FigureDay.Ended));
    }

    [Fact]
    public async Task YearBefore_WhenThatReviewWasIssued_OpensItsRows()
    {
        Clock.SetDay(new DateOnly(2026, 7, 5));
        await IssuedAsync(new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 30));
        Clock.SetDay(new DateOnly(2027, 7, 5));
        var review = await BeginAsync(new DateOnly(2027, 1, 1), new DateOnly(2027, 6, 30));

        (await RowsAsync(review, "organisation.hamlets", yearBefore: true)).Count.ShouldBe(2);
        (await RowsAsync(review, "tasks.assigned", yearBefore: true)).ShouldBeEmpty();
    }

    [Fact]
    public async Task FiguresTo_WhileThePeriodRuns_IsTheDayTheyWereTaken()
    {
        var review = await BeginAsync();

        review.FiguresTo.ShouldBe(Clock.Today());
        Clock.SetDay(review.To.AddDays(3));
        (await DoAsync<ReviewAppService, ReviewDto>(s => s.RefreshFiguresAsync(review.Id, ExpectedVersion.Any, default))).FiguresTo.ShouldBe(review.To);
    }

    [Fact]
    public async Task Figures_WhenAMemberOnlyTookOtherDuties_CountNobodyAsComeOrGone()
    {
        var board = new Board(Guid.CreateVersion7(), BoardKind.ExecutiveBoard, "Ban Điều hành", new DateOnly(2025, 7, 1));
        var support = new Board(Guid.CreateVersion7(), BoardKind.SupportTeam, "Tổ giúp việc", new DateOnly(2025, 7, 1), board.Id);
        var details = new MemberDetails("Nguyễn Văn Công An", "Trưởng Công an xã", "Việc cũ", OfficerId, null, PartTime: true, Order: 1);
        var member = board.Appoint(Guid.CreateVersion7(), BoardSeat.Member, details, new DateOnly(2025, 7, 1));
        support.Appoint(Guid.CreateVersion7(), BoardSeat.Member, details, new DateOnly(2025, 7, 1));
        board.ChangeDuties(
            member.Id, new MemberDuties("Phó Trưởng Ban", "Việc mới", null, PartTime: true), OfficerId, 1, Clock.Today(), Clock.Today(), Guid.CreateVersion7());
        await DoAsync<ICameraProgramDb>(async db =>
        {
            db.Boards.AddRange(board, support);
            await db.SaveChangesAsync();
        });

        var review = await BeginAsync();

        ValueOf(review, "organisation.boardMembers").ShouldBe(2);
        ValueOf(review, "organisation.boardAppointed").ShouldBe(0);
        ValueOf(review, "organisation.boardReleased").ShouldBe(0);
    }

    [Fact]
    public async Task Rows_OfEveryFigure_AddUpToItsValue()
    {
        await WorkAsync();
        var review = await BeginAsync();

        foreach (var figure in review.Figures)
        {
            (await RowsAsync(review, figure.Code)).Sum(r => r.Amount).ShouldBe(figure.Value ?? 0, figure.Code);
        }
    }

    [Fact]
    public async Task Figures_WhenSubmitted_StayThoughTheDataGoOn()
    {
        await WorkAsync();
        var review = await SubmittedAsync();
        await CreateAsync(Front, "Việc giao sau");

        AsChair();
        ValueOf(await LookAsync(review.Id), "tasks.assigned").ShouldBe(3);
    }

    [Fact]
    public async Task RefreshFigures_WhenDraft_CountsAnewAndSuggestsAnew()
    {
        var review = await BeginAsync();
        ValueOf(review, "tasks.assigned").ShouldBe(0);
        await WorkAsync();
        AsWriter();

        var refreshed = await DoAsync<ReviewAppService, ReviewDto>(s => s.RefreshFiguresAsync(review.Id, new ExpectedVersion(review.Version), default));

        ValueOf(refreshed, "tasks.assigned").ShouldBe(3);
        refreshed.Parts.SelectMany(p => p.Sections).Single(s => s.Key == "results.tasks").Suggestion.ShouldNotBeNull().ShouldStartWith("Trong kỳ đã giao 3 nhiệm vụ");
    }

    [Fact]
    public async Task Previous_WhenTheYearBeforeWasIssued_IsWhatThatReviewFroze()
    {
        Clock.SetDay(new DateOnly(2026, 7, 5));
        await IssuedAsync(new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 30));
        Clock.SetDay(new DateOnly(2027, 7, 5));

        var review = await BeginAsync(new DateOnly(2027, 1, 1), new DateOnly(2027, 6, 30));

        review.Figures.Single(f => f.Code == "organisation.households").Previous.ShouldBe(0);
        review.Figures.Single(f => f.Code == "organisation.hamlets").Previous.ShouldBe(2);
        review.Figures.Single(f => f.Code == "guidance.documents").Value.ShouldBe(0);
    }

    [Fact]
    public async Task Previous_WhenNobodyKeptDataThen_IsUnknownRatherThanZero()
    {
        var review = await BeginAsync();

        review.Figures.Single(f => f.Code == "tasks.assigned").Previous.ShouldBeNull();
        review.Figures.Single(f => f.Code == "organisation.households").Previous.ShouldBeNull();
    }

    [Fact]
    public async Task Returned_WhenTheLeadChangedLater_CountsForTheUnitThatLedThen()
    {
        var task = await CreateAsync(Police);
        AsOfficer();
        task = await SubmitAsync(await ReportAsync(await AcceptAsync(task), 60));
        AsSecretary();
        task = await ChangeAsync(s => s.ReturnAsync(task.Id, new ReasonInput { Reason = "Thiếu ảnh" }, new ExpectedVersion(task.Version), default));
        Clock.Advance(TimeSpan.FromMinutes(1));
        await ChangeAsync(s => s.ChangeLeadAsync(
            task.Id, new ChangeLeadInput { LeadUnitId = Front, Reason = "Đúng chức năng" }, new ExpectedVersion(task.Version), default));

        var review = await BeginAsync();

        (await UnitsOfAsync(review, "tasks.returned")).ShouldBe(["Công an xã"]);
        (await UnitsOfAsync(review, "tasks.assigned")).ShouldBe(["Công an xã"]);
    }

    [Fact]
    public async Task Documents_WhenAnEarlierReviewWasIssued_DoNotCountIt()
    {
        await IssuedAsync();

        var review = await BeginAsync(kind: ReviewKind.Year);

        ValueOf(review, "guidance.documents").ShouldBe(0);
        review.Parts.SelectMany(p => p.Sections).Single(s => s.Key == "leadership.documents").Suggestion.ShouldBe("Trong kỳ không phát sinh văn bản mới.");
    }

    [Fact]
    public async Task Texts_OfEveryFigure_AreThereInBothLanguages()
    {
        var codes = await DoAsync<FigureTaker, List<string>>(t => Task.FromResult(t.Figures.Select(f => f.Code).ToList()));

        codes.ShouldNotBeEmpty();
        codes.ShouldBeUnique();
        foreach (var key in codes.Select(code => $"Figure:{code}"))
        {
            CameraProgramTexts.Catalog.Find("vi", key).ShouldNotBeNull(key);
            CameraProgramTexts.Catalog.Find("en", key).ShouldNotBeNull(key);
        }
    }

    private async Task<IEnumerable<string?>> UnitsOfAsync(ReviewDto review, string code) =>
        (await RowsAsync(review, code)).Select(r => r.Group);

    /// <summary>Three tasks: one done in time after being sent back once, two open.</summary>
    private async Task WorkAsync()
    {
        var task = await CreateAsync(Police);
        await CreateAsync(Front, "Tuyên truyền");
        await CreateAsync(HamletUnit, "Vận động");
        AsOfficer();
        task = await SubmitAsync(await ReportAsync(await AcceptAsync(task), 60));
        AsSecretary();
        task = await ChangeAsync(s => s.ReturnAsync(task.Id, new ReasonInput { Reason = "Thiếu ảnh" }, new ExpectedVersion(task.Version), default));
        AsOfficer();
        task = await SubmitAsync(await ReportAsync(task, 100));
        AsSecretary();
        await ChangeAsync(s => s.CompleteAsync(task.Id, new NoteInput(), new ExpectedVersion(task.Version), default));
        AsWriter();
    }
}
