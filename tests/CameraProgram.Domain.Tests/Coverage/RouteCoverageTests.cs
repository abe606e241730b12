using CameraProgram.Coverage;
using CameraProgram.Geography;
using Shouldly;
using Xunit;

namespace CameraProgram.Domain.Tests.Coverage;

public sealed class RouteCoverageTests
{
    /// <summary>Metres: places are stored to the centimetre.</summary>
    private const double Exact = 0.03;

    [Fact]
    public void Of_WhenThereIsNoCamera_SeesNothing()
    {
        var coverage = RouteCoverage.Of(Ground.Alley(100), []);

        coverage.Seen.ShouldBeEmpty();
        coverage.Unseen.ShouldBe([new Stretch(0, coverage.LengthMetres)]);
        coverage.LengthMetres.ShouldBe(100, Exact);
        coverage.UnseenMetres.ShouldBe(coverage.LengthMetres);
        coverage.SeenMetres.ShouldBe(0);
        coverage.Share.ShouldBe(0);
    }

    [Fact]
    public void Of_WhenACameraLooksAlongTheAlley_SeesItsRange()
    {
        var coverage = RouteCoverage.Of(Ground.Alley(100), [Ground.View(0, 0, bearing: 90, fieldOfView: 90)]);

        ShouldBe(coverage.Seen, (0, 25));
        ShouldBe(coverage.Unseen, (25, 100));
        coverage.Share.ShouldBe(0.25, 0.001);
    }

    [Fact]
    public void Of_WhenACameraSeesAllAround_SeesTheChordOfItsCircle() =>
        ShouldBe(Seen(Ground.Alley(100), Ground.View(50, 10, range: 26)), (26, 74));

    [Fact]
    public void Of_WhenTheAlleyIsSeenWhole_IsExactlyOne()
    {
        var coverage = RouteCoverage.Of(Ground.Line((0, 0), (10, 3), (20, -3), (21, -3)), [Ground.View(10, 0)]);

        coverage.Share.ShouldBe(1);
        coverage.Unseen.ShouldBeEmpty();
        coverage.Seen.ShouldBe([new Stretch(0, coverage.LengthMetres)]);
        coverage.NeededPoints(CoverageConsts.DefaultPointReach).ShouldBe(0);
    }

    [Fact]
    public void Of_WhenTheRangeOnlyTouchesTheAlley_SeesNothing()
    {
        var alley = Ground.Alley(100);
        var beside = Ground.Point(50, 20);
        var before = Ground.Point(-12, 0);

        Seen(alley, new CameraView(beside, 0, 360, beside.DistanceTo(new GeoPoint(alley.Points[0].Latitude, beside.Longitude)))).Sum(s => s.Length).ShouldBe(0, Exact);
        Seen(alley, new CameraView(before, 90, 90, before.DistanceTo(alley.Points[0]))).Sum(s => s.Length).ShouldBe(0, 1e-6);
    }

    [Fact]
    public void Of_WhenTheRangeJustReachesTheEnd_SeesAll()
    {
        var alley = Ground.Alley(100);

        RouteCoverage.Of(alley, [new CameraView(alley.Points[0], 90, 1, alley.Length)]).Share.ShouldBe(1);
    }

    /// <summary>Northwards from the camera, so that the edge of the view is the alley itself.</summary>
    [Theory]
    [InlineData(45, 90, 25)]
    [InlineData(315, 90, 25)]
    [InlineData(90, 180, 25)]
    [InlineData(270, 180, 25)]
    [InlineData(0.5, 1, 25)]
    [InlineData(359.5, 1, 25)]
    [InlineData(180, 360, 25)]
    [InlineData(90.5, 181, 25)]
    [InlineData(179.5, 359, 25)]
    [InlineData(46, 90, 0)]
    [InlineData(314, 90, 0)]
    [InlineData(91, 180, 0)]
    [InlineData(91.5, 181, 0)]
    [InlineData(180, 359, 0)]
    [InlineData(1.5, 1, 0)]
    public void Of_WhenTheAlleyRunsAlongTheEdgeOfTheView_IsSeenUpToTheEdgeButNotBeyond(double bearing, double fieldOfView, double seen) =>
        Seen(Ground.Line((0, 0), (0, 100)), Ground.View(0, 0, bearing, fieldOfView)).Sum(s => s.Length).ShouldBe(seen, 1e-3);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(359)]
    public void Of_WhenTheViewLiesAcrossNorth_SeesBothSides(double bearing) =>
        Seen(Ground.Line((-5, 20), (5, 20)), Ground.View(0, 0, bearing, fieldOfView: 20)).Sum(s => s.Length)
            .ShouldBe(20 * (Math.Tan((10 + Offset(bearing)) * Math.PI / 180) + Math.Tan((10 - Offset(bearing)) * Math.PI / 180)), Exact);

    [Fact]
    public void Of_WhenHalfTheCircleIsSeen_SeesTheStraightAlleyBothWays() =>
        ShouldBe(Seen(Ground.Alley(100), Ground.View(50, 0, bearing: 0, fieldOfView: 180)), (25, 75));

    /// <summary>Hidden are 60° to the south, 5 m away: 5 × tan 30° to either side.</summary>
    [Fact]
    public void Of_WhenMoreThanHalfTheCircleIsSeen_LeavesOutWhatLiesBehind() =>
        ShouldBe(Seen(Ground.Alley(100), Ground.View(50, 5, bearing: 0, fieldOfView: 300)), (25.505, 47.113), (52.887, 74.495));

    [Fact]
    public void Of_WhenTheRouteTurnsBack_SeesEachPassing() =>
        ShouldBe(Seen(Ground.Line((0, 0), (100, 0), (100, 10), (0, 10)), Ground.View(0, 0, bearing: 90, fieldOfView: 120, range: 30)), (0, 30), (181.716, 204.226));

    [Fact]
    public void Of_WhenTwoViewsNearlyMeet_JoinsThemBelowHalfAMetre()
    {
        ShouldBe(Seen(Ground.Alley(100), Ground.View(25, 0), Ground.View(75.3, 0)), (0, 100));
        ShouldBe(Seen(Ground.Alley(101.5), Ground.View(25, 0), Ground.View(75.7, 0)), (0, 50), (50.7, 100.7));
    }

    [Fact]
    public void Of_WhenCamerasAreFarAway_IsWhatItWasWithoutThem()
    {
        var route = Ground.Line((0, 0), (60, 40), (120, 0));
        CameraView[] near = [Ground.View(30, 10, 200, 200), Ground.View(100, 5, 10, 70)];
        var far = Enumerable.Range(0, 200).Select(i => Ground.View(500 + (i * 17), 300 - (i * 29), i, range: 100));

        RouteCoverage.Of(route, [.. far, .. near]).Seen.ShouldBe(RouteCoverage.Of(route, near).Seen);
    }

    [Fact]
    public void PointsOf_AnUnseenStretch_FollowsTheRoute()
    {
        var route = Ground.Line((0, 0), (30, 0), (30, 100));
        var coverage = RouteCoverage.Of(route, [Ground.View(0, 0, bearing: 90, fieldOfView: 90, range: 20)]);

        coverage.PointsOf(coverage.Unseen.ShouldHaveSingleItem()).ShouldBe([route.PointAt(20), route.Points[1], route.Points[2]]);
    }

    [Theory]
    [InlineData(20, 25, 1)]
    [InlineData(24.9, 25, 1)]
    [InlineData(25.4, 25, 1)]
    [InlineData(25.6, 25, 2)]
    [InlineData(50, 25, 2)]
    [InlineData(101, 25, 5)]
    [InlineData(101, 50, 3)]
    [InlineData(101, 200, 1)]
    public void NeededPoints_OfAnUnseenAlley_IsItsLengthByTheReachOfAPoint(double length, int reach, int points) =>
        RouteCoverage.Of(Ground.Alley(length), []).NeededPoints(reach).ShouldBe(points);

    [Fact]
    public void NeededPoints_WhenTwoStretchesLieWithinOneReach_CountsOnePointForBoth()
    {
        var near = RouteCoverage.Of(Ground.Alley(24), [Ground.View(12, 0, range: 5)]);
        var apart = RouteCoverage.Of(Ground.Alley(60), [Ground.View(30, 0, range: 20)]);

        (near.Unseen.Count, near.NeededPoints(25)).ShouldBe((2, 1));
        (apart.Unseen.Count, apart.NeededPoints(25)).ShouldBe((2, 2));
    }

    private static IReadOnlyList<Stretch> Seen(GeoLine route, params CameraView[] views) => RouteCoverage.Of(route, views).Seen;

    private static double Offset(double bearing) => bearing > 180 ? bearing - 360 : bearing;

    private static void ShouldBe(IReadOnlyList<Stretch> actual, params (double From, double To)[] expected)
    {
        actual.Count.ShouldBe(expected.Length, string.Join(", ", actual));
        foreach (var (stretch, (from, to)) in actual.Zip(expected))
        {
            stretch.From.ShouldBe(from, Exact);
            stretch.To.ShouldBe(to, Exact);
        }
    }
}
