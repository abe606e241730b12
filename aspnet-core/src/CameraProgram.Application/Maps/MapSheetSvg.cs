using System.Globalization;
using System.Security;
using System.Text;
using CameraProgram.Cameras;
using CameraProgram.Geography;
using CameraProgram.Routes;

namespace CameraProgram.Maps;

/// <summary>The drawing, and the routes whose names found no room on it: each has a key there instead.</summary>
public sealed record MapSheetDrawing(string Svg, IReadOnlyList<(string Key, string Name)> Keys);

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

    /// <summary>Of the sheet's own units, at scale 1.</summary>
    private const double NameSize = 22;
    private const double MarkSize = 18;

    private readonly StringBuilder _svg = new();
    private readonly MapSheetLabels _labels;
    private readonly List<(string Key, string Name)> _keys = [];
    private readonly double _sign;
    private readonly LocalPlane _plane;
    private readonly double _scale;
    private readonly double _west;
    private readonly double _north;

    private MapSheetSvg(MapDto map, double sign)
    {
        _sign = sign;
        _labels = new MapSheetLabels(new LabelBox(6, 6, Width - 12, Height - 12), sign);
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
    /// <param name="marks">What stands beside each site and hotspot.</param>
    /// <param name="sign">The size of letters and signs, 1 where the drawing is 216 mm wide: on larger paper they need not grow.</param>
    public static MapSheetDrawing Draw(MapDto map, IReadOnlyDictionary<Guid, int> numbers, IReadOnlyDictionary<Guid, string> marks, double sign = 1)
    {
        var near = WithoutStrays(map);
        var sheet = new MapSheetSvg(near, sign);
        return new MapSheetDrawing(sheet.Draw(near, numbers, marks), sheet._keys);
    }

    /// <summary>The map without single things that lie far away by mistake, which would make a blot of all others.</summary>
    public static MapDto WithoutStrays(MapDto map)
    {
        var extent = GeoExtent.Of([.. Points(map)]);
        return map with
        {
            Routes = [.. map.Routes.Where(r => Stretches(r).SelectMany(s => s).All(p => extent.Holds(new GeoPoint(p.Latitude, p.Longitude))))],
            Cameras = [.. map.Cameras.Where(c => extent.Holds(new GeoPoint(c.Lat, c.Lng)))],
            Sites = [.. map.Sites.Where(s => extent.Holds(new GeoPoint(s.Lat, s.Lng)))],
            Hotspots = [.. map.Hotspots.Where(h => extent.Holds(new GeoPoint(h.Lat, h.Lng)))],
        };
    }

    public static IEnumerable<GeoPoint> Points(MapDto map) =>
    [
        .. map.Routes.SelectMany(r => Stretches(r)).SelectMany(s => s).Select(p => new GeoPoint(p.Latitude, p.Longitude)),
        .. map.Cameras.Select(c => new GeoPoint(c.Lat, c.Lng)),
        .. map.Sites.Select(s => new GeoPoint(s.Lat, s.Lng)),
        .. map.Hotspots.Select(h => new GeoPoint(h.Lat, h.Lng)),
    ];

    private static IEnumerable<IReadOnlyList<PointDto>> Stretches(MapRouteDto route) =>
        route.Stretches is { } s ? [.. s.Seen, .. s.Pending, .. s.Unseen] : [];

    private string Draw(MapDto map, IReadOnlyDictionary<Guid, int> numbers, IReadOnlyDictionary<Guid, string> marks)
    {
        Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"Liberation Sans\">");
        Add($"<rect x=\"1\" y=\"1\" width=\"{Width - 2}\" height=\"{Height - 2}\" fill=\"#ffffff\" stroke=\"#555555\" stroke-width=\"2\"/>");
        foreach (var hotspot in map.Hotspots)
        {
            var at = At(hotspot.Lat, hotspot.Lng);
            Add($"<circle cx=\"{N(at.X)}\" cy=\"{N(at.Y)}\" r=\"{N(Math.Max(hotspot.Radius * _scale, 10 * _sign))}\" fill=\"#f6d5d0\" fill-opacity=\"0.6\" stroke=\"{Unseen}\" stroke-dasharray=\"3 4\"/>");
        }

        foreach (var camera in map.Cameras.Where(c => c is { Bearing: not null, Status: CameraStatus.Working }))
        {
            AddCone(camera);
        }

        foreach (var route in map.Routes.Where(r => r.Stretches is not null))
        {
            Lines(route.Stretches!.Unseen, Unseen, [2, 9]);
            Lines(route.Stretches.Pending, Pending, [14, 7]);
            Lines(route.Stretches.Seen, Seen, []);
        }

        foreach (var site in map.Sites)
        {
            var (at, half) = (At(site.Lat, site.Lng), 8 * _sign);
            Add($"<rect x=\"{N(at.X - half)}\" y=\"{N(at.Y - half)}\" width=\"{N(2 * half)}\" height=\"{N(2 * half)}\" fill=\"{(site.Status == SiteStatus.Proposed ? "#ffffff" : "#cfe3f7")}\" stroke=\"#1f5fa8\" stroke-width=\"{N(3 * _sign)}\"/>");
            _labels.Keep(LabelBox.Around(at.X, at.Y, half));
        }

        AddScale();
        AddNorth();
        AddCameras(map, numbers);
        foreach (var site in map.Sites)
        {
            AddMark(marks[site.Id], site.Lat, site.Lng, 8 * _sign, "#1f5fa8");
        }

        foreach (var hotspot in map.Hotspots)
        {
            AddMark(marks[hotspot.Id], hotspot.Lat, hotspot.Lng, 2 * _sign, Unseen);
        }

        foreach (var route in map.Routes.Where(r => r.Stretches is not null))
        {
            AddName(route);
        }

        Add($"</svg>");
        return _svg.ToString();
    }

    /// <summary>Numbers come after all signs, so that none is covered.</summary>
    private void AddCameras(MapDto map, IReadOnlyDictionary<Guid, int> numbers)
    {
        var (radius, size) = map.Cameras.Count switch { > 150 => (6 * _sign, 14 * _sign), > 60 => (7 * _sign, 16 * _sign), _ => (9 * _sign, 20 * _sign) };
        foreach (var camera in map.Cameras)
        {
            var at = At(camera.Lat, camera.Lng);
            Add($"<circle cx=\"{N(at.X)}\" cy=\"{N(at.Y)}\" r=\"{N(radius)}\" fill=\"{(camera.Status == CameraStatus.Working ? "#14304f" : "#ffffff")}\" stroke=\"#14304f\" stroke-width=\"{N(3 * _sign)}\"/>");
            _labels.Keep(LabelBox.Around(at.X, at.Y, radius));
        }

        foreach (var camera in map.Cameras)
        {
            AddLabel(_labels.Number(N(numbers[camera.Id]), At(camera.Lat, camera.Lng), radius, size), size, "#14304f", halo: 3);
        }
    }

    private void AddMark(string mark, double latitude, double longitude, double radius, string colour) =>
        AddLabel(_labels.Number(mark, At(latitude, longitude), radius, MarkSize * _sign), MarkSize * _sign, colour, halo: 3);

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

    private void Lines(IReadOnlyList<IReadOnlyList<PointDto>> stretches, string colour, double[] dashes)
    {
        var dashed = dashes.Length == 0 ? "" : $" stroke-dasharray=\"{string.Join(' ', dashes.Select(d => N(d * _sign)))}\"";
        foreach (var stretch in stretches)
        {
            var line = stretch.Select(p => At(p.Latitude, p.Longitude)).ToList();
            var points = string.Join(' ', line.Select(p => $"{N(p.X)},{N(p.Y)}"));
            Add($"<polyline points=\"{points}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{N(5 * _sign)}\" stroke-linecap=\"round\"{dashed}/>");
            foreach (var (from, to) in line.Zip(line.Skip(1)))
            {
                AvoidLine(from, to);
            }
        }
    }

    private void AvoidLine((double X, double Y) from, (double X, double Y) to)
    {
        var steps = Math.Max(1, (int)(Math.Sqrt(Math.Pow(to.X - from.X, 2) + Math.Pow(to.Y - from.Y, 2)) / (10 * _sign)));
        for (var step = 0; step <= steps; step++)
        {
            var share = (double)step / steps;
            _labels.Avoid(LabelBox.Around(from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y)), 3 * _sign));
        }
    }

    /// <summary>At the middle of one of its stretches, the longest first; a name that is too long for the sheet gets a key at once.</summary>
    private void AddName(MapRouteDto route)
    {
        var middles = Stretches(route).Where(s => s.Count > 1).OrderByDescending(s => s.Count).Take(8).Select(Middle).ToList();
        var size = NameSize * _sign;
        var label = route.Name.Length * size < Width ? _labels.Name(route.Name, middles, size) : null;
        if (label is null)
        {
            var key = $"T{_keys.Count + 1}";
            _keys.Add((key, route.Name));
            label = _labels.Key(key, middles, size);
        }

        AddLabel(label, size, "#222222", halo: 5);
    }

    private (double X, double Y) Middle(IReadOnlyList<PointDto> stretch)
    {
        var (one, other) = (stretch[(stretch.Count - 1) / 2], stretch[((stretch.Count - 1) / 2) + 1]);
        return At((one.Latitude + other.Latitude) / 2, (one.Longitude + other.Longitude) / 2);
    }

    private void AddLabel(PlacedLabel label, double size, string colour, double halo)
    {
        var (box, text) = (label.Box, SecurityElement.Escape(label.Text));
        var (x, baseline) = (N(box.Left + (box.Width / 2)), N(box.Bottom - (0.12 * size)));
        if (label.From is { } from)
        {
            var (toX, toY) = (Math.Clamp(from.X, box.Left, box.Right), Math.Clamp(from.Y, box.Top, box.Bottom));
            Add($"<line x1=\"{N(from.X)}\" y1=\"{N(from.Y)}\" x2=\"{N(toX)}\" y2=\"{N(toY)}\" stroke=\"{colour}\" stroke-width=\"{N(1.2 * _sign)}\"/>");
        }

        Add($"<text x=\"{x}\" y=\"{baseline}\" font-size=\"{N(size)}\" text-anchor=\"middle\" stroke=\"#ffffff\" stroke-width=\"{N(halo * _sign)}\">{text}</text>");
        Add($"<text x=\"{x}\" y=\"{baseline}\" font-size=\"{N(size)}\" text-anchor=\"middle\" fill=\"{colour}\">{text}</text>");
    }

    /// <summary>A bar of a round number of metres, about a tenth of the sheet.</summary>
    private void AddScale()
    {
        var wanted = 150 / _scale;
        var power = Math.Pow(10, Math.Floor(Math.Log10(wanted)));
        var metres = wanted / power >= 5 ? 5 * power : wanted / power >= 2 ? 2 * power : power;
        var length = metres * _scale;
        _labels.Keep(new LabelBox(30, Height - 80, length + 20, 60));
        Add($"<path d=\"M 40 {Height - 46} v 10 h {N(length)} v -10\" fill=\"none\" stroke=\"#222222\" stroke-width=\"3\"/>");
        Add($"<text x=\"{N(40 + (length / 2))}\" y=\"{Height - 52}\" font-size=\"22\" text-anchor=\"middle\">{(metres >= 1_000 ? $"{metres / 1_000:0} km" : $"{metres:0} m")}</text>");
    }

    private void AddNorth()
    {
        _labels.Keep(new LabelBox(Width - 85, 20, 60, 90));
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
