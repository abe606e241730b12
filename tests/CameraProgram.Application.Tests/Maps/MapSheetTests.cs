using CameraProgram.Application.Tests.Cameras;
using CameraProgram.Attachments;
using CameraProgram.Cameras;
using CameraProgram.Kernel.Errors;
using CameraProgram.Maps;
using CameraProgram.Routes;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Maps;

public sealed class MapSheetTests : RegisterTest
{
    [Fact]
    public async Task Pdf_WhenNothingIsOnTheMap_Refuses() =>
        (await Should.ThrowAsync<BusinessException>(() => PdfAsync(new MapSheetInput { HamletId = OtherHamletId })))
            .Code.ShouldBe(CameraProgramErrorCodes.Maps.NothingToPrint);

    [Fact]
    public async Task Draw_EscapesNamesAndNumbersEachCamera()
    {
        await DoAsync<RouteAppService, RouteDto>(s => s.CreateAsync(Alley("Ngõ <script> & 2", 0.002), default));
        var camera = await RegisterAsync(CameraInput("Cổng"));
        var site = await DoAsync<SiteAppService, SiteDto>(s => s.ProposeAsync(
            new SaveSiteInput { Name = "Cột 1", HamletId = HamletId, Position = new PointInput { Latitude = Latitude, Longitude = Longitude + 0.001 } }, default));
        var map = await DoAsync<MapAppService, MapDto>(s => s.GetAsync(default));

        var (svg, keys) = MapSheetSvg.Draw(map, new Dictionary<Guid, int> { [camera.Id] = 7 }, new Dictionary<Guid, string> { [site.Id] = "V1" });

        keys.ShouldBeEmpty();

        svg.ShouldContain(">7</text>");
        svg.ShouldContain(">V1</text>");
        svg.ShouldContain("Ngõ &lt;script&gt; &amp; 2");
        svg.ShouldNotContain("NaN");
    }

    [Fact]
    public async Task Draw_WhenOneCameraLiesFarAway_StillShowsTheCommune()
    {
        for (var i = 0; i < 4; i++)
        {
            await DoAsync<RouteAppService, RouteDto>(s => s.CreateAsync(Alley($"Ngõ {i + 10}", 0.002 * (i + 1)), default));
        }

        var near = await RegisterAsync(CameraInput("Cổng"));
        var input = CameraInput("Xa Lắc Demo");
        input.Position = new PointInput { Latitude = 10.77, Longitude = 106.70 };
        var far = await RegisterAsync(input);
        var map = await DoAsync<MapAppService, MapDto>(s => s.GetAsync(default));

        var svg = MapSheetSvg.Draw(map, new Dictionary<Guid, int> { [near.Id] = 7, [far.Id] = 8 }, new Dictionary<Guid, string>()).Svg;

        svg.ShouldContain(">7</text>");
        svg.ShouldNotContain(">8</text>");
        svg.ShouldNotContain(" km</text>");
    }

    private Task<FileContent> PdfAsync(MapSheetInput input) => DoAsync<MapSheetAppService, FileContent>(s => s.PdfAsync(input, default));
}
