using CameraProgram.Kernel.Errors;
using CameraProgram.Plans;
using CameraProgram.WorkTasks;
using Shouldly;
using Xunit;
using static CameraProgram.Domain.Tests.WorkTasks.WorkTaskBuilder;
using C = CameraProgram.CameraProgramErrorCodes.WorkTasks;

namespace CameraProgram.Domain.Tests.WorkTasks;

public sealed class WorkTaskTests
{
    [Fact]
    public void AdHoc_WhenDueDayHasPassed_IsRefusedAtTheField()
    {
        var refusal = Should.Throw<InputException>(() => WorkTask.AdHoc(Guid.CreateVersion7(), Content(due: Today.AddDays(-1)), Secretary, Now));

        refusal.Code.ShouldBe(C.DueDayPast);
        refusal.Field.ShouldBe("dueDay");
    }

    [Theory]
    [InlineData(9999)]
    [InlineData(2062)]
    public void DueDay_WhenTheYearIsMistyped_IsRefusedAtTheField(int year)
    {
        var day = new DateOnly(year, 12, 31);

        var given = Should.Throw<InputException>(() => WorkTask.AdHoc(Guid.CreateVersion7(), Content(due: day), Secretary, Now));
        var edited = Should.Throw<InputException>(() => Assigned().Edit(Content(due: day), "Lùi hạn", Secretary, Now));
        var asked = Should.Throw<InputException>(() => In(WorkTaskStatus.Accepted).RequestExtension(day, "Mưa", Officer, Now));

        (given.Code, given.Field).ShouldBe((KernelErrorCodes.DayOutOfRange, "dueDay"));
        (edited.Code, edited.Field).ShouldBe((KernelErrorCodes.DayOutOfRange, "dueDay"));
        (asked.Code, asked.Field).ShouldBe((KernelErrorCodes.DayOutOfRange, "newDay"));
    }

    [Fact]
    public void AdHoc_WhenDueInFiveYears_IsATask() =>
        WorkTask.AdHoc(Guid.CreateVersion7(), Content(due: Today.AddYears(5)), Secretary, Now).DueDay.ShouldBe(Today.AddYears(5));

    [Fact]
    public void AdHoc_WhenTitleIsBlank_IsRefused() =>
        Should.Throw<InputException>(() => WorkTask.AdHoc(Guid.CreateVersion7(), Content("  "), Secretary, Now)).Code.ShouldBe(KernelErrorCodes.Required);

    [Fact]
    public void AdHoc_WhenTooManyUnitsCoordinate_IsRefused()
    {
        var units = Enumerable.Range(0, WorkTaskConsts.MaxCoordinatingUnits + 1).Select(_ => Guid.CreateVersion7()).ToArray();

        Should.Throw<InputException>(() => WorkTask.AdHoc(Guid.CreateVersion7(), Content(coordinating: units), Secretary, Now))
            .Code.ShouldBe(C.TooManyUnits);
    }

    [Fact]
    public void AdHoc_WhenTheLeadUnitIsAlsoNamedAsCoordinating_CountsItOnce()
    {
        var task = WorkTask.AdHoc(Guid.CreateVersion7(), Content(coordinating: [LeadUnit, OtherUnit, OtherUnit]), Secretary, Now);

        task.CoordinatingUnits.ShouldHaveSingleItem().UnitId.ShouldBe(OtherUnit);
    }

    [Fact]
    public void FromPlan_WhenDueDayHasPassed_IsStillATask()
    {
        var assignment = new IssuedAssignment(Guid.CreateVersion7(), "Tuyên truyền", null, LeadUnit, [], null, Today.AddDays(-3), TaskPriority.High);

        var task = WorkTask.FromPlan(Guid.CreateVersion7(), Guid.CreateVersion7(), "80/KH-UBND", assignment, Secretary, Now);

        task.Origin.ShouldBe(TaskOrigin.PlanAssignment);
        task.PlanSymbol.ShouldBe("80/KH-UBND");
        task.AssignmentId.ShouldBe(assignment.AssignmentId);
        task.IsLate(Today).ShouldBeTrue();
    }

    [Theory]
    [InlineData(-1, true, false)]
    [InlineData(0, false, true)]
    [InlineData(7, false, true)]
    [InlineData(8, false, false)]
    public void IsLate_WhenOpen_FollowsTheCalendar(int daysUntilDue, bool late, bool nearlyLate)
    {
        var task = Assigned();
        var today = Due.AddDays(-daysUntilDue);

        task.IsLate(today).ShouldBe(late);
        task.IsNearlyLate(today).ShouldBe(nearlyLate);
    }

    [Theory]
    [InlineData(WorkTaskStatus.Completed)]
    [InlineData(WorkTaskStatus.Cancelled)]
    public void IsLate_WhenClosed_IsNever(WorkTaskStatus status)
    {
        var task = In(status);

        task.IsLate(Due.AddDays(100)).ShouldBeFalse();
        task.IsNearlyLate(Due).ShouldBeFalse();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void ReportProgress_WhenPercentIsOutOfRange_IsRefused(int percent)
    {
        var task = In(WorkTaskStatus.Accepted);

        Should.Throw<InputException>(() => task.ReportProgress(percent, null, [], Officer, Now)).Code.ShouldBe(KernelErrorCodes.OutOfRange);
        task.Status.ShouldBe(WorkTaskStatus.Accepted);
    }

    [Fact]
    public void ReportProgress_WhenFilesAreAttached_KeepsThemWithTheReport()
    {
        var task = In(WorkTaskStatus.Accepted);

        task.ReportProgress(60, "Kèm ảnh", [File("a.jpg"), File("b.jpg")], Officer, Now);

        var report = task.History[^1];
        report.FileCount.ShouldBe(2);
        report.Percent.ShouldBe(60);
        report.Note.ShouldBe("Kèm ảnh");
        report.ActorName.ShouldBe(Officer.Name);
        task.Files.ShouldAllBe(f => f.HistoryEntryId == report.Id);
        task.FileCount.ShouldBe(2);
    }

    [Fact]
    public void ReportProgress_WhenTooManyFilesAtOnce_IsRefused()
    {
        var task = In(WorkTaskStatus.Accepted);
        var files = Enumerable.Range(0, WorkTaskConsts.MaxFilesPerReport + 1).Select(i => File($"{i}.jpg")).ToList();

        Should.Throw<BusinessException>(() => task.ReportProgress(10, null, files, Officer, Now)).Code.ShouldBe(C.TooManyFiles);
        task.FileCount.ShouldBe(0);
    }

    [Fact]
    public void AddNote_WhenByACoordinatingUnit_LeavesThePercentage()
    {
        var task = In(WorkTaskStatus.InProgress);

        task.AddNote(null, [File()], Partner, Now);

        task.Percent.ShouldBe(60);
        task.Files.ShouldHaveSingleItem();
    }

    [Fact]
    public void AddNote_WhenNeitherWordsNorFiles_IsRefused() =>
        Should.Throw<InputException>(() => In(WorkTaskStatus.InProgress).AddNote(" ", [], Officer, Now)).Code.ShouldBe(KernelErrorCodes.Required);

    [Fact]
    public void Submit_WhenNothingWasReported_IsRefused() =>
        Should.Throw<BusinessException>(() => In(WorkTaskStatus.Accepted).Submit(null, Officer, Now)).Code.ShouldBe(C.NothingReported);

    [Fact]
    public void Submit_WhenOnlyANoteWasWritten_Works()
    {
        var task = In(WorkTaskStatus.Accepted);
        task.AddNote("Đã họp thôn", [], Officer, Now);

        task.Submit(null, Officer, Now);

        task.Status.ShouldBe(WorkTaskStatus.Submitted);
    }

    [Fact]
    public void Submit_WhenReturnedAndNothingReportedSince_IsRefused()
    {
        var task = In(WorkTaskStatus.Returned);

        Should.Throw<BusinessException>(() => task.Submit(null, Officer, Now)).Code.ShouldBe(C.NothingReported);

        task.ReportProgress(100, "Đã bổ sung ảnh", [], Officer, Now);
        task.Submit(null, Officer, Now);
        task.Status.ShouldBe(WorkTaskStatus.Submitted);
    }

    [Fact]
    public void Submit_WhenAReportComesWithIt_KeepsPercentWordsAndFilesInOneEntry()
    {
        var task = In(WorkTaskStatus.Returned);

        task.Submit(95, "Đã bổ sung ảnh", [File()], Officer, Now);

        (task.Status, task.Percent).ShouldBe((WorkTaskStatus.Submitted, 95));
        var entry = task.History[^1];
        (entry.Kind, entry.Percent, entry.Note, entry.FileCount).ShouldBe((TaskHistoryKind.Submitted, 95, "Đã bổ sung ảnh", 1));
        task.Files.ShouldHaveSingleItem().HistoryEntryId.ShouldBe(entry.Id);
    }

    [Fact]
    public void Submit_WhenOnlyTheSamePercentIsSaid_IsNoReport() =>
        Should.Throw<BusinessException>(() => In(WorkTaskStatus.Returned).Submit(60, " ", [], Officer, Now)).Code.ShouldBe(C.NothingReported);

    [Fact]
    public void Submit_WhenPercentIsMoreThanAll_IsRefusedAndNothingChanges()
    {
        var task = In(WorkTaskStatus.InProgress);

        Should.Throw<InputException>(() => task.Submit(101, "Xong", [], Officer, Now)).Field.ShouldBe("percent");
        (task.Status, task.Percent).ShouldBe((WorkTaskStatus.InProgress, 60));
    }

    [Fact]
    public void Submit_WhenThereAreTooManyFiles_IsRefusedAndTheTaskStaysInHand()
    {
        var task = In(WorkTaskStatus.InProgress);
        var files = Enumerable.Range(0, WorkTaskConsts.MaxFilesPerReport + 1).Select(n => File($"anh-{n}.jpg")).ToList();

        Should.Throw<BusinessException>(() => task.Submit(80, null, files, Officer, Now)).Code.ShouldBe(C.TooManyFiles);
        (task.Status, task.Percent).ShouldBe((WorkTaskStatus.InProgress, 60));
    }

    [Fact]
    public void Complete_WhenLessWasReported_TheHistoryKeepsHowFarItWas()
    {
        var task = In(WorkTaskStatus.Submitted);

        task.Complete(null, Secretary, Now);

        task.Percent.ShouldBe(100);
        task.History[^1].Percent.ShouldBe(60);
    }

    [Fact]
    public void Cancel_WhenMoreTimeWasAsked_NobodyIsNamedAsAnswering()
    {
        var task = In(WorkTaskStatus.InProgress);
        task.RequestExtension(Due.AddDays(10), "Mưa lũ", Officer, Now);

        task.Cancel("Không còn cần", Secretary, Now.AddHours(1));

        var asked = task.Extensions.ShouldHaveSingleItem();
        (asked.Outcome, asked.AnsweredByName, asked.AnsweredAt).ShouldBe((TaskExtensionOutcome.Lapsed, null, Now.AddHours(1)));
    }

    [Fact]
    public void Return_WhenReasonIsBlank_IsRefused() =>
        Should.Throw<InputException>(() => In(WorkTaskStatus.Submitted).Return(" ", Secretary, Now)).Code.ShouldBe(KernelErrorCodes.Required);

    [Fact]
    public void Cancel_WhenReasonIsBlank_IsRefusedAndTheTaskStaysOpen()
    {
        var task = In(WorkTaskStatus.InProgress);

        Should.Throw<InputException>(() => task.Cancel("", Secretary, Now)).Code.ShouldBe(KernelErrorCodes.Required);
        task.IsClosed.ShouldBeFalse();
    }

    [Fact]
    public void Complete_WhenByTheSubmitter_IsRefused() =>
        Should.Throw<BusinessException>(() => In(WorkTaskStatus.Submitted).Complete(null, Officer, Now)).Code.ShouldBe(C.SubmitterMayNotComplete);

    [Fact]
    public void Complete_WhenBySomebodyWhoStandsInForTheSubmitter_IsRefused()
    {
        var standIn = Secretary with { ForUserId = Officer.UserId, ForName = Officer.Name };

        Should.Throw<BusinessException>(() => In(WorkTaskStatus.Submitted).Complete(null, standIn, Now)).Code.ShouldBe(C.SubmitterMayNotComplete);
    }

    [Fact]
    public void Complete_WhenByThePersonThatTheSubmitterStoodInFor_IsRefused()
    {
        var task = In(WorkTaskStatus.InProgress);
        var standIn = Officer with { ForUserId = Secretary.UserId, ForName = Secretary.Name };
        task.Submit(null, standIn, Now);

        Should.Throw<BusinessException>(() => task.Complete(null, Secretary, Now)).Code.ShouldBe(C.SubmitterMayNotComplete);
        task.History[^1].ActorForName.ShouldBe(Secretary.Name);
    }

    [Fact]
    public void Complete_WhenNearMidnight_CountsTheDayInVietnam()
    {
        var task = In(WorkTaskStatus.Submitted);
        var justAfterMidnightInVietnam = new DateTime(2026, 4, 30, 17, 0, 1, DateTimeKind.Utc);

        task.Complete(null, Secretary, justAfterMidnightInVietnam);

        task.CompletedDay.ShouldBe(new DateOnly(2026, 5, 1));
        task.CompletedLate.ShouldBeTrue();
        task.Percent.ShouldBe(100);
    }

    [Fact]
    public void Edit_WhenTheDayMovesIntoThePast_IsRefused()
    {
        var task = Assigned();

        Should.Throw<InputException>(() => task.Edit(Content(due: Today.AddDays(-1)), "Sớm hơn", Secretary, Now)).Code.ShouldBe(C.DueDayPast);
        task.DueDay.ShouldBe(Due);
    }

    [Fact]
    public void ChangeLead_WhenItIsTheSameUnit_IsRefused() =>
        Should.Throw<InputException>(() => Assigned().ChangeLead(LeadUnit, "Nhầm", Secretary, Now)).Code.ShouldBe(C.SameLead);

    [Fact]
    public void ChangeLead_WhenWorkHadBegun_AsksTheNewUnitToAcceptAndLapsesTheRequestForTime()
    {
        var task = WorkTask.AdHoc(Guid.CreateVersion7(), Content(coordinating: OtherUnit), Secretary, Now);
        task.Accept(Officer, Now);
        task.RequestExtension(Due.AddDays(5), "Mưa", Officer, Now);

        task.ChangeLead(OtherUnit, "Đúng chức năng", Secretary, Now);

        task.LeadUnitId.ShouldBe(OtherUnit);
        task.CoordinatingUnits.ShouldBeEmpty();
        task.PendingExtensionDay.ShouldBeNull();
        task.Extensions.ShouldHaveSingleItem().Outcome.ShouldBe(TaskExtensionOutcome.Lapsed);
    }

    [Fact]
    public void ChangeLead_WhenProgressWasReported_BeginsAtZeroAndKeepsTheReport()
    {
        var task = Assigned();
        task.Accept(Officer, Now);
        task.ReportProgress(60, "Đã khảo sát hai tuyến", [], Officer, Now);

        task.ChangeLead(OtherUnit, "Đúng chức năng", Secretary, Now);

        task.Percent.ShouldBe(0);
        task.LastReportAt.ShouldBeNull();
        task.History.Single(e => e.Kind == TaskHistoryKind.ProgressReported).Percent.ShouldBe(60);
    }
}
