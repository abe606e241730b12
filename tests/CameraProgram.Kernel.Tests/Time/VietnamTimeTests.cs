using CameraProgram.Kernel.Time;
using Shouldly;
using Xunit;

namespace CameraProgram.Kernel.Tests.Time;

public sealed class VietnamTimeTests
{
    [Theory]
    [InlineData("2026-03-01T16:59:59Z", "2026-03-01")]
    [InlineData("2026-03-01T17:00:00Z", "2026-03-02")]
    public void DayOf_WhenAroundMidnight_IsTheDayInVietnam(string utc, string day) =>
        VietnamTime.DayOf(DateTime.Parse(utc, null, System.Globalization.DateTimeStyles.AdjustToUniversal))
            .ShouldBe(DateOnly.ParseExact(day, "yyyy-MM-dd"));

    [Fact]
    public void StartOf_WhenTurnedBack_IsTheSameDay()
    {
        var day = new DateOnly(2026, 2, 28);

        VietnamTime.DayOf(VietnamTime.StartOf(day)).ShouldBe(day);
        VietnamTime.DayOf(VietnamTime.StartOf(day).AddTicks(-1)).ShouldBe(day.AddDays(-1));
        VietnamTime.EndOf(day).ShouldBe(VietnamTime.StartOf(day.AddDays(1)));
    }

    [Fact]
    public void StartOf_WhenAtTheEndsOfTime_IsStillAnInstant()
    {
        VietnamTime.StartOf(DateOnly.MinValue).ShouldBe(DateTime.MinValue);
        VietnamTime.EndOf(DateOnly.MaxValue).ShouldBe(VietnamTime.StartOf(DateOnly.MaxValue));
    }
}
