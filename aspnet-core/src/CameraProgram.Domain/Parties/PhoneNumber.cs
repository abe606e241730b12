using CameraProgram.Kernel.Errors;

namespace CameraProgram.Parties;

/// <summary>Telephone numbers of Vietnam as they are kept: digits only, with the leading 0.</summary>
public static class PhoneNumber
{
    private const string Separators = " .-()/\u00a0";

    /// <summary>"+84 912.345.678" and "0912 345 678" become "0912345678"; blank becomes null.</summary>
    /// <exception cref="InputException"><c>Parties:PhoneInvalid</c>: letters, or too few or too many digits.</exception>
    public static string? Of(string? typed, string field = "phone")
    {
        var text = string.Concat((typed ?? string.Empty).Where(c => !Separators.Contains(c, StringComparison.Ordinal)));
        if (text.Length == 0)
        {
            return null;
        }

        text = text.StartsWith("+84", StringComparison.Ordinal) ? string.Concat("0", text.AsSpan(3))
            : text.StartsWith("84", StringComparison.Ordinal) && text.Length >= 11 ? string.Concat("0", text.AsSpan(2))
            : text;
        // Spreadsheets that take numbers for amounts lose the leading 0.
        text = text[0] is not '0' and not '1' && text.Length == 9 ? "0" + text : text;
        return text.All(char.IsAsciiDigit) && text.Length is >= PartyConsts.PhoneMinLength and <= PartyConsts.PhoneMaxLength
            ? text
            : throw new InputException(field, CameraProgramErrorCodes.Parties.PhoneInvalid);
    }

    /// <summary>"0912345678" for people who may not see it: "09•••••678".</summary>
    public static string? Masked(string? phone) => Mask(phone, 2, 3);

    /// <summary>The first and last characters, the rest as dots.</summary>
    public static string? Mask(string? text, int first, int last) =>
        text is null ? null
        : text.Length <= first + last ? new string('•', text.Length)
        : string.Concat(text.AsSpan(0, first), new string('•', text.Length - first - last), text.AsSpan(text.Length - last));
}
