using System.Buffers.Binary;

namespace CameraProgram.StreamGateway.Sources.Rtp;

/// <summary>A packet of RFC 3550, read in place.</summary>
internal readonly ref struct RtpPacket(int payloadType, bool isMarked, ushort sequence, uint timestamp, uint source, ReadOnlySpan<byte> payload)
{
    private const int FixedHeader = 12;

    public int PayloadType { get; } = payloadType;

    /// <summary>For video: the last packet of a picture.</summary>
    public bool IsMarked { get; } = isMarked;

    public ushort Sequence { get; } = sequence;

    public uint Timestamp { get; } = timestamp;

    public uint Source { get; } = source;

    public ReadOnlySpan<byte> Payload { get; } = payload;

    /// <returns>False for anything that is no RTP packet.</returns>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out RtpPacket packet)
    {
        packet = default;
        if (bytes.Length < FixedHeader || bytes[0] >> 6 != 2)
        {
            return false;
        }

        var start = FixedHeader + ((bytes[0] & 0x0F) * 4);
        if ((bytes[0] & 0x10) != 0)
        {
            if (bytes.Length < start + 4)
            {
                return false;
            }

            start += 4 + (BinaryPrimitives.ReadUInt16BigEndian(bytes[(start + 2)..]) * 4);
        }

        var end = bytes.Length - ((bytes[0] & 0x20) != 0 ? bytes[^1] : 0);
        if (start > end)
        {
            return false;
        }

        packet = new RtpPacket(
            bytes[1] & 0x7F, (bytes[1] & 0x80) != 0, BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[4..]),
            BinaryPrimitives.ReadUInt32BigEndian(bytes[8..]), bytes[start..end]);
        return true;
    }
}
