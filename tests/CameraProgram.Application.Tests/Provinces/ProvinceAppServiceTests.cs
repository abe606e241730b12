using CameraProgram.Attachments;
using CameraProgram.Boards;
using CameraProgram.Cameras;
using CameraProgram.Dashboard;
using CameraProgram.Exporting;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.OrgUnits;
using CameraProgram.Provinces;
using CameraProgram.TestBase;
using CameraProgram.WorkTasks;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Provinces;

public sealed class ProvinceAppServiceTests : ApplicationTest
{
    [Fact]
    public async Task List_WhenUserBelongsToACommune_IsForbiddenWhateverTheRole()
    {
        await SignInAsync(TenantA);

        await Should.ThrowAsync<ForbiddenException>(() => DoAsync<ProvinceAppService>(s => s.ListCommunesAsync(new ProvinceListInput(), default)));
    }

    [Fact]
    public async Task List_WhenUserIsOfTheProvince_CountsEveryCommune()
    {
        await AddAsync(TenantA, "Đèo Lăn", households: 142);
        await AddAsync(TenantA, "Thống Nhất", households: 165);
        await AddAsync(TenantB, "La Mai", households: 240);
        await SignInAsync(null);

        var result = await RollUpAsync(new ProvinceListInput { Sort = "-hamlets" });

        result.Total.ShouldBe(2);
        result.Items.Select(c => (c.Code, c.Hamlets, c.Households, c.Units, c.BoardMembers)).ShouldBe(
            [("06436", 2, 307L, 2, 2), ("14038", 1, 240L, 1, 1)]);
        result.Totals.ShouldBe(new FigureTotalsDto(2, 3, 547, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    [Fact]
    public async Task List_WhenUserIsOfOneProvince_SeesOnlyItsCommunes()
    {
        await AddAsync(TenantA, "Đèo Lăn", households: 142);
        await AddAsync(TenantB, "La Mai", households: 240);
        await SignInAsync(null, provinceCode: "37");

        var result = await RollUpAsync(new ProvinceListInput());

        result.Items.ShouldHaveSingleItem().Code.ShouldBe("14038");
        result.Totals.Households.ShouldBe(240);
    }

    [Fact]
    public async Task List_WhenPaged_TotalsCoverAllCommunes()
    {
        await AddAsync(TenantA, "Đèo Lăn", households: 100);
        await AddAsync(TenantB, "La Mai", households: 200);
        await SignInAsync(null);

        var page = await RollUpAsync(new ProvinceListInput { PageSize = 1, Page = 2, Sort = "households" });

        page.Items.ShouldHaveSingleItem().Households.ShouldBe(200);
        page.Totals.Households.ShouldBe(300);
    }

    [Fact]
    public async Task List_WhenSortIsUnknown_IsRefused()
    {
        await SignInAsync(null);

        (await Should.ThrowAsync<InputException>(() => RollUpAsync(new ProvinceListInput { Sort = "address" }))).Field.ShouldBe("sort");
    }

    [Fact]
    public async Task List_WhenFilteredByProvince_CountsOnlyThatOneAndStillOffersTheOthers()
    {
        await AddAsync(TenantA, "Đèo Lăn", households: 142);
        await AddAsync(TenantB, "La Mai", households: 240);
        await SignInAsync(null);

        var result = await RollUpAsync(new ProvinceListInput { ProvinceCode = "20" });

        result.Items.ShouldHaveSingleItem().Code.ShouldBe("06436");
        result.Totals.Communes.ShouldBe(1);
        result.Provinces.Select(p => p.Code).ShouldBe(["20", "37"], ignoreOrder: true);
    }

    [Fact]
    public async Task List_WhenAskedForAnotherProvinceThanOnesOwn_ShowsNothing()
    {
        await SignInAsync(null, provinceCode: "37");

        var result = await RollUpAsync(new ProvinceListInput { ProvinceCode = "20" });

        result.Items.ShouldBeEmpty();
        result.Provinces.ShouldHaveSingleItem().Code.ShouldBe("37");
    }

    [Fact]
    public async Task List_WhenAPeriodIsGiven_CountsTheTasksDueWithinIt()
    {
        await AddTaskAsync(TenantA, new DateOnly(2026, 3, 1));
        await AddTaskAsync(TenantA, new DateOnly(2026, 9, 1));
        await SignInAsync(null);

        (await RollUpAsync(new ProvinceListInput())).Totals.OpenTasks.ShouldBe(2);
        var half = (await RollUpAsync(new ProvinceListInput { From = new DateOnly(2026, 1, 1), To = new DateOnly(2026, 6, 30) })).Totals;

        (half.OpenTasks, half.LateTasks).ShouldBe((1, 1));
    }

    [Fact]
    public async Task List_WhenThePeriodIsReversed_IsRefused()
    {
        await SignInAsync(null);

        (await Should.ThrowAsync<BusinessException>(() => RollUpAsync(new ProvinceListInput { From = new DateOnly(2026, 7, 1), To = new DateOnly(2026, 6, 30) })))
            .Code.ShouldBe(KernelErrorCodes.PeriodReversed);
    }

    [Fact]
    public async Task List_WhenAHalfYearHasEndedWithoutAReview_SaysThatItIsDue()
    {
        await SignInAsync(null);
        (await RollUpAsync(new ProvinceListInput())).Totals.ReviewsDue.ShouldBe(0);

        Clock.SetDay(new DateOnly(2026, 7, 1));

        (await RollUpAsync(new ProvinceListInput())).Totals.ReviewsDue.ShouldBe(2);
        (await SummaryAsync("06436")).ReviewDueFor.ShouldBe(new DateOnly(2026, 6, 30));
    }

    [Fact]
    public async Task Summary_OfACommuneInView_CountsWithoutNamingAnybody()
    {
        await AddAsync(TenantA, "Đèo Lăn", households: 142);
        await AddTaskAsync(TenantA, new DateOnly(2026, 3, 1));
        await SignInAsync(null, provinceCode: "20");

        var summary = await SummaryAsync("06436");

        (summary.Figures.Households, summary.Population, summary.Figures.LateTasks).ShouldBe((142, 568, 1));
        summary.Tasks.ShouldHaveSingleItem().ShouldBe(new CountOfDto<WorkTaskStatus>(WorkTaskStatus.Assigned, 1));
        System.Text.Json.JsonSerializer.Serialize(summary).ShouldNotContain("Người Thử");
    }

    [Fact]
    public async Task Summary_OfACommuneOfAnotherProvince_IsNotFound()
    {
        await SignInAsync(null, provinceCode: "37");

        await Should.ThrowAsync<EntityNotFoundException>(() => SummaryAsync("06436"));
    }

    [Fact]
    public async Task Summary_WhenUserBelongsToACommune_IsForbidden()
    {
        await SignInAsync(TenantA);

        await Should.ThrowAsync<ForbiddenException>(() => DoAsync<CommuneSummaryAppService>(s => s.GetAsync("06436", new ProvincePeriodInput(), default)));
    }

    [Fact]
    public async Task Export_HoldsEveryCommuneFound()
    {
        await SignInAsync(null);

        var file = await InTenantAsync<ProvinceExportAppService, FileContent>(
            null, s => s.ExportAsync(new ProvinceExportInput { Format = ExportFormat.Csv, PageSize = 1 }, default));

        using var reader = new StreamReader(file.Content);
        var text = await reader.ReadToEndAsync();
        text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
        text.ShouldContain("14038,Xã Ninh Giang");
        text.ShouldContain("Từ trước đến nay");
    }

    [Fact]
    public async Task Export_OfAPeriod_SaysItInEveryRow()
    {
        await SignInAsync(null);
        var input = new ProvinceExportInput { Format = ExportFormat.Csv, From = new DateOnly(2025, 1, 1), To = new DateOnly(2025, 12, 31) };

        var file = await InTenantAsync<ProvinceExportAppService, FileContent>(null, s => s.ExportAsync(input, default));

        using var reader = new StreamReader(file.Content);
        var lines = (await reader.ReadToEndAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Skip(1).ShouldAllBe(line => line.Contains("Từ 01/01/2025 đến 31/12/2025,"));
    }

    [Fact]
    public async Task FirstPage_OfAProvinceUser_SaysWhatIsLateInTheirProvinceOnly()
    {
        await AddTaskAsync(TenantA, new DateOnly(2026, 3, 1));
        await AddTaskAsync(TenantB, new DateOnly(2026, 3, 1));
        await SignInAsync(null, provinceCode: "20");

        var items = (await InTenantAsync<DashboardAppService, DashboardDto>(null, s => s.GetAsync(default))).Items;

        items.Select(i => (i.Code, i.Count)).ShouldBe([("CommunesLate", 1), ("CommuneTasksOpen", 1), ("CommunesInView", 1)]);
        items.ShouldAllBe(i => i.Link.StartsWith("/tinh"));
    }

    [Fact]
    public async Task Figures_OfTheRegister_CountEachCommuneItsOwnCameras()
    {
        await AddCamerasAsync(TenantA, working: 2, retired: 1);
        await AddCamerasAsync(TenantB, working: 1, retired: 0);
        await SignInAsync(null);

        var summary = await SummaryAsync("06436");

        (summary.Figures.Cameras, summary.Figures.WorkingCameras).ShouldBe((2, 2));
        summary.Register.Cameras.ShouldBe([new(CameraStatus.Working, 2), new(CameraStatus.Retired, 1)]);
        summary.Register.Lenses.ShouldBe(6);
        (summary.Register.Routes, summary.Register.RouteMetres).ShouldBe((0, 0));
    }

    private Task AddCamerasAsync(Guid tenant, int working, int retired) => DoAsync<ICameraProgramDb>(
        async db =>
        {
            var (actor, at) = (new Actor(null, "Người Thử"), Clock.UtcInstant());
            for (var i = 0; i < working + retired; i++)
            {
                var camera = new Camera(Guid.CreateVersion7(), new CameraDetails($"Camera {i}", null, null, null, null, $"Vị trí {i}", 3), actor, at);
                if (i >= working)
                {
                    camera.Retire("Hỏng hẳn", actor, at);
                }

                db.Cameras.Add(camera);
            }

            await db.SaveChangesAsync();
        },
        tenant);

    private Task<CommuneSummaryDto> SummaryAsync(string code) =>
        InTenantAsync<CommuneSummaryAppService, CommuneSummaryDto>(null, s => s.GetAsync(code, new ProvincePeriodInput(), default));

    private Task AddTaskAsync(Guid tenant, DateOnly dueDay) => DoAsync<ICameraProgramDb>(
        async db =>
        {
            var unit = new OrgUnit(Guid.CreateVersion7(), OrgUnitKind.Office, $"Văn phòng {Guid.CreateVersion7():n}", new DateOnly(2025, 7, 1));
            db.OrgUnits.Add(unit);
            await db.SaveChangesAsync();
            db.WorkTasks.Add(WorkTask.AdHoc(
                Guid.CreateVersion7(), new TaskContent("Khảo sát tuyến", null, unit.Id, [], null, dueDay, TaskPriority.Normal),
                new TaskActor(null, "Người Thử", null, null, null, TaskSide.Other), new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc)));
            await db.SaveChangesAsync();
        },
        tenant);

    private async Task AddAsync(Guid tenant, string name, int households)
    {
        await DoAsync<ICameraProgramDb>(async db =>
        {
            var hamlet = new Hamlet(Guid.CreateVersion7(), HamletKind.Thon, name, new DateOnly(2025, 7, 1));
            hamlet.CountPeople(households, households * 4);
            db.Hamlets.Add(hamlet);
            db.OrgUnits.Add(new OrgUnit(Guid.CreateVersion7(), OrgUnitKind.Hamlet, $"Thôn {name}", new DateOnly(2025, 7, 1), hamlet.Id));
            var board = new Board(Guid.CreateVersion7(), BoardKind.SteeringBoard, $"Ban của {name}", new DateOnly(2025, 7, 1));
            board.Appoint(Guid.CreateVersion7(), BoardSeat.Head, new MemberDetails("Người Thử", "Chủ tịch", null, null, null, true, 1), new DateOnly(2025, 7, 1));
            db.Boards.Add(board);
            await db.SaveChangesAsync();
        }, tenant);
    }

    private async Task SignInAsync(Guid? tenant, string? provinceCode = null)
    {
        var user = new User(Guid.CreateVersion7(), "tinh", "Cán Bộ Tỉnh");
        user.LimitToProvince(provinceCode);
        await InTenantAsync<ICameraProgramDb, int>(tenant, db =>
        {
            db.Users.Add(user);
            return db.SaveChangesAsync();
        });
        User.Id = user.Id;
    }

    private Task<ProvinceRollUpDto> RollUpAsync(ProvinceListInput input) =>
        InTenantAsync<ProvinceAppService, ProvinceRollUpDto>(null, s => s.ListCommunesAsync(input, default));
}
