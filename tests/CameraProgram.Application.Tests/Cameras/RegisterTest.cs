using CameraProgram.Cameras;
using CameraProgram.Coverage;
using CameraProgram.Hamlets;
using CameraProgram.Parties;
using CameraProgram.Routes;
using CameraProgram.TestBase;

namespace CameraProgram.Application.Tests.Cameras;

/// <summary>Two hamlets and a straight alley of about 111 m northwards in the first.</summary>
public abstract class RegisterTest : ApplicationTest
{
    protected const double Latitude = 21.58;
    protected const double Longitude = 106.31;

    protected Guid HamletId { get; private set; }

    protected Guid OtherHamletId { get; private set; }

    protected Guid RouteId { get; private set; }

    protected override async Task SeedAsync()
    {
        HamletId = (await DoAsync<HamletAppService, HamletDto>(s => s.CreateAsync(new SaveHamletInput { Kind = HamletKind.Thon, Name = "Đèo Lăn" }, default))).Id;
        OtherHamletId = (await DoAsync<HamletAppService, HamletDto>(s => s.CreateAsync(new SaveHamletInput { Kind = HamletKind.Thon, Name = "Hòa Bình" }, default))).Id;
        RouteId = (await DoAsync<RouteAppService, RouteDto>(s => s.CreateAsync(Alley("Ngõ 1"), default))).Id;
    }

    protected SaveRouteInput Alley(string name, double east = 0) => new()
    {
        Kind = RouteKind.Alley, Name = name, HamletId = HamletId,
        Points = [new PointInput { Latitude = Latitude, Longitude = Longitude + east }, new PointInput { Latitude = Latitude + 0.001, Longitude = Longitude + east }],
    };

    protected Task<PartyDto> OwnerAsync(string name = "Nông Văn Demo", string? phone = null, Guid? hamletId = null, bool isAnother = false) =>
        DoAsync<PartyAppService, PartyDto>(s => s.CreateAsync(
            new SavePartyInput
            {
                Kind = PartyKind.Household, FullName = name, HamletId = hamletId ?? HamletId, IsAnother = isAnother,
                Contact = new PartyContactInput { Phone = phone, IdNumber = "012345678901" },
            }, default));

    /// <summary>A camera so many metres north of the start of the alley that looks north along it.</summary>
    protected RegisterCameraInput CameraInput(string name, Guid? partyId = null, double metres = 0, int? bearing = 0, string? serial = null, int range = 40) => new()
    {
        Name = name, PartyId = partyId, HamletId = HamletId, RouteId = RouteId, Serial = serial,
        Position = new PointInput { Latitude = Latitude + (metres / 110_700), Longitude = Longitude },
        Aim = new AimInput { Bearing = bearing, FieldOfView = 90, Range = range },
    };

    protected Task<CameraDto> RegisterAsync(RegisterCameraInput input) => DoAsync<CameraAppService, CameraDto>(s => s.RegisterAsync(input, default));

    protected async Task<CoverageDto> CoverageAsync() => (await DoAsync<CoverageAppService, RegisterCoverageDto>(s => s.GetAsync(default))).Total;
}
