namespace CameraProgram.Maintenance;

/// <summary>From an instant up to another one, which does not belong to it; UTC. Counted in whole minutes of the clock.</summary>
public readonly record struct UtcPeriod(DateTime From, DateTime Until)
{
    /// <summary>Seconds are left out at both ends, so that the minutes of parts add up to those of the whole.</summary>
    public long Minutes => Math.Max(0, MinuteOf(Until) - MinuteOf(From));

    public bool IsEmpty => Until <= From;

    /// <summary>What of it lies within another; empty when nothing does.</summary>
    public UtcPeriod Within(UtcPeriod other)
    {
        var (from, until) = (From > other.From ? From : other.From, Until < other.Until ? Until : other.Until);
        return new UtcPeriod(from, until < from ? from : until);
    }

    /// <summary>Minutes in at least one of them: those that overlap are counted once.</summary>
    public static long MinutesOfAll(IEnumerable<UtcPeriod> periods)
    {
        var (minutes, counted) = (0L, long.MinValue);
        foreach (var period in periods.Where(p => !p.IsEmpty).OrderBy(p => p.From))
        {
            var (from, until) = (Math.Max(MinuteOf(period.From), counted), MinuteOf(period.Until));
            if (until > from)
            {
                minutes += until - from;
                counted = until;
            }
        }

        return minutes;
    }

    private static long MinuteOf(DateTime instant) => instant.Ticks / TimeSpan.TicksPerMinute;
}
