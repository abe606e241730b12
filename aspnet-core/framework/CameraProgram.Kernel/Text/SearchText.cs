using System.Globalization;
using System.Text;

namespace CameraProgram.Kernel.Text;

/// <summary>Text as it is searched: lower case, no diacritics, đ as d, single spaces.</summary>
public static class SearchText
{
    /// <param name="maxLength">In UTF-16 units; what is longer is cut between two characters.</param>
    public static string Normalize(string? text, int maxLength = int.MaxValue)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return string.Empty;
        }

        var result = new StringBuilder(text.Length);
        var pendingSpace = false;
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsWhiteSpace(c))
            {
                pendingSpace = result.Length > 0;
                continue;
            }

            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Control)
            {
                continue;
            }

            if (pendingSpace)
            {
                result.Append(' ');
                pendingSpace = false;
            }

            result.Append(c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c));
        }

        if (result.Length > maxLength)
        {
            result.Length = char.IsHighSurrogate(result[maxLength - 1]) ? maxLength - 1 : maxLength;
        }

        return result.ToString();
    }
}
