namespace CameraProgram.Geography;

/// <summary>Where a commune can lie: mainland, islands and waters of Vietnam. A position outside is a typing mistake.</summary>
public static class GeographyConsts
{
    public const double MinLatitude = 6;
    public const double MaxLatitude = 24;
    public const double MinLongitude = 102;
    public const double MaxLongitude = 118;

    public const int MaxPointsOfLine = 2_000;

    /// <summary>Metres. A shorter line is a slip of the finger.</summary>
    public const double MinLineLength = 1;

    /// <summary>Metres. No route of a commune is longer.</summary>
    public const double MaxLineLength = 100_000;
}
