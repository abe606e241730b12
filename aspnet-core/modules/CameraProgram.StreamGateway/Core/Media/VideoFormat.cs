using System.Collections.Immutable;

namespace CameraProgram.StreamGateway.Core.Media;

public enum VideoCodec
{
    H264,
    H265,
}

/// <summary>What a decoder must know before the first picture; two formats are equal when their parameter sets are.</summary>
/// <param name="Width">Pixels, as shown.</param>
/// <param name="Height">Pixels, as shown.</param>
/// <param name="CodecString">As of RFC 6381: "avc1.64001F", "hvc1.1.6.L93.B0".</param>
/// <param name="Configuration">The decoder's configuration record (ISO/IEC 14496-15): the content of <c>avcC</c> or <c>hvcC</c>.</param>
public sealed record VideoFormat(VideoCodec Codec, int Width, int Height, string CodecString, ImmutableArray<byte> Configuration)
{
    /// <exception cref="InvalidDataException">The parameter sets cannot be read.</exception>
    public static VideoFormat OfH264(ReadOnlySpan<byte> sps, ReadOnlySpan<byte> pps)
    {
        var sequence = H264Sequence.Read(sps);
        return new VideoFormat(VideoCodec.H264, sequence.Width, sequence.Height, sequence.CodecString, [.. H264Configuration.Write(sequence, sps, pps)]);
    }

    /// <exception cref="InvalidDataException">The parameter sets cannot be read.</exception>
    public static VideoFormat OfH265(ReadOnlySpan<byte> vps, ReadOnlySpan<byte> sps, ReadOnlySpan<byte> pps)
    {
        var sequence = H265Sequence.Read(sps);
        return new VideoFormat(VideoCodec.H265, sequence.Width, sequence.Height, sequence.CodecString, [.. H265Configuration.Write(sequence, vps, sps, pps)]);
    }

    public bool Equals(VideoFormat? other) => other is not null && Codec == other.Codec && Configuration.AsSpan().SequenceEqual(other.Configuration.AsSpan());

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(Configuration.AsSpan());
        return hash.ToHashCode();
    }
}
