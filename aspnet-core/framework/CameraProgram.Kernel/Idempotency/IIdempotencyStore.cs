namespace CameraProgram.Kernel.Idempotency;

/// <summary>Remembers answers by key, in the same transaction as what the request did.</summary>
public interface IIdempotencyStore
{
    Task<RememberedAnswer?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>
    /// Opens a transaction, takes the key, runs the action and saves its answer with it. Rolls back when the action gives no answer.
    /// </summary>
    /// <returns><c>false</c> when another request holds or held the key: its answer can then be found.</returns>
    Task<bool> RunOnceAsync(string key, string requestHash, Func<Task<(int StatusCode, string? Body)?>> action, CancellationToken cancellationToken);
}

public sealed record RememberedAnswer(string RequestHash, int StatusCode, string? Body);
