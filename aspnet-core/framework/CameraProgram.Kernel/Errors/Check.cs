using System.Runtime.CompilerServices;
using System.Text;

namespace CameraProgram.Kernel.Errors;

/// <summary>Guards at the door of an aggregate. The field name in the error is the argument's own name.</summary>
public static class Check
{
    /// <summary>Trims, normalises to NFC and bounds a text that must be there.</summary>
    public static string Text(string? value, int maxLength, [CallerArgumentExpression(nameof(value))] string field = "") =>
        OptionalText(value, maxLength, field) ?? throw new InputException(FieldName(field), KernelErrorCodes.Required);

    /// <summary>Like <see cref="Text"/>, but blank becomes <c>null</c>.</summary>
    public static string? OptionalText(string? value, int maxLength, [CallerArgumentExpression(nameof(value))] string field = "")
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var text = value.Trim().Normalize(NormalizationForm.FormC);
        if (text.Length > maxLength)
        {
            throw new InputException(FieldName(field), KernelErrorCodes.TooLong).WithData("max", maxLength);
        }

        return text;
    }

    public static long Range(long value, long min, long max, [CallerArgumentExpression(nameof(value))] string field = "") =>
        value >= min && value <= max
            ? value
            : throw new InputException(FieldName(field), KernelErrorCodes.OutOfRange).WithData("min", min).WithData("max", max);

    public static int Range(int value, int min, int max, [CallerArgumentExpression(nameof(value))] string field = "") =>
        (int)Range((long)value, min, max, field);

    /// <summary>A day that people type: one far from what is meant has a mistyped year.</summary>
    public static DateOnly Day(DateOnly value, DateOnly first, DateOnly last, [CallerArgumentExpression(nameof(value))] string field = "") =>
        value >= first && value <= last
            ? value
            : throw new InputException(FieldName(field), KernelErrorCodes.DayOutOfRange).WithData("first", first).WithData("last", last);

    /// <summary>The end may be open; when it is there it must not lie before the start.</summary>
    public static void Period(DateOnly from, DateOnly? to)
    {
        if (to < from)
        {
            throw new BusinessException(KernelErrorCodes.PeriodReversed).WithData("from", from).WithData("to", to);
        }
    }

    public static Guid Id(Guid value, [CallerArgumentExpression(nameof(value))] string field = "") =>
        value == Guid.Empty ? throw new InputException(FieldName(field), KernelErrorCodes.Required) : value;

    private static string FieldName(string expression)
    {
        // "lines[3].content" is the form's own name of a field in a list; anything else is the argument's expression.
        if (expression.Contains('[', StringComparison.Ordinal))
        {
            return expression;
        }

        var name = expression[(expression.LastIndexOf('.') + 1)..];
        return name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];
    }
}
