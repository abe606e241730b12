using System.Globalization;
using System.Text.RegularExpressions;

namespace CameraProgram.Imports;

/// <summary>Coordinates as lists have them: "21.58", "21,58", "21°34'48,5\"N", "21.58, 105.84", an address of a map.</summary>
internal static partial class CoordinateText
{
    /// <returns>Degrees; null when it is no coordinate. West and south are negative.</returns>
    public static double? Degrees(string text)
    {
        var numbers = Number().Matches(text);
        // What is left beside numbers may only be signs of degrees, minutes, seconds and words of directions.
        if (numbers.Count is 0 or > 3 || !Between().IsMatch(Number().Replace(text, " ")))
        {
            return null;
        }

        var parts = numbers.Select(m => double.Parse(m.Value.Replace(',', '.'), CultureInfo.InvariantCulture)).ToList();
        if (parts.Skip(1).Any(p => p is < 0 or >= 60))
        {
            return null;
        }

        var degrees = Math.Abs(parts[0]) + parts.ElementAtOrDefault(1) / 60 + parts.ElementAtOrDefault(2) / 3600;
        return parts[0] < 0 || West().IsMatch(text) ? -degrees : degrees;
    }

    /// <returns>The first and the second, in the order in which they stand.</returns>
    public static (double First, double Second)? Pair(string text)
    {
        if (Points().Match(text) is { Success: true } points)
        {
            return Both(points.Groups["a"].Value, points.Groups["b"].Value);
        }

        if (Commas().Match(text) is { Success: true } commas)
        {
            return Both(commas.Groups["a"].Value, commas.Groups["b"].Value);
        }

        var cut = Direction().Match(text) is { Success: true } letter ? letter.Index + letter.Length : text.IndexOfAny([';', '/', '|']);
        cut = cut < 0 && text.Count(c => c == ',') == 1 ? text.IndexOf(',', StringComparison.Ordinal) : cut;
        return cut > 0 && cut < text.Length ? Both(text[..cut].TrimEnd(',', ';'), text[cut..].Trim(' ', ',', ';', '/', '|')) : null;
    }

    private static (double First, double Second)? Both(string first, string second) => Degrees(first) is { } a && Degrees(second) is { } b ? (a, b) : null;

    [GeneratedRegex(@"-?\d+(?:[.,]\d+)?(?![.,]?\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[\s°º˚'’′""”″()NnSsEeWwBbĐđTt:]*(độ|phút|giây|vĩ|kinh|Bắc|Đông|\s)*[\s°º˚'’′""”″NnSsEeWwBbĐđ]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"[SsWw]\s*$|^\s*[SsWw]\s*\d", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex West();

    /// <summary>Also within the address of a map ("…/@21.58,105.84,17z").</summary>
    [GeneratedRegex(@"(?<![\d.,]|[-\u2212\u2013]\s*)(?<a>-?\d{1,3}\.\d+)\s*°?\s*[,;/| ]\s*(?<b>-?\d{1,3}\.\d+)(?![\d.])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Points();

    [GeneratedRegex(@"(?<![\d.,]|[-\u2212\u2013]\s*)(?<a>\d{1,3},\d+)\s*[,;/| ]\s*(?<b>\d{1,3},\d+)(?![\d.,])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Commas();

    [GeneratedRegex(@"[NnBb](?=[\s,;]*\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Direction();
}
