namespace CameraProgram.StreamGateway.Core.Media;

internal sealed class H264PictureBuilder : PictureBuilder
{
    private byte[] _sps = [];
    private byte[] _pps = [];

    public override void Take(ReadOnlySpan<byte> unit)
    {
        switch (unit.Length > 1 ? H264Unit.TypeOf(unit[0]) : H264Unit.Filler)
        {
            case H264Unit.Sps:
                Remember(ref _sps, unit);
                break;
            case H264Unit.Pps:
                Remember(ref _pps, unit);
                break;
            case H264Unit.Delimiter or H264Unit.Filler:
                break;
            case var type:
                Add(unit, isSlice: type is >= H264Unit.Slice and <= H264Unit.KeySlice, isKey: type == H264Unit.KeySlice);
                break;
        }
    }

    /// <summary>The first slice of a picture begins with macroblock 0: one bit that is set.</summary>
    public override bool BeginsPicture(ReadOnlySpan<byte> unit) => HasSlice && unit.Length > 1 && H264Unit.TypeOf(unit[0]) switch
    {
        >= H264Unit.Slice and <= H264Unit.KeySlice => (unit[1] & 0x80) != 0,
        var type => type is > H264Unit.KeySlice and <= H264Unit.Delimiter,
    };

    protected override VideoFormat? ReadFormat() => _sps.Length > 0 && _pps.Length > 0 ? VideoFormat.OfH264(_sps, _pps) : null;
}
