using System.Text;
using CameraProgram.Application.Tests.Cameras;
using CameraProgram.Attachments;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Routes;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Routes;

public sealed class GeoJsonTests : RegisterTest
{
    [Fact]
    public async Task Import_OfTheExport_ChangesNothing()
    {
        var file = await DoAsync<GeoJsonAppService, FileContent>(s => s.ExportAsync(default));

        var result = await DoAsync<GeoJsonImportAppService, GeoJsonImportDto>(s => s.ImportAsync(file.Content, apply: true, default));

        (result.Applied, result.RoutesAdded, result.RoutesRedrawn, result.Unchanged).ShouldBe((true, 0, 0, 1));
    }

    [Fact]
    public async Task Import_WhenOneFeatureIsWrong_TakesNothingInAndSaysWhich()
    {
        var result = await ImportAsync("""
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{"name":"Ngõ 2","hamlet":"đèo lăn"},"geometry":{"type":"LineString","coordinates":[[106.31,21.58],[106.312,21.58]]}},
              {"type":"Feature","properties":{"name":"Ngõ 3"},"geometry":{"type":"LineString","coordinates":[[21.58,106.31],[21.58,106.312]]}},
              {"type":"Feature","properties":{"name":"Ngõ 4"},"geometry":{"type":"LineString","coordinates":[[106.31,21.58],[106.31,21.58]]}},
              {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[106.31,21.58]}},
              {"type":"Feature","properties":{"name":"Vùng"},"geometry":{"type":"Polygon","coordinates":[]}}]}
            """);

        result.Applied.ShouldBeFalse();
        result.Findings.Select(f => f.Number).ShouldBe([2, 3, 4, 5]);
        (await DoAsync<RouteAppService, PagedResult<RouteListItemDto>>(s => s.ListAsync(new RouteListInput(), default))).Total.ShouldBe(1);
    }

    [Fact]
    public async Task Import_WhenRight_DrawsAndRedraws()
    {
        var result = await ImportAsync("""
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{"name":"Ngõ 1","hamlet":"Đèo Lăn"},"geometry":{"type":"LineString","coordinates":[[106.31,21.58],[106.312,21.58]]}},
              {"type":"Feature","properties":{"name":"Ngõ 2","hamlet":"Đèo Lăn","kind":"alley"},"geometry":{"type":"LineString","coordinates":[[106.31,21.58],[106.311,21.58]]}},
              {"type":"Feature","properties":{"ten":"Ngã ba chợ","kind":"Theft"},"geometry":{"type":"Point","coordinates":[106.31,21.58]}}]}
            """);

        (result.Applied, result.RoutesAdded, result.RoutesRedrawn, result.HotspotsAdded).ShouldBe((true, 1, 1, 1));
        (await DoAsync<RouteAppService, RouteDto>(s => s.GetAsync(RouteId, default))).LengthMetres.ShouldBeInRange(206, 208);
    }

    [Theory]
    [InlineData("không phải json")]
    [InlineData("[1,2]")]
    [InlineData("{\"type\":\"Topology\"}")]
    public async Task Import_WhenNoGeoJson_Refuses(string text) =>
        (await Should.ThrowAsync<InputException>(() => ImportAsync(text))).Code.ShouldBe(CameraProgramErrorCodes.Routes.NotGeoJson);

    [Fact]
    public async Task Import_WhenALineIsNamedTwice_RefusesTheSecond()
    {
        var result = await ImportAsync("""
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{"name":"Ngõ 2","hamlet":"Đèo Lăn"},"geometry":{"type":"LineString","coordinates":[[106.31,21.58],[106.312,21.58]]}},
              {"type":"Feature","properties":{"name":"ngõ 2","hamlet":"Thôn Đèo Lăn"},"geometry":{"type":"LineString","coordinates":[[106.33,21.58],[106.334,21.58]]}},
              {"type":"Feature","properties":{"name":"Ngõ 2","hamlet":"Hòa Bình"},"geometry":{"type":"LineString","coordinates":[[106.31,21.58],[106.312,21.58]]}}]}
            """);

        result.Applied.ShouldBeFalse();
        result.Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Number.ShouldBe(2), f => f.Message.ShouldContain("hai lần"));
    }

    [Fact]
    public async Task Preview_NamesWhatIsNewAndWhatIsRedrawn()
    {
        var result = await DoAsync<GeoJsonImportAppService, GeoJsonImportDto>(s => s.ImportAsync(new MemoryStream(Encoding.UTF8.GetBytes("""
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{"name":"Ngõ 1","hamlet":"Thôn Đèo Lăn"},"geometry":{"type":"MultiLineString","coordinates":[[[106.31,21.58],[106.311,21.58]],[[106.311,21.58],[106.312,21.58]]]}},
              {"type":"Feature","properties":{"name":"Chợ"},"geometry":{"type":"Point","coordinates":[106.31,21.58]}}]}
            """)), apply: false, default));

        result.Findings.ShouldBeEmpty();
        result.Changes.Select(c => (c.Name, c.Hamlet, c.Outcome)).ShouldBe(
            [("Ngõ 1", "Thôn Đèo Lăn", GeoJsonOutcome.RouteRedrawn), ("Chợ", null, GeoJsonOutcome.HotspotAdded)]);
        result.Changes[0].ShouldSatisfyAllConditions(c => c.LengthMetres!.Value.ShouldBeInRange(206, 208), c => c.LengthBefore!.Value.ShouldBeInRange(110, 112));
        (await DoAsync<RouteAppService, RouteDto>(s => s.GetAsync(RouteId, default))).LengthMetres.ShouldBeInRange(110, 112);
    }

    [Theory]
    [InlineData("""{"name":"Sông","kind":"Sông"}""", "LineString", "[[106.31,21.58],[106.312,21.58]]", "Sông")]
    [InlineData("""{"name":"Hai đoạn"}""", "MultiLineString", "[[[106.31,21.58],[106.311,21.58]],[[106.32,21.58],[106.33,21.58]]]", "rời nhau")]
    [InlineData("""{"name":"Ngắn"}""", "LineString", "[[106.31,21.58],[106.31,21.58]]", "trong tệp")]
    public async Task Import_OfASingleFeatureThatIsWrong_SaysWhatToMendInTheFile(string properties, string geometry, string coordinates, string word)
    {
        var result = await ImportAsync($$$"""{"type":"Feature","properties":{{{properties}}},"geometry":{"type":"{{{geometry}}}","coordinates":{{{coordinates}}}}}""");

        result.Findings.ShouldHaveSingleItem().Message.ShouldContain(word);
    }

    [Fact]
    public async Task Import_OfAFileWithoutFeatures_SaysSo() =>
        (await Should.ThrowAsync<InputException>(() => ImportAsync("""{"type":"FeatureCollection","features":[]}"""))).Code
            .ShouldBe(CameraProgramErrorCodes.Routes.NoFeatures);

    [Fact]
    public async Task Export_KeepsKeyRoutesAndNotes_WhichAnImportElsewhereReads()
    {
        var input = Alley("Ngõ 9", 0.01);
        (input.IsKey, input.Note) = (true, "Gần trường");
        var made = await DoAsync<RouteAppService, RouteDto>(s => s.CreateAsync(input, default));
        var file = await DoAsync<GeoJsonAppService, FileContent>(s => s.ExportAsync(default));
        await DoAsync<RouteAppService>(s => s.DeleteAsync(made.Id, ExpectedVersion.Any, default));

        await DoAsync<GeoJsonImportAppService, GeoJsonImportDto>(s => s.ImportAsync(file.Content, apply: true, default));

        var routes = await DoAsync<RouteAppService, PagedResult<RouteListItemDto>>(s => s.ListAsync(new RouteListInput { Filter = "Ngõ 9" }, default));
        var again = await DoAsync<RouteAppService, RouteDto>(s => s.GetAsync(routes.Items.ShouldHaveSingleItem().Id, default));
        (again.IsKey, again.Note).ShouldBe((true, "Gần trường"));
    }

    [Fact]
    public async Task Delete_WhenInUse_Refuses()
    {
        await RegisterAsync(CameraInput("Cổng"));

        (await Should.ThrowAsync<BusinessException>(() => DoAsync<RouteAppService>(s => s.DeleteAsync(RouteId, ExpectedVersion.Any, default))))
            .Code.ShouldBe(CameraProgramErrorCodes.Routes.InUse);
    }

    [Fact]
    public async Task Create_WhenNameIsTakenInTheHamlet_Refuses() =>
        (await Should.ThrowAsync<InputException>(() => DoAsync<RouteAppService, RouteDto>(s => s.CreateAsync(Alley("ngõ 1", 0.01), default))))
            .Code.ShouldBe(CameraProgramErrorCodes.Routes.NameTaken);

    private Task<GeoJsonImportDto> ImportAsync(string text) =>
        DoAsync<GeoJsonImportAppService, GeoJsonImportDto>(s => s.ImportAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), apply: true, default));
}
