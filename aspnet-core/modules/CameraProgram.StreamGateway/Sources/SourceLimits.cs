namespace CameraProgram.StreamGateway.Sources;

/// <summary>How long a camera may keep one waiting.</summary>
public sealed record SourceLimits
{
    /// <summary>For the connection, and for each answer.</summary>
    public TimeSpan Answer { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Without a whole picture, whatever else comes: some cameras go on to send reports when their encoder hangs.</summary>
    public TimeSpan Picture { get; init; } = TimeSpan.FromSeconds(10);
}
