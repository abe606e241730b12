namespace CameraProgram.TestBase;

/// <summary>A clock that a test sets. It starts on 16 March 2026, 09:00 in Vietnam.</summary>
public sealed class TestClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 3, 16, 2, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan time) => _now += time;

    /// <summary>Noon in Vietnam on that day.</summary>
    public void SetDay(DateOnly day) => _now = new DateTimeOffset(day.ToDateTime(new TimeOnly(5, 0)), TimeSpan.Zero);

    public void Set(DateTimeOffset now) => _now = now;
}
