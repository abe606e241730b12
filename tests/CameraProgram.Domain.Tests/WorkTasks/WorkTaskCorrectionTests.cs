using CameraProgram.Kernel.Errors;
using CameraProgram.Plans;
using CameraProgram.WorkTasks;
using Shouldly;
using Xunit;
using static CameraProgram.Domain.Tests.WorkTasks.WorkTaskBuilder;
using C = CameraProgram.CameraProgramErrorCodes.WorkTasks;

namespace CameraProgram.Domain.Tests.WorkTasks;

public sealed class WorkTaskCorrectionTests
{
    private static readonly Guid Deputy = Guid.CreateVersion7();

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    public void Edit_WhenTheDueDayMovesWithoutAReason_IsRefusedAtTheField(string? reason)
    {
        var task = In(WorkTaskStatus.InProgress);

        var refusal = Should.Throw<InputException>(() => task.Edit(Content(due: Due.AddDays(3)), reason, Secretary, Now));

        (refusal.Code, refusal.Field).ShouldBe((KernelErrorCodes.Required, "reason"));
        task.DueDay.ShouldBe(Due);
    }

    [Fact]
    public void Edit_WhenTheDueDayMovesIntoThePast_IsRefused() =>
        Should.Throw<InputException>(() => In(WorkTaskStatus.Accepted).Edit(Content(due: Today.AddDays(-1)), "Nhầm", Secretary, Now))
            .Code.ShouldBe(C.DueDayPast);

    [Fact]
    public void Edit_WhenTheTaskIsLate_ItsOtherWordsCanStillBeCorrected()
    {
        var task = In(WorkTaskStatus.Accepted);

        task.Edit(Content("Tên đúng"), null, Secretary, Now.AddDays(100));

        task.Title.ShouldBe("Tên đúng");
    }

    [Theory]
    [InlineData(WorkTaskStatus.Accepted)]
    [InlineData(WorkTaskStatus.Submitted)]
    public void Edit_WhenItWouldTakeTheTaskFromAUnitThatAccepted_IsRefused(WorkTaskStatus status)
    {
        var task = In(status);

        var refusal = Should.Throw<InputException>(() => task.Edit(Content() with { LeadUnitId = OtherUnit }, "Nhầm đơn vị", Secretary, Now));

        (refusal.Code, refusal.Field).ShouldBe((C.LeadChangesWithReason, "leadUnitId"));
        task.LeadUnitId.ShouldBe(LeadUnit);
    }

    [Fact]
    public void Edit_WhenNothingDiffers_LeavesNoTrace()
    {
        var task = In(WorkTaskStatus.InProgress);
        var events = task.History.Count;

        task.Edit(Content(), "Không đổi gì", Secretary, Now);

        task.History.Count.ShouldBe(events);
    }

    [Fact]
    public void Edit_WhenMuchDiffers_TheHistoryKeepsEachThing()
    {
        var task = WorkTask.AdHoc(Guid.CreateVersion7(), Content(coordinating: OtherUnit), Secretary, Now);
        task.Accept(Officer, Now);
        var newUnit = Guid.CreateVersion7();
        var content = new TaskContent("Khảo sát tuyến mới", "Nội dung khác", LeadUnit, [newUnit], Deputy, Due.AddDays(5), TaskPriority.Urgent);

        task.Edit(content, "Theo kết luận họp", Secretary, Now);

        (task.Title, task.Content, task.AssigneeUserId, task.DueDay, task.Priority).ShouldBe(("Khảo sát tuyến mới", "Nội dung khác", Deputy, Due.AddDays(5), TaskPriority.Urgent));
        task.CoordinatingUnits.ShouldHaveSingleItem().UnitId.ShouldBe(newUnit);
        task.Status.ShouldBe(WorkTaskStatus.Accepted);
        var entry = task.History[^1];
        entry.Changes.ShouldBe(
        [
            new TaskChange(TaskField.Title, "Khảo sát tuyến đường", "Khảo sát tuyến mới"),
            new TaskChange(TaskField.Content, null, null),
            new TaskChange(TaskField.Priority, "Normal", "Urgent"),
            new TaskChange(TaskField.Assignee, null, $"{Deputy}"),
            new TaskChange(TaskField.CoordinatingUnit, null, $"{newUnit}"),
            new TaskChange(TaskField.CoordinatingUnit, $"{OtherUnit}", null),
        ]);
        (entry.PreviousDay, entry.Day, entry.Note).ShouldBe((Due, Due.AddDays(5), "Theo kết luận họp"));
    }

    [Fact]
    public void Edit_WhenARequestForTimeWaitsAndTheDayMoves_LapsesIt()
    {
        var task = In(WorkTaskStatus.InProgress);
        task.RequestExtension(Due.AddDays(10), "Mưa lũ", Officer, Now);

        task.Edit(Content("Chỉ đổi tên"), null, Secretary, Now);
        task.PendingExtensionDay.ShouldBe(Due.AddDays(10));
        task.Edit(Content("Chỉ đổi tên", Due.AddDays(4)), "Đổi hạn", Secretary, Now);

        task.PendingExtensionDay.ShouldBeNull();
        task.Extensions.ShouldHaveSingleItem().Outcome.ShouldBe(TaskExtensionOutcome.Lapsed);
    }

    [Fact]
    public void Edit_WhenTheTaskCameFromAPlan_SaysWhatDiffers()
    {
        var assignment = new IssuedAssignment(Guid.CreateVersion7(), "Tuyên truyền", null, LeadUnit, [], null, Due, TaskPriority.Normal);
        var task = WorkTask.FromPlan(Guid.CreateVersion7(), Guid.CreateVersion7(), "80/KH-UBND", assignment, Secretary, Now);

        task.Edit(new TaskContent("Tuyên truyền lưu động", null, LeadUnit, [], null, Due, TaskPriority.Normal), null, Secretary, Now);

        task.History[^1].Changes.ShouldHaveSingleItem().ShouldBe(new TaskChange(TaskField.Title, "Tuyên truyền", "Tuyên truyền lưu động"));
        task.PlanSymbol.ShouldBe("80/KH-UBND");
    }

    [Fact]
    public void Chase_WhenNothingIsWritten_IsRefused() =>
        Should.Throw<InputException>(() => In(WorkTaskStatus.Accepted).Chase("  ", Secretary, Now)).Code.ShouldBe(KernelErrorCodes.Required);

    [Fact]
    public void Chase_WhenWorkIsInHand_IsMarkedUntilTheLeadUnitDoesSomething()
    {
        var task = In(WorkTaskStatus.InProgress);
        task.Chase("Đề nghị báo cáo trước thứ Sáu", Secretary, Now);
        task.AddNote("Phía thôn đã xong", [], Partner, Now);

        task.ChasedAt.ShouldBe(Now);
        task.History.ShouldContain(h => h.Kind == TaskHistoryKind.Chased && h.Note == "Đề nghị báo cáo trước thứ Sáu");
        task.ReportProgress(70, "Đang làm", [], Officer, Now);
        task.ChasedAt.ShouldBeNull();
    }

    [Theory]
    [InlineData(true, TaskExtensionOutcome.Granted)]
    [InlineData(false, TaskExtensionOutcome.Refused)]
    public void ExtensionAnswer_WhenGiven_IsNewsUntilTheLeadUnitDoesSomething(bool granted, TaskExtensionOutcome outcome)
    {
        var task = In(WorkTaskStatus.InProgress);
        task.RequestExtension(Due.AddDays(10), "Mưa lũ", Officer, Now);
        if (granted)
        {
            task.GrantExtension(null, Secretary, Now);
        }
        else
        {
            task.RefuseExtension("Việc gấp", Secretary, Now);
        }

        (task.ExtensionAnswer, task.ExtensionAnsweredAt).ShouldBe((outcome, Now));
        task.AddNote("Đã rõ", [], Officer, Now);
        (task.ExtensionAnswer, task.ExtensionAnsweredAt).ShouldBe((null, null));
    }
}
