using System.Text.RegularExpressions;
using CameraProgram.Parties;

namespace CameraProgram.Imports;

/// <summary>Hides telephone and identity numbers of a list that is not in the register yet, as the register hides its own.</summary>
internal static partial class ListMask
{
    /// <summary>By what the column holds; in a column that nobody has named, whatever looks like such a number.</summary>
    public static string? OfCell(string? text, ImportColumn column) => column switch
    {
        ImportColumn.Phone => PhoneNumber.Masked(text),
        ImportColumn.IdNumber => PhoneNumber.Mask(text, 3, 2),
        ImportColumn.Serial or ImportColumn.Code or ImportColumn.Mac or ImportColumn.Latitude or ImportColumn.Longitude or ImportColumn.Coordinates => text,
        _ => OfText(text),
    };

    /// <summary>Numbers within a text that somebody could call, or that stand on an identity card.</summary>
    public static string? OfText(string? text) => text is null ? null : Numbers().Replace(text, m => PhoneNumber.Masked(m.Value)!);

    [GeneratedRegex(@"(?<![\d.,])(\+?84|0)([ .\-]?\d){8,10}(?![\d.,]?\d)|(?<![\d.,])\d{9,12}(?![\d.,]?\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbers();
}
