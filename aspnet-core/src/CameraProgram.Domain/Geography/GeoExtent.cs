namespace CameraProgram.Geography;

/// <summary>
/// Where most of the things on a map lie. A single position that was typed wrongly, hundreds of kilometres away, does not
/// belong to it, so that a map can begin with the commune.
/// </summary>
/// <param name="Reach">Metres.</param>
public readonly record struct GeoExtent(GeoPoint Middle, double Reach)
{
    /// <summary>Metres; no commune reaches farther from its middle.</summary>
    private const double LeastReach = 25_000;

    /// <summary>What is so many times farther from the middle than most belongs elsewhere.</summary>
    private const double Times = 6;

    /// <param name="points">One at least.</param>
    public static GeoExtent Of(IReadOnlyCollection<GeoPoint> points)
    {
        var middle = new GeoPoint(Median(points.Select(p => p.Latitude)), Median(points.Select(p => p.Longitude)));
        return new GeoExtent(middle, Math.Max(LeastReach, Times * Median(points.Select(middle.DistanceTo))));
    }

    public bool Holds(GeoPoint point) => Middle.DistanceTo(point) <= Reach;

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
