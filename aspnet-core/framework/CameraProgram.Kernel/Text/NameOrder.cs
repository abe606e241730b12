using System.Globalization;
using System.Text;

namespace CameraProgram.Kernel.Text;

/// <summary>
/// The place of a name in a Vietnamese list, as a key that every database orders alike: letters by the alphabet (a, ă, â, … d, đ),
/// then tones (ngang, huyền, hỏi, ngã, sắc, nặng), numbers by their value ("Thôn 2" before "Thôn 10"). Case and punctuation do not count.
/// </summary>
public static class NameOrder
{
    /// <summary>What of a name decides its place, in characters; the key is at most <see cref="MaximumKeyLength"/> long.</summary>
    public const int DecidingLength = 60;

    public const int MaximumKeyLength = 256;

    // Units of two characters from 0–9 and a–z, which collations order alike: end of the letters, space, number, then letters.
    private const string End = "00";
    private const string Space = "01";

    public static string KeyOf(string? name)
    {
        var letters = new StringBuilder();
        var tones = new StringBuilder();
        var decided = Beginning((name ?? "").Trim().Normalize(NormalizationForm.FormC)).ToLowerInvariant().Normalize(NormalizationForm.FormD);
        for (var i = 0; i < decided.Length; i++)
        {
            var c = decided[i];
            if (char.IsAsciiDigit(c))
            {
                i = AppendNumber(letters, decided, i);
            }
            else if (char.IsWhiteSpace(c))
            {
                letters.Append(Space);
            }
            else if (c is 'đ' or (>= 'a' and <= 'z'))
            {
                i = AppendLetter(letters, tones, decided, i);
            }
        }

        var key = letters.Append(End).Append(tones);
        return key.ToString(0, Math.Min(key.Length, MaximumKeyLength));
    }

    private static string Beginning(string name)
    {
        if (name.Length <= DecidingLength)
        {
            return name;
        }

        // Half of a character outside the basic plane is no text.
        return name[..(char.IsHighSurrogate(name[DecidingLength - 1]) ? DecidingLength - 1 : DecidingLength)];
    }

    private static int AppendLetter(StringBuilder letters, StringBuilder tones, string text, int start)
    {
        var (shape, tone) = (text[start] == 'đ' ? '1' : '0', '0');
        var end = start;
        while (end + 1 < text.Length && CharUnicodeInfo.GetUnicodeCategory(text[end + 1]) == UnicodeCategory.NonSpacingMark)
        {
            end++;
            (shape, tone) = text[end] switch
            {
                '\u0306' => ('1', tone), // ă
                '\u0302' => (text[start] == 'a' ? '2' : '1', tone), // â ê ô
                '\u031b' => (text[start] == 'o' ? '2' : '1', tone), // ơ ư
                '\u0300' => (shape, '1'), // huyền
                '\u0309' => (shape, '2'), // hỏi
                '\u0303' => (shape, '3'), // ngã
                '\u0301' => (shape, '4'), // sắc
                '\u0323' => (shape, '5'), // nặng
                _ => (shape, tone),
            };
        }

        letters.Append(text[start] == 'đ' ? 'd' : text[start]).Append(shape);
        tones.Append(tone);
        return end;
    }

    /// <summary>The count of digits goes first, so that a longer number stands after a shorter one.</summary>
    private static int AppendNumber(StringBuilder letters, string text, int start)
    {
        var end = start;
        while (end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
        }

        var digits = text[start..(end + 1)].TrimStart('0');
        letters.Append('1').Append((char)('0' + Math.Min(digits.Length, 9)));
        foreach (var digit in digits)
        {
            letters.Append('1').Append(digit);
        }

        return end;
    }
}
