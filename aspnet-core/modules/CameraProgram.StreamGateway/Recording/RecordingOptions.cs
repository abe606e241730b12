namespace CameraProgram.StreamGateway.Recording;

/// <summary>A disk, or a part of one, that recordings may fill.</summary>
/// <param name="Path">A folder of its own.</param>
/// <param name="MaxBytes">What recordings may take of it.</param>
public sealed record RecordingDisk(string Path, long MaxBytes);

public sealed record RecordingOptions
{
    /// <summary>In the order in which they are preferred when they have the same room left.</summary>
    public IReadOnlyList<RecordingDisk> Disks { get; init; } = [];

    /// <summary>A segment ends with the first key picture after it.</summary>
    public TimeSpan Segment { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>What may wait for one disk; beyond it pictures are left out, so that a slow disk stops nothing else.</summary>
    public long WaitingBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>How long a disk that failed is left alone.</summary>
    public TimeSpan DiskRest { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How much recordings may lose when the power fails.</summary>
    public TimeSpan Flush { get; init; } = TimeSpan.FromSeconds(10);
}

/// <summary>What is wrong with a disk.</summary>
public enum DiskTrouble
{
    None,

    /// <summary>It does not take what is written to it: full, gone, without the right.</summary>
    Failed,

    /// <summary>It takes less than the cameras send; pictures are left out.</summary>
    Slow,
}
