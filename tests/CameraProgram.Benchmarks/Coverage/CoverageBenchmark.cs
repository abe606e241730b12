using CameraProgram.Coverage;
using CameraProgram.Geography;

namespace CameraProgram.Benchmarks.Coverage;

/// <summary>The coverage of all routes of a commune computed anew from all its cameras, and proposals of the fewest sites for one route.</summary>
internal sealed class CoverageBenchmark : IBenchmark
{
    private const int Runs = 40;
    private const double CommuneMetres = 6_000;

    private static readonly LocalPlane Commune = new(new GeoPoint(16.4637, 107.5909));

    public string Name => "coverage";

    public async Task RunAsync()
    {
        await CommuneAsync(routes: 200, points: 20, cameras: 1_000);
        await CommuneAsync(routes: 200, points: 20, cameras: 10_000);
        await CommuneAsync(routes: 200, points: GeographyConsts.MaxPointsOfLine, cameras: 1_000);
        await ProposalAsync("an alley of 1 km", Alley(new Random(1), new PlanePoint(0, 0), 20, 53), candidates: 60);
        await ProposalAsync("an alley of 5 km", Alley(new Random(2), new PlanePoint(0, 0), 100, 50), candidates: 300);
        await ProposalAsync("a knot of lines in 150 m", Knot(new Random(3), 40, 150), candidates: 60);
        await ProposalAsync("a knot of lines in 150 m", Knot(new Random(5), 40, 150), candidates: 300);
        await ProposalAsync("the same, views of 80 m and 45°", Knot(new Random(5), 40, 150), candidates: 300, isNarrow: true);
    }

    private static async Task CommuneAsync(int routes, int points, int cameras)
    {
        var random = new Random(7);
        var lines = Enumerable.Range(0, routes)
            .Select(_ => Alley(random, new PlanePoint(random.NextDouble() * CommuneMetres, random.NextDouble() * CommuneMetres), points, 600.0 / points)).ToList();
        var views = Enumerable.Range(0, cameras).Select(_ => Beside(random, lines[random.Next(lines.Count)])).ToList();
        var share = 0d;
        var times = await Figures.TimeAsync(Runs, () =>
        {
            var coverages = lines.ConvertAll(line => RouteCoverage.Of(line, views));
            share = coverages.Sum(c => c.SeenMetres) / coverages.Sum(c => c.LengthMetres);
            return Task.CompletedTask;
        });
        Figures.Print($"{routes} routes of {points:N0} points, {cameras:N0} cameras: {share:P0} seen", times);
    }

    private static async Task ProposalAsync(string what, GeoLine route, int candidates, bool isNarrow = false)
    {
        var random = new Random(11);
        List<CameraView> existing = [Beside(random, route), Beside(random, route), Beside(random, route)];
        var surveyed = Enumerable.Range(0, candidates).Select(_ => Beside(random, route))
            .Select(view => new SiteCandidate(Guid.CreateVersion7(), isNarrow ? view with { Range = 80, FieldOfView = 45 } : view)).ToList();
        SiteProposal? proposal = null;
        var times = await Figures.TimeAsync(Runs / 4, () =>
        {
            proposal = SiteProposal.For(route, existing, surveyed);
            return Task.CompletedTask;
        });
        Figures.Print($"{what}: {proposal!.Chosen.Count} of {candidates} candidates, {(proposal.IsProven ? "proven" : "not proven")}", times);
    }

    /// <summary>A line that goes its way with slight turns.</summary>
    private static GeoLine Alley(Random random, PlanePoint start, int points, double step)
    {
        var bearing = random.NextDouble() * 2 * Math.PI;
        var places = new List<PlanePoint> { start };
        while (places.Count < points)
        {
            bearing += (random.NextDouble() - 0.5) * Math.Min(1, step / 20);
            places.Add(new PlanePoint(places[^1].East + (step * Math.Sin(bearing)), places[^1].North + (step * Math.Cos(bearing))));
        }

        return Line(places);
    }

    /// <summary>A line to and fro in a small square: every candidate sees many pieces of it.</summary>
    private static GeoLine Knot(Random random, int points, double size) =>
        Line(Enumerable.Range(0, points).Select(_ => new PlanePoint(random.NextDouble() * size, random.NextDouble() * size)));

    private static GeoLine Line(IEnumerable<PlanePoint> places) => GeoLine.Of(places.Select(Commune.Locate).Select(p => (p.Latitude, p.Longitude)));

    /// <summary>A camera within some metres of the route.</summary>
    private static CameraView Beside(Random random, GeoLine route)
    {
        var place = Commune.Project(route.PointAt(random.NextDouble() * route.Length));
        return new CameraView(
            Commune.Locate(new PlanePoint(place.East + (random.NextDouble() * 6) - 3, place.North + (random.NextDouble() * 6) - 3)),
            random.Next(360), 60 + random.Next(60), 15 + random.Next(25));
    }
}
