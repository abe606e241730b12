using CameraProgram.Geography;
using CameraProgram.Identity;
using CameraProgram.Routes;

namespace CameraProgram.Coverage;

/// <summary>A route that is drawn, with what working cameras see of it.</summary>
/// <param name="pointReach">Metres of a route that one further point covers, as the commune reckons.</param>
public sealed class SeenRoute(Route route, CheckedCoverage coverage, int pointReach)
{
    /// <summary>A route is covered when no more than this share of it is unseen: positions and bearings are not exact.</summary>
    private const double CoveredShare = 0.95;

    public Route Route { get; } = route;

    public RouteCoverageDto Figures { get; } = new(
        route.Id, route.Name, route.HamletId, route.IsKey, route.LengthMetres,
        Metres(coverage.Seen.SeenMetres), Metres(coverage.PendingMetres), coverage.NeededPoints(pointReach));

    public bool IsCovered => Figures.SeenMetres >= Figures.LengthMetres * CoveredShare;

    public RouteStretchesDto ToStretches() => new(Figures, Points(coverage.Seen.Seen), Points(coverage.Pending), Points(coverage.Unseen));

    public static int Metres(double metres) => (int)Math.Round(metres);

    /// <param name="hamlets">In the order in which they are told.</param>
    public static CoverageDto Sum(IReadOnlyList<SeenRoute> routes, IEnumerable<NamedDto> hamlets)
    {
        var rows = hamlets.Select(NamedDto? (h) => h).Append(null)
            .Select(h => (Hamlet: h, Routes: routes.Where(r => r.Figures.HamletId == h?.Id).ToList())).Where(h => h.Routes.Count > 0)
            .Select(h => new HamletCoverageDto(
                h.Hamlet, h.Routes.Count, h.Routes.Count(r => r.IsCovered), h.Routes.Sum(r => r.Figures.LengthMetres), h.Routes.Sum(r => r.Figures.SeenMetres),
                h.Routes.Sum(r => r.Figures.PendingMetres), h.Routes.Sum(r => r.Figures.NeededPoints)));
        return new CoverageDto(
            routes.Count, routes.Sum(r => r.Figures.LengthMetres), routes.Sum(r => r.Figures.SeenMetres), routes.Sum(r => r.Figures.PendingMetres),
            routes.Sum(r => r.Figures.NeededPoints), [.. rows]);
    }

    private IReadOnlyList<IReadOnlyList<PointDto>> Points(IReadOnlyList<Stretch> stretches) =>
        [.. stretches.Select(IReadOnlyList<PointDto> (s) => [.. coverage.Seen.PointsOf(s).Select(p => p.ToDto())])];
}
