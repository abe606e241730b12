using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CameraProgram.OfficialDocuments.Tests.Support;

/// <summary>What a PDF tells those who cannot see its pictures.</summary>
internal static partial class PdfTags
{
    /// <summary>The texts that stand for pictures and shapes, in no order.</summary>
    public static IReadOnlyList<string> AlternativeTexts(byte[] pdf) =>
        [.. Alternative().Matches(Encoding.Latin1.GetString(pdf)).Select(m => m.Groups["hex"].Success ? FromHex(m.Groups["hex"].Value) : m.Groups["plain"].Value)];

    private static string FromHex(string hex) =>
        Encoding.BigEndianUnicode.GetString([.. hex.Chunk(2).Select(pair => byte.Parse(pair, NumberStyles.HexNumber, CultureInfo.InvariantCulture))]);

    [GeneratedRegex(@"/Alt (<FEFF(?<hex>[0-9A-F]+)>|\((?<plain>[^)]*)\))", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Alternative();
}
