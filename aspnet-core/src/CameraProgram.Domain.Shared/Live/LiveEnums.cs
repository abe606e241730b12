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

    /// <summary>A clip was asked for.</summary>
    ClipCut,

    /// <summary>A clip was played or taken away.</summary>
    ClipOpened,
}

/// <summary>How a clip is made.</summary>
public enum ClipManner
{
    /// <summary>The pictures stay as the camera sent them; it begins and ends with a key picture.</summary>
    Original,

    /// <summary>Coded anew, so that it begins and ends with the very picture asked for.</summary>
    Exact,
}

public enum ClipState
{
    Waiting,
    Cutting,
    Ready,
    Failed,
    Cancelled,

    /// <summary>Its file is gone, as it was to be; what it was stays written.</summary>
    Deleted,
}

/// <summary>Why there is no clip.</summary>
public enum ClipFailure
{
    NothingRecorded,

    /// <summary>The camera changed the size or coding of its pictures within the time.</summary>
    FormatChanged,

    /// <summary>This server cannot code anew.</summary>
    NoEncoder,
    EncoderFailed,

    /// <summary>The disk is full, or gone.</summary>
    DiskFailed,

    /// <summary>The program ended in the middle, more than once.</summary>
    Interrupted,
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
