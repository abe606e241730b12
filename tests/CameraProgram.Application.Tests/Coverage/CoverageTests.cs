using CameraProgram.Application.Tests.Cameras;
using CameraProgram.Cameras;
using CameraProgram.Coverage;
using CameraProgram.Kernel.Entities;
using CameraProgram.Maps;
using CameraProgram.Querying;
using CameraProgram.Routes;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Coverage;

public sealed class CoverageTests : RegisterTest
{
    [Fact]
    public async Task Get_WhenImageIsNotChecked_CountsItsMetresAsPendingOnly()
    {
        var camera = await RegisterAsync(CameraInput("Cổng", range: 40));
        var before = await CoverageAsync();

        await DoAsync<CameraAppService, CameraDto>(s => s.CheckImageAsync(camera.Id, new CheckImageInput { Passed = true }, ExpectedVersion.Any, default));
        var after = await CoverageAsync();

        (before.SeenMetres, before.PendingMetres).ShouldBe((0, 40));
        (after.SeenMetres, after.PendingMetres).ShouldBe((40, 0));
        after.LengthMetres.ShouldBeInRange(110, 112);
        (before.NeededPoints, after.NeededPoints).ShouldBe((2, 2), "a camera whose picture waits is there already");
        after.Hamlets.ShouldHaveSingleItem().CoveredRoutes.ShouldBe(0);
    }

    [Fact]
    public async Task Get_WhenTheCommuneReckonsWithAnotherReach_CountsItsPoints()
    {
        await DoAsync<ICameraProgramDb>(async db =>
        {
            (await db.Communes.GetAsync(TenantA, default)).ReckonPointReach(25);
            await db.SaveChangesAsync();
        });

        (await CoverageAsync()).NeededPoints.ShouldBe(5, "111 m of an alley that nobody sees");
    }

    [Fact]
    public async Task Get_WhenCameraIsOutOfOrder_SeesNothing()
    {
        var camera = await RegisterAsync(CameraInput("Cổng"));
        await DoAsync<CameraAppService, CameraDto>(s => s.CheckImageAsync(camera.Id, new CheckImageInput { Passed = true }, ExpectedVersion.Any, default));

        await DoAsync<CameraAppService, CameraDto>(s => s.ChangeStatusAsync(camera.Id, new CameraStatusInput { Status = CameraStatus.Faulty }, ExpectedVersion.Any, default));

        (await CoverageAsync()).SeenMetres.ShouldBe(0);
    }

    [Fact]
    public async Task Propose_WhenOneSiteShowsAll_ChoosesIt()
    {
        await ProposeSiteAsync("Cuối ngõ", metres: 111, bearing: 180, range: 120);
        await ProposeSiteAsync("Giữa ngõ", metres: 50, bearing: 0, range: 40);

        var proposal = await DoAsync<CoverageAppService, SiteProposalDto>(s => s.ProposeAsync(RouteId, default));

        proposal.Sites.ShouldHaveSingleItem().Name.ShouldBe("Cuối ngõ");
        (proposal.Candidates, proposal.UnseenAfter, proposal.IsProven).ShouldBe((2, 0, true));
    }

    [Fact]
    public async Task Map_ShowsRoutesWithStretchesAndPlacedCameras()
    {
        await RegisterAsync(CameraInput("Cổng"));
        var unplaced = CameraInput("Chưa có vị trí");
        unplaced.Position = null;
        await RegisterAsync(unplaced);

        var map = await DoAsync<MapAppService, MapDto>(s => s.GetAsync(default));

        map.Cameras.ShouldHaveSingleItem().Name.ShouldBe("Cổng");
        map.Unplaced.ShouldHaveSingleItem().ShouldSatisfyAllConditions(u => u.Count.ShouldBe(1), u => u.HamletId.ShouldBe(HamletId), u => u.OwnerKind.ShouldBeNull());
        var route = map.Routes.ShouldHaveSingleItem();
        route.Stretches!.Pending.ShouldHaveSingleItem().Count.ShouldBe(2);
        route.Stretches.Unseen.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Map_HasAllOfTheRegister_AlsoWhatIsRetiredOrDeclined()
    {
        var camera = await RegisterAsync(CameraInput("Cổng"));
        await DoAsync<CameraAppService, CameraDto>(s => s.RetireAsync(camera.Id, new ReasonInput { Reason = "Tháo" }, ExpectedVersion.Any, default));
        var site = await ProposeSiteAsync("Cột 1", 10, 0, 40);
        await DoAsync<SiteAppService, SiteDto>(s => s.DeclineAsync(site.Id, new ReasonInput { Reason = "Khuất cây" }, ExpectedVersion.Any, default));

        var map = await DoAsync<MapAppService, MapDto>(s => s.GetAsync(default));

        map.Cameras.ShouldHaveSingleItem().Status.ShouldBe(CameraStatus.Retired);
        map.Sites.ShouldHaveSingleItem().Status.ShouldBe(SiteStatus.Declined);
        map.Coverage.PendingMetres.ShouldBe(0);
    }

    [Fact]
    public async Task Map_TellsTheSameCoverageAsTheListOfRoutes()
    {
        var camera = await RegisterAsync(CameraInput("Cổng", range: 40));
        await DoAsync<CameraAppService, CameraDto>(s => s.CheckImageAsync(camera.Id, new CheckImageInput { Passed = true }, ExpectedVersion.Any, default));

        var map = await DoAsync<MapAppService, MapDto>(s => s.GetAsync(default));
        var register = await DoAsync<CoverageAppService, RegisterCoverageDto>(s => s.GetAsync(default));

        map.Coverage.SeenMetres.ShouldBe(40);
        (map.Coverage with { Hamlets = [] }).ShouldBe(register.Total with { Hamlets = [] });
        map.Coverage.Hamlets.ShouldBe(register.Total.Hamlets);
        map.Routes.Select(r => r.Stretches!.Coverage).ShouldBe(register.ByRoute);
    }

    private Task<SiteDto> ProposeSiteAsync(string name, double metres, int bearing, int range) => DoAsync<SiteAppService, SiteDto>(s => s.ProposeAsync(
        new SaveSiteInput
        {
            Name = name, HamletId = HamletId, RouteId = RouteId, Aim = new AimInput { Bearing = bearing, Range = range },
            Position = new PointInput { Latitude = Latitude + (metres / 110_700), Longitude = Longitude },
        }, default));
}
