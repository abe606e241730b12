using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Sources.Rtp;

/// <summary>RFC 6184: single units, STAP-A and FU-A, which is what cameras send.</summary>
internal sealed class H264Depacketizer : Depacketizer
{
    private const int Aggregation = 24;
    private const int Fragmentation = 28;

    private byte[] _sps = [];
    private byte[] _pps = [];

    /// <param name="parameterSets">From the session's description, where there are any.</param>
    public H264Depacketizer(Action<AccessUnit> picture, IEnumerable<byte[]> parameterSets)
        : base(picture)
    {
        foreach (var unit in parameterSets.Where(u => u.Length > 0))
        {
            Remember(unit);
        }
    }

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

    protected override void Unit(ReadOnlySpan<byte> unit)
    {
        var type = H264Unit.TypeOf(unit[0]);
        if (type is H264Unit.Sps or H264Unit.Pps)
        {
            Remember(unit);
        }
        else if (type is not (H264Unit.Delimiter or H264Unit.Filler))
        {
            Add(unit, isSlice: type is >= H264Unit.Slice and <= H264Unit.KeySlice, isKey: type == H264Unit.KeySlice);
        }
    }

    protected override VideoFormat? ReadFormat() => _sps.Length > 0 && _pps.Length > 0 ? VideoFormat.OfH264(_sps, _pps) : null;

    private void Remember(ReadOnlySpan<byte> unit)
    {
        ref var known = ref H264Unit.TypeOf(unit[0]) == H264Unit.Sps ? ref _sps : ref _pps;
        if (!unit.SequenceEqual(known))
        {
            known = unit.ToArray();
            RenewFormat();
        }
    }

    private void ReadFragment(ReadOnlySpan<byte> payload)
    {
        var (isFirst, isLast) = ((payload[1] & 0x80) != 0, (payload[1] & 0x40) != 0);
        if (isFirst)
        {
            BeginUnit([(byte)((payload[0] & 0xE0) | (payload[1] & 0x1F))], []);
        }

        ContinueUnit(payload[2..], isLast);
    }
}
