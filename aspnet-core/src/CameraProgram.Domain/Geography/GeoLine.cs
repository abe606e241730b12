using System.Globalization;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Geography;

/// <summary>A line on the map: two or more points, none the same as the one before it.</summary>
public sealed class GeoLine : IEquatable<GeoLine>
{
    private GeoLine(IReadOnlyList<GeoPoint> points)
    {
        Points = points;
        Length = points.Zip(points.Skip(1), (a, b) => a.DistanceTo(b)).Sum();
    }

    public IReadOnlyList<GeoPoint> Points { get; }

    /// <summary>Metres.</summary>
    public double Length { get; }

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
