using CameraProgram.Dashboard;
using CameraProgram.Permissions;
using CameraProgram.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Dashboard;

public sealed class DashboardAppServiceTests : ApplicationTest
{
    private readonly List<DashboardItem> _items = [];

    protected override void ConfigureServices(IServiceCollection services) =>
        services.AddSingleton<IDashboardSource>(new FixedSource(_items));

    [Fact]
    public async Task Get_WhenThereIsMoreThanSeven_KeepsTheMostPressing()
    {
        User.AllowOnly();
        for (var i = 0; i < 7; i++)
        {
            _items.Add(new DashboardItem("LockedUsers", i + 2, $"/waiting/{i}", DashboardUrgency.Waiting));
        }

        _items.Add(new DashboardItem("LockedUsers", 1, "/late", DashboardUrgency.Late));

        var dashboard = await DoAsync<DashboardAppService, DashboardDto>(s => s.GetAsync(default));

        dashboard.Items.Count.ShouldBe(7);
        dashboard.Items[0].Link.ShouldBe("/late");
        dashboard.Items.ShouldNotContain(i => i.Link == "/waiting/0");
    }

    [Fact]
    public async Task Get_WhenNothingIsToDo_LeavesItOut()
    {
        User.AllowOnly();
        _items.Add(new DashboardItem("LockedUsers", 0, "/none", DashboardUrgency.Late));

        (await DoAsync<DashboardAppService, DashboardDto>(s => s.GetAsync(default))).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_WhenTheUserMayKeepTheOrganisation_SaysWhatIsMissing()
    {
        User.AllowOnly(CameraProgramPermissions.Hamlets.Manage, CameraProgramPermissions.Boards.Manage);

        var dashboard = await DoAsync<DashboardAppService, DashboardDto>(s => s.GetAsync(default));

        dashboard.Items.Select(i => i.Code).ShouldBe(["NoBoard", "NoHamlets"], ignoreOrder: true);
        dashboard.Items.ShouldAllBe(i => i.Text.Length > 20 && i.Link.StartsWith('/'));
    }

    private sealed class FixedSource(List<DashboardItem> items) : IDashboardSource
    {
        public Task<IReadOnlyList<DashboardItem>> GetAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<DashboardItem>>(items);
    }
}
