using System.Globalization;
using System.Security;
using System.Text;
using CameraProgram.Cameras;
using CameraProgram.Geography;
using CameraProgram.Routes;

namespace CameraProgram.Maps;

/// <summary>
/// The map as a drawing for paper: routes with what is seen of them, view cones, numbered cameras, sites, hotspots, a scale and
/// the north. Colours differ in lightness too and lines in their dashes, so that a black-and-white print can be read.
/// </summary>
public sealed class MapSheetSvg
{
    private const double Width = 1_500;
    private const double Height = 1_000;
    private const double Margin = 50;
    private const string Seen = "#1b7f4d";
    private const string Pending = "#b8860b";
    private const string Unseen = "#c0392b";

    private readonly StringBuilder _svg = new();
    private readonly LocalPlane _plane;
    private readonly double _scale;
    private readonly double _west;
    private readonly double _north;

    private MapSheetSvg(MapDto map)
    {
        var points = Points(map).ToList();
        _plane = LocalPlane.Around(points);
        var (east, north) = (points.ConvertAll(p => _plane.Project(p).East), points.ConvertAll(p => _plane.Project(p).North));
        var (spanEast, spanNorth) = (Math.Max(east.Max() - east.Min(), 60), Math.Max(north.Max() - north.Min(), 40));
        _scale = Math.Min((Width - (2 * Margin)) / spanEast, (Height - (2 * Margin)) / spanNorth);
        _west = ((east.Max() + east.Min()) / 2) - (Width / 2 / _scale);
        _north = ((north.Max() + north.Min()) / 2) + (Height / 2 / _scale);
    }

    /// <param name="map">With at least one thing on it.</param>
    /// <param name="numbers">The number that stands beside each camera.</param>
    public static string Draw(MapDto map, IReadOnlyDictionary<Guid, int> numbers) => new MapSheetSvg(map).Draw(map, numbers, map.Cameras.Count);

    public static IEnumerable<GeoPoint> Points(MapDto map) =>
    [
        .. map.Routes.SelectMany(r => Stretches(r)).SelectMany(s => s).Select(p => new GeoPoint(p.Latitude, p.Longitude)),
        .. map.Cameras.Select(c => new GeoPoint(c.Lat, c.Lng)),
        .. map.Sites.Select(s => new GeoPoint(s.Lat, s.Lng)),
        .. map.Hotspots.Select(h => new GeoPoint(h.Lat, h.Lng)),
    ];

    private static IEnumerable<IReadOnlyList<PointDto>> Stretches(MapRouteDto route) =>
        route.Stretches is { } s ? [.. s.Seen, .. s.Pending, .. s.Unseen] : [];

    private string Draw(MapDto map, IReadOnlyDictionary<Guid, int> numbers, int cameras)
    {
        Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"Liberation Sans\">");
        Add($"<rect x=\"1\" y=\"1\" width=\"{Width - 2}\" height=\"{Height - 2}\" fill=\"#ffffff\" stroke=\"#555555\" stroke-width=\"2\"/>");
        foreach (var hotspot in map.Hotspots)
        {
            var at = At(hotspot.Lat, hotspot.Lng);
            Add($"<circle cx=\"{N(at.X)}\" cy=\"{N(at.Y)}\" r=\"{N(Math.Max(hotspot.Radius * _scale, 10))}\" fill=\"#f6d5d0\" fill-opacity=\"0.6\" stroke=\"{Unseen}\" stroke-dasharray=\"3 4\"/>");
        }

        foreach (var camera in map.Cameras.Where(c => c is { Bearing: not null, Status: CameraStatus.Working }))
        {
            AddCone(camera);
        }

        foreach (var route in map.Routes.Where(r => r.Stretches is not null))
        {
            Lines(route.Stretches!.Unseen, Unseen, "2 9");
            Lines(route.Stretches.Pending, Pending, "14 7");
            Lines(route.Stretches.Seen, Seen, dashes: null);
        }

        foreach (var site in map.Sites)
        {
            var at = At(site.Lat, site.Lng);
            Add($"<rect x=\"{N(at.X - 8)}\" y=\"{N(at.Y - 8)}\" width=\"16\" height=\"16\" fill=\"{(site.Status == SiteStatus.Proposed ? "#ffffff" : "#cfe3f7")}\" stroke=\"#1f5fa8\" stroke-width=\"3\"/>");
        }

        var size = cameras > 150 ? 6 : 9;
        foreach (var camera in map.Cameras)
        {
            var at = At(camera.Lat, camera.Lng);
            Add($"<circle cx=\"{N(at.X)}\" cy=\"{N(at.Y)}\" r=\"{size}\" fill=\"{(camera.Status == CameraStatus.Working ? "#14304f" : "#ffffff")}\" stroke=\"#14304f\" stroke-width=\"3\"/>");
            Add($"<text x=\"{N(at.X + size + 3)}\" y=\"{N(at.Y - size)}\" font-size=\"{(cameras > 150 ? 14 : 20)}\" fill=\"#14304f\">{numbers[camera.Id]}</text>");
        }

        foreach (var route in map.Routes.Where(r => r.Stretches is not null))
        {
            AddName(route);
        }

        AddScale();
        AddNorth();
        Add($"</svg>");
        return _svg.ToString();
    }

    private void AddCone(MapCameraDto camera)
    {
        var (at, reach) = (At(camera.Lat, camera.Lng), camera.Range * _scale);
        if (camera.Fov >= 360)
        {
            Add($"<circle cx=\"{N(at.X)}\" cy=\"{N(at.Y)}\" r=\"{N(reach)}\" fill=\"#4b8fd0\" fill-opacity=\"0.22\"/>");
            return;
        }

        var (from, to) = (Edge(camera.Bearing!.Value - (camera.Fov / 2d)), Edge(camera.Bearing.Value + (camera.Fov / 2d)));
        Add($"<path d=\"M {N(at.X)} {N(at.Y)} L {N(from.X)} {N(from.Y)} A {N(reach)} {N(reach)} 0 {(camera.Fov > 180 ? 1 : 0)} 1 {N(to.X)} {N(to.Y)} Z\" fill=\"#4b8fd0\" fill-opacity=\"0.22\"/>");

        (double X, double Y) Edge(double bearing)
        {
            var (sin, cos) = Math.SinCos(bearing * Math.PI / 180);
            return (at.X + (reach * sin), at.Y - (reach * cos));
        }
    }

    private void Lines(IReadOnlyList<IReadOnlyList<PointDto>> stretches, string colour, string? dashes)
    {
        foreach (var stretch in stretches)
        {
            var points = string.Join(' ', stretch.Select(p => At(p.Latitude, p.Longitude)).Select(p => $"{N(p.X)},{N(p.Y)}"));
            Add($"<polyline points=\"{points}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"5\" stroke-linecap=\"round\"{(dashes is null ? "" : $" stroke-dasharray=\"{dashes}\"")}/>");
        }
    }

    private void AddName(MapRouteDto route)
    {
        var points = Stretches(route).SelectMany(s => s).ToList();
        var middle = points[points.Count / 2];
        var at = At(middle.Latitude, middle.Longitude);
        var name = SecurityElement.Escape(route.Name);
        Add($"<text x=\"{N(at.X)}\" y=\"{N(at.Y + 26)}\" font-size=\"22\" text-anchor=\"middle\" stroke=\"#ffffff\" stroke-width=\"5\">{name}</text>");
        Add($"<text x=\"{N(at.X)}\" y=\"{N(at.Y + 26)}\" font-size=\"22\" text-anchor=\"middle\" fill=\"#222222\">{name}</text>");
    }

    /// <summary>A bar of a round number of metres, about a tenth of the sheet.</summary>
    private void AddScale()
    {
        var wanted = 150 / _scale;
        var power = Math.Pow(10, Math.Floor(Math.Log10(wanted)));
        var metres = wanted / power >= 5 ? 5 * power : wanted / power >= 2 ? 2 * power : power;
        var length = metres * _scale;
        Add($"<path d=\"M 40 {Height - 46} v 10 h {N(length)} v -10\" fill=\"none\" stroke=\"#222222\" stroke-width=\"3\"/>");
        Add($"<text x=\"{N(40 + (length / 2))}\" y=\"{Height - 52}\" font-size=\"22\" text-anchor=\"middle\">{(metres >= 1_000 ? $"{metres / 1_000:0} km" : $"{metres:0} m")}</text>");
    }

    private void AddNorth()
    {
        Add($"<path d=\"M {Width - 55} 30 l 16 44 l -16 -10 l -16 10 z\" fill=\"#222222\"/>");
        Add($"<text x=\"{Width - 55}\" y=\"100\" font-size=\"24\" text-anchor=\"middle\">B</text>");
    }

    private (double X, double Y) At(double latitude, double longitude)
    {
        var place = _plane.Project(new GeoPoint(latitude, longitude));
        return ((place.East - _west) * _scale, (_north - place.North) * _scale);
    }

    private void Add(FormattableString line) => _svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
