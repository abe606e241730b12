using CameraProgram.Geography;
using Shouldly;
using Xunit;

namespace CameraProgram.Domain.Tests.Geography;

public sealed class GeoExtentTests
{
    private static readonly GeoPoint Commune = new(21.59, 106.31);
    private static readonly GeoPoint Saigon = new(10.77, 106.70);

    [Fact]
    public void Holds_WhenOnePositionIsFarFromAllOthers_LeavesItOut()
    {
        var extent = GeoExtent.Of([.. Around(10), Saigon]);

        extent.Holds(Saigon).ShouldBeFalse();
        Around(10).ShouldAllBe(p => extent.Holds(p));
    }

    [Fact]
    public void Holds_WhenAHamletLiesOnTheEdge_KeepsIt() =>
        GeoExtent.Of([.. Around(50), new GeoPoint(21.77, 106.31)]).Holds(new GeoPoint(21.77, 106.31)).ShouldBeTrue();

    [Fact]
    public void Holds_WhenNobodyCanSayWhichOneIsWrong_KeepsBoth()
    {
        var extent = GeoExtent.Of([Commune, Saigon]);

        (extent.Holds(Commune), extent.Holds(Saigon)).ShouldBe((true, true));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(111, 111)]
    public void DistanceTo_OfALine_IsMeasuredToItsNearestPlace(double metresNorth, double expected)
    {
        var line = GeoLine.Of([(21.59, 106.30), (21.59, 106.32)]);

        line.DistanceTo(new GeoPoint(21.59 + (metresNorth / 110_730), 106.31)).ShouldBe(expected, tolerance: 0.5);
    }

    [Fact]
    public void DistanceTo_BeyondAnEnd_IsMeasuredToTheEnd() =>
        GeoLine.Of([(21.59, 106.30), (21.59, 106.31)]).DistanceTo(new GeoPoint(21.59, 106.32)).ShouldBe(new GeoPoint(21.59, 106.31).DistanceTo(new GeoPoint(21.59, 106.32)), tolerance: 0.5);

    private static IEnumerable<GeoPoint> Around(int count) => Enumerable.Range(0, count).Select(i => new GeoPoint(Commune.Latitude + (i * 0.001), Commune.Longitude));
}
