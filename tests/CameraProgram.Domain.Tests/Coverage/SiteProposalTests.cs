using CameraProgram.Coverage;
using CameraProgram.Geography;
using Shouldly;
using Xunit;

namespace CameraProgram.Domain.Tests.Coverage;

public sealed class SiteProposalTests
{
    private const double Exact = 0.05;

    [Fact]
    public void For_WhenThereAreNoCandidates_ProposesNothing()
    {
        var proposal = SiteProposal.For(Ground.Alley(100), [Ground.View(0, 0)], []);

        proposal.Chosen.ShouldBeEmpty();
        proposal.MetresAdded.ShouldBe(0);
        proposal.IsProven.ShouldBeTrue();
        proposal.After.Unseen.ShouldBe(proposal.Before.Unseen);
        proposal.After.UnseenMetres.ShouldBe(75, Exact);
    }

    [Fact]
    public void For_WhenNoCandidateSeesTheRoute_ProposesNothing()
    {
        var proposal = SiteProposal.For(Ground.Alley(100), [], [Candidate(50, 26), Candidate(50, 5, bearing: 0, fieldOfView: 90), Candidate(5_000, 0)]);

        proposal.Chosen.ShouldBeEmpty();
        proposal.IsProven.ShouldBeTrue();
        proposal.After.Share.ShouldBe(0);
    }

    [Fact]
    public void For_WhenExistingCamerasSeeItAll_ProposesNothing() =>
        SiteProposal.For(Ground.Alley(40), [Ground.View(20, 0)], [Candidate(10, 0), Candidate(30, 0)]).Chosen.ShouldBeEmpty();

    [Fact]
    public void For_WhenCandidatesAreTheSame_TakesTheFirst()
    {
        SiteCandidate[] candidates = [Candidate(25, 0), Candidate(25, 0), Candidate(25, 0)];

        Ids(SiteProposal.For(Ground.Alley(50), [], candidates)).ShouldBe([candidates[0].Id]);
    }

    [Fact]
    public void For_WhenTheWidestCandidateMisleads_FindsTheFewest()
    {
        SiteCandidate[] candidates = [Candidate(50, 0, range: 30), Candidate(25, 0), Candidate(75, 0)];
        var proposal = SiteProposal.For(Ground.Alley(100), [], candidates);

        Ids(proposal).Order().ShouldBe(new[] { candidates[1].Id, candidates[2].Id }.Order());
        proposal.After.Share.ShouldBe(1);
        proposal.IsProven.ShouldBeTrue();
        Greedy(Ground.Alley(100), [], candidates).ShouldBe(3);
    }

    [Fact]
    public void For_NamesFirstWhatShowsMost()
    {
        SiteCandidate[] candidates = [Candidate(5, 0, range: 10), Candidate(85, 0, range: 30), Candidate(35, 0, range: 25)];
        var proposal = SiteProposal.For(Ground.Alley(100), [Ground.View(100, 0, range: 20)], candidates);

        Ids(proposal).ShouldBe([candidates[2].Id, candidates[1].Id, candidates[0].Id]);
        proposal.Chosen[0].MetresAdded.ShouldBe(50, Exact);
        proposal.Chosen[1].MetresAdded.ShouldBe(20, Exact);
        proposal.Chosen[2].MetresAdded.ShouldBe(10, Exact);
        proposal.MetresAdded.ShouldBe(80, 3 * Exact);
        proposal.After.SeenMetres.ShouldBe(100, Exact);
    }

    [Fact]
    public void For_LeavesWhatNoCandidateShows()
    {
        var proposal = SiteProposal.For(Ground.Alley(200), [Ground.View(0, 0)], [Candidate(50, 0), Candidate(150, 0)]);

        proposal.Chosen.Count.ShouldBe(2);
        proposal.After.Unseen.Select(s => (Math.Round(s.From), Math.Round(s.To))).ShouldBe([(75, 125), (175, 200)]);
        proposal.After.NeededPoints(25).ShouldBe(3);
    }

    [Fact]
    public void For_WhenAFurtherSiteShowsLessThanHalfAMetreMore_LeavesItOut()
    {
        SiteCandidate[] candidates = [Candidate(25, 0), Candidate(25.4, 0), Candidate(26.3, 0)];

        Ids(SiteProposal.For(Ground.Alley(200), [], candidates[..2])).ShouldBe([candidates[0].Id]);
        SiteProposal.For(Ground.Alley(200), [], [candidates[0], candidates[2]]).Chosen.Count.ShouldBe(2);
        SiteProposal.For(Ground.Alley(200), [candidates[0].View], candidates[..2]).Chosen.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    public void For_OnSmallCases_FindsAsFewAsTryingEverySubset(int seed)
    {
        var random = new Random(seed);
        var (large, betterThanGreedy) = (0, 0);
        for (var i = 0; i < 120; i++)
        {
            var (route, existing, candidates) = (i % 3) switch
            {
                0 => Gaps(random, 4 + random.Next(20), 30 + random.Next(60)),
                1 => Knot(random, 3 + random.Next(20), 30 + random.Next(60)),
                _ => Ring(random, 8 + random.Next(5), 20 + random.Next(10)),
            };

            var proposal = SiteProposal.For(route, existing, candidates);

            proposal.IsProven.ShouldBeTrue();
            ShouldBeWhole(proposal, route, existing, candidates);
            AnyIsEnough(route, existing, candidates, proposal.Chosen.Count - 1).ShouldBeFalse($"seed {seed}, case {i}: {proposal.Chosen.Count} sites");
            large += proposal.Chosen.Count >= 4 ? 1 : 0;
            betterThanGreedy += proposal.Chosen.Count < Greedy(route, existing, candidates) ? 1 : 0;
        }

        large.ShouldBeGreaterThan(30);
        betterThanGreedy.ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(23)]
    [InlineData(24)]
    [InlineData(25)]
    [InlineData(26)]
    public void For_OutOfSixtyCandidates_IsNeverWorseThanGreedyAndProvenInTime(int seed)
    {
        var random = new Random(seed);
        var (route, existing, candidates) = seed % 2 == 0 ? Ring(random, 60, 60) : Knot(random, 40, 120, 60);
        var greedy = Greedy(route, existing, candidates);

        var hasty = SiteProposal.For(route, existing, candidates, effort: 0);
        ShouldBeWhole(hasty, route, existing, candidates);
        hasty.Chosen.Count.ShouldBeLessThanOrEqualTo(greedy);

        var proposal = SiteProposal.For(route, existing, candidates);
        ShouldBeWhole(proposal, route, existing, candidates);
        proposal.Chosen.Count.ShouldBeLessThanOrEqualTo(hasty.Chosen.Count);
        proposal.IsProven.ShouldBeTrue();
    }

    [Fact]
    public void For_WhenTheEffortIsSpent_SaysThatItIsNotProven()
    {
        // Long and narrow views across a knot: every piece is shown by many, and reductions decide little.
        var random = new Random(5);
        var route = Ground.Wandering(random, 40, 150);
        var candidates = Candidates(300, () => Ground.View(random.NextDouble() * 150, random.NextDouble() * 150, random.Next(360), 47, 80));

        var greedy = SiteProposal.For(route, [], candidates, effort: 0);
        var better = SiteProposal.For(route, [], candidates);

        greedy.IsProven.ShouldBeFalse();
        better.IsProven.ShouldBeFalse();
        better.Chosen.Count.ShouldBeLessThan(greedy.Chosen.Count);
        ShouldBeWhole(greedy, route, [], candidates);
        ShouldBeWhole(better, route, [], candidates);
    }

    private static void ShouldBeWhole(SiteProposal proposal, GeoLine route, List<CameraView> existing, List<SiteCandidate> candidates)
    {
        var chosen = candidates.Where(c => Ids(proposal).Contains(c.Id)).Select(c => c.View).ToList();
        chosen.Count.ShouldBe(proposal.Chosen.Count);
        IsEnough(route, existing, chosen, candidates).ShouldBeTrue();
        proposal.Before.Seen.ShouldBe(RouteCoverage.Of(route, existing).Seen);
        proposal.After.SeenMetres.ShouldBe(RouteCoverage.Of(route, existing.Concat(chosen)).SeenMetres, 1e-6);
        proposal.Chosen.Sum(c => c.MetresAdded).ShouldBe(proposal.MetresAdded, 1e-6);
    }

    /// <summary>By monotony no smaller subset is enough either.</summary>
    private static bool AnyIsEnough(GeoLine route, List<CameraView> existing, List<SiteCandidate> candidates, int size) =>
        Enumerable.Range(0, 1 << candidates.Count)
            .Where(set => size >= 0 && System.Numerics.BitOperations.PopCount((uint)set) == size)
            .Any(set => IsEnough(route, existing, [.. candidates.Where((_, i) => (set >> i & 1) == 1).Select(c => c.View)], candidates));

    /// <summary>Nothing of half a metre that all candidates would show is unseen.</summary>
    private static bool IsEnough(GeoLine route, List<CameraView> existing, List<CameraView> chosen, IReadOnlyList<SiteCandidate> candidates)
    {
        var withAll = RouteCoverage.Of(route, existing.Concat(candidates.Select(c => c.View)));
        return RouteCoverage.Of(route, existing.Concat(chosen)).Unseen.All(missing => withAll.Seen
            .Select(seen => Math.Min(seen.To, missing.To) - Math.Max(seen.From, missing.From))
            .All(metres => metres < CoverageConsts.MinUnseenStretch));
    }

    /// <summary>The number of sites when always the one that shows most is taken next.</summary>
    private static int Greedy(GeoLine route, List<CameraView> existing, IReadOnlyList<SiteCandidate> candidates)
    {
        var chosen = new List<CameraView>();
        while (!IsEnough(route, existing, chosen, candidates))
        {
            chosen.Add(candidates.MaxBy(c => RouteCoverage.Of(route, [.. existing, .. chosen, c.View]).SeenMetres)!.View);
        }

        return chosen.Count;
    }

    private static IEnumerable<Guid> Ids(SiteProposal proposal) => proposal.Chosen.Select(c => c.Id);

    private static CameraView RandomView(Random random, double size) =>
        Ground.View(random.NextDouble() * size, random.NextDouble() * size, random.Next(360), 40 + random.Next(200), 10 + random.Next(30));

    private static (GeoLine Route, List<CameraView> Existing, List<SiteCandidate> Candidates) Gaps(Random random, int gaps, double size)
    {
        var (route, existing) = Ground.WithGaps(random, gaps, size);
        return (route, existing, Candidates(4 + random.Next(9), () => RandomView(random, size)));
    }

    private static (GeoLine Route, List<CameraView> Existing, List<SiteCandidate> Candidates) Knot(Random random, int points, double size, int? candidates = null) =>
        (Ground.Wandering(random, points, size), [RandomView(random, size), RandomView(random, size)],
            Candidates(candidates ?? 4 + random.Next(9), () => RandomView(random, size)));

    /// <summary>Round a block; every candidate shows as much as any other, so that nothing is decided beforehand.</summary>
    private static (GeoLine Route, List<CameraView> Existing, List<SiteCandidate> Candidates) Ring(Random random, int candidates, double radius)
    {
        return (Ground.Line([.. Enumerable.Range(0, 73).Select(i => At(i / 72.0))]), [], Candidates(candidates, () =>
        {
            var (east, north) = At(random.NextDouble());
            return Ground.View(east, north, range: 20);
        }));

        (double East, double North) At(double share) => (radius * Math.Sin(share * 2 * Math.PI), radius * Math.Cos(share * 2 * Math.PI));
    }

    private static List<SiteCandidate> Candidates(int count, Func<CameraView> view) =>
        [.. Enumerable.Range(0, count).Select(_ => new SiteCandidate(Guid.NewGuid(), view()))];

    private static SiteCandidate Candidate(double east, double north, double bearing = 0, double fieldOfView = 360, double range = 25) =>
        new(Guid.NewGuid(), Ground.View(east, north, bearing, fieldOfView, range));
}
