namespace CameraProgram.StreamGateway.Recording;

/// <summary>A clip as it came out; cut at key pictures it holds a little more than was asked for.</summary>
/// <param name="From">UTC, of the first picture in it.</param>
/// <param name="To">UTC, of the end of the last.</param>
/// <param name="Holes">Within it, where nothing is recorded; the clip goes over them without a pause.</param>
/// <param name="Sha256">Of the whole file, in hexadecimal, small letters.</param>
public sealed record Clip(DateTime From, DateTime To, IReadOnlyList<TimeRange> Holes, long Bytes, string Sha256);

/// <summary>UTC.</summary>
public sealed record TimeRange(DateTime From, DateTime To);

/// <summary>Why there is no clip.</summary>
/// <param name="detail">For people who look after the machine.</param>
public sealed class ClipException(ClipFault fault, string? detail = null) : Exception(detail is null ? fault.ToString() : $"{fault}: {detail}")
{
    public ClipFault Fault { get; } = fault;
}

public enum ClipFault
{
    /// <summary>Nothing is recorded of that time.</summary>
    NothingRecorded,

    /// <summary>The camera changed the size or coding of its pictures within the time: ask for the parts before and after.</summary>
    FormatChanged,

    /// <summary>ffmpeg, which codes anew, is not on this machine.</summary>
    NoEncoder,
    EncoderFailed,
}
