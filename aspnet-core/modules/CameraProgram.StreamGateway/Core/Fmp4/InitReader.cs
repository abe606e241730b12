using System.Buffers.Binary;
using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Core.Fmp4;

/// <summary>Reads what <see cref="InitSegment"/> wrote.</summary>
internal static class InitReader
{
    private const int NameBytes = 4;

    /// <summary>From the name of a picture's coding to its width (ISO/IEC 14496-12, 12.1.3).</summary>
    private const int WidthOffset = NameBytes + 6 + 2 + 16;

    /// <exception cref="InvalidDataException">It is not the beginning of a file of this program.</exception>
    public static VideoFormat FormatOf(ReadOnlySpan<byte> init)
    {
        if (init.IndexOf("avcC"u8) is >= 0 and var avc)
        {
            var record = RecordAt(init, avc);
            return FormatOf(VideoCodec.H264, init[init.IndexOf("avc1"u8)..], H264Sequence.CodecStringOf(record[1], record[2], record[3]), record);
        }

        if (init.IndexOf("hvcC"u8) is >= 0 and var hevc)
        {
            var record = RecordAt(init, hevc);
            var constraints = ((ulong)BinaryPrimitives.ReadUInt16BigEndian(record[6..]) << 32) | BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
            var codec = H265Sequence.CodecStringOf(record[1], BinaryPrimitives.ReadUInt32BigEndian(record[2..]), constraints, record[12]);
            return FormatOf(VideoCodec.H265, init[init.IndexOf("hvc1"u8)..], codec, record);
        }

        throw new InvalidDataException("Neither H.264 nor H.265.");
    }

    private static ReadOnlySpan<byte> RecordAt(ReadOnlySpan<byte> init, int name)
    {
        var length = BinaryPrimitives.ReadInt32BigEndian(init[(name - NameBytes)..]) - (2 * NameBytes);
        return init.Slice(name + NameBytes, length);
    }

    private static VideoFormat FormatOf(VideoCodec codec, ReadOnlySpan<byte> entry, string codecString, ReadOnlySpan<byte> record) => new(
        codec, BinaryPrimitives.ReadUInt16BigEndian(entry[WidthOffset..]), BinaryPrimitives.ReadUInt16BigEndian(entry[(WidthOffset + 2)..]), codecString, [.. record]);
}
