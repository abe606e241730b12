using System.Globalization;

namespace CameraProgram.StreamGateway.Core.Media;

/// <summary>The sequence parameter set of H.264 (ITU-T H.264, 7.3.2.1.1), as far as it says how large the pictures are and in which order they come.</summary>
/// <param name="MaxReorder">How many pictures may be decoded before one that is shown earlier; 0 when decoding order is showing order.</param>
internal sealed record H264Sequence(int Profile, int Constraints, int Level, int ChromaFormat, int LumaDepth, int ChromaDepth, int Width, int Height, int MaxReorder)
{
    private const int MaxSide = 16_384;
    private const int ConstraintSet3 = 0x10;

    public string CodecString => CodecStringOf(Profile, Constraints, Level);

    /// <summary>As of RFC 6381, 3.3.</summary>
    public static string CodecStringOf(int profile, int constraints, int level) =>
        string.Create(CultureInfo.InvariantCulture, $"avc1.{profile:X2}{constraints:X2}{level:X2}");

    public bool IsHigh => Profile is 100 or 110 or 122 or 244 or 44 or 83 or 86 or 118 or 128 or 138 or 139 or 134 or 135;

    /// <param name="sps">With its header byte.</param>
    /// <exception cref="InvalidDataException">It cannot be read, or says sizes that no camera has.</exception>
    public static H264Sequence Read(ReadOnlySpan<byte> sps)
    {
        var bits = new BitReader(sps);
        bits.Skip(8);
        var (profile, constraints, level) = ((int)bits.Bits(8), (int)bits.Bits(8), (int)bits.Bits(8));
        bits.ExpGolomb();
        var sequence = new H264Sequence(profile, constraints, level, 1, 8, 8, 0, 0, 0);
        var separatePlanes = false;
        if (sequence.IsHigh)
        {
            var chroma = bits.ExpGolomb(3);
            separatePlanes = chroma == 3 && bits.Flag();
            sequence = sequence with { ChromaFormat = chroma, LumaDepth = 8 + bits.ExpGolomb(6), ChromaDepth = 8 + bits.ExpGolomb(6) };
            bits.Skip(1);
            SkipScaling(ref bits, chroma);
        }

        bits.ExpGolomb();
        SkipOrderCount(ref bits);
        var references = bits.ExpGolomb(16);
        bits.Skip(1);
        var (columns, rows) = (bits.ExpGolomb(MaxSide / 16) + 1, bits.ExpGolomb(MaxSide / 16) + 1);
        var framesOnly = bits.Flag();
        if (!framesOnly)
        {
            bits.Skip(1);
        }

        bits.Skip(1);
        var (width, height) = (columns * 16, rows * 16 * (framesOnly ? 1 : 2));
        if (bits.Flag())
        {
            var (left, right, top, bottom) = (bits.ExpGolomb(MaxSide), bits.ExpGolomb(MaxSide), bits.ExpGolomb(MaxSide), bits.ExpGolomb(MaxSide));
            var planes = separatePlanes ? 0 : sequence.ChromaFormat;
            width -= (left + right) * (planes is 1 or 2 ? 2 : 1);
            height -= (top + bottom) * (planes == 1 ? 2 : 1) * (framesOnly ? 1 : 2);
        }

        if (width <= 0 || height <= 0)
        {
            throw new InvalidDataException($"The picture is {width}×{height}.");
        }

        return sequence with { Width = width, Height = height, MaxReorder = MaxReorderOf(ref bits, sequence, references) };
    }

    /// <summary>Without a word about it, what cannot have pictures shown later than decoded has none; others may use all their references.</summary>
    private static int MaxReorderOf(ref BitReader bits, H264Sequence sequence, int references)
    {
        var unsaid = sequence.Profile == 66 || ((sequence.Constraints & ConstraintSet3) != 0 && sequence.IsHigh) ? 0 : references;
        try
        {
            return bits.Flag() && UsabilityInformation.SkipToRestriction(ref bits) ? bits.ExpGolomb(16) : unsaid;
        }
        catch (InvalidDataException)
        {
            return unsaid;
        }
    }

    private static void SkipScaling(ref BitReader bits, int chroma)
    {
        if (!bits.Flag())
        {
            return;
        }

        for (var list = 0; list < (chroma == 3 ? 12 : 8); list++)
        {
            if (!bits.Flag())
            {
                continue;
            }

            var (last, next) = (8, 8);
            for (var i = 0; i < (list < 6 ? 16 : 64) && next != 0; i++)
            {
                next = (last + bits.SignedExpGolomb()) & 0xFF;
                last = next == 0 ? last : next;
            }
        }
    }

    private static void SkipOrderCount(ref BitReader bits)
    {
        switch (bits.ExpGolomb())
        {
            case 0:
                bits.ExpGolomb();
                break;
            case 1:
                bits.Skip(1);
                bits.SignedExpGolomb();
                bits.SignedExpGolomb();
                for (var cycle = bits.ExpGolomb(255); cycle > 0; cycle--)
                {
                    bits.SignedExpGolomb();
                }

                break;
            default:
                break;
        }
    }
}
