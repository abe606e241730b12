using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>Numbers of decisions that are typed: one decision may concern several estimates, and has one day.</summary>
public sealed class DecisionNumbers(ICameraProgramDb db)
{
    /// <exception cref="InputException"><c>Budgets:DecisionOfOtherDay</c>: the number was written down for another day of that year.</exception>
    public async Task EnsureOfOneDayAsync(string? number, DateOnly day, CancellationToken cancellationToken)
    {
        var (first, last, wanted) = (new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31), Plain(number));
        var known = await db.Allocations.AsNoTracking().Where(a => a.Day >= first && a.Day <= last).Select(a => new { Number = (string?)a.Number, a.Day })
            .Union(db.Estimates.AsNoTracking().Where(e => e.ApprovalDay >= first && e.ApprovalDay <= last).Select(e => new { Number = e.ApprovalNumber, Day = e.ApprovalDay!.Value }))
            .Union(db.Settlements.AsNoTracking().Where(s => s.DecisionDay >= first && s.DecisionDay <= last).Select(s => new { Number = s.DecisionNumber, Day = s.DecisionDay!.Value }))
            .ToListAsync(cancellationToken);
        if (known.Where(k => k.Day != day && Plain(k.Number) == wanted).MinBy(k => k.Day) is { } other)
        {
            throw new InputException("number", CameraProgramErrorCodes.Budgets.DecisionOfOtherDay).WithData("number", other.Number).WithData("day", other.Day);
        }
    }

    /// <summary>"46/qđ-ubnd " is "46/QĐ-UBND".</summary>
    private static string Plain(string? number) => SearchText.Normalize(number, CameraProgramConsts.SymbolLength);
}
