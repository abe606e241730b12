namespace CameraProgram.StreamGateway.Core.Media;

/// <summary>Kinds of NAL units of H.264 (ITU-T H.264, table 7-1).</summary>
internal static class H264Unit
{
    public const int Slice = 1;
    public const int KeySlice = 5;
    public const int Sps = 7;
    public const int Pps = 8;
    public const int Delimiter = 9;
    public const int Filler = 12;

    public static int TypeOf(byte header) => header & 0x1F;
}

/// <summary>Kinds of NAL units of H.265 (ITU-T H.265, table 7-1).</summary>
internal static class H265Unit
{
    public const int FirstKeySlice = 16;
    public const int LastKeySlice = 21;
    public const int LastSlice = 31;
    public const int Vps = 32;
    public const int Sps = 33;
    public const int Pps = 34;
    public const int Delimiter = 35;
    public const int Filler = 38;

    public static int TypeOf(byte header) => (header >> 1) & 0x3F;
}
