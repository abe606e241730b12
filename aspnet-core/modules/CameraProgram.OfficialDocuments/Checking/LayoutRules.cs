using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Checking;

/// <summary>Rules 1 and 2 on the measures of a model, rules 1 to 4 on a finished file.</summary>
internal static class LayoutRules
{
    // Half a millimetre is what measuring and rounding may cost.
    private const double ToleranceMm = 0.5;

    public static IEnumerable<Nd30Breach> CheckModel(PaperLayout layout)
    {
        const string Where = "Trình bày";
        return
        [
            .. Range(1, Where, "Lề trên", "Top margin", layout.MarginTopMm, 20, 25, "mm"),
            .. Range(1, Where, "Lề dưới", "Bottom margin", layout.MarginBottomMm, 20, 25, "mm"),
            .. Range(1, Where, "Lề trái", "Left margin", layout.MarginLeftMm, 30, 35, "mm"),
            .. Range(1, Where, "Lề phải", "Right margin", layout.MarginRightMm, 15, 20, "mm"),
            .. Range(1, Where, "Thụt đầu dòng", "First-line indent", layout.FirstLineIndentMm, 10, 12.7, "mm"),
            .. Range(1, Where, "Khoảng cách đoạn", "Paragraph spacing", layout.ParagraphSpacingPt, 6, 24, "pt"),
            .. Range(1, Where, "Giãn dòng", "Line spacing", layout.LineSpacing, 1, 1.5, ""),
            .. Sizes(layout.Sizes),
        ];
    }

    public static IEnumerable<Nd30Breach> CheckPrinted(PrintedFacts facts)
    {
        const string Where = "Tệp in";
        return
        [
            .. Measured(1, Where, "Chiều rộng trang", "Page width", facts.PageWidthMm, 210, 210, "mm", ToleranceMm),
            .. Measured(1, Where, "Chiều cao trang", "Page height", facts.PageHeightMm, 297, 297, "mm", ToleranceMm),
            .. Measured(1, Where, "Lề trên", "Top margin", facts.MarginTopMm, 20, 25, "mm", ToleranceMm),
            .. Measured(1, Where, "Lề dưới", "Bottom margin", facts.MarginBottomMm, 20, 25, "mm", ToleranceMm),
            .. Measured(1, Where, "Lề trái", "Left margin", facts.MarginLeftMm, 30, 35, "mm", ToleranceMm),
            .. Measured(1, Where, "Lề phải", "Right margin", facts.MarginRightMm, 15, 20, "mm", ToleranceMm),
            .. facts.Fonts.Where(f => !IsTimes(f)).Select(f => new Nd30Breach(
                1, BreachSeverity.Error, Where, $"Phông chữ “{f}” không phải Times New Roman.", $"The font \"{f}\" is not Times New Roman.")),
            .. Measured(2, Where, "Cỡ chữ nội dung", "Body size", facts.BodySizePt, 13, 14, "pt", 0.1),
            .. facts.ShowsNumberOnFirstPage == true
                ? [new Nd30Breach(3, BreachSeverity.Error, Where, "Trang thứ nhất không hiển thị số trang.", "The first page must not show its number.")]
                : Array.Empty<Nd30Breach>(),
            .. Measured(4, Where, "Đường kẻ dưới Tiêu ngữ (tỷ lệ với dòng chữ)", "Rule under the motto (share of its line)", facts.MottoRuleShare, 1, 1, "", 0.03),
            .. Measured(4, Where, "Đường kẻ dưới tên cơ quan (tỷ lệ với dòng chữ)", "Rule under the issuing body (share of its line)", facts.IssuerRuleShare, 1.0 / 3, 0.5, "", 0.01),
            .. Measured(4, Where, "Đường kẻ dưới trích yếu (tỷ lệ với dòng chữ)", "Rule under the subject (share of its line)", facts.SubjectRuleShare, 1.0 / 3, 0.5, "", 0.01),
        ];
    }

    private static bool IsTimes(string font)
    {
        var name = font.Replace(" ", "", StringComparison.Ordinal);
        return name.Contains("TimesNewRoman", StringComparison.OrdinalIgnoreCase) || name.Contains("LiberationSerif", StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<Nd30Breach> Sizes(PaperSizes sizes)
    {
        const string Where = "Cỡ chữ";
        IEnumerable<Nd30Breach> breaches =
        [
            .. Range(2, Where, "Quốc hiệu", "National title", sizes.NationalTitle, 12, 13, "pt"),
            .. Range(2, Where, "Tiêu ngữ", "Motto", sizes.Motto, 13, 14, "pt"),
            .. Range(2, Where, "Địa danh, ngày tháng", "Place and date", sizes.PlaceAndDate, 13, 14, "pt"),
            .. Range(2, Where, "Cơ quan chủ quản", "Superior body", sizes.Superior, 12, 13, "pt"),
            .. Range(2, Where, "Cơ quan ban hành", "Issuing body", sizes.Issuer, 12, 13, "pt"),
            .. Range(2, Where, "Số, ký hiệu", "Number and symbol", sizes.Number, 13, 13, "pt"),
            .. Range(2, Where, "Nội dung", "Body", sizes.Body, 13, 14, "pt"),
            .. Range(2, Where, "Trích yếu công văn", "Subject of a letter", sizes.LetterSubject, 12, 13, "pt"),
            .. Range(2, Where, "“Nơi nhận”", "\"Nơi nhận\"", sizes.RecipientsTitle, 12, 12, "pt"),
            .. Range(2, Where, "Danh sách nơi nhận", "List of recipients", sizes.Recipients, 11, 11, "pt"),
            .. Range(2, Where, "“Phụ lục”", "\"Phụ lục\"", sizes.AppendixLabel, 14, 14, "pt"),
            .. Range(2, Where, "Địa chỉ cuối trang", "Footer address", sizes.Footer, 11, 12, "pt"),
            .. Range(2, Where, "Số trang", "Page number", sizes.PageNumber, 13, 14, "pt"),
        ];
        var isOneSet = (sizes.NationalTitle, sizes.Motto, sizes.PlaceAndDate) is (12, 13, 13) or (13, 14, 14);
        return isOneSet
            ? breaches
            : [.. breaches, new Nd30Breach(
                2, BreachSeverity.Error, Where,
                "Quốc hiệu, Tiêu ngữ, địa danh phải cùng bộ cỡ chữ 12 / 13 / 13 hoặc 13 / 14 / 14.",
                "National title, motto and place must be one set of sizes: 12 / 13 / 13 or 13 / 14 / 14.")];
    }

    private static IEnumerable<Nd30Breach> Measured(
        int rule, string where, string nameVi, string nameEn, double? value, double least, double most, string unit, double tolerance) =>
        value is { } known ? Range(rule, where, nameVi, nameEn, known, least, most, unit, tolerance) : [];

    private static IEnumerable<Nd30Breach> Range(
        int rule, string where, string nameVi, string nameEn, double value, double least, double most, string unit, double tolerance = 1e-6)
    {
        if (value >= least - tolerance && value <= most + tolerance)
        {
            yield break;
        }

        var allowed = least.Equals(most) ? FormattableString.Invariant($"{least:0.##}") : FormattableString.Invariant($"{least:0.##}–{most:0.##}");
        var found = FormattableString.Invariant($"{value:0.##}");
        yield return new Nd30Breach(
            rule, BreachSeverity.Error, where,
            $"{nameVi} là {found} {unit}, quy định {allowed} {unit}.".Replace(" ,", ",", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal),
            $"{nameEn} is {found} {unit}, the decree asks for {allowed} {unit}.".Replace(" ,", ",", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal));
    }
}
