namespace CameraProgram.StreamGateway.Core.Streams;

/// <summary>Which of a camera's pictures.</summary>
public enum StreamProfile
{
    /// <summary>As good as the camera can.</summary>
    Main,

    /// <summary>Small, for grids and phones.</summary>
    Sub,
}

public readonly record struct StreamId(Guid CameraId, StreamProfile Profile);
