namespace CameraProgram.StreamGateway.Sources;

/// <summary>Why a camera gives no pictures, as far as a person can do something about it.</summary>
public enum SourceFault
{
    /// <summary>No such host, no way to it, or it does not answer.</summary>
    Unreachable,

    /// <summary>The host is there, but nothing listens at that port.</summary>
    PortClosed,

    /// <summary>User name or password is wrong or missing.</summary>
    WrongPassword,

    /// <summary>The camera does not know the path of the address.</summary>
    WrongPath,

    /// <summary>It sends no video in a codec that is understood.</summary>
    WrongCodec,

    /// <summary>Connected, but no picture came for the time allowed.</summary>
    NoFrames,

    /// <summary>It speaks, but not as its protocol says.</summary>
    Garbled,
}

/// <summary>A source ended or could not begin.</summary>
/// <param name="detail">For people who look after cameras; never holds a password.</param>
public sealed class SourceException(SourceFault fault, string detail, Exception? inner = null) : Exception(detail, inner)
{
    public SourceFault Fault { get; } = fault;
}
