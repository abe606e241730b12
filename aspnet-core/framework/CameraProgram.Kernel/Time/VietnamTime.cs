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

    /// <summary>The first instant (UTC) of a day in Vietnam.</summary>
    public static DateTime StartOf(DateOnly day) =>
        DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue) - Offset, DateTimeKind.Utc);
}
