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
        clean = InLane().Replace(clean, string.Empty);
        clean = OnStreet().Replace(clean, string.Empty);
        clean = Digits().Replace(clean, match => IsTime(match.Value) || match.Value.Count(char.IsDigit) < ShortestNumber ? match.Value : CountAfter(match.Value));
        clean = Leftover().Replace(clean, match => match.Groups["mark"].Value);
        return Blanks().Replace(clean, " ").Replace(" )", ")", StringComparison.Ordinal).Trim(' ', ',', ';', '-', '–', ':', '/');
    }

    public static string? OrNull(string? text) => text is null ? null : Of(text) is { Length: > 0 } clean ? clean : null;

    /// <summary>What somebody typed for everybody to read is not changed behind their back: they take the numbers out themselves.</summary>
    /// <exception cref="InputException"><c>Funding:NumberInPublic</c>.</exception>
    public static string? Typed(string? text, string field) => text is null || Bare(Of(text)) == Bare(text)
        ? text
        : throw new InputException(field, CameraProgramErrorCodes.Funding.NumberInPublic);

    /// <summary>"0912 345 678 2 lần": what stands after a whole number of a person is a count.</summary>
    private static string CountAfter(string digits) => NumberAndCount().Match(digits) is { Success: true } match && match.Groups["number"].Value.Count(char.IsDigit) is >= 9 and <= 12
        ? $" {match.Groups["count"].Value}"
        : string.Empty;

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>"2025-2026" and "10.3.2026" are times, no number of anybody.</summary>
    private static bool IsTime(string digits) => Time().IsMatch(digits);

    /// <summary>Brackets belong to a number only around its first digits: "(024) 38…"; one that closes after it ends it.</summary>
    [GeneratedRegex(@"(?:\(\+?\p{Nd}{1,4}\)[ \u00a0.\-–]*)?\+?\p{Nd}(?:[ \u00a0.\-–]*\p{Nd})+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:(?:19|20)[0-9]{2} ?[-–] ?(?:19|20)[0-9]{2}|[0-9]{1,2}[.-][0-9]{1,2}[.-](?:19|20)[0-9]{2})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Time();

    [GeneratedRegex(@"^(?<number>.*\p{Nd})[ \u00a0]+(?<count>\p{Nd}{1,2})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberAndCount();

    /// <summary>"số nhà 12A/3", "SN 12", "nhà số 5", "nhà 27", "số 9"; but "trường tiểu học số 2", "tổ số 3" are names.</summary>
    [GeneratedRegex(
        @"\b(?:số\s+nhà|nhà\s+số|sn)\b[\s.:]*(?:\p{Nd}[\p{L}\p{Nd}/\-]*)?|\bnhà\s+\p{Nd}[\p{L}\p{Nd}/\-]*"
        + @"|(?<!\b(?:học|non|thcs|thpt|giáo|tổ|đội|khu|cụm|tuyến|đường|định|bản|quyết|đồng|phiếu|đợt|xóm|thôn|ấp|lớp|khối|trạm|xưởng|nhánh|phòng|kho|chợ|công ty)\s+)\bsố\s+\p{Nd}[\p{L}\p{Nd}/\-]*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HouseNumber();

    /// <summary>"ngõ 5/12": the house in the lane; the lane may stand.</summary>
    [GeneratedRegex(@"(?<=\b(?:ngõ|ngách|hẻm|kiệt)\s+\p{Nd}+\p{L}?)(?:/\p{Nd}+\p{L}?)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InLane();

    /// <summary>"…, 12B Trần Phú": a number before the name of a street.</summary>
    [GeneratedRegex(@"(?<=[,;(–-]\s*)\p{Nd}+[A-H]?(?:/\p{Nd}+[A-H]?)*(?=\s+(?:(?:đường|phố)\s+)?\p{Lu}\p{Ll})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OnStreet();

    /// <summary>A pair of marks between which nothing is left: ", ," and "( )".</summary>
    [GeneratedRegex(@"(?<mark>[,;])(?:\s*[,;])+|\(\s*\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Leftover();

    [GeneratedRegex(@"\s{2,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blanks();
}
