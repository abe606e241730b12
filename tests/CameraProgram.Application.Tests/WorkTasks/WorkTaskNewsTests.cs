using CameraProgram.Kernel.Entities;
using CameraProgram.Permissions;
using CameraProgram.WorkTasks;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.WorkTasks;

/// <summary>What whoever gives the work did to a task stays in sight of the unit for some days.</summary>
public sealed class WorkTaskNewsTests : WorkTaskTest
{
    [Fact]
    public async Task Mine_WhenOneWasCancelled_IsNewsToItsUnitForSevenDays()
    {
        var task = await CreateAsync(Police);
        await CancelAsync(task, "Trùng việc khác");
        (await MineAsync()).News.ShouldBeEmpty();
        AsHamletHead();
        (await MineAsync()).News.ShouldBeEmpty();
        AsOfficer();

        var news = (await MineAsync()).News.ShouldHaveSingleItem();

        (news.Id, news.Kind, news.Note, news.ActorName).ShouldBe((task.Id, TaskHistoryKind.Cancelled, "Trùng việc khác", "Lê Thị Thư Ký"));
        (await MineAsync()).Tasks.ShouldBeEmpty();
        Clock.Advance(TimeSpan.FromDays(8));
        (await MineAsync()).News.ShouldBeEmpty();
    }

    [Fact]
    public async Task Mine_WhenTheDueDayWasMoved_TheLastMoveIsNews()
    {
        var task = await CreateAsync(Police);
        await EditAsync(task, "Khảo sát tuyến", Due.AddDays(2), "Hoãn họp");
        Clock.Advance(TimeSpan.FromHours(1));
        await EditAsync(task, "Khảo sát tuyến", Due.AddDays(5), "Hoãn thêm");
        await EditAsync(task, "Chỉ đổi tên", Due.AddDays(5), null);
        AsOfficer();

        var news = (await MineAsync()).News.ShouldHaveSingleItem();

        (news.Kind, news.PreviousDay, news.Day, news.Note).ShouldBe((TaskHistoryKind.Edited, Due.AddDays(2), Due.AddDays(5), "Hoãn thêm"));
    }

    [Fact]
    public async Task Mine_WhenOneSelfCancelled_IsNoNews()
    {
        var own = Guid.CreateVersion7();
        void AsReviewerOfTheUnit() => As("Trưởng Công an", own, Police, CameraProgramPermissions.WorkTasks.Default, CameraProgramPermissions.WorkTasks.Review);
        var task = await CreateAsync(Police);
        AsReviewerOfTheUnit();
        await CancelAsync(task, "Không còn cần");

        (await MineAsync()).News.ShouldBeEmpty();
    }

    private Task<WorkTaskDto> CancelAsync(WorkTaskDto task, string reason) =>
        ChangeAsync(s => s.CancelAsync(task.Id, new ReasonInput { Reason = reason }, ExpectedVersion.Any, default));

    private Task<WorkTaskDto> EditAsync(WorkTaskDto task, string title, DateOnly due, string? reason)
    {
        var input = Input(Police, title, due);
        input.Reason = reason;
        return ChangeAsync(s => s.UpdateAsync(task.Id, input, ExpectedVersion.Any, default));
    }

    private Task<MyWorkTasksDto> MineAsync() => DoAsync<WorkTaskListAppService, MyWorkTasksDto>(s => s.MineAsync(default));
}
