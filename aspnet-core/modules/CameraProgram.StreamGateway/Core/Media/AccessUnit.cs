namespace CameraProgram.StreamGateway.Core.Media;

/// <summary>One coded picture as it came from a camera.</summary>
/// <param name="Time">When it is to be shown, in <see cref="MediaTime.Scale"/> since the source started; never falls in decoding order unless pictures are reordered.</param>
/// <param name="IsKey">Can be decoded without the pictures before it.</param>
/// <param name="Data">NAL units, each after its length in four bytes. Holds only as long as the call that hands it on: who keeps it copies it.</param>
public readonly record struct AccessUnit(VideoFormat Format, long Time, bool IsKey, ReadOnlyMemory<byte> Data);

/// <summary>The clock of all pictures.</summary>
public static class MediaTime
{
    /// <summary>Ticks in a second: the rate at which RTP counts video.</summary>
    public const int Scale = 90_000;

    public static long Of(TimeSpan time) => time.Ticks * Scale / TimeSpan.TicksPerSecond;

    public static TimeSpan ToTimeSpan(long time) => TimeSpan.FromTicks(time * TimeSpan.TicksPerSecond / Scale);
}
