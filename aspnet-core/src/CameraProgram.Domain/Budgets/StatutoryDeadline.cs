using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Budgets;

/// <summary>What a statutory deadline says, before it is checked.</summary>
/// <param name="Amount">Days; 0 for a day of the year.</param>
public sealed record DeadlineRule(
    string Rule, DeadlineUnit Unit, int Amount, int? Month, int? Day, bool NextYear, string? CountedFrom, string? Source, DeadlineCertainty Certainty);

/// <summary>A deadline of the law as the commune reads it: put right by a person when the law changes, never by a release.</summary>
public sealed class StatutoryDeadline : FullAuditedAggregateRoot, IMultiTenant
{
    private StatutoryDeadline()
    {
    }

    public StatutoryDeadline(Guid id, string code, DeadlineRule rule)
        : base(id)
    {
        Code = Check.Text(code, StatutoryDeadlineConsts.CodeLength);
        Write(rule);
    }

    public Guid TenantId { get; private set; }

    /// <summary>"budget_quarter".</summary>
    public string Code { get; private set; } = string.Empty;

    public string Rule { get; private set; } = string.Empty;

    public DeadlineUnit Unit { get; private set; }

    /// <summary>Days; 0 for a day of the year.</summary>
    public int Amount { get; private set; }

    public int? Month { get; private set; }

    public int? Day { get; private set; }

    /// <summary>The day lies in the year after the budget year.</summary>
    public bool NextYear { get; private set; }

    public string? CountedFrom { get; private set; }

    public string? Source { get; private set; }

    public DeadlineCertainty Certainty { get; private set; }

    public void Write(DeadlineRule rule)
    {
        Rule = Check.Text(rule.Rule, CameraProgramConsts.TitleLength, "rule");
        Unit = rule.Unit;
        Amount = rule.Unit == DeadlineUnit.DayOfYear ? 0 : Check.Range(rule.Amount, 1, StatutoryDeadlineConsts.MaxDays, "amount");
        Month = rule.Unit == DeadlineUnit.DayOfYear ? Check.Range(rule.Month ?? 0, 1, 12, "month") : null;
        // The 29th of February comes once in four years only.
        Day = rule.Unit == DeadlineUnit.DayOfYear ? Check.Range(rule.Day ?? 0, 1, DateTime.DaysInMonth(StatutoryDeadlineConsts.CommonYear, Month!.Value), "day") : null;
        NextYear = rule.Unit == DeadlineUnit.DayOfYear && rule.NextYear;
        CountedFrom = Check.OptionalText(rule.CountedFrom, CameraProgramConsts.NameLength, "countedFrom");
        Source = Check.OptionalText(rule.Source, CameraProgramConsts.NameLength, "source");
        Certainty = rule.Certainty;
    }

    /// <summary>For what happened on that day. Working days leave out Saturday and Sunday; holidays are not known.</summary>
    public DateOnly DueAfter(DateOnly day)
    {
        if (Unit != DeadlineUnit.WorkingDays)
        {
            return day.AddDays(Amount);
        }

        for (var left = Amount; left > 0;)
        {
            day = day.AddDays(1);
            left -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }

    /// <summary>Its day for a budget year; none when it is counted from something.</summary>
    public DateOnly? DayOf(int year) => Unit == DeadlineUnit.DayOfYear ? new DateOnly(NextYear ? year + 1 : year, Month!.Value, Day!.Value) : null;
}
