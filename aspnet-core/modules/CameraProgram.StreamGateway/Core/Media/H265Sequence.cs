using System.Globalization;

namespace CameraProgram.StreamGateway.Core.Media;

/// <summary>The sequence parameter set of H.265 (ITU-T H.265, 7.3.2.2), as far as it says how large the pictures are.</summary>
/// <param name="Profile">Profile space, tier and profile, as they stand in the first byte.</param>
/// <param name="Compatibility">32 flags, the first in the highest bit.</param>
/// <param name="Constraints">48 flags, the first in the highest bit.</param>
/// <param name="TemporalLayers">1 to 7.</param>
internal sealed record H265Sequence(
    int Profile, uint Compatibility, ulong Constraints, int Level, int TemporalLayers, bool IsTemporallyNested, int ChromaFormat, int LumaDepth, int ChromaDepth,
    int Width, int Height)
{
    private const int MaxSide = 16_384;
    private const string Spaces = "ABC";

    public string CodecString => CodecStringOf(Profile, Compatibility, Constraints, Level);

    /// <summary>As of ISO/IEC 14496-15, E.3: the compatibility flags stand in reverse, constraint bytes end at the last that is not zero.</summary>
    public static string CodecStringOf(int profile, uint compatibility, ulong constraints, int level)
    {
        var space = profile >> 6 == 0 ? string.Empty : Spaces[(profile >> 6) - 1].ToString();
        var reversed = 0u;
        for (var i = 0; i < 32; i++)
        {
            reversed |= ((compatibility >> i) & 1) << (31 - i);
        }

        var bytes = Enumerable.Range(0, 6).Select(i => (byte)(constraints >> (40 - (8 * i)))).ToList();
        var used = bytes.FindLastIndex(b => b != 0) + 1;
        var said = string.Concat(bytes.Take(used).Select(b => string.Create(CultureInfo.InvariantCulture, $".{b:X}")));
        return string.Create(CultureInfo.InvariantCulture, $"hvc1.{space}{profile & 0x1F}.{reversed:X}.{((profile & 0x20) == 0 ? 'L' : 'H')}{level}{said}");
    }

    /// <param name="sps">With its two header bytes.</param>
    /// <exception cref="InvalidDataException">It cannot be read, or says sizes that no camera has.</exception>
    public static H265Sequence Read(ReadOnlySpan<byte> sps)
    {
        var bits = new BitReader(sps);
        bits.Skip(16 + 4);
        var (layers, nested) = ((int)bits.Bits(3) + 1, bits.Flag());
        var profile = (int)bits.Bits(8);
        var compatibility = bits.Bits(32);
        var constraints = ((ulong)bits.Bits(32) << 16) | bits.Bits(16);
        var level = (int)bits.Bits(8);
        SkipLowerLayers(ref bits, layers);
        bits.ExpGolomb();
        var chroma = bits.ExpGolomb(3);
        var planes = chroma == 3 && bits.Flag() ? 0 : chroma;
        var (width, height) = (bits.ExpGolomb(MaxSide), bits.ExpGolomb(MaxSide));
        if (bits.Flag())
        {
            var (left, right, top, bottom) = (bits.ExpGolomb(MaxSide), bits.ExpGolomb(MaxSide), bits.ExpGolomb(MaxSide), bits.ExpGolomb(MaxSide));
            width -= (left + right) * (planes is 1 or 2 ? 2 : 1);
            height -= (top + bottom) * (planes == 1 ? 2 : 1);
        }

        var (luma, depth) = (8 + bits.ExpGolomb(8), 8 + bits.ExpGolomb(8));
        return width > 0 && height > 0
            ? new H265Sequence(profile, compatibility, constraints, level, layers, nested, chroma, luma, depth, width, height)
            : throw new InvalidDataException($"The picture is {width}×{height}.");
    }

    private static void SkipLowerLayers(ref BitReader bits, int layers)
    {
        if (layers == 1)
        {
            return;
        }

        var flags = bits.Bits(16);
        var (profiles, levels) = (0, 0);
        for (var i = 0; i < layers - 1; i++)
        {
            profiles += (int)(flags >> (15 - (2 * i))) & 1;
            levels += (int)(flags >> (14 - (2 * i))) & 1;
        }

        bits.Skip((profiles * 88) + (levels * 8));
    }
}
