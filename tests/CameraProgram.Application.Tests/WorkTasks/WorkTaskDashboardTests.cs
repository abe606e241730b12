using CameraProgram.Dashboard;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Time;
using CameraProgram.Permissions;
using CameraProgram.WorkTasks;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.WorkTasks;

/// <summary>What the first page says of tasks, beside what "my work" shows.</summary>
public sealed class WorkTaskDashboardTests : WorkTaskTest
{
    [Fact]
    public async Task Dashboard_WhenATaskWasJustGiven_TellsWhoMayAcceptIt()
    {
        var task = await CreateAsync(Police, due: Due.AddDays(60));
        (await DashboardAsync("MyTasksNew")).Count.ShouldBe(0);
        AsOfficer();

        (await DashboardAsync("MyTasksNew")).ShouldBe(new DashboardItem("MyTasksNew", 1, "/nhiem-vu?mine=true&status=assigned", DashboardUrgency.Waiting));
        (await DashboardAsync("MyTasksGoingOn")).Count.ShouldBe(0);
        await ChangeAsync(s => s.AcceptAsync(task.Id, ExpectedVersion.Any, default));
        (await DashboardAsync("MyTasksNew")).Count.ShouldBe(0);
        (await DashboardAsync("MyTasksGoingOn")).Count.ShouldBe(1);
        User.AllowOnly(CameraProgramPermissions.WorkTasks.Default);
        (await DashboardAsync("MyTasksGoingOn")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Dashboard_WheneverMyWorkHasATask_SaysSoOnce()
    {
        foreach (var may in new[] { true, false })
        {
            foreach (var days in new[] { -1, 0, WorkTaskConsts.NearlyLateDays, WorkTaskConsts.NearlyLateDays + 1 })
            {
                var task = await CreateAsync(Police, due: Clock.Today().AddDays(Math.Max(days, 0)));
                Clock.SetDay(Clock.Today().AddDays(Math.Max(-days, 0)));
                AsOfficer();
                User.AllowOnly([CameraProgramPermissions.WorkTasks.Default, .. may ? [CameraProgramPermissions.WorkTasks.Report] : Array.Empty<string>()]);

                (await DoAsync<WorkTaskListAppService, MyWorkTasksDto>(s => s.MineAsync(default))).Total.ShouldBe(1);
                (await DashboardItemsAsync()).Sum(i => i.Count).ShouldBe(1, $"{may} {days}");
                AsSecretary();
                await ChangeAsync(s => s.CancelAsync(task.Id, new ReasonInput { Reason = "Xong" }, ExpectedVersion.Any, default));
            }
        }
    }

    [Theory]
    [InlineData(-1, "MyTasksReturned", "MyTasksGoingOn")]
    [InlineData(3, "MyTasksReturned", "MyTasksGoingOn")]
    public async Task Dashboard_WhenHandedInOrReturned_SaysThatAndNoMore(int days, string whenReturned, string whenSubmitted)
    {
        var given = await CreateAsync(Police);
        AsOfficer();
        var task = await SubmitAsync(await AcceptAsync(given), "Đã xong");
        Clock.SetDay(task.DueDay.AddDays(-days));
        (await SaidAsync()).ShouldBe([whenSubmitted]);

        AsSecretary();
        await ChangeAsync(s => s.ReturnAsync(task.Id, new ReasonInput { Reason = "Thiếu ảnh" }, ExpectedVersion.Any, default));

        (await SaidAsync()).ShouldBe([whenReturned]);
    }

    [Fact]
    public async Task Dashboard_WhenMyUnitCoordinates_SaysSo()
    {
        await CreateAsync(Police, more: i => i.CoordinatingUnitIds = [Front]);
        As("Mặt trận", Guid.CreateVersion7(), Front, CameraProgramPermissions.WorkTasks.Default);

        (await DashboardItemsAsync()).Where(i => i.Count > 0).ShouldHaveSingleItem()
            .ShouldBe(new DashboardItem("MyTasksCoordinated", 1, "/viec-cua-toi", DashboardUrgency.Info));
    }

    private async Task<IEnumerable<string>> SaidAsync()
    {
        AsOfficer();
        return (await DashboardItemsAsync()).Where(i => i.Count > 0).Select(i => i.Code);
    }

    private async Task<DashboardItem> DashboardAsync(string code) => (await DashboardItemsAsync()).Single(i => i.Code == code);

    private Task<IReadOnlyList<DashboardItem>> DashboardItemsAsync() =>
        DoAsync<IEnumerable<IDashboardSource>, IReadOnlyList<DashboardItem>>(s => s.OfType<WorkTaskDashboardSource>().Single().GetAsync(default));
}
