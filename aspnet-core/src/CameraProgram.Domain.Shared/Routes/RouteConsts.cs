namespace CameraProgram.Routes;

public static class RouteConsts
{
    /// <summary>A line of two thousand points as it is stored.</summary>
    public const int LineLength = 60_000;

    /// <summary>Metres around a hotspot.</summary>
    public const int MinRadius = 5;

    public const int MaxRadius = 1_000;

    public const int MaxRoutesOfImport = 2_000;
}
