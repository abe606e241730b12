using System.Globalization;
using System.Text.RegularExpressions;

namespace CameraProgram.Budgets;

/// <summary>Numbers as people type them into sheets: "52.400.000 đ", "52,400,000", "1.234,5". What can be read in two ways is refused.</summary>
public static partial class TypedNumber
{
    /// <summary>Whole đồng, at least 1.</summary>
    public static long? Amount(string? text)
    {
        var bare = Bare(text);
        var digits = Grouped().IsMatch(bare) || bare.All(char.IsAsciiDigit) ? string.Concat(bare.Where(char.IsAsciiDigit)) : string.Empty;
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var amount) && amount is > 0 and <= CameraProgramConsts.MaxAmount ? amount : null;
    }

    /// <summary>Up to three decimals after a comma; "2.5" as Excel keeps it. "1.500" is one thousand five hundred.</summary>
    public static decimal? Quantity(string? text)
    {
        var bare = Bare(text);
        var normal = Vietnamese().IsMatch(bare) ? bare.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.') : Plain().IsMatch(bare) ? bare : string.Empty;
        return decimal.TryParse(normal, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quantity) && quantity > 0 ? quantity : null;
    }

    /// <summary>A number that the sheet itself keeps as one: "1.125" is one and an eighth.</summary>
    public static decimal? Decimal(string? text) => Plain().IsMatch(text ?? string.Empty) ? decimal.Parse(text!, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;

    private static string Bare(string? text) => Unit().Replace(text ?? string.Empty, string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"(đồng|vnđ|vnd|đ|₫)\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})+$|^\d{1,3}(,\d{3})+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^(\d{1,3}(\.\d{3})+|\d+)(,\d{1,3})?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Vietnamese();

    [GeneratedRegex(@"^\d+\.\d{1,3}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plain();
}
