using CameraProgram.Cameras;
using CameraProgram.Commitments;
using CameraProgram.Communes;
using CameraProgram.Kernel.Time;
using CameraProgram.Maintenance;
using CameraProgram.Plans;
using CameraProgram.Reviews;
using CameraProgram.WorkTasks;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Provinces;

/// <summary>
/// Reads across communes for those above them: it counts and sums, and never answers with a single record. Organisation
/// and register are counted as they stand today, work within the period.
/// </summary>
public sealed class CommuneCounter(ICameraProgramDb db, TimeProvider clock)
{
    public async Task<List<CommuneFiguresDto>> CountAsync(IReadOnlyList<Commune> communes, CountedPeriod period, CancellationToken cancellationToken)
    {
        var (first, last) = (period.First, period.Last);
        var today = clock.Today();
        var hamlets = await Across(db.Hamlets).Where(h => h.ValidFrom <= today && (h.ValidTo == null || h.ValidTo >= today))
            .GroupBy(h => h.TenantId).Select(g => new { g.Key, Count = g.Count(), Households = g.Sum(h => (long)h.Households) })
            .ToDictionaryAsync(g => g.Key, g => (g.Count, g.Households), cancellationToken);
        var units = await Across(db.OrgUnits).Where(u => u.ValidFrom <= today && (u.ValidTo == null || u.ValidTo >= today))
            .GroupBy(u => u.TenantId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var members = await Across(db.Boards).Where(b => b.ValidTo == null || b.ValidTo >= today)
            .SelectMany(b => b.Members, (b, m) => new { b.TenantId, Person = m.UserId ?? m.Id, m.From, m.To })
            .Where(m => m.From <= today && (m.To == null || m.To >= today)).Select(m => new { m.TenantId, m.Person }).Distinct()
            .GroupBy(m => m.TenantId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var tasks = await Across(db.WorkTasks).WhereOpen().Where(t => t.DueDay >= first && t.DueDay <= last)
            .GroupBy(t => t.TenantId).Select(g => new { g.Key, Open = g.Count(), Late = g.Count(t => t.DueDay < today) })
            .ToDictionaryAsync(g => g.Key, g => (g.Open, g.Late), cancellationToken);
        var completed = await Across(db.WorkTasks).Where(t => t.CompletedDay >= first && t.CompletedDay <= last)
            .GroupBy(t => t.TenantId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var plans = await Across(db.Plans).Where(p => p.Status == PlanStatus.Issued || p.Status == PlanStatus.Superseded)
            .Where(p => p.SignedDay >= first && p.SignedDay <= last)
            .GroupBy(p => p.TenantId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var documents = await Across(db.OfficialDocuments).Where(d => d.Day >= first && d.Day <= last)
            .GroupBy(d => d.TenantId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var reported = await ReportedUntilAsync(cancellationToken);
        var cameras = await Across(db.Cameras).WhereInUse()
            .GroupBy(c => c.TenantId).Select(g => new { g.Key, Count = g.Count(), Working = g.Count(c => c.Status == CameraStatus.Working) })
            .ToDictionaryAsync(g => g.Key, g => (g.Count, g.Working), cancellationToken);
        var commitments = await Across(db.Commitments).WhereInForceOn(today)
            .GroupBy(c => c.TenantId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var tickets = await Across(db.MaintenanceTickets).WhereOpen()
            .GroupBy(t => t.TenantId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        return
        [
            .. communes.Select(c => new CommuneFiguresDto(
                c.Code, c.FullName, c.ProvinceCode, Province.Find(c.ProvinceCode)!.FullName,
                hamlets.GetValueOrDefault(c.Id).Count, hamlets.GetValueOrDefault(c.Id).Households,
                units.GetValueOrDefault(c.Id), members.GetValueOrDefault(c.Id),
                tasks.GetValueOrDefault(c.Id).Open, tasks.GetValueOrDefault(c.Id).Late, completed.GetValueOrDefault(c.Id),
                plans.GetValueOrDefault(c.Id), documents.GetValueOrDefault(c.Id),
                ReviewDueFor(c, reported.GetValueOrDefault(c.Id)) is null ? 0 : 1,
                cameras.GetValueOrDefault(c.Id).Count, cameras.GetValueOrDefault(c.Id).Working,
                commitments.GetValueOrDefault(c.Id), tickets.GetValueOrDefault(c.Id))),
        ];
    }

    /// <summary>By commune, the last day that an issued review tells of.</summary>
    public Task<Dictionary<Guid, DateOnly?>> ReportedUntilAsync(CancellationToken cancellationToken) =>
        Across(db.Reviews).Where(r => r.Status == ReviewStatus.Issued)
            .GroupBy(r => r.TenantId).Select(g => new { g.Key, Until = g.Max(r => (DateOnly?)r.To) })
            .ToDictionaryAsync(g => g.Key, g => g.Until, cancellationToken);

    /// <summary>The last day of the half-year that has ended without an issued review; a commune owes none from before it began.</summary>
    public DateOnly? ReviewDueFor(Commune commune, DateOnly? reportedUntil)
    {
        var today = clock.Today();
        var ended = ReviewPeriod.OfHalf(today.Month <= 6 ? today.Year - 1 : today.Year, today.Month <= 6 ? 2 : 1).To;
        return VietnamTime.DayOf(commune.CreationTime) <= ended && (reportedUntil is null || reportedUntil < ended) ? ended : null;
    }

    public static IQueryable<T> Across<T>(IQueryable<T> query)
        where T : class =>
        query.AsNoTracking().IgnoreQueryFilters(["Tenant"]);
}
