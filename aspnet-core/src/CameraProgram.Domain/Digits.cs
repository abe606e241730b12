using System.Globalization;

namespace CameraProgram;

/// <summary>Amounts as histories write them.</summary>
internal static class Digits
{
    /// <summary>52400000 → "52.400.000"; nothing → "–".</summary>
    public static string Grouped(long? amount) => amount?.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.') ?? "–";
}
