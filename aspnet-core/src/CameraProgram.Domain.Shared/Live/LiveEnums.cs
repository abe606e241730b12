namespace CameraProgram.Live;

/// <summary>Which of a camera's pictures.</summary>
public enum PictureQuality
{
    /// <summary>As good as the camera can.</summary>
    Main,

    /// <summary>Small, for grids and phones.</summary>
    Sub,
}

/// <summary>Whether the commune records a camera itself.</summary>
public enum RecordingMode
{
    None,

    /// <summary>Around the clock.</summary>
    Always,
}

/// <summary>What the gateway knows of a camera's picture.</summary>
public enum LiveState
{
    /// <summary>Nobody needs its picture just now, and it did not fail the last time.</summary>
    Idle,
    Connecting,
    Live,

    /// <summary>No picture comes.</summary>
    Down,
}

/// <summary>Why a camera gives no picture.</summary>
public enum LiveFault
{
    Unreachable,
    PortClosed,
    WrongPassword,
    WrongPath,
    WrongCodec,
    NoFrames,
    Garbled,
}

/// <summary>What somebody looked at.</summary>
public enum ViewKind
{
    Live,
    Recording,
}

/// <summary>Why a view ended.</summary>
public enum ViewEndKind
{
    Left,

    /// <summary>The right was taken back, or its time was over.</summary>
    Cut,
    TooSlow,

    /// <summary>The program or the camera's connection stopped.</summary>
    Stopped,

    /// <summary>The program died; when exactly it ended nobody knows.</summary>
    Lost,
}

/// <summary>Where a right to watch stands.</summary>
public enum GrantState
{
    Coming,
    Active,
    Over,
    Revoked,
}
