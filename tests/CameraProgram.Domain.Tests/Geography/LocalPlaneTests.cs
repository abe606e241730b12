using CameraProgram.Geography;
using Shouldly;
using Xunit;

namespace CameraProgram.Domain.Tests.Geography;

public sealed class LocalPlaneTests
{
    [Fact]
    public void Locate_OfWhatWasProjected_IsTheSamePoint()
    {
        var random = new Random(5);
        for (var i = 0; i < 500; i++)
        {
            var origin = GeoPoint.Of(8 + (random.NextDouble() * 15), 103 + (random.NextDouble() * 6));
            var point = GeoPoint.Of(origin.Latitude + (random.NextDouble() * 0.2) - 0.1, origin.Longitude + (random.NextDouble() * 0.2) - 0.1);

            var plane = new LocalPlane(origin);
            plane.Locate(plane.Project(point)).ShouldBe(point);
        }
    }

    [Fact]
    public void Project_PutsNorthUpAndEastRight()
    {
        var plane = new LocalPlane(new GeoPoint(21, 105.8));

        plane.Project(plane.Origin).ShouldBe(new PlanePoint(0, 0));
        plane.Project(new GeoPoint(21.001, 105.8)).ShouldSatisfyAllConditions(p => p.North.ShouldBe(110.72, 0.01), p => p.East.ShouldBe(0));
        plane.Project(new GeoPoint(21, 105.801)).ShouldSatisfyAllConditions(p => p.East.ShouldBe(103.97, 0.01), p => p.North.ShouldBe(0));
    }

    [Fact]
    public void Around_TakesTheMiddleOfTheBox() =>
        LocalPlane.Around([new(21, 105), new(21.02, 105.04), new(21.001, 105.001)]).Origin
            .ShouldSatisfyAllConditions(o => o.Latitude.ShouldBe(21.01, 1e-9), o => o.Longitude.ShouldBe(105.02, 1e-9));

    /// <summary>A hundred metres, at the border of a commune 40 km across.</summary>
    [Theory]
    [InlineData(8.6)]
    [InlineData(16.4)]
    [InlineData(23.3)]
    public void Project_TwentyKilometresFromTheOrigin_IsGoodToFifteenCentimetresInAHundredMetres(double latitude)
    {
        var plane = new LocalPlane(new GeoPoint(latitude, 105));
        var from = new GeoPoint(latitude + 0.18, 105.18);
        foreach (var (north, east) in new[] { (0.0009, 0d), (0d, 0.00095), (0.0006, -0.0007) })
        {
            var to = new GeoPoint(from.Latitude + north, from.Longitude + east);
            var (a, b) = (plane.Project(from), plane.Project(to));

            double.Hypot(b.East - a.East, b.North - a.North).ShouldBe(from.DistanceTo(to), 0.15);
        }
    }
}
