using CameraProgram.Maintenance;
using Shouldly;
using Xunit;

namespace CameraProgram.Domain.Tests.Maintenance;

public sealed class AvailabilityTests
{
    private static readonly DateTime Start = new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly UtcPeriod Day = Hours(0, 24);

    [Fact]
    public void Of_WhenNothingFailed_IsWhole() =>
        Availability.Of(Day, [], Day).ShouldSatisfyAllConditions(a => a.ServiceMinutes.ShouldBe(1440), a => a.DownMinutes.ShouldBe(0), a => a.PerMille.ShouldBe(1000));

    [Fact]
    public void Of_WhenOutagesOverlap_CountsEachMinuteOnce() =>
        Availability.Of(Day, [Hours(1, 4), Hours(2, 3), Hours(3, 6)], Day).DownMinutes.ShouldBe(5 * 60);

    [Fact]
    public void Of_WhenOutagesTouch_AddsThemUp() =>
        Availability.Of(Day, [Hours(3, 4), Hours(1, 3)], Day).DownMinutes.ShouldBe(3 * 60);

    [Fact]
    public void Of_WhenAnOutageCrossesTheBordersOfThePeriod_CountsOnlyWhatLiesWithin() =>
        Availability.Of(Hours(-100, 100), [Hours(-5, 2), Hours(23, 40)], Day).ShouldBe(new Availability(1440, 180));

    [Fact]
    public void Of_WhenRegisteredInTheMiddle_CountsFromThen() =>
        Availability.Of(Hours(12, 24), [Hours(6, 15)], Day).ShouldBe(new Availability(720, 180));

    [Fact]
    public void Of_WhenRetiredInTheMiddle_CountsUntilThen() =>
        Availability.Of(Hours(-10, 6), [Hours(5, 30)], Day).ShouldBe(new Availability(360, 60));

    [Fact]
    public void Of_WhenServiceLiesOutsideThePeriod_HasNoShare() =>
        Availability.Of(Hours(30, 40), [Hours(0, 40)], Day).ShouldSatisfyAllConditions(a => a.ServiceMinutes.ShouldBe(0), a => a.DownMinutes.ShouldBe(0), a => a.PerMille.ShouldBeNull());

    [Fact]
    public void PerMille_WhenAMinuteIsMissing_IsNeverWhole() =>
        new Availability(1_000_000, 1).PerMille.ShouldBe(999);

    [Fact]
    public void Sum_OfCameras_CountsEachMinuteOfEachCameraTheSame() =>
        Availability.Sum([new Availability(1440, 720), new Availability(60, 0)]).ShouldSatisfyAllConditions(a => a.ShouldBe(new Availability(1500, 720)), a => a.PerMille.ShouldBe(520));

    [Fact]
    public void Minutes_OfPartsWithSeconds_AddUpToTheWhole()
    {
        var cut = Start.AddMinutes(7).AddSeconds(31);
        var end = Start.AddMinutes(20).AddSeconds(59);

        (new UtcPeriod(Start, cut).Minutes + new UtcPeriod(cut, end).Minutes).ShouldBe(new UtcPeriod(Start, end).Minutes);
    }

    private static UtcPeriod Hours(int from, int until) => new(Start.AddHours(from), Start.AddHours(until));
}
