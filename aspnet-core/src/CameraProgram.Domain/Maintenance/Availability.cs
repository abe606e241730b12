namespace CameraProgram.Maintenance;

/// <summary>How much of its time in service a camera, or several together, worked.</summary>
/// <param name="ServiceMinutes">In which it ought to have worked.</param>
/// <param name="DownMinutes">Of these, in which it did not.</param>
public readonly record struct Availability(long ServiceMinutes, long DownMinutes)
{
    private const int Whole = 1_000;

    public long UpMinutes => ServiceMinutes - DownMinutes;

    /// <summary>Thousandths, rounded down, so that 1000 is only said of what never failed. Null without any time in service.</summary>
    public int? PerMille => ServiceMinutes == 0 ? null : (int)(UpMinutes * Whole / ServiceMinutes);

    /// <param name="service">From its registration or handover until it was retired, or now.</param>
    /// <param name="outages">In any order; those that overlap are counted once, what lies outside is left out.</param>
    /// <param name="period">What is asked for.</param>
    public static Availability Of(UtcPeriod service, IEnumerable<UtcPeriod> outages, UtcPeriod period)
    {
        var asked = service.Within(period);
        return new Availability(asked.Minutes, UtcPeriod.MinutesOfAll(outages.Select(o => o.Within(asked))));
    }

    /// <summary>Of all together: each minute of each camera counts the same.</summary>
    public static Availability Sum(IEnumerable<Availability> parts) =>
        parts.Aggregate(default(Availability), (sum, part) => new Availability(sum.ServiceMinutes + part.ServiceMinutes, sum.DownMinutes + part.DownMinutes));
}
