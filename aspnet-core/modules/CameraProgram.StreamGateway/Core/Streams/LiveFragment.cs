using CameraProgram.StreamGateway.Core.Fmp4;
using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Core.Streams;

/// <summary>One picture as all who watch or record it share it: written once, never changed.</summary>
/// <param name="Track">What a decoder has to know before it.</param>
/// <param name="Time">When it is to be shown, in <see cref="MediaTime.Scale"/> on the clock of the stream, which goes on when the camera comes back.</param>
/// <param name="Duration">Until the next, as far as it can be known when it comes.</param>
/// <param name="Bytes">A movie fragment of this one picture.</param>
public sealed record LiveFragment(LiveTrack Track, long Time, int Duration, bool IsKey, byte[] Bytes)
{
    /// <summary>The picture alone: NAL units behind their lengths.</summary>
    public ReadOnlyMemory<byte> Picture => Bytes.AsMemory(Fragment.HeadLength(1));
}

/// <summary>A format and the beginning of a file in it; a new one each time the camera changes its parameter sets.</summary>
public sealed record LiveTrack(VideoFormat Format)
{
    public byte[] Init { get; } = InitSegment.Write(Format);
}
