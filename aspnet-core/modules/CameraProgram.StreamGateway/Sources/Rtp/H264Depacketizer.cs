using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Sources.Rtp;

/// <summary>RFC 6184: single units, STAP-A and FU-A, which is what cameras send.</summary>
internal sealed class H264Depacketizer(PictureBuilder builder, Action<AccessUnit> picture) : Depacketizer(builder, picture)
{
    private const int Aggregation = 24;
    private const int Fragmentation = 28;

    protected override void Read(ReadOnlySpan<byte> payload)
    {
        switch (H264Unit.TypeOf(payload[0]))
        {
            case > 0 and < Aggregation:
                Unit(payload);
                break;
            case Aggregation:
                ReadAggregation(payload[1..]);
                break;
            case Fragmentation when payload.Length > 2:
                ReadFragment(payload);
                break;
            default:
                Break();
                break;
        }
    }

    private void ReadFragment(ReadOnlySpan<byte> payload)
    {
        var (isFirst, isLast) = ((payload[1] & 0x80) != 0, (payload[1] & 0x40) != 0);
        if (isFirst)
        {
            BeginUnit([(byte)((payload[0] & 0xE0) | (payload[1] & 0x1F))]);
        }

        ContinueUnit(payload[2..], isLast);
    }
}
