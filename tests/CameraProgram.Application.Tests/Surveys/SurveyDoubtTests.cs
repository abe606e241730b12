using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Routes;
using CameraProgram.Surveys;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Surveys;

public sealed class SurveyDoubtTests : SurveyTest
{
    [Fact]
    public async Task Decide_WhenThePhoneIsAnothersAndItGoesInAsNew_MakesAnOwnerOfTheNameOnIt()
    {
        var known = await OwnerAsync("Nông Văn Demo", "0912345678");
        var finding = await SendAsync(Id, Found("Nông Văn Con Demo", "0912345678"));
        (finding.Doubt, finding.Doubtful!.OwnerName).ShouldBe((FindingDoubt.SamePhone, "Nông Văn Demo"));

        finding = await DecideAsync(finding, new DecideFindingInput { Decision = FindingDecision.TakeAsNew });

        finding.Status.ShouldBe(FindingStatus.Applied);
        finding.Party!.Name.ShouldBe("Nông Văn Con Demo");
        finding.Party.Id.ShouldNotBe(known.Id);
        var owners = await QueryAsync(db => db.Parties.Where(p => p.Phone == "0912345678").Select(p => p.FullName).OrderBy(n => n).ToListAsync());
        owners.ShouldBe(["Nông Văn Con Demo", "Nông Văn Demo"]);
    }

    [Fact]
    public async Task Send_WhenTwoOwnersShareThePhone_TakesTheOneOfThatName()
    {
        await OwnerAsync("Nông Văn Demo", "0912345678");
        var son = await OwnerAsync("Nông Văn Con Demo", "0912345678", isAnother: true);

        var finding = await SendAsync(Id, Found("Nông Văn Con Demo", "0912345678"));

        (finding.Status, finding.Party!.Id).ShouldBe((FindingStatus.Applied, son.Id));
    }

    [Fact]
    public async Task Decide_WhenTheOwnerIsTheSame_PutsTheCameraUnderTheKnownName()
    {
        var known = await OwnerAsync("Nông Văn Demo", "0912345678");
        var finding = await SendAsync(Id, Found("Ông Demo", "0912345678"));

        finding = await DecideAsync(finding, new DecideFindingInput { Decision = FindingDecision.SameOwner, DoubtfulVersion = finding.Doubtful!.Version });

        (finding.Status, finding.Party!.Id).ShouldBe((FindingStatus.Applied, known.Id));
    }

    [Theory]
    [InlineData(FindingKind.ExistingCamera)]
    [InlineData(FindingKind.ProposedSite)]
    public async Task Send_WhenFarFromItsRoute_WaitsForAPersonAndThenForTheNextDoubt(FindingKind kind)
    {
        await OwnerAsync("Nông Văn Demo", "0912345678");
        var input = Found("Xa Lắc Demo", "0912345678");
        (input.Kind, input.Place, input.Position) = (kind, "Chợ Demo", new PointInput { Latitude = 10.77, Longitude = 106.70 });

        var finding = await SendAsync(Id, input);

        (finding.Status, finding.Doubt, finding.Doubtful).ShouldBe((FindingStatus.Waiting, FindingDoubt.FarFromRoute, null));
        finding.MetresFromRoute!.Value.ShouldBeGreaterThan(1_000_000);
        (await QueryAsync(db => db.Cameras.CountAsync())).ShouldBe(0);
        (await QueryAsync(db => db.CameraSites.CountAsync())).ShouldBe(0);
        finding = await DecideAsync(finding, new DecideFindingInput { Decision = FindingDecision.TakeAsNew });
        (finding.Status, finding.Doubt).ShouldBe(kind == FindingKind.ExistingCamera
            ? (FindingStatus.Waiting, FindingDoubt.SamePhone)
            : (FindingStatus.Applied, FindingDoubt.FarFromRoute));
    }

    [Fact]
    public async Task Send_WhenSomeHundredMetresFromItsRoute_GoesIntoTheRegister() =>
        (await SendAsync(Id, Found("Nông Văn Demo", null, metres: 400))).Status.ShouldBe(FindingStatus.Applied);

    [Fact]
    public async Task Send_WhenNothingWasFoundOnARouteWithCameras_WaitsAndNamesThem()
    {
        await RegisterAsync(CameraInput("Nhà ông A", (await OwnerAsync()).Id));
        var nothing = new SendFindingInput { Kind = FindingKind.NothingFound, RouteId = RouteId, FoundAt = Clock.UtcInstant() };

        var finding = await SendAsync(Id, nothing);

        (finding.Status, finding.Doubt).ShouldBe((FindingStatus.Waiting, FindingDoubt.RouteHasCameras));
        finding.CamerasOfRoute.ShouldBe(["Nhà ông A"]);
        (await DecideAsync(finding, new DecideFindingInput { Decision = FindingDecision.TakeAsNew })).Status.ShouldBe(FindingStatus.Applied);
    }

    [Fact]
    public async Task Send_WhenNothingWasFoundOnAnEmptyRoute_GoesIntoTheRegister() =>
        (await SendAsync(Id, new SendFindingInput { Kind = FindingKind.NothingFound, RouteId = RouteId, FoundAt = Clock.UtcInstant() }))
            .Status.ShouldBe(FindingStatus.Applied);

    [Theory]
    [InlineData("SN-2", "SN-2")]
    [InlineData(null, null)]
    public async Task Decide_WhenTheSerialWasMisread_TakesTheCameraWithTheRightOne(string? right, string? kept)
    {
        var finding = await WithUsedSerialAsync();

        finding = await DecideAsync(finding, new DecideFindingInput { Decision = FindingDecision.TakeAsNew, Serial = right });

        (finding.Status, finding.Serial).ShouldBe((FindingStatus.Applied, "SN-1"));
        (await QueryAsync(db => db.Cameras.Where(c => c.Id == finding.Camera!.Id).Select(c => c.Serial).SingleAsync())).ShouldBe(kept);
    }

    [Fact]
    public async Task Decide_WhenTheRightSerialIsUsedAsWell_RefusesAtItsField()
    {
        var finding = await WithUsedSerialAsync();

        var refusal = await Should.ThrowAsync<InputException>(() => DecideAsync(finding, new DecideFindingInput { Decision = FindingDecision.TakeAsNew, Serial = "sn-1" }));

        (refusal.Code, refusal.Field).ShouldBe((CameraProgramErrorCodes.Cameras.SerialTaken, "serial"));
    }

    private async Task<FindingDto> WithUsedSerialAsync()
    {
        var input = Found("Nông Văn Demo", null);
        input.Serial = "SN-1";
        await SendAsync(Guid.CreateVersion7(), input);
        var again = Found("Lý Thị Demo", null, metres: 60);
        again.Serial = "SN-1";
        var finding = await SendAsync(Id, again);
        finding.Doubt.ShouldBe(FindingDoubt.SameSerial);
        return finding;
    }
}
