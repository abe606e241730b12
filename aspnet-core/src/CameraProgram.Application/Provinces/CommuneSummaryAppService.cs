using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.WorkTasks;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Provinces;

/// <summary>One commune for those above it: more figures, and still no record of it.</summary>
public sealed class CommuneSummaryAppService(ICameraProgramDb db, ProvinceView view, CommuneCounter counter, CommuneRegisterCounter register, TimeProvider clock)
{
    /// <exception cref="EntityNotFoundException">There is no such commune in the user's view.</exception>
    public async Task<CommuneSummaryDto> GetAsync(string code, ProvincePeriodInput input, CancellationToken cancellationToken)
    {
        var period = new CountedPeriod(input.From, input.To);
        period.EnsureReasonable();
        var commune = (await view.CommunesAsync(cancellationToken)).Find(c => c.Code == code) ?? throw new EntityNotFoundException(nameof(Commune), code);
        var (id, first, last, today) = (commune.Id, period.First, period.Last, clock.Today());
        var figures = (await counter.CountAsync([commune], period, cancellationToken))[0];
        var population = await CommuneCounter.Across(db.Hamlets)
            .Where(h => h.TenantId == id && h.ValidFrom <= today && (h.ValidTo == null || h.ValidTo >= today)).SumAsync(h => (long)h.Population, cancellationToken);
        var due = CommuneCounter.Across(db.WorkTasks).Where(t => t.TenantId == id && t.DueDay >= first && t.DueDay <= last);
        var tasks = await due.GroupBy(t => t.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var completedLate = await due.CountAsync(t => t.Status == WorkTaskStatus.Completed && t.CompletedDay > t.DueDay, cancellationToken);
        var plans = await CommuneCounter.Across(db.Plans).Where(p => p.TenantId == id && p.From <= last && p.To >= first)
            .GroupBy(p => p.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var reviews = await CommuneCounter.Across(db.Reviews).Where(r => r.TenantId == id && r.From <= last && r.To >= first)
            .GroupBy(r => r.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var documents = await CommuneCounter.Across(db.OfficialDocuments).Where(d => d.TenantId == id && d.Day >= first && d.Day <= last)
            .GroupBy(d => d.TypeCode).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var reportedUntil = (await counter.ReportedUntilAsync(cancellationToken)).GetValueOrDefault(id);
        return new CommuneSummaryDto(
            figures, commune.ProgrammeName, population,
            [.. tasks.OrderBy(t => t.Key).Select(t => new CountOfDto<WorkTaskStatus>(t.Key, t.Count))],
            completedLate,
            [.. plans.OrderBy(p => p.Key).Select(p => new CountOfDto<Plans.PlanStatus>(p.Key, p.Count))],
            [.. reviews.OrderBy(r => r.Key).Select(r => new CountOfDto<Reviews.ReviewStatus>(r.Key, r.Count))],
            [.. documents.OrderByDescending(d => d.Count).Select(d => new NamedCountDto(DocumentAppService.TypeName(d.Key), d.Count))],
            reportedUntil, counter.ReviewDueFor(commune, reportedUntil),
            await register.CountAsync(id, cancellationToken));
    }
}
