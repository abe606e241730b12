using System.Buffers;
using System.Buffers.Binary;

namespace CameraProgram.StreamGateway.Core.Media;

/// <summary>The decoder's configuration record of H.265 (ISO/IEC 14496-15, 8.3.3.1); lengths of NAL units have four bytes.</summary>
internal static class H265Configuration
{
    public static byte[] Write(H265Sequence sequence, ReadOnlySpan<byte> vps, ReadOnlySpan<byte> sps, ReadOnlySpan<byte> pps)
    {
        var record = new ArrayBufferWriter<byte>();
        Span<byte> head = stackalloc byte[13];
        (head[0], head[1], head[12]) = (1, (byte)sequence.Profile, (byte)sequence.Level);
        BinaryPrimitives.WriteUInt32BigEndian(head[2..], sequence.Compatibility);
        BinaryPrimitives.WriteUInt16BigEndian(head[6..], (ushort)(sequence.Constraints >> 32));
        BinaryPrimitives.WriteUInt32BigEndian(head[8..], (uint)sequence.Constraints);
        record.Write(head);
        record.Write<byte>(
        [
            0xF0, 0, 0xFC, (byte)(0xFC | sequence.ChromaFormat), (byte)(0xF8 | (sequence.LumaDepth - 8)), (byte)(0xF8 | (sequence.ChromaDepth - 8)), 0, 0,
            (byte)((sequence.TemporalLayers << 3) | (sequence.IsTemporallyNested ? 4 : 0) | 3), 3,
        ]);
        WriteArray(record, H265Unit.Vps, vps);
        WriteArray(record, H265Unit.Sps, sps);
        WriteArray(record, H265Unit.Pps, pps);
        return record.WrittenSpan.ToArray();
    }

    private static void WriteArray(ArrayBufferWriter<byte> record, int type, ReadOnlySpan<byte> unit)
    {
        record.Write<byte>([(byte)(0x80 | type), 0, 1]);
        record.WriteUnit(unit);
    }
}
