using CameraProgram.Geography;

namespace CameraProgram.Coverage;

/// <summary>
/// The fewest of the surveyed places with which a route is covered as well as with all of them. As well means: no stretch of
/// <see cref="CoverageConsts.MinUnseenStretch"/> or more that all together would show is left unseen.
/// </summary>
public sealed class SiteProposal
{
    /// <summary>Comparisons of sets after which a search ends with the best found: some tenths of a second.</summary>
    public const long DefaultEffort = 20_000_000;

    /// <summary>Metres: shorter pieces are the noise of floating point.</summary>
    private const double Noise = 1e-6;

    private SiteProposal(RouteCoverage before, RouteCoverage after, List<ProposedSite> chosen, bool isProven) =>
        (Before, After, Chosen, IsProven) = (before, after, chosen, isProven);

    /// <summary>With the existing cameras.</summary>
    public RouteCoverage Before { get; }

    /// <summary>With the existing cameras and the chosen sites. What is unseen here no candidate can show.</summary>
    public RouteCoverage After { get; }

    /// <summary>In the order of what each adds: the first shows most, the next most of what is then left.</summary>
    public IReadOnlyList<ProposedSite> Chosen { get; }

    public double MetresAdded => After.SeenMetres - Before.SeenMetres;

    /// <summary>False when the search was ended by its effort: then fewer sites might do.</summary>
    public bool IsProven { get; }

    /// <param name="route">The line on the map.</param>
    /// <param name="existing">Views of the working cameras; the whole commune's if need be.</param>
    /// <param name="candidates">Ids may not repeat. Of equal candidates the first is taken.</param>
    /// <param name="effort">Comparisons of sets after which the best found is taken.</param>
    public static SiteProposal For(GeoLine route, IEnumerable<CameraView> existing, IReadOnlyList<SiteCandidate> candidates, long effort = DefaultEffort)
    {
        var onPlane = new RouteOnPlane(route);
        var seen = new List<Stretch>();
        foreach (var view in existing)
        {
            onPlane.AddSeen(view, seen);
        }

        var shown = candidates.Select(c => Shown(onPlane, c.View)).ToList();
        var (chosen, isProven) = MinimumCover.Find(Rows(route, seen, shown), effort);
        var sites = InOrder(route, seen, chosen, shown).Select(c => new ProposedSite(candidates[c.Candidate].Id, c.MetresAdded)).ToList();
        return new SiteProposal(
            new RouteCoverage(route, seen), new RouteCoverage(route, chosen.SelectMany(c => shown[c]).Concat(seen)), sites, isProven);
    }

    private static List<Stretch> Shown(RouteOnPlane route, CameraView view)
    {
        var shown = new List<Stretch>();
        route.AddSeen(view, shown);
        return Stretches.Join(shown);
    }

    /// <summary>
    /// For each piece of the route between any two ends of what a candidate shows: who shows it. Everything is widened by half
    /// the shortest stretch, so that pieces are covered if and only if no gap as long as that is left; what is seen already
    /// and what nobody can show needs no candidate.
    /// </summary>
    private static List<BitSet> Rows(GeoLine route, List<Stretch> seen, List<List<Stretch>> shown)
    {
        var withAll = new RouteCoverage(route, shown.SelectMany(s => s).Concat(seen));
        List<Stretch> settled = [new Stretch(0, 0), .. seen, .. withAll.Unseen, new Stretch(route.Length, route.Length)];
        var wanted = Stretches.Between(Stretches.Join(Widened(settled)), route.Length);
        var ends = new List<(double Place, int Candidate)>();
        for (var candidate = 0; candidate < shown.Count; candidate++)
        {
            foreach (var stretch in Stretches.Join(Widened(shown[candidate])))
            {
                ends.Add((stretch.From, candidate));
                ends.Add((stretch.To, candidate));
            }
        }

        ends.Sort((a, b) => a.Place.CompareTo(b.Place));
        var rows = new HashSet<BitSet>();
        var now = new BitSet(shown.Count);
        for (var i = 0; i < ends.Count - 1; i++)
        {
            now = now.Toggled(ends[i].Candidate);
            if (!now.IsEmpty && wanted.Any(w => Math.Min(w.To, ends[i + 1].Place) - Math.Max(w.From, ends[i].Place) > Noise))
            {
                rows.Add(now);
            }
        }

        return [.. rows];
    }

    private static List<Stretch> Widened(List<Stretch> stretches) =>
        [.. stretches.Select(s => new Stretch(s.From - (CoverageConsts.MinUnseenStretch / 2), s.To + (CoverageConsts.MinUnseenStretch / 2)))];

    private static IEnumerable<(int Candidate, double MetresAdded)> InOrder(
        GeoLine route, List<Stretch> seen, IReadOnlyList<int> chosen, List<List<Stretch>> shown)
    {
        var left = chosen.Order().ToList();
        List<Stretch> now = [.. seen];
        var metres = new RouteCoverage(route, now).SeenMetres;
        while (left.Count > 0)
        {
            var best = left.Select(c => (Candidate: c, new RouteCoverage(route, now.Concat(shown[c])).SeenMetres)).MaxBy(c => c.SeenMetres);
            yield return (best.Candidate, best.SeenMetres - metres);
            left.Remove(best.Candidate);
            now = Stretches.Join([.. now, .. shown[best.Candidate]]);
            metres = best.SeenMetres;
        }
    }
}
