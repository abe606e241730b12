using System.Globalization;

namespace CameraProgram.OfficialDocuments.Model;

/// <summary>
/// A date as official papers write it (NĐ 30/2020, Phụ lục I, Mục II.4): a day under 10 and the months 1 and 2
/// take a leading zero, other months do not. Drafts leave the day, or day and month, blank.
/// </summary>
public readonly record struct PaperDate(int? Day, int? Month, int Year)
{
    /// <summary>The width of a number that is written in by hand.</summary>
    internal const string Blank = "\u00A0\u00A0\u00A0\u00A0\u00A0";

    public static PaperDate From(DateOnly date) => new(date.Day, date.Month, date.Year);

    /// <summary>A date whose day is filled in at signing.</summary>
    public static PaperDate WithoutDay(int month, int year) => new(null, month, year);

    /// <summary>"ngày 02 tháng 3 năm 2026"; blank parts stay open.</summary>
    public string InWords() =>
        $"ngày {(Day is { } day ? TwoDigits(day) : Blank)} tháng {(Month is { } month ? MonthDigits(month) : Blank)} năm {Year.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>"ngày 02 tháng 3 năm 2026".</summary>
    public static string InWords(DateOnly date) => From(date).InWords();

    /// <summary>The short form inside a text: "02/3/2026".</summary>
    public static string Short(DateOnly date) =>
        $"{TwoDigits(date.Day)}/{MonthDigits(date.Month)}/{date.Year.ToString("0000", CultureInfo.InvariantCulture)}";

    public override string ToString() => InWords();

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string MonthDigits(int month) => month.ToString(month < 3 ? "00" : "0", CultureInfo.InvariantCulture);
}
