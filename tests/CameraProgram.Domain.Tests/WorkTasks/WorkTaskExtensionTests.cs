using CameraProgram.Kernel.Errors;
using CameraProgram.WorkTasks;
using Shouldly;
using Xunit;
using static CameraProgram.Domain.Tests.WorkTasks.WorkTaskBuilder;
using C = CameraProgram.CameraProgramErrorCodes.WorkTasks;

namespace CameraProgram.Domain.Tests.WorkTasks;

public sealed class WorkTaskExtensionTests
{
    [Fact]
    public void RequestExtension_WhenDayIsNotLater_IsRefused() =>
        Should.Throw<InputException>(() => In(WorkTaskStatus.Accepted).RequestExtension(Due, "Mưa", Officer, Now)).Code.ShouldBe(C.ExtensionNotLater);

    [Fact]
    public void RequestExtension_WhenTheNewDayHasPassedToo_IsRefused()
    {
        var late = Now.AddDays(60);

        Should.Throw<InputException>(() => In(WorkTaskStatus.Accepted).RequestExtension(Due.AddDays(1), "Mưa", Officer, late)).Code.ShouldBe(C.DueDayPast);
    }

    [Fact]
    public void RequestExtension_WhenOneWaits_IsRefused()
    {
        var task = Asked();

        Should.Throw<BusinessException>(() => task.RequestExtension(Due.AddDays(20), "Lại mưa", Officer, Now)).Code.ShouldBe(C.ExtensionPending);
        task.Extensions.ShouldHaveSingleItem();
    }

    [Fact]
    public void GrantExtension_WhenAsked_MovesTheDayAndRecordsBothDays()
    {
        var task = Asked();

        task.GrantExtension("Đồng ý", Secretary, Now);

        task.DueDay.ShouldBe(Due.AddDays(10));
        task.PendingExtensionDay.ShouldBeNull();
        task.Extensions[0].Outcome.ShouldBe(TaskExtensionOutcome.Granted);
        task.History[^1].PreviousDay.ShouldBe(Due);
        task.History[^1].Day.ShouldBe(Due.AddDays(10));
    }

    [Fact]
    public void RefuseExtension_WhenAsked_KeepsTheDayAndTheReason()
    {
        var task = Asked();

        task.RefuseExtension("Việc gấp", Secretary, Now);

        task.DueDay.ShouldBe(Due);
        task.Extensions[0].Outcome.ShouldBe(TaskExtensionOutcome.Refused);
        task.Extensions[0].Answer.ShouldBe("Việc gấp");
        task.RequestExtension(Due.AddDays(5), "Xin lại", Officer, Now);
        task.Extensions.Count.ShouldBe(2);
    }

    [Fact]
    public void GrantExtension_WhenByTheOneWhoAsked_IsRefused()
    {
        var task = Asked();

        Should.Throw<BusinessException>(() => task.GrantExtension(null, Officer, Now)).Code.ShouldBe(C.RequesterMayNotDecide);
        task.DueDay.ShouldBe(Due);
    }

    [Fact]
    public void RefuseExtension_WhenReasonIsBlank_IsRefused() =>
        Should.Throw<InputException>(() => Asked().RefuseExtension("", Secretary, Now)).Code.ShouldBe(KernelErrorCodes.Required);

    [Fact]
    public void Cancel_WhenARequestWaits_LapsesIt()
    {
        var task = Asked();

        task.Cancel("Không còn cần", Secretary, Now);

        task.Extensions[0].Outcome.ShouldBe(TaskExtensionOutcome.Lapsed);
        task.PendingExtensionDay.ShouldBeNull();
    }

    private static WorkTask Asked()
    {
        var task = In(WorkTaskStatus.InProgress);
        task.RequestExtension(Due.AddDays(10), "Mưa lũ", Officer, Now);
        return task;
    }
}
