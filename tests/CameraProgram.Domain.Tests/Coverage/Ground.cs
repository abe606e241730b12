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
}
