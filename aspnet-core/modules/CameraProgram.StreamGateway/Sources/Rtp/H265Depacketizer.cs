using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Sources.Rtp;

/// <summary>RFC 7798: single units, aggregation and fragmentation, without decoding-order numbers.</summary>
internal sealed class H265Depacketizer(PictureBuilder builder, Action<AccessUnit> picture) : Depacketizer(builder, picture)
{
    private const int Aggregation = 48;
    private const int Fragmentation = 49;

    protected override void Read(ReadOnlySpan<byte> payload)
    {
        switch (payload.Length > 2 ? H265Unit.TypeOf(payload[0]) : -1)
        {
            case >= 0 and < Aggregation:
                Unit(payload);
                break;
            case Aggregation:
                ReadAggregation(payload[2..]);
                break;
            case Fragmentation when payload.Length > 3:
                ReadFragment(payload);
                break;
            default:
                Break();
                break;
        }
    }

    private void ReadFragment(ReadOnlySpan<byte> payload)
    {
        var (isFirst, isLast) = ((payload[2] & 0x80) != 0, (payload[2] & 0x40) != 0);
        if (isFirst)
        {
            BeginUnit([(byte)((payload[0] & 0x81) | ((payload[2] & 0x3F) << 1)), payload[1]]);
        }

        ContinueUnit(payload[3..], isLast);
    }
}
