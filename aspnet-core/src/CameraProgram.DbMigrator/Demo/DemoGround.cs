using CameraProgram.Geography;
using CameraProgram.Routes;

namespace CameraProgram.Demo;

/// <summary>Lines that a commune's roads could have, near where it really lies; none is surveyed.</summary>
internal static class DemoGround
{
    /// <summary>About the middle of the commune.</summary>
    public static GeoPoint CentreOf(string key) => key switch
    {
        "thientan" => new GeoPoint(21.5862, 106.3148),
        "ninhgiang" => new GeoPoint(20.2791, 105.9214),
        "tunghia" => new GeoPoint(15.0867, 108.7756),
        _ => new GeoPoint(16.4786, 107.5289),
    };

    /// <summary>The hamlets lie around the middle.</summary>
    public static GeoPoint HamletAt(GeoPoint centre, int index, int count) =>
        Away(centre, (360d * index / count) + 25, 650 + (index % 3 * 180));

    /// <summary>A road of about 620 m through the hamlet, with bends.</summary>
    public static GeoLine RoadOf(GeoPoint hamlet, double bearing) => Line(
        Away(hamlet, bearing + 180, 310), Away(hamlet, bearing + 172, 150), hamlet, Away(hamlet, bearing - 7, 160), Away(hamlet, bearing + 2, 310));

    /// <summary>An alley of 110 to 190 m off the road.</summary>
    public static GeoLine AlleyOf(GeoLine road, double bearing, int number)
    {
        var start = road.PointAt(80 + (number * 150));
        var side = number % 2 == 0 ? 90 : -90;
        var middle = Away(start, bearing + side, 60);
        return Line(start, middle, Away(middle, bearing + side + (number % 2 == 0 ? 18 : -14), 50 + (number * 38)));
    }

    /// <summary>The road of the whole commune, through its middle.</summary>
    public static GeoLine MainRoad(GeoPoint centre) => Line(
        Away(centre, 262, 1_150), Away(centre, 268, 600), Away(centre, 250, 120), Away(centre, 84, 450), Away(centre, 79, 1_050));

    public static GeoPoint Away(GeoPoint from, double bearing, double metres)
    {
        var angle = bearing * Math.PI / 180;
        return new LocalPlane(from).Locate(new PlanePoint(metres * Math.Sin(angle), metres * Math.Cos(angle)));
    }

    /// <summary>Degrees from one point to another, 0–359.</summary>
    public static int Bearing(GeoPoint from, GeoPoint to)
    {
        var there = new LocalPlane(from).Project(to);
        return (((int)Math.Round(Math.Atan2(there.East, there.North) * 180 / Math.PI)) + 360) % 360;
    }

    public static RouteKind KindOfAlley(string key) => key == "huongan" ? RouteKind.Kiet : RouteKind.Alley;

    private static GeoLine Line(params GeoPoint[] points) => GeoLine.Of(points.Select(p => (p.Latitude, p.Longitude)));
}
