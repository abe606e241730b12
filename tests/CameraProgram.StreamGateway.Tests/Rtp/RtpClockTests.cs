using CameraProgram.StreamGateway.Sources.Rtp;

namespace CameraProgram.StreamGateway.Rtp;

public sealed class RtpClockTests
{
    [Fact]
    public void Take_WhenTheTimeStampWraps_GoesOn()
    {
        var clock = new RtpClock();

        new[] { uint.MaxValue - 3_599, 0u, 3_600u }.Select(clock.Take).ShouldBe([0L, 3_600L, 7_200L]);
        clock.Jumps.ShouldBe(0);
    }

    [Theory]
    [InlineData(3_000_000_000u)]
    [InlineData(90_000_000u)]
    public void Take_WhenTheTimeStampJumps_GoesOnOneStepLater(uint after)
    {
        var clock = new RtpClock();

        new[] { 7_776_000u, 7_779_600u, after, after + 3_600 }.Select(clock.Take).ShouldBe([0L, 3_600L, 7_200L, 10_800L]);
        clock.Jumps.ShouldBe(1);
    }

    [Fact]
    public void Take_WhenPicturesAreReordered_LetsTimeFallALittle()
    {
        var clock = new RtpClock();

        new[] { 0u, 10_800u, 3_600u, 7_200u }.Select(clock.Take).ShouldBe([0L, 10_800L, 3_600L, 7_200L]);
    }
}
