using System.Globalization;
using System.Xml.Linq;
using CameraProgram.Cameras;
using CameraProgram.Coverage;
using CameraProgram.Identity;
using CameraProgram.Maps;
using CameraProgram.Parties;
using CameraProgram.Routes;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Maps;

public sealed class MapSheetLabelTests
{
    /// <summary>Letters of the typeface are at least this wide on average, and numbers and capitals this high.</summary>
    private const double LetterWidth = 0.5;
    private const double LetterHeight = 0.72;

    /// <summary>There are neither sites nor hotspots.</summary>
    private static readonly Dictionary<Guid, string> NoMarks = [];

    [Theory]
    [InlineData(1)]
    [InlineData(0.63)]
    public void Draw_WhenRoutesAndCamerasLieClose_PutsNoWordsOnOthers(double sign)
    {
        var map = Map(Enumerable.Range(0, 24).Select(n => Alley(n, $"Ngõ {n + 1} Tân Lập")), cameras: 60);

        var (svg, keys) = MapSheetSvg.Draw(map, Numbers(map), NoMarks, sign);

        var words = Words(svg);
        words.Count.ShouldBe(24 + 60);
        words.Select(w => w.Text).ShouldBe([.. map.Routes.Select(r => r.Name), .. Enumerable.Range(1, 60).Select(n => $"{n}")], ignoreOrder: true);
        keys.ShouldBeEmpty();
        Overlaps(words).ShouldBeEmpty();
        words.ShouldAllBe(w => w.Left > 0 && w.Right < 1_500 && w.Top > 0 && w.Bottom < 1_000);
    }

    [Fact]
    public void Draw_WhenANameIsTooLong_GivesTheRouteAKey()
    {
        var name = new string('Đ', 120);
        var map = Map([Alley(0, name), Alley(12, "Ngõ ngắn")], cameras: 0);

        var (svg, keys) = MapSheetSvg.Draw(map, Numbers(map), NoMarks);

        keys.ShouldHaveSingleItem().ShouldBe(("T1", name));
        Words(svg).Select(w => w.Text).ShouldBe(["T1", "Ngõ ngắn"]);
    }

    [Fact]
    public void Draw_WhenThereIsNoRoomForNames_GivesKeysInTheirOrder()
    {
        var map = Map(Enumerable.Range(0, 300).Select(n => Alley(n % 20, $"Đường trục thôn Minh Tiến số {n:000}")), cameras: 0);

        var (svg, keys) = MapSheetSvg.Draw(map, Numbers(map), NoMarks);

        keys.Count.ShouldBeGreaterThan(20);
        keys.Select(k => k.Key).ShouldBe(Enumerable.Range(1, keys.Count).Select(n => $"T{n}"));
        var words = Words(svg).ConvertAll(w => w.Text);
        words.Count.ShouldBe(300);
        keys.ShouldAllBe(k => words.Contains(k.Key) && !words.Contains(k.Name));
    }

    /// <summary>Side by side, some fifty metres apart.</summary>
    private static MapRouteDto Alley(int number, string name)
    {
        var (south, west) = (21.6 + (number % 6 * 0.0014), 106.3 + (number / 6 * 0.0014));
        IReadOnlyList<PointDto> line = [new(south, west), new(south + 0.0006, west + 0.0002), new(south + 0.001, west + 0.0001)];
        var id = Guid.CreateVersion7();
        return new(id, name, RouteKind.Alley, null, false, new RouteStretchesDto(new RouteCoverageDto(id, name, null, false, 110, 0, 0, 3), [], [], [line]));
    }

    private static MapDto Map(IEnumerable<MapRouteDto> routes, int cameras) => new(
        [], [.. routes], [], [],
        [
            .. Enumerable.Range(0, cameras).Select(n => new MapCameraDto(
                Guid.CreateVersion7(), $"Camera {n}", CameraStatus.Working, ImageCheck.Passed, PartyKind.Household, null,
                21.6 + (n % 6 * 0.0014) + (n % 3 * 0.0004), 106.3 + (n / 15 * 0.0014) + (n % 2 * 0.0002), 90, 90, 25, 1)),
        ],
        [], new CoverageDto(0, 0, 0, 0, 0, []));

    private static Dictionary<Guid, int> Numbers(MapDto map) => map.Cameras.Index().ToDictionary(c => c.Item.Id, c => c.Index + 1);

    /// <summary>What is read on the drawing, with the room that the letters take at least.</summary>
    private static List<Word> Words(string svg) =>
    [
        .. from text in XElement.Parse(svg).Descendants().Where(e => e.Name.LocalName == "text" && e.Attribute("stroke") is null)
           let size = Number(text, "font-size")
           let width = text.Value.Length * LetterWidth * size
           where text.Value != "B" && !text.Value.EndsWith('m')
           select new Word(text.Value, Number(text, "x") - (width / 2), Number(text, "y") - (LetterHeight * size), Number(text, "x") + (width / 2), Number(text, "y")),
    ];

    private static List<string> Overlaps(List<Word> words) =>
    [
        .. from one in words
           from other in words
           where one != other && one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom
           select $"{one.Text} × {other.Text}",
    ];

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private sealed record Word(string Text, double Left, double Top, double Right, double Bottom);
}
