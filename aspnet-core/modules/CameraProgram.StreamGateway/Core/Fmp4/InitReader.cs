using System.Buffers.Binary;
using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Core.Fmp4;

/// <summary>Reads what <see cref="InitSegment"/> wrote.</summary>
internal static class InitReader
{
    private const int NameBytes = 4;

    /// <summary>As browsers name the coding: "avc1.64001F".</summary>
    /// <exception cref="InvalidDataException">It is not the beginning of a file of this program.</exception>
    public static string CodecOf(ReadOnlySpan<byte> init)
    {
        if (init.IndexOf("avcC"u8) is >= 0 and var avc)
        {
            var record = init[(avc + NameBytes)..];
            return H264Sequence.CodecStringOf(record[1], record[2], record[3]);
        }

        if (init.IndexOf("hvcC"u8) is >= 0 and var hevc)
        {
            var record = init[(hevc + NameBytes)..];
            var constraints = ((ulong)BinaryPrimitives.ReadUInt16BigEndian(record[6..]) << 32) | BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
            return H265Sequence.CodecStringOf(record[1], BinaryPrimitives.ReadUInt32BigEndian(record[2..]), constraints, record[12]);
        }

        throw new InvalidDataException("Neither H.264 nor H.265.");
    }
}
