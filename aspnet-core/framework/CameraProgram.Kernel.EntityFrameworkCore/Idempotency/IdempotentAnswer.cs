using CameraProgram.Kernel.Auditing;

namespace CameraProgram.Kernel.EntityFrameworkCore.Idempotency;

/// <summary>What was answered to a request that carried an <c>Idempotency-Key</c>; saved in the same transaction as its effect.</summary>
[NotAudited]
public sealed class IdempotentAnswer
{
    private IdempotentAnswer()
    {
    }

    public IdempotentAnswer(string key, string requestHash, DateTime instant)
    {
        Key = key;
        RequestHash = requestHash;
        Instant = instant;
    }

    /// <summary>User and key, so that two people can use the same key.</summary>
    public string Key { get; private set; } = string.Empty;

    public string RequestHash { get; private set; } = string.Empty;

    public int StatusCode { get; private set; }

    public string? Body { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime Instant { get; private set; }

    public void Answer(int statusCode, string? body)
    {
        StatusCode = statusCode;
        Body = body;
    }
}
