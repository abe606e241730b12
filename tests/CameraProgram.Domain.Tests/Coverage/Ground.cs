using CameraProgram.Coverage;
using CameraProgram.Geography;

namespace CameraProgram.Domain.Tests.Coverage;

/// <summary>Routes and cameras in metres (east, north) around a place near Huế, rounded like everything that is stored.</summary>
internal static class Ground
{
    private static readonly LocalPlane Plane = new(new GeoPoint(16.4637, 107.5909));

    public static GeoPoint Point(double east, double north) => Plane.Locate(new PlanePoint(east, north));

    public static GeoLine Line(params (double East, double North)[] points) =>
        GeoLine.Of(points.Select(p => Point(p.East, p.North)).Select(p => (p.Latitude, p.Longitude)));

    /// <summary>A straight alley from west to east.</summary>
    public static GeoLine Alley(double length) => Line((0, 0), (length, 0));

    public static CameraView View(double east, double north, double bearing = 0, double fieldOfView = 360, double range = 25) =>
        new CameraView(Point(east, north), bearing, fieldOfView, range);

    /// <summary>Turns in a box of so many metres.</summary>
    public static GeoLine Wandering(Random random, int points, double size) =>
        Line([.. Enumerable.Range(0, points).Select(_ => (random.NextDouble() * size, random.NextDouble() * size))]);

    /// <summary>
    /// A route with turns whose existing cameras look along it from each corner and leave two metres unseen in the middle of
    /// each piece: what a candidate shows is then as good as any set of gaps, and the fewest are hard to find.
    /// </summary>
    public static (GeoLine Route, List<CameraView> Existing) WithGaps(Random random, int gaps, double size)
    {
        var route = Wandering(random, gaps + 1, size);
        var existing = new List<CameraView>();
        foreach (var (from, to) in route.Points.Zip(route.Points.Skip(1)))
        {
            var range = (from.DistanceTo(to) / 2) - 1;
            if (range > CoverageConsts.MinRange)
            {
                existing.Add(new CameraView(from, BearingTo(from, to), CoverageConsts.MinFieldOfView, range));
                existing.Add(new CameraView(to, BearingTo(to, from), CoverageConsts.MinFieldOfView, range));
            }
        }

        return (route, existing);
    }

    /// <summary>Degrees clockwise from north.</summary>
    public static double BearingTo(GeoPoint from, GeoPoint to)
    {
        var ahead = new LocalPlane(from).Project(to);
        return ((Math.Atan2(ahead.East, ahead.North) * 180 / Math.PI) + 360) % 360;
    }
}
