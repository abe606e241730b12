using System.Globalization;

namespace CameraProgram.Kernel.Time;

/// <summary>Vietnam has one time, UTC+7, all year. Instants are UTC inside the program; people see these.</summary>
public static class VietnamTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static DateTime UtcInstant(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    public static DateOnly Today(this TimeProvider clock) => DayOf(clock.UtcInstant());

    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(utc + Offset);

    public static string Format(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>The first instant (UTC) of a day in Vietnam; of the first day there is, the first instant there is.</summary>
    public static DateTime StartOf(DateOnly day) => day == DateOnly.MinValue
        ? DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc)
        : DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue) - Offset, DateTimeKind.Utc);

    /// <summary>The first instant (UTC) after a day in Vietnam.</summary>
    public static DateTime EndOf(DateOnly day) => StartOf(day).AddDays(day == DateOnly.MaxValue ? 0 : 1);
}
