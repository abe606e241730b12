namespace CameraProgram.Reviews;

/// <param name="Required">The paper does not go out without it.</param>
public sealed record OutlineSection(string Key, string Title, bool Required = false);

/// <param name="Title">As it heads the part; in the language of the paper.</param>
public sealed record OutlinePart(string Title, IReadOnlyList<OutlineSection> Sections);

/// <summary>
/// The outline of a review. No complete model of a commune's review was found; it is put together from the source documents
/// and from practice, and a part without text is left out of the paper.
/// </summary>
public static class ReviewOutline
{
    public const string Opening = "opening";
    public const string Closing = "closing";
    public const string Area = "situation.area";
    public const string Documents = "leadership.documents";
    public const string Boards = "leadership.boards";
    public const string Tasks = "results.tasks";
    public const string Funding = "results.funding";

    /// <summary>The part after which the appendices are referred to.</summary>
    public const string ResultsTitle = "Kết quả thực hiện";

    public static IReadOnlyList<OutlinePart> Of(ReviewKind kind, ReviewPeriod period) =>
    [
        new("Đặc điểm, tình hình",
        [
            new(Area, "Đặc điểm địa bàn", Required: true),
            new("situation.security", "Tình hình an ninh, trật tự"),
            new("situation.conditions", "Thuận lợi, khó khăn"),
        ]),
        new("Công tác lãnh đạo, chỉ đạo",
        [
            new(Documents, "Văn bản đã ban hành", Required: true),
            new(Boards, "Kiện toàn Ban Điều hành, Tổ giúp việc"),
            new("leadership.meetings", "Họp, kiểm tra"),
        ]),
        new(ResultsTitle,
        [
            new(Tasks, "Thực hiện nhiệm vụ được giao", Required: true),
            new("results.outreach", "Tuyên truyền, vận động"),
            new("results.survey", "Khảo sát, lập sơ đồ"),
            new("results.installation", "Lắp đặt, kết nối, điều chỉnh hướng camera"),
            new("results.commitments", "Ký cam kết"),
            new(Funding, "Huy động, quản lý kinh phí"),
            new("results.operation", "Quản lý, vận hành, bảo trì"),
            new("results.footage", "Khai thác, trích xuất dữ liệu phục vụ an ninh, trật tự"),
            new("results.privacy", "Bảo vệ dữ liệu cá nhân, an toàn thông tin"),
            new("results.commendation", "Thi đua, khen thưởng"),
        ]),
        new("Đánh giá chung",
        [
            new("assessment.strengths", "Ưu điểm", Required: true),
            new("assessment.weaknesses", "Tồn tại, hạn chế"),
            new("assessment.causes", "Nguyên nhân"),
            new("assessment.lessons", "Bài học kinh nghiệm"),
        ]),
        new($"Phương hướng, nhiệm vụ {Next(kind, period)}", [new("outlook.tasks", "Phương hướng, nhiệm vụ", Required: true)]),
        new("Đề xuất, kiến nghị", [new("outlook.proposals", "Đề xuất, kiến nghị")]),
    ];

    /// <summary>What a section is called, of whichever review it is; the key itself for one that no outline has any more.</summary>
    public static string TitleOf(string key) =>
        Sections(ReviewKind.Year, ReviewPeriod.OfYear(2026)).FirstOrDefault(s => s.Key == key)?.Title ?? key;

    public static IEnumerable<OutlineSection> Sections(ReviewKind kind, ReviewPeriod period) =>
    [
        new(Opening, "Mở đầu", Required: true),
        .. Of(kind, period).SelectMany(p => p.Sections),
        new(Closing, "Kết thúc", Required: true),
    ];

    /// <summary>"06 tháng đầu năm 2026", "năm 2026".</summary>
    public static string PeriodName(ReviewKind kind, ReviewPeriod period)
    {
        var year = period.To.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return kind == ReviewKind.Year ? $"năm {year}" : $"06 tháng {(period.To.Month <= 6 ? "đầu" : "cuối")} năm {year}";
    }

    private static string Next(ReviewKind kind, ReviewPeriod period)
    {
        var year = kind == ReviewKind.SixMonth && period.To.Month <= 6 ? period.To.Year : period.To.Year + 1;
        var name = year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return kind == ReviewKind.Year ? $"năm {name}" : $"06 tháng {(period.To.Month <= 6 ? "cuối" : "đầu")} năm {name}";
    }
}
