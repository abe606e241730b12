using System.Text;

namespace CameraProgram.OfficialDocuments.Rendering.Composition;

/// <summary>
/// Widths of Times New Roman (and of Liberation Serif, which shares them), so that rules can be drawn in
/// proportion to a line of text in both PDF and Word. Marks above and below letters do not widen them.
/// </summary>
internal static class TimesMetrics
{
    private const double UnitsPerEm = 2048;

    private static readonly ushort[] Regular =
    [
        512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024,
        1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886, 1479, 1366, 1366, 1479, 1251, 1139, 1479, 1479, 682, 797, 1479, 1251, 1821, 1479,
        1479, 1139, 1479, 1366, 1139, 1251, 1479, 1479, 1933, 1479, 1479, 1251, 682, 569, 682, 961, 1024, 682, 909, 1024, 909, 1024, 909, 682,
        1024, 1024, 569, 569, 1024, 569, 1593, 1024, 1024, 1024, 1024, 682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410, 983, 1108,
    ];

    private static readonly ushort[] Bold =
    [
        512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024,
        1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905, 1479, 1366, 1479, 1479, 1366, 1251, 1593, 1593, 797, 1024, 1593, 1366, 1933, 1479,
        1593, 1251, 1593, 1479, 1139, 1366, 1479, 1479, 2048, 1479, 1479, 1366, 682, 569, 682, 1190, 1024, 682, 1024, 1139, 909, 1139, 909, 682,
        1024, 1139, 569, 682, 1139, 569, 1706, 1139, 1024, 1139, 1139, 909, 797, 682, 1139, 1024, 1479, 1024, 1024, 909, 807, 451, 807, 1065,
    ];

    private static readonly Dictionary<char, (ushort Regular, ushort Bold)> Special = new()
    {
        ['đ'] = (1024, 1139), ['Đ'] = (1479, 1479), ['ơ'] = (1083, 1134), ['Ơ'] = (1479, 1593), ['ư'] = (1110, 1229), ['Ư'] = (1589, 1630),
        ['“'] = (909, 1024), ['”'] = (909, 1024), ['‘'] = (682, 682), ['’'] = (682, 682), ['–'] = (1024, 1024), ['—'] = (2048, 2048),
        ['…'] = (2048, 2048), ['\u00A0'] = (512, 512),
    };

    /// <summary>The width of a line of text in points.</summary>
    public static double Width(string text, double sizePt, bool bold) =>
        text.Normalize(NormalizationForm.FormC).Sum(letter => Units(letter, bold)) * sizePt / UnitsPerEm;

    private static int Units(char letter, bool bold)
    {
        if (Special.TryGetValue(letter, out var special))
        {
            return bold ? special.Bold : special.Regular;
        }

        if (letter is >= ' ' and <= '~')
        {
            return (bold ? Bold : Regular)[letter - ' '];
        }

        if (char.IsSurrogate(letter))
        {
            return 1024;
        }

        // "ữ" falls apart into "ư" and a tilde: drop marks one by one until a letter with a known width is left.
        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        if (parts.Length < 2)
        {
            return 1024;
        }

        var horn = parts.Contains('\u031B', StringComparison.Ordinal);
        var bare = horn ? (parts[0] switch { 'o' => 'ơ', 'O' => 'Ơ', 'u' => 'ư', 'U' => 'Ư', var other => other }) : parts[0];
        return bare == letter ? 1024 : Units(bare, bold);
    }
}
