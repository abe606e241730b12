using System.Globalization;
using System.Text.RegularExpressions;
using CameraProgram.OfficialDocuments.Qr;
using QRCoder;

namespace CameraProgram.OfficialDocuments.Tests.Qr;

public sealed partial class QrCodesTests
{
    private const string Url = "https://camera.example/c/7f3a9c20b1d24e55";

    [Fact]
    public void ToSvg_WhenReadBack_HasEveryModule()
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(Url, QRCodeGenerator.ECCLevel.M);
        var expected = data.ModuleMatrix.SelectMany((row, y) => row.Cast<bool>().Select((dark, x) => (x, y, dark))).Where(m => m.dark).Select(m => (m.x, m.y));

        var drawn = Run().Matches(QrCodes.ToSvg(Url)).SelectMany(run =>
            Enumerable.Range(Number(run, "x"), Number(run, "w")).Select(x => (x, y: Number(run, "y"))));

        drawn.Order().ShouldBe(expected.Order());
    }

    [Fact]
    public void ToPng_WhenMade_IsAPng() => QrCodes.ToPng(Url).Take(4).ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G']);

    private static int Number(Match run, string group) => int.Parse(run.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(?<x>\d+) (?<y>\d+)h(?<w>\d+)v1h-\k<w>z", RegexOptions.None, 1000)]
    private static partial Regex Run();
}
