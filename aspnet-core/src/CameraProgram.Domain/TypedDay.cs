using System.Runtime.CompilerServices;
using CameraProgram.Kernel.Errors;

namespace CameraProgram;

/// <summary>How far from today a day may lie that people type, so that a slip of the hand (2062, 9999) is noticed at once.</summary>
public static class TypedDay
{
    private const int YearsAhead = 5;

    /// <summary>Nothing of today's administration is older.</summary>
    private static readonly DateOnly FirstOnRecord = new(1945, 9, 2);

    /// <summary>By when work is to be done: from a year back to five years ahead.</summary>
    /// <exception cref="InputException"><c>DayOutOfRange</c>.</exception>
    public static DateOnly Due(DateOnly day, DateOnly today, [CallerArgumentExpression(nameof(day))] string field = "") =>
        Check.Day(day, today.AddYears(-1), today.AddYears(YearsAhead), field);

    /// <summary>When something was done: since 1945, today at the latest.</summary>
    /// <exception cref="InputException"><c>DayOutOfRange</c>.</exception>
    public static void EnsureHappened(DateOnly? day, DateOnly today, [CallerArgumentExpression(nameof(day))] string field = "")
    {
        if (day is { } value)
        {
            Check.Day(value, FirstOnRecord, today, field);
        }
    }

    /// <summary>When something of the organisation began or ended, or was decided: since 1945, at most five years ahead.</summary>
    /// <exception cref="InputException"><c>DayOutOfRange</c>.</exception>
    public static void EnsureOnRecord(DateOnly? day, DateOnly today, [CallerArgumentExpression(nameof(day))] string field = "")
    {
        if (day is { } value)
        {
            Check.Day(value, FirstOnRecord, today.AddYears(YearsAhead), field);
        }
    }
}
