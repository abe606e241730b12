using CameraProgram.Cameras;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Routes;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Cameras;

public sealed class CameraTests : RegisterTest
{
    [Fact]
    public async Task Register_WhenSerialIsKnown_NamesTheOtherCamera()
    {
        await RegisterAsync(CameraInput("Nhà ông A", serial: "SN 001"));

        var refusal = await Should.ThrowAsync<InputException>(() => RegisterAsync(CameraInput("Nhà bà B", metres: 50, serial: "sn001")));

        refusal.Code.ShouldBe(CameraProgramErrorCodes.Cameras.SerialTaken);
        refusal.Field.ShouldBe("serial");
        refusal.Details["name"].ShouldBe("Nhà ông A");
    }

    [Fact]
    public async Task Register_WhenOwnerHasOneThere_AsksFirst()
    {
        var owner = await OwnerAsync();
        var first = await RegisterAsync(CameraInput("Cổng", owner.Id));
        var second = CameraInput("Cổng nhà", owner.Id, metres: 3);

        var refusal = await Should.ThrowAsync<BusinessException>(() => RegisterAsync(second));
        refusal.Code.ShouldBe(CameraProgramErrorCodes.Cameras.ProbablyThere);
        refusal.Details["id"].ShouldBe(first.Id);

        second.IsAnother = true;
        (await RegisterAsync(second)).Id.ShouldNotBe(first.Id);
    }

    [Theory]
    [InlineData(91, 106, CameraProgramErrorCodes.Geography.PointOutside)]
    [InlineData(106.3, 21.5, CameraProgramErrorCodes.Geography.PointSwapped)]
    [InlineData(double.NaN, 106, CameraProgramErrorCodes.Geography.PointOutside)]
    public async Task Register_WhenPlaceIsImpossible_Refuses(double latitude, double longitude, string code)
    {
        var input = CameraInput("Cổng");
        input.Position = new PointInput { Latitude = latitude, Longitude = longitude };

        (await Should.ThrowAsync<InputException>(() => RegisterAsync(input))).Code.ShouldBe(code);
    }

    [Fact]
    public async Task Aim_WhenTurned_KeepsOldAndNewBearingAndWaitsForALook()
    {
        var camera = await RegisterAsync(CameraInput("Cổng", bearing: 90));
        camera = await Check(camera, passed: true);

        camera = await DoAsync<CameraAppService, CameraDto>(s => s.AimAsync(
            camera.Id, new AimCameraInput { Aim = new AimInput { Bearing = 0 }, IsReaim = true, Note = "Chủ hộ đồng ý" }, new ExpectedVersion(camera.Version), default));

        camera.ImageCheck.ShouldBe(ImageCheck.Waiting);
        camera.ReaimedAt.ShouldNotBeNull();
        var turn = camera.Events[0];
        (turn.Kind, turn.Before, turn.After).ShouldBe((CameraEventKind.Reaimed, "90", "0"));
    }

    [Fact]
    public async Task CheckImage_WhenFailedWithoutReason_Refuses()
    {
        var camera = await RegisterAsync(CameraInput("Cổng"));

        (await Should.ThrowAsync<InputException>(() => Check(camera, passed: false))).Field.ShouldBe("note");
    }

    [Fact]
    public async Task Retire_WhenLastOfSite_LeavesTheSiteAgreed()
    {
        var site = await ProposeAsync();
        User.Id = Guid.CreateVersion7();
        site = await DoAsync<SiteAppService, SiteDto>(s => s.AgreeAsync(site.Id, new NoteInput(), ExpectedVersion.Any, default));
        var input = CameraInput("Cột 4");
        input.SiteId = site.Id;
        var camera = await RegisterAsync(input);
        (await SiteAsync(site.Id)).Status.ShouldBe(SiteStatus.Installed);

        camera = await DoAsync<CameraAppService, CameraDto>(s => s.RetireAsync(camera.Id, new ReasonInput { Reason = "Hỏng hẳn" }, ExpectedVersion.Any, default));

        camera.Status.ShouldBe(CameraStatus.Retired);
        camera.Actions.ShouldBeEmpty();
        (await SiteAsync(site.Id)).Status.ShouldBe(SiteStatus.Agreed);
        (await Should.ThrowAsync<BusinessException>(() => Check(camera, passed: true))).Code.ShouldBe(CameraProgramErrorCodes.Cameras.Retired);
    }

    [Fact]
    public async Task Register_WhenSiteIsOnlyProposed_Refuses()
    {
        var input = CameraInput("Cột 4");
        input.SiteId = (await ProposeAsync()).Id;

        (await Should.ThrowAsync<BusinessException>(() => RegisterAsync(input))).Code.ShouldBe(CameraProgramErrorCodes.Sites.NotAgreed);
    }

    [Fact]
    public async Task Agree_WhenByTheProposer_Refuses()
    {
        User.Id = Guid.CreateVersion7();
        var site = await ProposeAsync();

        (await Should.ThrowAsync<BusinessException>(() => DoAsync<SiteAppService, SiteDto>(s => s.AgreeAsync(site.Id, new NoteInput(), ExpectedVersion.Any, default))))
            .Code.ShouldBe(CameraProgramErrorCodes.Sites.ProposerMayNotAgree);
    }

    [Fact]
    public async Task Update_WhenStale_Refuses()
    {
        var camera = await RegisterAsync(CameraInput("Cổng"));
        await Check(camera, passed: true);

        await Should.ThrowAsync<StaleVersionException>(() => DoAsync<CameraAppService, CameraDto>(s =>
            s.UpdateAsync(camera.Id, CameraInput("Cổng sau"), new ExpectedVersion(camera.Version), default)));
    }

    [Fact]
    public async Task List_WhenLimitedToAHamlet_ShowsOnlyItsCameras()
    {
        await RegisterAsync(CameraInput("Của Đèo Lăn"));
        var other = CameraInput("Của Hòa Bình", metres: 60);
        (other.HamletId, other.RouteId) = (OtherHamletId, null);
        var hidden = await RegisterAsync(other);

        User.HamletIds = new HashSet<Guid> { HamletId };

        (await DoAsync<CameraDetailAppService, PagedResult<CameraListItemDto>>(s => s.ListAsync(new CameraListInput(), default)))
            .Items.Select(c => c.Name).ShouldBe(["Của Đèo Lăn"]);
        await Should.ThrowAsync<EntityNotFoundException>(() => DoAsync<CameraDetailAppService, CameraDto>(s => s.GetAsync(hidden.Id, default)));
        other.Serial = "SN9";
        (await Should.ThrowAsync<InputException>(() => RegisterAsync(other))).Code.ShouldBe(CameraProgramErrorCodes.Cameras.UnknownHamlet);
    }

    [Fact]
    public async Task List_WhenSearchedWithoutDiacritics_Finds()
    {
        await RegisterAsync(CameraInput("Nhà ông Đặng – đầu ngõ"));

        (await DoAsync<CameraDetailAppService, PagedResult<CameraListItemDto>>(s => s.ListAsync(new CameraListInput { Filter = "dang dau ngo" }, default))).Total.ShouldBe(1);
    }

    private Task<CameraDto> Check(CameraDto camera, bool passed) =>
        DoAsync<CameraAppService, CameraDto>(s => s.CheckImageAsync(camera.Id, new CheckImageInput { Passed = passed }, ExpectedVersion.Any, default));

    private Task<SiteDto> SiteAsync(Guid id) => DoAsync<SiteAppService, SiteDto>(s => s.GetAsync(id, default));

    private Task<SiteDto> ProposeAsync() => DoAsync<SiteAppService, SiteDto>(s => s.ProposeAsync(
        new SaveSiteInput
        {
            Name = "Cột điện số 4", HamletId = HamletId, RouteId = RouteId, Position = new PointInput { Latitude = Latitude, Longitude = Longitude },
            Aim = new AimInput { Bearing = 0 },
        }, default));
}
