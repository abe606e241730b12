namespace CameraProgram.Identity;

/// <summary>
/// Attempts to prove an account go one after the other: a hundred guesses sent at once must not all be checked
/// before the first of them has been counted.
/// </summary>
public sealed class SignInTurns : IDisposable
{
    private const int Lanes = 64;

    private readonly SemaphoreSlim[] _lanes = [.. Enumerable.Range(0, Lanes).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Dispose the answer to let the next one in.</summary>
    public async Task<IDisposable> TakeAsync(string userName)
    {
        var lane = _lanes[(uint)StringComparer.OrdinalIgnoreCase.GetHashCode(userName) % Lanes];
        await lane.WaitAsync();
        return new Turn(lane);
    }

    public void Dispose() => Array.ForEach(_lanes, lane => lane.Dispose());

    private sealed class Turn(SemaphoreSlim lane) : IDisposable
    {
        public void Dispose() => lane.Release();
    }
}
