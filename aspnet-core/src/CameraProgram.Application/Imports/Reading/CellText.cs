using System.Globalization;
using System.Text;

namespace CameraProgram.Imports.Reading;

/// <summary>What stands in a cell, as text in NFC without blanks around it.</summary>
internal static class CellText
{
    private static readonly string[] Errors = ["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"];

    public static bool IsError(string text) => Array.Exists(Errors, e => text.Equals(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>Blank is null; line breaks and runs of blanks become one blank; what cannot be seen falls away.</summary>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var result = new StringBuilder(Math.Min(text.Length, ImportConsts.MaxCellLength));
        var blank = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = result.Length > 0;
                continue;
            }

            if (char.IsControl(c) || c is '\ufeff' or '\u200b' || result.Length >= ImportConsts.MaxCellLength)
            {
                continue;
            }

            if (blank)
            {
                result.Append(' ');
                blank = false;
            }

            result.Append(c);
        }

        return result.Length == 0 ? null : Composed(result.ToString());
    }

    /// <summary>"0.5", "2", "912345678", never "9.12E+08".</summary>
    public static string Number(double number) =>
        double.IsFinite(number) && Math.Abs(number) < 1e15
            ? ((decimal)number).ToString("0.##########", CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Half of a character outside the basic plane has no composed form.</summary>
    private static string Composed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return string.Concat(text.Where(c => !char.IsSurrogate(c))).Normalize(NormalizationForm.FormC);
        }
    }
}
