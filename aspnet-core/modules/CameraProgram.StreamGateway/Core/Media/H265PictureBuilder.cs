namespace CameraProgram.StreamGateway.Core.Media;

internal sealed class H265PictureBuilder : PictureBuilder
{
    private byte[] _vps = [];
    private byte[] _sps = [];
    private byte[] _pps = [];

    public override void Take(ReadOnlySpan<byte> unit)
    {
        switch (unit.Length > 2 ? H265Unit.TypeOf(unit[0]) : H265Unit.Filler)
        {
            case H265Unit.Vps:
                Remember(ref _vps, unit);
                break;
            case H265Unit.Sps:
                Remember(ref _sps, unit);
                break;
            case H265Unit.Pps:
                Remember(ref _pps, unit);
                break;
            case H265Unit.Delimiter or H265Unit.Filler:
                break;
            case var type:
                Add(unit, isSlice: type <= H265Unit.LastSlice, isKey: type is >= H265Unit.FirstKeySlice and <= H265Unit.LastKeySlice);
                break;
        }
    }

    /// <summary>The first slice of a picture says so in the first bit after the header.</summary>
    public override bool BeginsPicture(ReadOnlySpan<byte> unit) => HasSlice && unit.Length > 2 && H265Unit.TypeOf(unit[0]) switch
    {
        <= H265Unit.LastSlice => (unit[2] & 0x80) != 0,
        var type => type is >= H265Unit.Vps and <= H265Unit.Delimiter,
    };

    protected override VideoFormat? ReadFormat() =>
        _vps.Length > 0 && _sps.Length > 0 && _pps.Length > 0 ? VideoFormat.OfH265(_vps, _sps, _pps) : null;
}
