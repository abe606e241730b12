using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CameraProgram.Kernel.Entities;

/// <summary>The version a caller last saw, as sent in <c>If-Match</c>. Empty: the caller does not mind.</summary>
public readonly record struct ExpectedVersion(long? Value) : IParsable<ExpectedVersion>
{
    public static ExpectedVersion Any => default;

    public static ExpectedVersion Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException("If-Match must be a quoted version number.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ExpectedVersion result)
    {
        result = Any;
        if (string.IsNullOrWhiteSpace(s) || s == "*")
        {
            return true;
        }

        var text = s.StartsWith("W/", StringComparison.Ordinal) ? s[2..] : s;
        if (!long.TryParse(text.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            return false;
        }

        result = new ExpectedVersion(version);
        return true;
    }
}
