using System.Globalization;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Geography;

/// <summary>A line on the map: two or more points, none the same as the one before it.</summary>
public sealed class GeoLine : IEquatable<GeoLine>
{
    private GeoLine(IReadOnlyList<GeoPoint> points)
    {
        Points = points;
        var offsets = new double[points.Count];
        for (var i = 1; i < offsets.Length; i++)
        {
            offsets[i] = offsets[i - 1] + points[i - 1].DistanceTo(points[i]);
        }

        Offsets = offsets;
    }

    public IReadOnlyList<GeoPoint> Points { get; }

    /// <summary>Metres along the line from its start to each of the points.</summary>
    public IReadOnlyList<double> Offsets { get; }

    /// <summary>Metres.</summary>
    public double Length => Offsets.Count == 0 ? 0 : Offsets[^1];

    /// <summary>A line from points as they were drawn or read; a point given twice in a row counts once.</summary>
    /// <exception cref="InputException">
    /// The codes of <see cref="GeoPoint.Of"/>; <c>Geography:LineTooShort</c>, <c>Geography:LineTooLong</c>, <c>Geography:TooManyPoints</c>.
    /// </exception>
    public static GeoLine Of(IEnumerable<(double Latitude, double Longitude)> points, string field = "line")
    {
        var kept = new List<GeoPoint>();
        foreach (var (latitude, longitude) in points)
        {
            var point = GeoPoint.Of(latitude, longitude, field);
            if (kept.Count == 0 || kept[^1] != point)
            {
                kept.Add(point);
            }

            if (kept.Count > GeographyConsts.MaxPointsOfLine)
            {
                throw new InputException(field, CameraProgramErrorCodes.Geography.TooManyPoints).WithData("max", GeographyConsts.MaxPointsOfLine);
            }
        }

        var line = new GeoLine(kept);
        return line.Length switch
        {
            < GeographyConsts.MinLineLength => throw new InputException(field, CameraProgramErrorCodes.Geography.LineTooShort),
            > GeographyConsts.MaxLineLength => throw new InputException(field, CameraProgramErrorCodes.Geography.LineTooLong)
                .WithData("max", GeographyConsts.MaxLineLength / 1_000),
            _ => line,
        };
    }

    /// <summary>
    /// The points of a part of the line, from–to in metres along it; what lies beyond an end is left out. Two points at
    /// least, which are the same when the part is shorter than a centimetre.
    /// </summary>
    public IReadOnlyList<GeoPoint> Cut(double from, double to)
    {
        var start = PointAt(from);
        var end = PointAt(to);
        return [start, .. Points.Where((point, i) => Offsets[i] > from && Offsets[i] < to && point != start && point != end), end];
    }

    /// <summary>The point so many metres along the line; its start or end when there is no such point.</summary>
    public GeoPoint PointAt(double offset)
    {
        var next = 1;
        while (next < Points.Count - 1 && Offsets[next] < offset)
        {
            next++;
        }

        var (a, b) = (Points[next - 1], Points[next]);
        var share = Math.Clamp((offset - Offsets[next - 1]) / (Offsets[next] - Offsets[next - 1]), 0, 1);
        return new GeoPoint(
            Math.Round(a.Latitude + ((b.Latitude - a.Latitude) * share), 7),
            Math.Round(a.Longitude + ((b.Longitude - a.Longitude) * share), 7));
    }

    /// <summary>Metres from a point to the nearest place on the line, on the plane around the point.</summary>
    public double DistanceTo(GeoPoint point)
    {
        var plane = new LocalPlane(point);
        var places = Points.Select(plane.Project).ToList();
        return places.Zip(places.Skip(1), DistanceOfOrigin).Min();
    }

    private static double DistanceOfOrigin(PlanePoint a, PlanePoint b)
    {
        var (east, north) = (b.East - a.East, b.North - a.North);
        var length = (east * east) + (north * north);
        var share = length == 0 ? 0 : Math.Clamp(-((a.East * east) + (a.North * north)) / length, 0, 1);
        return double.Hypot(a.East + (share * east), a.North + (share * north));
    }

    /// <summary>As it is stored: "21.1234567 105.1234567,21.12 105.12".</summary>
    public override string ToString() =>
        string.Join(',', Points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Latitude} {p.Longitude}")));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static GeoLine Parse(string stored) => new([.. stored.Split(',').Select(ParsePoint)]);

    public bool Equals(GeoLine? other) => other is not null && Points.SequenceEqual(other.Points);

    public override bool Equals(object? obj) => Equals(obj as GeoLine);

    public override int GetHashCode() => HashCode.Combine(Points.Count, Points[0], Points[^1]);

    private static GeoPoint ParsePoint(string stored)
    {
        var space = stored.IndexOf(' ', StringComparison.Ordinal);
        return new GeoPoint(
            double.Parse(stored.AsSpan(0, space), CultureInfo.InvariantCulture),
            double.Parse(stored.AsSpan(space + 1), CultureInfo.InvariantCulture));
    }
}
