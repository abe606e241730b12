namespace CameraProgram.Demo;

/// <summary>The machine's clock, which the demo can turn back to the day on which something happened.</summary>
internal sealed class DemoClock : TimeProvider
{
    private DateTimeOffset? _pretended;

    public override DateTimeOffset GetUtcNow() => _pretended ?? base.GetUtcNow();

    /// <summary>Nine in the morning of that day in Vietnam, until the answer is disposed.</summary>
    public IDisposable On(DateOnly day)
    {
        _pretended = new DateTimeOffset(day.ToDateTime(new TimeOnly(2, 0)), TimeSpan.Zero);
        return new Return(this);
    }

    private sealed class Return(DemoClock clock) : IDisposable
    {
        public void Dispose() => clock._pretended = null;
    }
}
