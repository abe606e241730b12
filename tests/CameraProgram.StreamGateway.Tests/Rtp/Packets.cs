using System.Buffers.Binary;
using CameraProgram.StreamGateway.Core.Media;
using CameraProgram.StreamGateway.Sources.Rtp;

namespace CameraProgram.StreamGateway.Rtp;

/// <summary>A camera's side of RTP, for tests: writes packets and feeds them to a depacketizer.</summary>
internal sealed class Packets
{
    public const int PayloadType = 96;

    private readonly Depacketizer _depacketizer;

    public Packets(Func<Action<AccessUnit>, Depacketizer> make) =>
        _depacketizer = make(unit => Pictures.Add((unit.Format, unit.Time, unit.IsKey, unit.Data.ToArray())));

    public List<(VideoFormat Format, long Time, bool IsKey, byte[] Data)> Pictures { get; } = [];

    public Depacketizer Depacketizer => _depacketizer;

    public ushort Sequence { get; set; } = 65_530;

    public static Packets H264(params byte[][] parameterSets) => new(picture => Depacketizer.Of(VideoCodec.H264, parameterSets, picture));

    public static Packets H265(params byte[][] parameterSets) => new(picture => Depacketizer.Of(VideoCodec.H265, parameterSets, picture));

    /// <summary>A picture unit of H.264 of a size.</summary>
    public static byte[] Slice(bool isKey, int size) => [(byte)(isKey ? 0x65 : 0x41), .. Enumerable.Range(0, size - 1).Select(i => (byte)(i + 1))];

    /// <summary>How a picture's units stand in its data.</summary>
    public static byte[] Joined(params byte[][] units) => [.. units.SelectMany(u => (byte[])[0, (byte)(u.Length >> 16), (byte)(u.Length >> 8), (byte)u.Length, .. u])];

    public void Send(uint timestamp, bool isMarked, ReadOnlySpan<byte> payload)
    {
        var bytes = new byte[12 + payload.Length];
        (bytes[0], bytes[1]) = (0x80, (byte)(PayloadType | (isMarked ? 0x80 : 0)));
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2), Sequence++);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(4), timestamp);
        payload.CopyTo(bytes.AsSpan(12));
        RtpPacket.TryRead(bytes, out var packet).ShouldBeTrue();
        _depacketizer.Take(packet);
    }

    /// <summary>FU-A of H.264, in parts of a size; those at the places in <paramref name="lost"/> do not arrive.</summary>
    public void SendInParts(uint timestamp, byte[] unit, int size, params int[] lost)
    {
        var parts = unit[1..].Chunk(size).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            if (lost.Contains(i))
            {
                Sequence++;
                continue;
            }

            var (first, last) = (i == 0, i == parts.Count - 1);
            Send(timestamp, last, [(byte)((unit[0] & 0xE0) | 28), (byte)((first ? 0x80 : 0) | (last ? 0x40 : 0) | (unit[0] & 0x1F)), .. parts[i]]);
        }
    }
}
