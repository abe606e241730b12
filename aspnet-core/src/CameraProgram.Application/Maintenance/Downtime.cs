using CameraProgram.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Maintenance;

/// <summary>Counts from the outages of cameras how long they did not work while somebody's ticket was open.</summary>
public sealed class Downtime(ICameraProgramDb db, TimeProvider clock)
{
    /// <returns>Minutes by key; the same minute of a camera is counted once.</returns>
    public async Task<Dictionary<Guid, long>> MinutesAsync(
        IReadOnlyCollection<(Guid Key, Guid CameraId, UtcPeriod Period)> asked, CancellationToken cancellationToken)
    {
        if (asked.Count == 0)
        {
            return [];
        }

        var cameras = asked.Select(a => a.CameraId).Distinct().ToList();
        var (from, until, now) = (asked.Min(a => a.Period.From), asked.Max(a => a.Period.Until), clock.UtcInstant());
        var outages = (await db.CameraOutages.AsNoTracking()
                .Where(o => cameras.Contains(o.CameraId) && o.From < until && (o.To == null || o.To > from))
                .OrderBy(o => o.From).ThenBy(o => o.Id).Take(MaintenanceConsts.MaxOutages).ToListAsync(cancellationToken))
            .ToLookup(o => o.CameraId, o => o.Until(now));
        return asked.ToDictionary(a => a.Key, a => UtcPeriod.MinutesOfAll(outages[a.CameraId].Select(o => o.Within(a.Period))));
    }

    /// <summary>From the report to the closing, or now.</summary>
    public UtcPeriod PeriodOf(DateTime reportedAt, DateTime? closedAt) => new(reportedAt, closedAt ?? clock.UtcInstant());
}
