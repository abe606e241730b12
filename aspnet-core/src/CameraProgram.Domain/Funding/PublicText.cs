using System.Text.RegularExpressions;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Funding;

/// <summary>
/// Text as anybody may read it: identity and telephone numbers (six digits and more, however they are spaced) and house
/// numbers are taken out.
/// </summary>
public static partial class PublicText
{
    private const int ShortestNumber = 6;

    public static string Of(string text)
    {
        var clean = HouseNumber().Replace(text, string.Empty);
        clean = Digits().Replace(clean, match => IsTime(match.Value) || match.Value.Count(char.IsDigit) < ShortestNumber ? match.Value : string.Empty);
        clean = Leftover().Replace(clean, match => match.Groups["mark"].Value);
        return Blanks().Replace(clean, " ").Trim(' ', ',', ';', '-', '–', ':', '/');
    }

    public static string? OrNull(string? text) => text is null ? null : Of(text) is { Length: > 0 } clean ? clean : null;

    /// <summary>What somebody typed for everybody to read is not changed behind their back: they take the numbers out themselves.</summary>
    /// <exception cref="InputException"><c>Funding:NumberInPublic</c>.</exception>
    public static string? Typed(string? text, string field) => text is null || Bare(Of(text)) == Bare(text)
        ? text
        : throw new InputException(field, CameraProgramErrorCodes.Funding.NumberInPublic);

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>"2025-2026" and "10.3.2026" are times, no number of anybody.</summary>
    private static bool IsTime(string digits) => Time().IsMatch(digits);

    [GeneratedRegex(@"\+?\p{Nd}(?:[ \u00a0.\-–()]*\p{Nd})+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:(?:19|20)[0-9]{2} ?[-–] ?(?:19|20)[0-9]{2}|[0-9]{1,2}[.-][0-9]{1,2}[.-](?:19|20)[0-9]{2})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Time();

    /// <summary>"số nhà 12A/3", "SN 12", "nhà số 5".</summary>
    [GeneratedRegex(@"\b(?:số\s+nhà|nhà\s+số|sn)\b[\s.:]*(?:\p{Nd}[\p{L}\p{Nd}/\-]*)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HouseNumber();

    /// <summary>A pair of marks between which nothing is left: ", ," and "( )".</summary>
    [GeneratedRegex(@"(?<mark>[,;])(?:\s*[,;])+|\(\s*\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Leftover();

    [GeneratedRegex(@"\s{2,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blanks();
}
