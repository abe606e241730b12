using CameraProgram.Geography;

namespace CameraProgram.Coverage;

/// <summary>
/// Which metres of a route some camera sees. Exact for straight segments and sectors of circles; walls and trees are not
/// known. A gap shorter than <see cref="CoverageConsts.MinUnseenStretch"/> counts as seen.
/// </summary>
public sealed class RouteCoverage
{
    /// <param name="route">The line on the map.</param>
    /// <param name="seen">What the cameras see of it, in any order and overlapping.</param>
    internal RouteCoverage(GeoLine route, IEnumerable<Stretch> seen)
    {
        Route = route;
        List<Stretch> withEnds = [new Stretch(0, 0), .. seen, new Stretch(LengthMetres, LengthMetres)];
        Unseen = Stretches.Between(Stretches.Join(withEnds, CoverageConsts.MinUnseenStretch), LengthMetres);
        Seen = Stretches.Between(Unseen, LengthMetres);
        SeenMetres = Seen.Sum(s => s.Length);
    }

    public GeoLine Route { get; }

    /// <summary>The stretches seen by at least one camera, from the start of the route to its end, none touching another.</summary>
    public IReadOnlyList<Stretch> Seen { get; }

    /// <summary>The stretches no camera sees, each at least <see cref="CoverageConsts.MinUnseenStretch"/> long; with <see cref="Seen"/> the whole route.</summary>
    public IReadOnlyList<Stretch> Unseen { get; }

    public double LengthMetres => Route.Length;

    public double SeenMetres { get; }

    public double UnseenMetres => LengthMetres - SeenMetres;

    /// <summary>0 to 1; exactly 1 when nothing is unseen.</summary>
    public double Share => SeenMetres / LengthMetres;

    /// <summary>Working cameras only: the caller leaves out what is planned, broken or retired.</summary>
    /// <param name="route">The line on the map.</param>
    /// <param name="views">Of the whole commune if need be: what is far from the route costs next to nothing.</param>
    public static RouteCoverage Of(GeoLine route, IEnumerable<CameraView> views)
    {
        var onPlane = new RouteOnPlane(route);
        var seen = new List<Stretch>();
        foreach (var view in views)
        {
            onPlane.AddSeen(view, seen);
        }

        return new RouteCoverage(route, seen);
    }

    /// <summary>
    /// How many further points the route needs when each covers so much ("nhu cầu điểm lắp đặt"): from the start, the first unseen metre gets a
    /// point that covers so many metres of it, and so on; a rest shorter than <see cref="CoverageConsts.MinUnseenStretch"/> gets
    /// none. One unseen stretch of L metres so needs ⌈L ÷ reach⌉; two short ones within one reach share a point. No choice of
    /// other places along the route needs fewer.
    /// </summary>
    /// <param name="reach">Metres of the route that one point covers, as the commune reckons.</param>
    public int NeededPoints(int reach)
    {
        var (points, reached) = (0, 0d);
        foreach (var stretch in Unseen)
        {
            for (var from = Math.Max(stretch.From, reached); stretch.To - from >= CoverageConsts.MinUnseenStretch; from = reached)
            {
                points++;
                reached = from + reach;
            }
        }

        return points;
    }

    /// <summary>A stretch as points for the map; two at least.</summary>
    public IReadOnlyList<GeoPoint> PointsOf(Stretch stretch) => Route.Cut(stretch.From, stretch.To);
}
