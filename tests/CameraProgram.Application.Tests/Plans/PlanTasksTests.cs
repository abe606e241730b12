using CameraProgram.Permissions;
using CameraProgram.WorkTasks;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Plans;

/// <summary>An issued plan shows how the tasks really stand that its assignments became.</summary>
public sealed class PlanTasksTests : PlanTest
{
    [Fact]
    public async Task Get_WhenATaskIsCompleted_NeverCallsItLate()
    {
        var plan = await SignAndIssueAsync((await SubmittedAsync()).Id);
        var done = plan.Assignments[0].Task!;
        await CompleteAsync(done.Id, new DateTime(2026, 4, 20, 2, 0, 0, DateTimeKind.Utc));
        Clock.SetDay(new DateOnly(2026, 11, 22));

        var assignments = (await ReadAsync(plan.Id)).Assignments;

        assignments[0].Task!.Status.ShouldBe(WorkTaskStatus.Completed);
        assignments[0].Task!.IsLate.ShouldBeFalse();
        assignments[0].Task!.CompletedDay.ShouldBe(new DateOnly(2026, 4, 20));
        assignments[0].Task!.CompletedLate.ShouldBeFalse();
        assignments[1].Task!.Status.ShouldBe(WorkTaskStatus.Assigned);
        assignments[1].Task!.IsLate.ShouldBeTrue();
    }

    [Fact]
    public async Task Get_WhenATaskWasCompletedAfterItsDay_SaysSo()
    {
        var plan = await SignAndIssueAsync((await SubmittedAsync()).Id);
        await CompleteAsync(plan.Assignments[0].Task!.Id, new DateTime(2026, 5, 4, 2, 0, 0, DateTimeKind.Utc));

        var task = (await ReadAsync(plan.Id)).Assignments[0].Task!;

        task.CompletedLate.ShouldBeTrue();
        task.IsLate.ShouldBeFalse();
    }

    [Fact]
    public async Task Get_WhenTheReaderSeesOnlyOwnTasks_LeavesTheOthersOut()
    {
        var plan = await SignAndIssueAsync((await SubmittedAsync()).Id);
        User.AllowOnly(CameraProgramPermissions.Plans.Default, CameraProgramPermissions.WorkTasks.Default);
        User.Id = Guid.CreateVersion7();
        User.OrgUnitId = Office;

        var assignments = (await ReadAsync(plan.Id)).Assignments;

        assignments.Select(a => a.Task is null).ShouldBe([false, false], "The office leads one and helps with the other.");
        User.OrgUnitId = Police;
        (await ReadAsync(plan.Id)).Assignments.Select(a => a.Task is null).ShouldBe([false, true]);
        User.AllowOnly(CameraProgramPermissions.Plans.Default);
        (await ReadAsync(plan.Id)).Assignments.ShouldAllBe(a => a.Task == null);
    }

    private Task<PlanDto> ReadAsync(Guid id) => DoAsync<PlanAppService, PlanDto>(s => s.GetAsync(id, default));

    private Task CompleteAsync(Guid taskId, DateTime at) => DoAsync<ICameraProgramDb>(async db =>
    {
        var task = await db.WorkTasks.Include(t => t.CoordinatingUnits).Include(t => t.Extensions).SingleAsync(t => t.Id == taskId);
        var lead = new TaskActor(Guid.CreateVersion7(), "Trưởng Công an xã", Police, null, null, TaskSide.Lead);
        task.Accept(lead, at);
        task.Submit("Đã xong.", lead, at);
        task.Complete(null, new TaskActor(Guid.CreateVersion7(), "Thư ký", Office, null, null, TaskSide.Other), at);
        await db.SaveChangesAsync(default);
    });
}
