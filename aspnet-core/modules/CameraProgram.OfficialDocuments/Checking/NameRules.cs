using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Checking;

/// <summary>Rules 12 and 13: names of communes against the register, names of signers without titles.</summary>
internal static partial class NameRules
{
    private static readonly string[] Titles =
    [
        "GS", "PGS", "TS", "ThS", "TSKH", "BS", "KS", "CN", "NGƯT", "NGND", "NSƯT", "Giáo sư", "Phó Giáo sư", "Tiến sĩ", "Thạc sĩ", "Cử nhân", "Kỹ sư",
        "Bác sĩ", "Nhà giáo", "Thiếu úy", "Trung úy", "Thượng úy", "Đại úy", "Thiếu tá", "Trung tá", "Thượng tá", "Đại tá", "Thiếu tướng", "Anh hùng",
        "Ông", "Bà", "Đồng chí", "Đ/c",
    ];

    public static IEnumerable<Nd30Breach> Check(OfficialPaper paper, Nd30CheckContext context) =>
    [
        .. Place(paper, context), .. Mentions(paper, context), .. Signers(paper, context),
    ];

    private static IEnumerable<Nd30Breach> Place(OfficialPaper paper, Nd30CheckContext context)
    {
        if (paper.PlaceAndDate is not { } head || context.OwnCommune is not { } own)
        {
            yield break;
        }

        var official = PaperText.Line(own);
        var bare = Bare(official);
        var right = context.PlaceRequiresPrefix ? char.ToUpperInvariant(official[0]) + official[1..] : bare;
        if (!string.Equals(head.Place, right, StringComparison.Ordinal))
        {
            yield return new(
                12, BreachSeverity.Error, "Địa danh",
                $"Địa danh “{head.Place}” phải ghi là “{right}”.", $"The place \"{head.Place}\" must read \"{right}\".");
        }
    }

    private static IEnumerable<Nd30Breach> Mentions(OfficialPaper paper, Nd30CheckContext context)
    {
        var known = context.CommuneNames.Append(context.OwnCommune ?? "").Select(PaperText.Line).Where(n => n.Length > 0).ToHashSet(StringComparer.Ordinal);
        if (known.Count == 0)
        {
            yield break;
        }

        var bySpelling = known.ToLookup(Plain, StringComparer.Ordinal);
        foreach (var (where, text) in PaperTexts.All(paper))
        {
            foreach (var name in CommuneName().Matches(text).Select(m => char.ToLowerInvariant(m.Value[0]) + m.Value[1..]).Where(n => !known.Contains(n)))
            {
                // A sentence may go on with a capital: "xã Ninh Giang Công an"; then a shorter piece is the name.
                if (known.Any(k => name.StartsWith(k + " ", StringComparison.Ordinal)))
                {
                    continue;
                }

                if (bySpelling[Plain(name)].FirstOrDefault() is { } right)
                {
                    yield return new(
                        12, BreachSeverity.Error, where,
                        $"“{name}” không có trong danh mục, tên đúng là “{right}”.", $"\"{name}\" is not in the register; the official name is \"{right}\".");
                }
                else if (context.CommuneNames.Count > 0)
                {
                    yield return new(
                        12, BreachSeverity.Warning, where,
                        $"“{name}” không có trong danh mục đơn vị hành chính.", $"\"{name}\" is not in the register of communes.");
                }
            }
        }
    }

    private static IEnumerable<Nd30Breach> Signers(OfficialPaper paper, Nd30CheckContext context)
    {
        if (context.AllowsProfessionalTitles)
        {
            yield break;
        }

        foreach (var name in (paper.Signature?.Columns ?? []).Select(c => c.SignerName).OfType<string>())
        {
            var title = Titles.FirstOrDefault(t =>
                name.StartsWith(t + " ", StringComparison.OrdinalIgnoreCase) || name.StartsWith(t + ".", StringComparison.OrdinalIgnoreCase));
            if (title is not null)
            {
                yield return new(
                    13, BreachSeverity.Error, "Khối ký",
                    $"Không ghi “{title}” trước họ tên người ký “{name}”.", $"No title (\"{title}\") stands before the signer's name \"{name}\".");
            }
        }
    }

    private static string Bare(string official) => Kind().Replace(official, "");

    /// <summary>Lower case without marks, so that "Thiên Tân" finds "Thiện Tân".</summary>
    private static string Plain(string text) =>
        string.Concat(text.ToLowerInvariant().Replace('đ', 'd').Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    [GeneratedRegex(@"\b([Xx]ã|[Pp]hường|[Đđ]ặc khu) \p{Lu}[\p{L}'-]*( \p{Lu}[\p{L}'-]*)*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CommuneName();

    [GeneratedRegex(@"^(xã|phường|đặc khu) ", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Kind();
}
