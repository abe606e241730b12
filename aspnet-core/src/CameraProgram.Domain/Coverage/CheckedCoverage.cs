using CameraProgram.Geography;

namespace CameraProgram.Coverage;

/// <summary>
/// What working cameras show of a route, told apart by whether somebody has looked at their picture since they were last
/// aimed (004 II.2): only then a metre counts as seen, before it is pending.
/// </summary>
public sealed class CheckedCoverage
{
    private readonly RouteCoverage _possible;

    private CheckedCoverage(RouteCoverage seen, RouteCoverage possible)
    {
        (Seen, _possible) = (seen, possible);
        Pending = Stretches.Common(seen.Unseen, possible.Seen);
        Unseen = Stretches.Common(seen.Unseen, possible.Unseen);
        PendingMetres = Pending.Sum(s => s.Length);
    }

    /// <summary>By cameras whose picture has passed.</summary>
    public RouteCoverage Seen { get; }

    /// <summary>Stretches that only cameras show whose picture waits to be looked at.</summary>
    public IReadOnlyList<Stretch> Pending { get; }

    /// <summary>Stretches that no working camera shows.</summary>
    public IReadOnlyList<Stretch> Unseen { get; }

    public double PendingMetres { get; }

    /// <summary>
    /// Further points for what no working camera shows: one whose picture waits to be looked at is there already, so the
    /// proposal of sites, too, reckons with it.
    /// </summary>
    /// <param name="reach">Metres of the route that one point covers, as the commune reckons.</param>
    public int NeededPoints(int reach) => _possible.NeededPoints(reach);

    public static CheckedCoverage Of(GeoLine route, IReadOnlyCollection<CameraView> passed, IReadOnlyCollection<CameraView> waiting) =>
        new(RouteCoverage.Of(route, passed), RouteCoverage.Of(route, passed.Concat(waiting)));
}
