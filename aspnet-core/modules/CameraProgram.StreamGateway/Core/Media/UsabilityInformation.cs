namespace CameraProgram.StreamGateway.Core.Media;

/// <summary>Video usability information of H.264 (ITU-T H.264, E.1.1).</summary>
internal static class UsabilityInformation
{
    private const uint ExtendedAspect = 255;

    /// <summary>Goes on to <c>max_num_reorder_frames</c>.</summary>
    /// <returns>False when it is not said.</returns>
    public static bool SkipToRestriction(ref BitReader bits)
    {
        if (bits.Flag() && bits.Bits(8) == ExtendedAspect)
        {
            bits.Skip(32);
        }

        if (bits.Flag())
        {
            bits.Skip(1);
        }

        if (bits.Flag())
        {
            bits.Skip(4);
            if (bits.Flag())
            {
                bits.Skip(24);
            }
        }

        if (bits.Flag())
        {
            bits.ExpGolomb();
            bits.ExpGolomb();
        }

        if (bits.Flag())
        {
            bits.Skip(65);
        }

        var network = SkipBuffer(ref bits);
        var video = SkipBuffer(ref bits);
        if (network || video)
        {
            bits.Skip(1);
        }

        bits.Skip(1);
        if (!bits.Flag())
        {
            return false;
        }

        bits.Skip(1);
        for (var i = 0; i < 4; i++)
        {
            bits.ExpGolomb();
        }

        return true;
    }

    /// <summary>The parameters of a hypothetical decoder's buffer, where there are any.</summary>
    private static bool SkipBuffer(ref BitReader bits)
    {
        if (!bits.Flag())
        {
            return false;
        }

        var rates = bits.ExpGolomb() + 1;
        bits.Skip(8);
        for (; rates > 0; rates--)
        {
            bits.ExpGolomb();
            bits.ExpGolomb();
            bits.Skip(1);
        }

        bits.Skip(20);
        return true;
    }
}
