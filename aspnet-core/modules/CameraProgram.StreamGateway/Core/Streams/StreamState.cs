using CameraProgram.StreamGateway.Sources;

namespace CameraProgram.StreamGateway.Core.Streams;

/// <summary>What a stream is doing.</summary>
public enum StreamState
{
    /// <summary>Nobody needs it.</summary>
    Idle,

    /// <summary>Somebody needs it; the camera is being asked, and no picture has come yet.</summary>
    Connecting,

    /// <summary>Pictures come.</summary>
    Live,

    /// <summary>The camera gives no pictures; it is tried again.</summary>
    Down,
}

/// <summary>What a stream is doing, since when, and why not more.</summary>
/// <param name="Since">UTC. Of <see cref="StreamState.Down"/>: since the camera was first missed, however often it has been tried since.</param>
/// <param name="Fault">Of the last try that failed, until pictures come again.</param>
/// <param name="Detail">For people who look after cameras; holds no password.</param>
public sealed record StreamStatus(StreamState State, DateTime Since, SourceFault? Fault = null, string? Detail = null);

/// <summary>What a stream has done since it was made; rates are differences of two readings.</summary>
/// <param name="LastPicture">UTC; empty: none yet.</param>
/// <param name="Connections">How often pictures began to come.</param>
public sealed record StreamCount(long Pictures, long Bytes, DateTime? LastPicture, int Connections);
