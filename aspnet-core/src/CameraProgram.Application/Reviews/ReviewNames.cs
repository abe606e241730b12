using System.Globalization;
using CameraProgram.Localization;

namespace CameraProgram.Reviews;

/// <summary>What periods, parts and sections of a review are called.</summary>
public sealed class ReviewNames
{
    private readonly string _language;

    private ReviewNames(string language) => _language = language;

    /// <summary>Papers are in Vietnamese, whatever language the screen has.</summary>
    public static ReviewNames OnPaper { get; } = new("vi");

    public static ReviewNames ForReader => new(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary>"06 tháng đầu năm 2026", "năm 2026".</summary>
    public string Period(ReviewKind kind, ReviewPeriod period) => Period(kind, isFirstHalf: period.To.Month <= 6, period.To.Year);

    public string Part(OutlinePart part, ReviewKind kind, ReviewPeriod period) => Find(
        $"ReviewPart:{part.Key}",
        part.Key == ReviewOutline.Outlook ? new Dictionary<string, object?> { ["period"] = PeriodAfter(kind, period) } : null);

    /// <summary>The key itself for a section that no outline has any more.</summary>
    public string Section(string key) => CameraProgramTexts.Catalog.Find(_language, $"ReviewSection:{key}") ?? key;

    public string Of(Enum value) => Find($"Enum:{value.GetType().Name}.{value}");

    public string Figure(string code) => Find($"Figure:{code}");

    private string PeriodAfter(ReviewKind kind, ReviewPeriod period)
    {
        var isFirstHalf = period.To.Month <= 6;
        return Period(kind, !isFirstHalf, kind == ReviewKind.SixMonth && isFirstHalf ? period.To.Year : period.To.Year + 1);
    }

    private string Period(ReviewKind kind, bool isFirstHalf, int year) => Find(
        kind == ReviewKind.Year ? "ReviewPeriod:Year" : isFirstHalf ? "ReviewPeriod:FirstHalf" : "ReviewPeriod:SecondHalf",
        // A year has no digit groups.
        new Dictionary<string, object?> { ["year"] = year.ToString(CultureInfo.InvariantCulture) });

    private string Find(string key, IReadOnlyDictionary<string, object?>? data = null) => CameraProgramTexts.Catalog.Find(_language, key, data) ?? key;
}
