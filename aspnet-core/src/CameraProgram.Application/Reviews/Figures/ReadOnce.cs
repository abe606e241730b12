namespace CameraProgram.Reviews;

/// <summary>What several figures count, read once for each period.</summary>
internal sealed class ReadOnce<T>(Func<ReviewPeriod, CancellationToken, Task<T>> read)
{
    private readonly Dictionary<ReviewPeriod, T> _found = [];

    public async Task<T> OfAsync(ReviewPeriod period, CancellationToken cancellationToken) =>
        _found.TryGetValue(period, out var found) ? found : _found[period] = await read(period, cancellationToken);
}
