using System.Buffers;
using System.Buffers.Binary;

namespace CameraProgram.StreamGateway.Core.Media;

/// <summary>The decoder's configuration record of H.264 (ISO/IEC 14496-15, 5.3.3.1); lengths of NAL units have four bytes.</summary>
internal static class H264Configuration
{
    public static byte[] Write(H264Sequence sequence, ReadOnlySpan<byte> sps, ReadOnlySpan<byte> pps)
    {
        var record = new ArrayBufferWriter<byte>();
        record.Write<byte>([1, (byte)sequence.Profile, (byte)sequence.Constraints, (byte)sequence.Level, 0xFF, 0xE1]);
        record.WriteUnit(sps);
        record.Write<byte>([1]);
        record.WriteUnit(pps);
        if (sequence.IsHigh)
        {
            record.Write<byte>([(byte)(0xFC | sequence.ChromaFormat), (byte)(0xF8 | (sequence.LumaDepth - 8)), (byte)(0xF8 | (sequence.ChromaDepth - 8)), 0]);
        }

        return record.WrittenSpan.ToArray();
    }

    /// <summary>Two bytes of length, then the unit.</summary>
    internal static void WriteUnit(this ArrayBufferWriter<byte> record, ReadOnlySpan<byte> unit)
    {
        BinaryPrimitives.WriteUInt16BigEndian(record.GetSpan(2), checked((ushort)unit.Length));
        record.Advance(2);
        record.Write(unit);
    }
}
