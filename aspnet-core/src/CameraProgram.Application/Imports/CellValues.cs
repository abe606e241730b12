using System.Globalization;
using System.Text.RegularExpressions;
using CameraProgram.Cameras;
using CameraProgram.Parties;

namespace CameraProgram.Imports;

/// <summary>What people write into cells: "2 mắt", "1 tháng", "Đông Bắc", "15/3/24", "hỏng".</summary>
internal static partial class CellValues
{
    private static readonly string[] DayFormats = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d/M/yyyy HH:mm", "yyyy-M-d", "d/M/yy"];

    private static readonly Dictionary<string, int> Directions = new()
    {
        ["bac"] = 0, ["dong bac"] = 45, ["bac dong"] = 45, ["dong"] = 90, ["dong nam"] = 135, ["nam"] = 180, ["tay nam"] = 225, ["tay"] = 270, ["tay bac"] = 315,
        ["north"] = 0, ["north east"] = 45, ["northeast"] = 45, ["east"] = 90, ["south east"] = 135, ["southeast"] = 135, ["south"] = 180, ["south west"] = 225,
        ["southwest"] = 225, ["west"] = 270, ["north west"] = 315, ["northwest"] = 315,
        ["n"] = 0, ["ne"] = 45, ["e"] = 90, ["se"] = 135, ["s"] = 180, ["sw"] = 225, ["w"] = 270, ["nw"] = 315, ["b"] = 0, ["db"] = 45, ["dn"] = 135, ["tn"] = 225, ["tb"] = 315,
    };

    private static readonly (string Word, CameraStatus Status)[] Statuses =
    [
        ("ngung", CameraStatus.Retired), ("thanh ly", CameraStatus.Retired), ("da thao", CameraStatus.Retired), ("retired", CameraStatus.Retired),
        ("mat hinh", CameraStatus.Offline), ("mat ket noi", CameraStatus.Offline), ("mat tin hieu", CameraStatus.Offline), ("offline", CameraStatus.Offline),
        ("hong", CameraStatus.Faulty), ("khong hoat dong", CameraStatus.Faulty), ("hu", CameraStatus.Faulty), ("loi", CameraStatus.Faulty), ("faulty", CameraStatus.Faulty), ("broken", CameraStatus.Faulty),
        ("hoat dong", CameraStatus.Working), ("tot", CameraStatus.Working), ("binh thuong", CameraStatus.Working), ("dang dung", CameraStatus.Working), ("working", CameraStatus.Working),
    ];

    private static readonly (string Word, PartyKind Kind)[] Kinds =
    [
        ("ho", PartyKind.Household), ("gia dinh", PartyKind.Household), ("ca nhan", PartyKind.Household), ("household", PartyKind.Household),
        ("truong", PartyKind.School), ("school", PartyKind.School), ("chua", PartyKind.ReligiousSite), ("dinh", PartyKind.ReligiousSite), ("den", PartyKind.ReligiousSite), ("nha tho", PartyKind.ReligiousSite),
        ("giao xu", PartyKind.ReligiousSite), ("ton giao", PartyKind.ReligiousSite), ("religious", PartyKind.ReligiousSite), ("cong ty", PartyKind.Enterprise), ("doanh nghiep", PartyKind.Enterprise),
        ("hop tac xa", PartyKind.Enterprise), ("enterprise", PartyKind.Enterprise), ("co quan", PartyKind.Agency), ("ubnd", PartyKind.Agency), ("uy ban", PartyKind.Agency), ("cong an", PartyKind.Agency),
        ("tram y te", PartyKind.Agency), ("agency", PartyKind.Agency), ("to chuc", PartyKind.Organisation), ("nha van hoa", PartyKind.Organisation), ("hoi", PartyKind.Organisation), ("organisation", PartyKind.Organisation),
    ];

    private static readonly string[] Bodies = ["truong mam non", "truong tieu hoc", "truong thcs", "truong thpt", "truong trung hoc", "chua", "nha tho", "giao xu", "cong ty", "doanh nghiep", "hop tac xa", "ubnd", "uy ban nhan dan", "tram y te", "cong an xa", "nha van hoa"];

    /// <summary>"2", "02", "2,0", "2 mắt", "02 cái"; a sign before it makes it another number, which nothing here can be.</summary>
    public static int? Whole(string text) =>
        WholeNumber().Match(text) is { Success: true } match && int.TryParse(match.Groups["n"].Value, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>"30", "30 ngày", "2 tuần", "1 tháng".</summary>
    public static int? Days(string text)
    {
        var unit = ColumnHeadings.Normalize(text);
        return Whole(text) is not { } number || number > 100_000 ? null
            : unit.Contains("tuan", StringComparison.Ordinal) || unit.Contains("week", StringComparison.Ordinal) ? number * 7
            : unit.Contains("thang", StringComparison.Ordinal) || unit.Contains("month", StringComparison.Ordinal) ? number * 30
            : unit.Contains("nam", StringComparison.Ordinal) || unit.Contains("year", StringComparison.Ordinal) ? number * 365
            : number;
    }

    /// <summary>"90", "90°", "Đông Bắc", "hướng Tây". Degrees 0–359; 360 is 0.</summary>
    public static int? Bearing(string text)
    {
        if (IsImpossibleBearing(text))
        {
            return null;
        }

        var words = ColumnHeadings.Normalize(text);
        words = words.StartsWith("huong ", StringComparison.Ordinal) ? words[6..] : words;
        if (Directions.TryGetValue(words, out var known))
        {
            return known;
        }

        return DegreesOnly().Match(words) is { Success: true } match && int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) is var degrees and <= 360 ? degrees % 360 : null;
    }

    /// <summary>Degrees that no compass shows ("-90", "1000"), unlike words that are no direction.</summary>
    public static bool IsImpossibleBearing(string text) =>
        Degrees().Match(text) is { Success: true } match
        && (match.Groups["sign"].Length > 0 || int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) > 360);

    /// <summary>Whether it says the very day, not only a month or a year.</summary>
    public static bool IsWholeDay(string text) => DateOnly.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>A day, a month ("03/2024": its first day) or a year.</summary>
    public static DateOnly? Day(string text)
    {
        if (DateOnly.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        return DateOnly.TryParseExact(text, ["M/yyyy", "M-yyyy", "M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month
            : text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1989 and < 2100 ? new DateOnly(year, 1, 1)
            : null;
    }

    public static CameraStatus? Status(string text) => First(Statuses, text);

    public static PartyKind? Kind(string text) => First(Kinds, text);

    public static CameraFunding? Funding(string text)
    {
        var words = $" {ColumnHeadings.Normalize(text)} ";
        return words.Contains(" ngan sach ", StringComparison.Ordinal) || words.Contains(" nha nuoc ", StringComparison.Ordinal) || words.Contains(" budget ", StringComparison.Ordinal) ? CameraFunding.Budget
            : new[] { "xa hoi hoa", "tu ", "nhan dan", "ho ", "dong gop", "socialised", "own " }.Any(w => words.Contains($" {w}", StringComparison.Ordinal)) ? CameraFunding.Socialised
            : null;
    }

    /// <summary>What a body is, by the first words of its name; everybody else is a household.</summary>
    public static PartyKind KindOfName(string name)
    {
        var words = ColumnHeadings.Normalize(name) + " ";
        return Array.Find(Bodies, b => words.StartsWith(b + " ", StringComparison.Ordinal)) is { } body ? Kind(body) ?? PartyKind.Organisation : PartyKind.Household;
    }

    private static T? First<T>((string Word, T Value)[] known, string text)
        where T : struct
    {
        var words = $" {ColumnHeadings.Normalize(text)} ";
        foreach (var (word, value) in known)
        {
            if (words.Contains($" {word} ", StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^[^\d(\-\u2212\u2013]{0,6}?(?<n>\d{1,9})([.,]0+)?\s*[^\d.,]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"^\s*(hướng\s*)?(?<sign>[-\u2212\u2013])?\s*(?<n>\d{1,9})([.,]\d+)?\s*(°|º|độ|do|degrees)?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Degrees();

    [GeneratedRegex(@"^(?<n>\d{1,3})( 0)?( do| degrees)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DegreesOnly();
}
