using System.Globalization;
using System.Text.RegularExpressions;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Checking;

/// <summary>Rules 5, 6, 14 and 15 on the words: dates, numbers under ten, capitals, letters that cannot be printed.</summary>
internal static partial class WordRules
{
    public static IEnumerable<Nd30Breach> Check(OfficialPaper paper) =>
        PaperTexts.All(paper).SelectMany(t => Dates(t.Where, t.Text).Concat(Numbers(t.Where, t.Text)).Concat(Capitals(t.Where, t.Text)).Concat(Letters(t.Where, t.Text)));

    private static IEnumerable<Nd30Breach> Dates(string where, string text)
    {
        foreach (Match match in LongDate().Matches(text).Concat(ShortDate().Matches(text)))
        {
            var (day, month) = (match.Groups["day"].Value, match.Groups["month"].Value);
            if (!IsDay(day) || !IsMonth(month))
            {
                continue;
            }

            var right = (Day: Number(day).ToString("00", CultureInfo.InvariantCulture),
                Month: Number(month).ToString(Number(month) < 3 ? "00" : "0", CultureInfo.InvariantCulture));
            if (day != right.Day || month != right.Month)
            {
                // The decree speaks of the date of a paper; the short form follows it by usage.
                var severity = match.Value.Contains('/', StringComparison.Ordinal) ? BreachSeverity.Warning : BreachSeverity.Error;
                yield return new(
                    5, severity, where,
                    $"“{match.Value}”: ngày dưới 10 và tháng 1, 2 thêm số 0, các tháng khác không thêm; viết {right.Day}/{right.Month}.",
                    $"\"{match.Value}\": days under 10 and months 1 and 2 take a zero, other months do not; write {right.Day}/{right.Month}.");
            }
        }
    }

    private static IEnumerable<Nd30Breach> Numbers(string where, string text) =>
        NumberUnderTen().Matches(text).Select(m => new Nd30Breach(
            6, BreachSeverity.Error, where,
            $"“{m.Value}”: số văn bản dưới 10 phải thêm số 0 phía trước.", $"\"{m.Value}\": a number of a paper under 10 takes a leading zero."));

    private static IEnumerable<Nd30Breach> Capitals(string where, string text) =>
    [
        .. LowerPeople().Matches(text).Select(m => Capital(where, Around(text, m), "Nhân dân")),
        .. LowerState().Matches(text).Select(m => Capital(where, Around(text, m), "Nhà nước")),
        .. Citation().Matches(text).Where(m => m.Value != Right(m)).Select(m => Capital(where, m.Value, Right(m))),
    ];

    private static IEnumerable<Nd30Breach> Letters(string where, string text) =>
        PrintableLetters.Missing(text).Select(letter => new Nd30Breach(
            15, BreachSeverity.Error, where,
            $"“{letter}”: phông chữ của văn bản không có ký tự này, bản in sẽ hiện ô vuông; xóa đi hoặc viết bằng chữ.",
            $"\"{letter}\": the typeface of papers lacks this character and would print a box; delete it or write it in words."));

    private static Nd30Breach Capital(string where, string wrong, string right) => new(
        14, BreachSeverity.Warning, where, $"“{wrong}” viết là “{right}”.", $"\"{wrong}\" is written \"{right}\".");

    /// <summary>The word with one or two on each side, so that a person finds it.</summary>
    private static string Around(string text, Match match)
    {
        var before = text[..match.Index].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var after = text[(match.Index + match.Length)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = before.Length > 2 ? "… " : "";
        var end = after.Length > 2 ? " …" : "";
        return start + string.Join(' ', [.. before.TakeLast(2), match.Value, .. after.Take(2)]) + end;
    }

    // "Khoản" at the start of a sentence keeps its capital.
    private static string Right(Match citation)
    {
        var right = citation.Value;
        if (citation.Groups["point"] is { Success: true } point)
        {
            right = right.Replace($"{point.Value} {citation.Groups["letter"].Value}", $"điểm {citation.Groups["letter"].Value.ToLowerInvariant()}", StringComparison.Ordinal);
        }

        right = right.Replace($"{citation.Groups["clause"].Value} ", "khoản ", StringComparison.Ordinal)
            .Replace($"{citation.Groups["article"].Value} ", "Điều ", StringComparison.Ordinal);
        return citation.Index == 0 && char.IsUpper(citation.Value[0]) ? char.ToUpperInvariant(right[0]) + right[1..] : right;
    }

    private static bool IsDay(string text) => Number(text) is >= 1 and <= 31;

    private static bool IsMonth(string text) => Number(text) is >= 1 and <= 12;

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"ngày (?<day>\d{1,2}) tháng (?<month>\d{1,2})\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LongDate();

    [GeneratedRegex(@"(?<![\d/])(?<day>\d{1,2})/(?<month>\d{1,2})/(19|20)\d{2}(?![\d/])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShortDate();

    [GeneratedRegex(@"\b[Ss]ố:? [1-9]/(\d{4}/)?\p{Lu}[\p{L}]*-\p{Lu}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberUnderTen();

    // Names of bodies and fixed terms of law write these words small.
    [GeneratedRegex(@"(?<!([Ủủ]y ban|[Uu]ỷ ban|[Hh]ội đồng|[Tt]òa án|[Vv]iện kiểm sát|[Cc]ông an|[Qq]uân đội|[Nn]ghệ sĩ|[Nn]hà giáo) )\bnhân dân\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LowerPeople();

    [GeneratedRegex(@"(?<!([Nn]gân sách|[Qq]uản lý|[Kk]ho bạc|[Cc]ơ quan|[Dd]oanh nghiệp) )\bnhà nước\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LowerState();

    [GeneratedRegex(@"((?<point>[Đđ]iểm) (?<letter>\p{L}) )?(?<clause>[Kk]hoản) \d+ (?<article>[Đđ]iều) \d+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Citation();
}
