using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Imports;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
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
    public async Task Register_WhenInstalledInTheFuture_Refuses()
    {
        var input = CameraInput("Cổng");
        input.InstalledDay = Clock.Today().AddDays(1);

        (await Should.ThrowAsync<InputException>(() => RegisterAsync(input))).Field.ShouldBe("installedDay");
    }

    [Fact]
    public async Task Register_WhenNoHamletIsSaid_TakesTheOwners()
    {
        var owner = await OwnerAsync(hamletId: OtherHamletId);
        var input = CameraInput("Cổng", owner.Id);
        input.HamletId = null;

        (await RegisterAsync(input)).Hamlet!.Id.ShouldBe(OtherHamletId);
    }

    [Fact]
    public async Task OfSerial_NamesTheCameraInUseThatBearsIt()
    {
        var camera = await RegisterAsync(CameraInput("Cổng", serial: "SN 1"));

        (await OfSerialAsync("sn1"))!.Id.ShouldBe(camera.Id);
        (await OfSerialAsync("sn1", camera.Id)).ShouldBeNull();
        (await OfSerialAsync("sn2")).ShouldBeNull();
    }

    [Fact]
    public async Task Site_WhenProposedByOneself_WaitsForAnotherAndOthersMayAgree()
    {
        User.Id = Guid.CreateVersion7();
        var site = await ProposeAsync();
        (site.WaitsForAnother, site.Actions.Contains(SiteAction.Agree)).ShouldBe((true, false));

        User.Id = Guid.CreateVersion7();
        var seen = await SiteAsync(site.Id);
        (seen.WaitsForAnother, seen.Actions.Contains(SiteAction.Agree)).ShouldBe((false, true));
    }

    [Fact]
    public async Task Site_WhenACameraHangsThere_IsNotOfferedToBeGivenUp()
    {
        var site = await ProposeAsync();
        User.Id = Guid.CreateVersion7();
        site = await DoAsync<SiteAppService, SiteDto>(s => s.AgreeAsync(site.Id, new NoteInput(), ExpectedVersion.Any, default));
        site.Actions.ShouldContain(SiteAction.Retire);
        var input = CameraInput("Cổng");
        input.SiteId = site.Id;
        await RegisterAsync(input);

        (await SiteAsync(site.Id)).Actions.ShouldNotContain(SiteAction.Retire);
    }

    [Fact]
    public async Task Export_WhenTakenInAgain_IsUnchanged()
    {
        var owner = await OwnerAsync();
        var input = CameraInput("Cổng", owner.Id, metres: 20, bearing: 90, serial: "SN1");
        (input.Location, input.Mac, input.Resolution, input.RetentionDays, input.InstalledDay, input.Note) = ("Cổng chính", "00:1A:2B:3C:4D:5E", "2 MP", 30, new DateOnly(2025, 3, 15), "Ghi chú Demo");
        await RegisterAsync(input);
        var file = await DoAsync<CameraExportAppService, byte[]>(async s =>
        {
            using var copy = new MemoryStream();
            await (await s.ExportAsync(new CameraExportInput(), default)).Content.CopyToAsync(copy);
            return copy.ToArray();
        });

        var job = await DoAsync<ImportAppService, ImportJobDto>(s => s.UploadAsync("camera.xlsx", new MemoryStream(file), default));
        job = await DoAsync<ImportAppService, ImportJobDto>(s => s.MapColumnsAsync(
            job.Id, new MapColumnsInput { Columns = [.. job.Headings.Select(h => h.Column)] }, new ExpectedVersion(job.Version), default));
        var row = (await DoAsync<ImportPreviewAppService, ImportPreviewDto>(s => s.RowsAsync(job.Id, new ImportRowsInput(), default))).Items.ShouldHaveSingleItem();

        (row.Outcome, row.Differences.Count).ShouldBe((ImportOutcome.Unchanged, 0));
        new[] { ImportColumn.Serial, ImportColumn.Mac, ImportColumn.Resolution, ImportColumn.Coordinates, ImportColumn.Location, ImportColumn.RetentionDays, ImportColumn.InstalledDay, ImportColumn.Note }
            .ShouldAllBe(column => row.Values.Any(v => v.Column == column));
    }

    private Task<NamedDto?> OfSerialAsync(string serial, Guid? exceptId = null) =>
        DoAsync<CameraAppService, NamedDto?>(s => s.OfSerialAsync(new SerialInput { Serial = serial, ExceptId = exceptId }, default));

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
