using CameraProgram.Cameras;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Parties;
using CameraProgram.Routes;
using CameraProgram.Surveys;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Surveys;

public sealed class SurveyTests : SurveyTest
{

    [Fact]
    public async Task Send_WhenSentTwice_IsReceivedOnce()
    {
        var input = Found("Nông Văn Demo", "0912345678");

        var first = await SendAsync(Id, input);
        var second = await SendAsync(Id, input);

        first.Status.ShouldBe(FindingStatus.Applied);
        second.Camera.ShouldBe(first.Camera);
        (await QueryAsync(db => db.Cameras.CountAsync())).ShouldBe(1);
        (await QueryAsync(db => db.Parties.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Send_WhenTheIdIsSomebodyElsesFinding_Refuses()
    {
        await SendAsync(Id, Found("Nông Văn Demo", null));
        User.Id = Guid.CreateVersion7();

        (await Should.ThrowAsync<BusinessException>(() => SendAsync(Id, Found("Nông Văn Demo", null)))).Code.ShouldBe(CameraProgramErrorCodes.Surveys.IdTaken);
    }

    public static TheoryData<string, Action<SendFindingInput>> Edits => new()
    {
        { "kind", i => i.Kind = FindingKind.NothingFound },
        { "owner", i => i.Owner!.Name = "Nông Văn Hai Demo" },
        { "phone", i => i.Owner!.Phone = "0912345679" },
        { "position", i => i.Position!.Latitude += 0.0001 },
        { "lenses", i => i.LensCount = 2 },
        { "bearing", i => i.Bearing = 91 },
        { "no opinion", i => i.SuitsOperation = null },
        { "note", i => i.Note = "Ghi thêm" },
        { "photograph", i => i.AttachmentIds = [Guid.CreateVersion7()] },
    };

    [Theory]
    [MemberData(nameof(Edits), DisableDiscoveryEnumeration = true)]
    public async Task Send_WhenEditedAfterItWasReceived_RefusesAndKeepsTheFirst(string what, Action<SendFindingInput> edit)
    {
        SendFindingInput Input()
        {
            var found = Found("Nông Văn Demo", "0912345678");
            found.SuitsOperation = true;
            return found;
        }

        var first = await SendAsync(Id, Input());
        var edited = Input();
        edit(edited);

        (await Should.ThrowAsync<BusinessException>(() => SendAsync(Id, edited), what)).Code.ShouldBe(CameraProgramErrorCodes.Surveys.SentOtherwise);
        (await SendAsync(Id, Input())).Version.ShouldBe(first.Version);
        (await QueryAsync(db => db.Cameras.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Send_WhenOnlySpacesAndTheClockDiffer_IsTheSame()
    {
        await SendAsync(Id, Found("Nông Văn Demo", "0912345678"));
        var again = Found("  Nông Văn Demo ", "0912 345 678");
        (again.Note, again.FoundAt) = (" ", Clock.UtcInstant().AddMinutes(1));

        (await SendAsync(Id, again)).Status.ShouldBe(FindingStatus.Applied);
    }

    [Fact]
    public async Task Send_WhenItCorrectsWhatWasReceived_WaitsBesideTheCameraThatCameOutOfThat()
    {
        var first = await SendAsync(Id, Found("Nông Văn Demo", "0912345678"));
        var edited = Found("Nông Văn Demo", "0912345678", metres: 60);
        (edited.CorrectsId, edited.LensCount) = (Id, 2);

        var finding = await SendAsync(Guid.CreateVersion7(), edited);

        (finding.Status, finding.Doubt, finding.Doubtful!.Id).ShouldBe((FindingStatus.Waiting, FindingDoubt.Corrected, first.Camera!.Id));
        finding = await DecideAsync(finding, new DecideFindingInput
        {
            Decision = FindingDecision.SameThing, DoubtfulVersion = finding.Doubtful.Version, Take = [FindingField.LensCount],
        });
        (finding.Status, finding.Camera).ShouldBe((FindingStatus.Applied, first.Camera));
        (await DoAsync<CameraDetailAppService, CameraDto>(s => s.GetAsync(first.Camera.Id, default))).LensCount.ShouldBe(2);
        (await QueryAsync(db => db.Cameras.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Send_WhenItCorrectsAProposedSite_WaitsBesideIt()
    {
        SendFindingInput Site(double metres) => new()
        {
            Kind = FindingKind.ProposedSite, RouteId = RouteId, FoundAt = Clock.UtcInstant(), Place = "Cột điện số 4",
            Position = new PointInput { Latitude = Latitude + (metres / 110_700), Longitude = Longitude },
        };
        var first = await SendAsync(Id, Site(10));
        var edited = Site(70);
        edited.CorrectsId = Id;

        var finding = await SendAsync(Guid.CreateVersion7(), edited);

        (finding.Status, finding.Doubtful!.Id).ShouldBe((FindingStatus.Waiting, first.Site!.Id));
    }

    [Fact]
    public async Task Send_WhenItCorrectsSomebodyElsesFinding_Refuses()
    {
        await SendAsync(Id, Found("Nông Văn Demo", null));
        User.Id = Guid.CreateVersion7();
        var edited = Found("Nông Văn Demo", null);
        edited.CorrectsId = Id;

        (await Should.ThrowAsync<InputException>(() => SendAsync(Guid.CreateVersion7(), edited))).Code.ShouldBe(CameraProgramErrorCodes.Surveys.UnknownFinding);
    }

    [Fact]
    public async Task Send_WhenOwnerIsKnownByPhone_GivesTheCameraToThem()
    {
        var owner = await OwnerAsync("Nông Văn Demo", "0912345678");

        var finding = await SendAsync(Id, Found("nông văn demo", "0912 345 678"));

        finding.Party!.Id.ShouldBe(owner.Id);
    }

    [Fact]
    public async Task Send_WhenACameraIsAtThePlace_WaitsForAPerson()
    {
        var there = await RegisterAsync(CameraInput("Nhà ông A", (await OwnerAsync()).Id));

        var finding = await SendAsync(Id, Found("Lý Thị Demo", null, metres: 2));

        (finding.Status, finding.Doubt).ShouldBe((FindingStatus.Waiting, FindingDoubt.SamePlace));
        finding.Doubtful!.Id.ShouldBe(there.Id);
        finding.Doubtful.Distance!.Value.ShouldBeInRange(1, 3);
        (await QueryAsync(db => db.Cameras.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Decide_WhenSameThing_TakesOnlyTheChosenFields()
    {
        await RegisterAsync(CameraInput("Nhà ông A", (await OwnerAsync()).Id));
        var input = Found("Lý Thị Demo", null, metres: 2);
        (input.LensCount, input.Model) = (3, "Loại mới");
        var finding = await SendAsync(Id, input);

        finding = await DecideAsync(finding, new DecideFindingInput
        {
            Decision = FindingDecision.SameThing, DoubtfulVersion = finding.Doubtful!.Version, Take = [FindingField.LensCount],
        });

        var camera = await DoAsync<CameraDetailAppService, CameraDto>(s => s.GetAsync(finding.Camera!.Id, default));
        (camera.LensCount, camera.Model, camera.Name).ShouldBe((3, null, "Nhà ông A"));
        (await Should.ThrowAsync<BusinessException>(() => DecideAsync(finding, new DecideFindingInput { Decision = FindingDecision.TakeAsNew })))
            .Code.ShouldBe(CameraProgramErrorCodes.Surveys.AlreadyDecided);
    }

    [Fact]
    public async Task Decide_WhenTheCameraChangedMeanwhile_Refuses()
    {
        var camera = await RegisterAsync(CameraInput("Nhà ông A"));
        var finding = await SendAsync(Id, Found("Lý Thị Demo", null, metres: 2));
        await DoAsync<CameraAppService, CameraDto>(s => s.LinkAsync(camera.Id, new LinkCameraInput { Link = LinkLevel.Connected }, ExpectedVersion.Any, default));

        await Should.ThrowAsync<StaleVersionException>(() => DecideAsync(finding, new DecideFindingInput
        {
            Decision = FindingDecision.SameThing, DoubtfulVersion = finding.Doubtful!.Version, Take = [FindingField.LensCount],
        }));
    }

    [Fact]
    public async Task Send_WhenTheCameraChangedAfterThePhoneReadIt_WaitsForAPerson()
    {
        var camera = await RegisterAsync(CameraInput("Nhà ông A", bearing: 90));
        await DoAsync<CameraAppService, CameraDto>(s => s.AimAsync(camera.Id, new AimCameraInput { Aim = new AimInput { Bearing = 10 } }, ExpectedVersion.Any, default));

        var finding = await SendAsync(Id, new SendFindingInput
        {
            Kind = FindingKind.Reaim, RouteId = RouteId, FoundAt = Clock.UtcInstant(), CameraId = camera.Id, CameraVersion = camera.Version, BearingAfter = 180,
        });

        (finding.Status, finding.Doubt).ShouldBe((FindingStatus.Waiting, FindingDoubt.CameraChanged));
        (await DoAsync<CameraDetailAppService, CameraDto>(s => s.GetAsync(camera.Id, default))).ProposedBearing.ShouldBeNull();
    }

    [Fact]
    public async Task Send_WhenReaimIsClear_ProposesTheTurnAndLeavesTheBearing()
    {
        var camera = await RegisterAsync(CameraInput("Nhà ông A", bearing: 90));

        await SendAsync(Id, new SendFindingInput
        {
            Kind = FindingKind.Reaim, RouteId = RouteId, FoundAt = Clock.UtcInstant(), CameraId = camera.Id, CameraVersion = camera.Version, BearingAfter = 0,
        });

        camera = await DoAsync<CameraDetailAppService, CameraDto>(s => s.GetAsync(camera.Id, default));
        (camera.Aim.Bearing, camera.ProposedBearing).ShouldBe((90, 0));
        (await ListAsync()).ShouldHaveSingleItem().Camera!.Name.ShouldBe("Nhà ông A");
    }

    [Fact]
    public async Task List_WhenLimitedToHamlets_ShowsThoseAndTheOwn()
    {
        await SendAsync(Id, Found("Nông Văn Demo", null));
        User.HamletIds = new HashSet<Guid> { OtherHamletId };

        (await ListAsync()).ShouldHaveSingleItem().Id.ShouldBe(Id);

        User.Id = Guid.CreateVersion7();
        (await ListAsync()).ShouldBeEmpty();

        User.HamletIds = new HashSet<Guid> { HamletId };
        (await ListAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Send_WhenASiteIsProposed_WaitsForTheCommittee()
    {
        var finding = await SendAsync(Id, new SendFindingInput
        {
            Kind = FindingKind.ProposedSite, RouteId = RouteId, FoundAt = Clock.UtcInstant(), Place = "Cột điện số 4", BearingAfter = 0, IsImportant = true,
            Position = new PointInput { Latitude = Latitude + 0.0005, Longitude = Longitude },
        });

        var site = await DoAsync<SiteAppService, SiteDto>(s => s.GetAsync(finding.Site!.Id, default));
        (site.Status, site.IsImportant, site.Aim.Bearing).ShouldBe((SiteStatus.Proposed, true, 0));
    }

    [Fact]
    public async Task Send_WhenOfAnotherHamlet_Refuses()
    {
        User.HamletIds = new HashSet<Guid> { OtherHamletId };

        (await Should.ThrowAsync<InputException>(() => SendAsync(Id, Found("Lý Thị Demo", null)))).Code.ShouldBe(CameraProgramErrorCodes.Surveys.UnknownRoute);
    }

    [Fact]
    public async Task Send_WhenThePhonesClockIsWrong_Refuses()
    {
        var input = Found("Lý Thị Demo", null);
        input.FoundAt = Clock.UtcInstant().AddYears(3);

        (await Should.ThrowAsync<InputException>(() => SendAsync(Id, input))).Code.ShouldBe(CameraProgramErrorCodes.Surveys.TimeOutOfRange);
    }

    [Fact]
    public async Task Send_WithoutPosition_Refuses()
    {
        var input = Found("Lý Thị Demo", null);
        input.Position = null;

        (await Should.ThrowAsync<InputException>(() => SendAsync(Id, input))).Code.ShouldBe(CameraProgramErrorCodes.Surveys.PositionMissing);
    }
}
