using System.Globalization;
using System.Text;

namespace CameraProgram.OfficialDocuments.Model;

/// <summary>Makes any text fit for an official paper: NFC, no control characters, no half characters.</summary>
public static class PaperText
{
    /// <summary>
    /// A one-line text: cleaned, white space collapsed, ends trimmed. Control, format, private-use and unassigned
    /// characters are dropped, because PDF/A forbids them or they change what is read.
    /// </summary>
    public static string Line(string? text) => Clean(text).Trim(' ');

    /// <summary>A piece of a line: as <see cref="Line"/>, but a space at either end stays.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsBlank(rune))
            {
                if (clean.Length == 0 || clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (IsPrintable(rune))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Upper case that is the same on every machine: "Kế hoạch" → "KẾ HOẠCH".</summary>
    public static string Upper(string text) => Line(text).ToUpperInvariant();

    /// <summary>Splits what a person typed into paragraphs at its line breaks; empty lines fall away.</summary>
    public static IReadOnlyList<string> Paragraphs(string? text) =>
        [.. (text ?? "").Split(['\n', '\r', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries).Select(Line).Where(l => l.Length > 0)];

    internal static IReadOnlyList<string> Lines(IEnumerable<string>? lines) =>
        [.. (lines ?? []).Select(Line).Where(l => l.Length > 0)];

    // The no-break space is kept: it is how a date or a number is held together.
    private static bool IsBlank(Rune rune) =>
        rune.Value is ' ' or '\t' or '\n' or '\r' or 0x0B or 0x0C or 0x85
        || (Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator && rune.Value != 0xA0)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool IsPrintable(Rune rune) =>
        rune != Rune.ReplacementChar && !IsVariationSelector(rune) && Rune.GetUnicodeCategory(rune) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private static bool IsVariationSelector(Rune rune) =>
        rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or (>= 0x180B and <= 0x180F) or 0x034F;
}
