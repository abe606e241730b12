using CameraProgram.Geography;
using CameraProgram.Kernel.Errors;
using Shouldly;
using Xunit;

namespace CameraProgram.Domain.Tests.Geography;

public sealed class GeoLineTests
{
    [Fact]
    public void Of_WhenThereIsNoPointOrOne_IsTooShort()
    {
        Code([]).ShouldBe(CameraProgramErrorCodes.Geography.LineTooShort);
        Code((21, 105)).ShouldBe(CameraProgramErrorCodes.Geography.LineTooShort);
    }

    [Fact]
    public void Of_WhenAllPointsAreTheSame_IsTooShort() => Code((21, 105), (21, 105), (21.00000001, 105)).ShouldBe(CameraProgramErrorCodes.Geography.LineTooShort);

    [Fact]
    public void Of_WhenItIsShorterThanAMetre_IsTooShort()
    {
        Code((21, 105), (21.000009, 105)).ShouldBe(CameraProgramErrorCodes.Geography.LineTooShort);
        Line((21, 105), (21.0000091, 105)).Length.ShouldBe(1.0075, 0.0001);
    }

    [Fact]
    public void Of_WhenAPointIsFarOff_IsTooLong() => Code((21, 105), (21.95, 105)).ShouldBe(CameraProgramErrorCodes.Geography.LineTooLong);

    [Fact]
    public void Of_WhenAPointIsNoPlace_NamesTheField()
    {
        var refusal = Should.Throw<InputException>(() => GeoLine.Of([(21, 105), (105, 21)], "coordinates"));

        refusal.Code.ShouldBe(CameraProgramErrorCodes.Geography.PointSwapped);
        refusal.Field.ShouldBe("coordinates");
        Code((21, 105), (double.NaN, 105)).ShouldBe(CameraProgramErrorCodes.Geography.PointOutside);
        Code((21, 105), (21, double.PositiveInfinity)).ShouldBe(CameraProgramErrorCodes.Geography.PointOutside);
    }

    [Fact]
    public void Of_WhenThereAreTooManyPoints_StopsReading()
    {
        var read = 0;
        var refusal = Should.Throw<InputException>(() => GeoLine.Of(Endless()));

        refusal.Code.ShouldBe(CameraProgramErrorCodes.Geography.TooManyPoints);
        read.ShouldBe(GeographyConsts.MaxPointsOfLine + 1);

        IEnumerable<(double, double)> Endless()
        {
            while (true)
            {
                yield return (21 + (++read % 2 * 0.0001), 105);
            }
        }
    }

    [Fact]
    public void Of_WhenPointsAreDoubled_KeepsEachOnce()
    {
        var line = Line((21, 105), (21, 105), (21.001, 105), (21.00100001, 105), (21, 105));

        line.Points.ShouldBe([new(21, 105), new(21.001, 105), new(21, 105)]);
        line.Offsets[1].ShouldBe(110.72, 0.01);
        line.Length.ShouldBe(2 * line.Offsets[1], 1e-9);
    }

    [Fact]
    public void Parse_OfItsStoredForm_IsTheSameLine()
    {
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var line = GeoLine.Of(Enumerable.Range(0, 2 + random.Next(30)).Select(_ => (21 + (random.NextDouble() / 1_000), 105 + (random.NextDouble() / 1_000))));

            var read = GeoLine.Parse(line.ToString());
            read.ShouldBe(line);
            read.GetHashCode().ShouldBe(line.GetHashCode());
            read.Length.ShouldBe(line.Length);
        }
    }

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("en-US")]
    public void ToString_IsTheSameInEveryCulture(string culture)
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);
            var stored = Line((21.1234567, 105.5), (21.2, 105)).ToString();

            stored.ShouldBe("21.1234567 105.5,21.2 105");
            GeoLine.Parse(stored).ToString().ShouldBe(stored);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Cut_KeepsTheCornersBetween()
    {
        var line = Line((21, 105), (21.001, 105), (21.001, 105.001), (21.002, 105.001));
        var half = (line.Offsets[1] + line.Offsets[2]) / 2;

        line.Cut(0, line.Length).ShouldBe(line.Points);
        line.Cut(-5, line.Length + 5).ShouldBe(line.Points);
        line.Cut(line.Offsets[1] / 2, half).ShouldBe([new(21.0005, 105), new(21.001, 105), new(21.001, 105.0005)]);
        line.Cut(line.Offsets[1], line.Offsets[2]).ShouldBe([line.Points[1], line.Points[2]]);
        line.Cut(half, half).ShouldBe([new(21.001, 105.0005), new(21.001, 105.0005)]);
    }

    private static GeoLine Line(params (double Latitude, double Longitude)[] points) => GeoLine.Of(points);

    private static string Code(params (double Latitude, double Longitude)[] points) => Should.Throw<InputException>(() => GeoLine.Of(points)).Code;
}
