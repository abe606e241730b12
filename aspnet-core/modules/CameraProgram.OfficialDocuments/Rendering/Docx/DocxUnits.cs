using System.Globalization;

namespace CameraProgram.OfficialDocuments.Rendering.Docx;

/// <summary>The units of WordprocessingML: twentieths of a point, half points, EMU.</summary>
internal static class DocxUnits
{
    public static int TwipsFromPt(double points) => (int)Math.Round(points * 20);

    public static int TwipsFromMm(double millimetres) => (int)Math.Round(millimetres * 1440 / 25.4);

    public static long EmuFromMm(double millimetres) => (long)Math.Round(millimetres * 36_000);

    public static string HalfPoints(double points) => Text((int)Math.Round(points * 2));

    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
