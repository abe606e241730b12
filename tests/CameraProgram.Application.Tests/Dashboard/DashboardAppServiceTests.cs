using CameraProgram.Boards;
using CameraProgram.Dashboard;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.OrgUnits;
using CameraProgram.Permissions;
using CameraProgram.TestBase;
using Microsoft.EntityFrameworkCore;
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

        dashboard.Items.Select(i => i.Code).ShouldBe(["NoHamlets", "NoBoard"]);
        dashboard.Items.ShouldAllBe(i => i.Text.Length > 20 && i.Link.StartsWith('/'));
    }

    [Fact]
    public async Task Get_InANewCommune_TellsTheAdministratorEveryStepInOrder_UntilItIsDone()
    {
        User.AllowOnly([.. DefaultRolePermissions.Of(RoleCodes.Admin)]);
        (await StepsAsync()).ShouldBe(["NoHamlets", "NoUnits", "NoBoard", "NoUsers", "NoSignatory"]);

        await DoAsync<ICameraProgramDb>(async db =>
        {
            db.Hamlets.Add(new Hamlet(Guid.CreateVersion7(), HamletKind.Thon, "Đèo Lăn", new DateOnly(2025, 7, 1)));
            db.OrgUnits.Add(new OrgUnit(Guid.CreateVersion7(), OrgUnitKind.Office, "Văn phòng", new DateOnly(2025, 7, 1)));
            db.Boards.Add(new Board(Guid.CreateVersion7(), BoardKind.ExecutiveBoard, "Ban Điều hành", new DateOnly(2025, 7, 1)));
            foreach (var (name, code) in new[] { ("quantri", RoleCodes.Admin), ("thuky", RoleCodes.Secretariat) })
            {
                await AddUserAsync(db, name, code);
            }
        });
        (await StepsAsync()).ShouldBe(["NoSignatory"]);

        await DoAsync<ICameraProgramDb>(db => AddUserAsync(db, "truongban", RoleCodes.BoardHead));
        (await StepsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_InANewCommune_TellsTheSecretariatWhatComesFirst()
    {
        User.AllowOnly([.. DefaultRolePermissions.Of(RoleCodes.Secretariat)]);

        (await StepsAsync()).ShouldBe(["NoHamlets", "NoUnits", "NoBoard", "NoSignatoryYet", "NoPlan"]);
    }

    [Fact]
    public async Task Get_InANewCommune_TellsAMemberNothing()
    {
        User.AllowOnly([.. DefaultRolePermissions.Of(RoleCodes.MemberUnit)]);

        (await StepsAsync()).ShouldBeEmpty();
    }

    private async Task<IEnumerable<string>> StepsAsync() =>
        (await DoAsync<DashboardAppService, DashboardDto>(s => s.GetAsync(default))).Items.Select(i => i.Code);

    private static async Task AddUserAsync(ICameraProgramDb db, string name, string roleCode)
    {
        var user = new User(Guid.CreateVersion7(), name, name);
        user.GiveRoles([(await db.Roles.SingleAsync(r => r.Code == roleCode)).Id]);
        db.Users.Add(user);
        await db.SaveChangesAsync();
    }

    private sealed class FixedSource(List<DashboardItem> items) : IDashboardSource
    {
        public Task<IReadOnlyList<DashboardItem>> GetAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<DashboardItem>>(items);
    }
}
