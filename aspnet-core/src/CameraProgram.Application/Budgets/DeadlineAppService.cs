using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>The statutory deadlines, to be read and put right, and the calendar of a budget year.</summary>
public sealed class DeadlineAppService(ICameraProgramDb db, DeadlineRegister register, BudgetReader reader, TimeProvider clock)
{
    private const int MaxEntries = 500;

    public async Task<IReadOnlyList<StatutoryDeadlineDto>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await register.ListAsync(cancellationToken)).Select(ToDto)];

    public async Task<StatutoryDeadlineDto> SaveAsync(string code, SaveStatutoryDeadlineInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var rule = new DeadlineRule(input.Rule, input.Unit, input.Amount, input.Month, input.Day, input.NextYear, input.CountedFrom, input.Source, input.Certainty);
        await register.GetAsync(code, cancellationToken);
        var deadline = await db.StatutoryDeadlines.SingleOrDefaultAsync(d => d.Code == code, cancellationToken);
        if (deadline is null)
        {
            deadline = new StatutoryDeadline(Guid.CreateVersion7(), code, rule);
            db.StatutoryDeadlines.Add(deadline);
        }

        deadline.EnsureVersion(version);
        deadline.Write(rule);
        await db.SaveChangesAsync(cancellationToken);
        return ToDto(await register.GetAsync(code, cancellationToken));
    }

    /// <summary>What is due in a year, also of the budget of the year before; and what the law asks for its own budget after it.</summary>
    /// <param name="year">This year when empty.</param>
    public async Task<BudgetCalendarDto> CalendarAsync(int? year, CancellationToken cancellationToken)
    {
        var (wanted, today) = (year ?? clock.Today().Year, clock.Today());
        var rules = await register.ListAsync(cancellationToken);
        var statutory = new[] { wanted - 1, wanted }.SelectMany(y => rules.Select(d => (Deadline: d, Year: y, Day: d.DayOf(y))))
            .Where(d => d.Day is { } day && (d.Year == wanted || day.Year == wanted))
            .Select(d => new CalendarEntryDto(
                d.Day!.Value, CalendarEntryKind.Statutory, d.Deadline.Rule, d.Deadline.Source, d.Deadline.Certainty, null, d.Day < today, false, null, null, null, d.Year));
        var (first, last) = (new DateOnly(wanted, 1, 1), new DateOnly(wanted, 12, 31));
        var ends = await db.Contracts.AsNoTracking().Where(c => c.To >= first && c.To <= last && !db.Contracts.Any(n => n.ContinuesId == c.Id)).OrderBy(c => c.To).ThenBy(c => c.Id).Take(MaxEntries)
            .Select(c => new { c.Id, c.To, c.Number, c.Subject }).ToListAsync(cancellationToken);
        var findings = await db.BudgetInspections.AsNoTracking()
            .SelectMany(i => i.Findings, (i, f) => new { i.Id, FindingId = f.Id, f.Deadline, f.Content, f.SettledDay })
            .Where(f => f.Deadline >= first && f.Deadline <= last).OrderBy(f => f.Deadline).ThenBy(f => f.FindingId).Take(MaxEntries).ToListAsync(cancellationToken);
        return new BudgetCalendarDto(wanted,
        [
            .. statutory
                .Concat(await DisclosuresAsync(wanted, today, cancellationToken))
                .Concat((await DisclosuresAsync(wanted - 1, today, cancellationToken)).Where(e => e.Day.Year == wanted))
                .Concat(findings.Select(f => new CalendarEntryDto(f.Deadline, CalendarEntryKind.Inspection, f.Content, null, null, f.Id, f.SettledDay is not null, f.SettledDay is null && f.Deadline < today, null, null, null, null)))
                .Concat(ends.Select(c => new CalendarEntryDto(c.To!.Value, CalendarEntryKind.Contract, $"{c.Number}: {c.Subject}", null, null, c.Id, c.To < today, false, null, null, null, null)))
                .OrderBy(e => e.Day).ThenBy(e => e.Kind),
        ]);
    }

    /// <summary>What is to be made public: the approved estimates of the year, its quarters, its settlements; done once it is posted.</summary>
    private async Task<IEnumerable<CalendarEntryDto>> DisclosuresAsync(int year, DateOnly today, CancellationToken cancellationToken)
    {
        var (approved, quarter) = (await register.GetAsync(DeadlineRegister.Approved, cancellationToken), await register.GetAsync(DeadlineRegister.Quarter, cancellationToken));
        var estimates = await db.Estimates.AsNoTracking().Where(e => e.Year == year && e.Status == EstimateStatus.Approved).OrderBy(e => e.Id).Take(MaxEntries)
            .Select(e => new { e.Id, e.RootId, e.Title, e.ApprovalDay, IsBySettlement = e.CarriedFromId != null && e.Revision == 1 }).ToListAsync(cancellationToken);
        var rootIds = estimates.ConvertAll(e => e.RootId);
        var settled = await db.Settlements.AsNoTracking().Where(s => rootIds.Contains(s.RootId) && s.Status == SettlementStatus.Approved)
            .ToDictionaryAsync(s => s.RootId, s => s.DecisionDay!.Value, cancellationToken);
        var drawnUp = (await db.BudgetDisclosures.AsNoTracking().Where(d => rootIds.Contains(d.RootId))
            .Select(d => new { d.Id, d.RootId, d.Kind, d.Quarter, d.AsOf, IsPosted = d.Postings.Any() }).ToListAsync(cancellationToken))
            .OrderBy(d => d.AsOf).ThenBy(d => d.Id).ToLookup(d => (d.RootId, d.Kind, d.Quarter));
        var titles = await reader.EstimatesAsync(rootIds, cancellationToken);
        return estimates.SelectMany(e => (IEnumerable<CalendarEntryDto>)
        [
            // What a settlement carried on was approved, and is made public, with that settlement.
            .. e.IsBySettlement ? Array.Empty<CalendarEntryDto>() : [Entry(e.RootId, e.Id, approved, e.ApprovalDay!.Value, BudgetDisclosureKind.Estimate, null)],
            .. Enumerable.Range(1, 3).Where(q => BudgetQuarters.EndOf(year, q) >= e.ApprovalDay)
                .Select(q => Entry(e.RootId, e.Id, quarter, BudgetQuarters.EndOf(year, q), BudgetDisclosureKind.Quarter, q)),
            .. settled.TryGetValue(e.RootId, out var day) ? [Entry(e.RootId, e.Id, approved, day, BudgetDisclosureKind.Settlement, null)] : Array.Empty<CalendarEntryDto>(),
        ]);

        CalendarEntryDto Entry(Guid rootId, Guid id, StatutoryDeadline deadline, DateOnly from, BudgetDisclosureKind kind, int? number)
        {
            var (due, disclosure) = (deadline.DueAfter(from), drawnUp[(rootId, kind, number)].LastOrDefault(d => kind != BudgetDisclosureKind.Estimate || d.AsOf == from));
            var isDone = disclosure is { IsPosted: true };
            return new CalendarEntryDto(
                due, CalendarEntryKind.Disclosure, $"{deadline.Rule}: {titles[rootId].Title}", deadline.Source, deadline.Certainty, id, isDone, !isDone && due < today, kind, number,
                disclosure?.Id, year);
        }
    }

    private static StatutoryDeadlineDto ToDto(StatutoryDeadline d) => new(
        d.Id == Guid.Empty ? null : d.Id, d.Version, d.Code, d.Rule, d.Unit, d.Amount, d.Month, d.Day, d.NextYear, d.CountedFrom, d.Source, d.Certainty);
}

internal static class BudgetQuarters
{
    public static DateOnly EndOf(int year, int quarter) => new DateOnly(year, quarter * 3, 1).AddMonths(1).AddDays(-1);
}
