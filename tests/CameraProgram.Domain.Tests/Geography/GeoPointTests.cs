using CameraProgram.Geography;
using CameraProgram.Kernel.Errors;
using Shouldly;
using Xunit;

namespace CameraProgram.Domain.Tests.Geography;

public sealed class GeoPointTests
{
    [Theory]
    [InlineData(105.8, 21.0)]
    [InlineData(102, 6)]
    [InlineData(118, 24)]
    public void Of_WhenLatitudeAndLongitudeChangedPlaces_SaysSo(double latitude, double longitude)
    {
        var refusal = Should.Throw<InputException>(() => GeoPoint.Of(latitude, longitude));

        refusal.Code.ShouldBe(CameraProgramErrorCodes.Geography.PointSwapped);
        refusal.Field.ShouldBe("position");
        refusal.Details["latitude"].ShouldBe(latitude);
        refusal.Details["longitude"].ShouldBe(longitude);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5.9999999, 105)]
    [InlineData(24.0000001, 105)]
    [InlineData(21, 101.9999999)]
    [InlineData(21, 118.0000001)]
    [InlineData(-21, 105)]
    [InlineData(48.85, 2.35)]
    [InlineData(double.MaxValue, double.MinValue)]
    public void Of_WhenThePlaceIsNotInVietnam_IsRefused(double latitude, double longitude) =>
        Should.Throw<InputException>(() => GeoPoint.Of(latitude, longitude, "points[3]"))
            .ShouldSatisfyAllConditions(
                r => r.Code.ShouldBe(CameraProgramErrorCodes.Geography.PointOutside),
                r => r.Field.ShouldBe("points[3]"));

    [Theory]
    [InlineData(double.NaN, 105, "NaN")]
    [InlineData(double.PositiveInfinity, 105, "Infinity")]
    [InlineData(double.NegativeInfinity, double.NaN, "-Infinity")]
    public void Of_WhenItIsNoNumber_IsRefusedWithWhatJsonCanSay(double latitude, double longitude, string told)
    {
        var refusal = Should.Throw<InputException>(() => GeoPoint.Of(latitude, longitude));

        refusal.Code.ShouldBe(CameraProgramErrorCodes.Geography.PointOutside);
        refusal.Details["latitude"].ShouldBe(told);
        Should.NotThrow(() => System.Text.Json.JsonSerializer.Serialize(refusal.Details));
    }

    [Theory]
    [InlineData(6, 102)]
    [InlineData(24, 118)]
    public void Of_AtTheEdgeOfVietnam_IsTaken(double latitude, double longitude) => GeoPoint.Of(latitude, longitude).ShouldBe(new GeoPoint(latitude, longitude));

    [Fact]
    public void Of_KeepsSevenDecimals() => GeoPoint.Of(21.12345678, 105.98765432).ShouldBe(new GeoPoint(21.1234568, 105.9876543));

    /// <summary>Expected: Vincenty's inverse formula on WGS 84.</summary>
    [Theory]
    [InlineData(21.0, 105.8, 21.0, 105.9, 10397.0400)]
    [InlineData(21.0, 105.8, 21.09, 105.8, 9964.5852)]
    [InlineData(10.0, 106.0, 10.05, 106.05, 7786.6976)]
    [InlineData(15.1, 108.8, 15.1005, 108.8005, 77.1357)]
    [InlineData(22.5, 103.9, 22.51, 103.92, 2336.8831)]
    public void DistanceTo_WithinACommune_IsGoodToAMillimetrePerKilometre(double lat1, double lon1, double lat2, double lon2, double metres)
    {
        var (from, to) = (new GeoPoint(lat1, lon1), new GeoPoint(lat2, lon2));

        from.DistanceTo(to).ShouldBe(metres, metres / 1_000_000);
        to.DistanceTo(from).ShouldBe(from.DistanceTo(to), 1e-9);
        from.DistanceTo(from).ShouldBe(0);
    }
}
