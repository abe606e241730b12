using System.Globalization;
using System.Text;

namespace CameraProgram.OfficialDocuments.Model;

/// <summary>The numbers and letters that parts, clauses and points of a paper carry.</summary>
public static class Numerals
{
    private const string PointLetters = "abcdđeghiklmnopqrstuvxy";

    private static readonly (int Value, string Letters)[] RomanValues =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>Roman numeral of 1 … 3999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number has no Roman numeral.</exception>
    public static string Roman(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 3999);
        var roman = new StringBuilder();
        foreach (var (value, letters) in RomanValues)
        {
            for (; number >= value; number -= value)
            {
                roman.Append(letters);
            }
        }

        return roman.ToString();
    }

    /// <summary>
    /// The letter of a point, counted from 1 in the Vietnamese alphabet (NĐ 30/2020, Phụ lục I, Mục II):
    /// a, b, c, d, đ, e, g … y. After the 23rd come aa, ab and so on.
    /// </summary>
    public static string PointLetter(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        var letters = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / PointLetters.Length)
        {
            letters = PointLetters[(rest - 1) % PointLetters.Length] + letters;
        }

        return letters;
    }

    /// <summary>The number of a paper: below ten with a leading zero ("05").</summary>
    public static string PaperNumber(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>A whole number in Vietnamese digit groups: 52400000 → "52.400.000".</summary>
    public static string Grouped(long number) =>
        number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
}
