using CameraProgram.Kernel.Errors;

namespace CameraProgram.Reviews;

/// <summary>The days a review tells of, both included.</summary>
public sealed record ReviewPeriod(DateOnly From, DateOnly To)
{
    /// <summary>The same days a year before ("cùng kỳ").</summary>
    public ReviewPeriod YearBefore() => new(From.AddYears(-1), LastDayOfMonth(To) ? EndOfMonth(To.AddYears(-1)) : To.AddYears(-1));

    public static ReviewPeriod OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <param name="half">1 or 2.</param>
    public static ReviewPeriod OfHalf(int year, int half) =>
        half == 1 ? new(new DateOnly(year, 1, 1), new DateOnly(year, 6, 30)) : new(new DateOnly(year, 7, 1), new DateOnly(year, 12, 31));

    /// <summary>What a new review is meant for: the period just ended while it is being reported, else the running one.</summary>
    public static ReviewPeriod Default(ReviewKind kind, DateOnly today)
    {
        var reported = today.AddDays(-ReviewConsts.DaysToReport);
        return kind == ReviewKind.Year ? OfYear(reported.Year) : OfHalf(reported.Year, reported.Month <= 6 ? 1 : 2);
    }

    /// <exception cref="InputException">It has not begun, lies far from today, ends before it starts, or is longer than a year.</exception>
    public void EnsureReasonable(DateOnly today)
    {
        var first = today.AddYears(-ReviewConsts.MaxYearsBack);
        Check.Day(From, first, today);
        Check.Day(To, first, today.AddYears(1));
        if (To < From)
        {
            throw new InputException("to", KernelErrorCodes.PeriodReversed).WithData("from", From).WithData("to", To);
        }

        if (To.DayNumber - From.DayNumber >= ReviewConsts.MaxPeriodDays)
        {
            throw new InputException("to", CameraProgramErrorCodes.Reviews.PeriodTooLong);
        }
    }

    private static bool LastDayOfMonth(DateOnly day) => day.AddDays(1).Day == 1;

    private static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
