using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Sources.Rtp;

/// <summary>RFC 7798: single units, aggregation and fragmentation, without decoding-order numbers.</summary>
internal sealed class H265Depacketizer : Depacketizer
{
    private const int Aggregation = 48;
    private const int Fragmentation = 49;

    private byte[] _vps = [];
    private byte[] _sps = [];
    private byte[] _pps = [];

    /// <param name="parameterSets">From the session's description, where there are any.</param>
    public H265Depacketizer(Action<AccessUnit> picture, IEnumerable<byte[]> parameterSets)
        : base(picture)
    {
        foreach (var unit in parameterSets.Where(u => u.Length > 2))
        {
            Remember(unit);
        }
    }

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

    protected override void Unit(ReadOnlySpan<byte> unit)
    {
        var type = unit.Length > 2 ? H265Unit.TypeOf(unit[0]) : H265Unit.Filler;
        if (type is H265Unit.Vps or H265Unit.Sps or H265Unit.Pps)
        {
            Remember(unit);
        }
        else if (type is not (H265Unit.Delimiter or H265Unit.Filler))
        {
            Add(unit, isSlice: type <= H265Unit.LastSlice, isKey: type is >= H265Unit.FirstKeySlice and <= H265Unit.LastKeySlice);
        }
    }

    protected override VideoFormat? ReadFormat() =>
        _vps.Length > 0 && _sps.Length > 0 && _pps.Length > 0 ? VideoFormat.OfH265(_vps, _sps, _pps) : null;

    private void Remember(ReadOnlySpan<byte> unit)
    {
        var type = H265Unit.TypeOf(unit[0]);
        ref var known = ref type == H265Unit.Vps ? ref _vps : ref type == H265Unit.Sps ? ref _sps : ref _pps;
        if (!unit.SequenceEqual(known))
        {
            known = unit.ToArray();
            RenewFormat();
        }
    }

    private void ReadFragment(ReadOnlySpan<byte> payload)
    {
        var (isFirst, isLast) = ((payload[2] & 0x80) != 0, (payload[2] & 0x40) != 0);
        if (isFirst)
        {
            BeginUnit([(byte)((payload[0] & 0x81) | ((payload[2] & 0x3F) << 1)), payload[1]], []);
        }

        ContinueUnit(payload[3..], isLast);
    }
}
