using CameraProgram.Hamlets;
using CameraProgram.Kernel.Time;
using CameraProgram.Maintenance;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Reviews;

/// <summary>Faults reported and repaired in the period, how long cameras did not work, what repairs cost, and the share of the time in which cameras worked.</summary>
public sealed class MaintenanceFigures(ICameraProgramDb db, CameraAvailability availability, HamletBook hamlets, TimeProvider clock) : IReviewFigureSource
{
    private const long MinutesOfHour = 60;

    public int Order => 70;

    public IReadOnlyList<Figure> Figures =>
    [
        new("maintenance.reported", FigureGroup.Maintenance, FigureUnit.Times, ReportedAsync, FigureBreakdown.FaultKind),
        new("maintenance.repaired", FigureGroup.Maintenance, FigureUnit.Times, (p, ct) => RepairedAsync(p, FigureUnit.Times, ct), FigureBreakdown.FaultKind),
        new("maintenance.downtime", FigureGroup.Maintenance, FigureUnit.Hours, DowntimeAsync, FigureBreakdown.FaultKind),
        new("maintenance.cost", FigureGroup.Maintenance, FigureUnit.Dong, (p, ct) => RepairedAsync(p, FigureUnit.Dong, ct), FigureBreakdown.FaultKind),
        new("maintenance.availability", FigureGroup.Maintenance, FigureUnit.PerMille, AvailabilityAsync),
    ];

    private async Task<FigureResult> ReportedAsync(ReviewPeriod period, CancellationToken cancellationToken)
    {
        var (from, until) = Instants(period);
        var tickets = await db.MaintenanceTickets.AsNoTracking()
            .Where(t => t.ReportedAt >= from && t.ReportedAt < until).OrderBy(t => t.ReportedAt).ThenBy(t => t.Id)
            .Take(ReviewConsts.MaxRows).ToListAsync(cancellationToken);
        return FigureResult.Of([.. tickets.Select(t => Row(t, t.ReportedAt, FigureDay.Reported, 1))]);
    }

    /// <param name="unit">Counts repairs, or what they cost.</param>
    private async Task<FigureResult> RepairedAsync(ReviewPeriod period, FigureUnit unit, CancellationToken cancellationToken)
    {
        var (from, until) = Instants(period);
        var tickets = await db.MaintenanceTickets.AsNoTracking()
            .Where(t => t.Status == TicketStatus.Done && t.ClosedAt >= from && t.ClosedAt < until && (unit != FigureUnit.Dong || t.Cost > 0))
            .OrderBy(t => t.ClosedAt).ThenBy(t => t.Id).Take(ReviewConsts.MaxRows).ToListAsync(cancellationToken);
        return FigureResult.Of([.. tickets.Select(t => Row(t, t.ClosedAt!.Value, FigureDay.Repaired, unit == FigureUnit.Dong ? t.Cost : 1))]);
    }

    /// <summary>Whole hours of the outages' exact minutes: each row is the difference of two rounded running sums, so that they add up.</summary>
    private async Task<FigureResult> DowntimeAsync(ReviewPeriod period, CancellationToken cancellationToken)
    {
        var (asked, now) = (PeriodOf(period), clock.UtcInstant());
        var outages = await db.CameraOutages.AsNoTracking().Where(o => o.From < asked.Until && (o.To == null || o.To > asked.From))
            .OrderBy(o => o.From).ThenBy(o => o.Id).Take(ReviewConsts.MaxRows)
            .Join(db.Cameras.AsNoTracking(), o => o.CameraId, c => c.Id, (outage, camera) => new { Outage = outage, camera.Name })
            .ToListAsync(cancellationToken);
        var cameras = outages.Select(o => o.Outage.CameraId).Distinct().ToList();
        var tickets = (await db.MaintenanceTickets.AsNoTracking()
                .Where(t => cameras.Contains(t.CameraId) && t.ReportedAt < asked.Until && (t.ClosedAt == null || t.ClosedAt >= asked.From))
                .OrderBy(t => t.ReportedAt).ThenBy(t => t.Id).Take(ReviewConsts.MaxRows).ToListAsync(cancellationToken))
            .ToLookup(t => t.CameraId);
        var (rows, sum) = (new List<FigureRow>(), 0L);
        foreach (var row in outages.OrderBy(o => o.Outage.From).ThenBy(o => o.Outage.Id))
        {
            var span = row.Outage.Until(now).Within(asked);
            var minutes = span.Minutes;
            var hours = Hours(sum + minutes) - Hours(sum);
            sum += minutes;
            var ticket = tickets[row.Outage.CameraId].FirstOrDefault(t => t.OutageId == row.Outage.Id)
                ?? tickets[row.Outage.CameraId].FirstOrDefault(t => !span.Within(new UtcPeriod(t.ReportedAt, t.ClosedAt ?? now)).IsEmpty);
            rows.Add(new FigureRow(
                row.Name, row.Outage.Reason, (ticket?.Kind ?? FaultKind.NoPicture).ToString(), VietnamTime.DayOf(row.Outage.From), hours,
                ticket is null ? FigureLink.None : FigureLink.MaintenanceTicket, ticket?.Id, FigureDay.Failed));
        }

        return FigureResult.Of(rows);
    }

    /// <summary>Of all cameras in service; its rows are the hamlets' own shares.</summary>
    private async Task<FigureResult> AvailabilityAsync(ReviewPeriod period, CancellationToken cancellationToken)
    {
        var cameras = await availability.OfAsync(db.Cameras.AsNoTracking(), PeriodOf(period), cancellationToken);
        if (Availability.Sum(cameras.Select(CameraAvailability.Of)).PerMille is not { } share)
        {
            return FigureResult.Unknown;
        }

        var titles = await hamlets.ReadAsync(cancellationToken);
        var rows = CameraAvailability.ByHamlet(cameras).Select(h => new FigureRow(
            titles.Of(h.HamletId), $"{h.Cameras} camera", null, null, h.PerMille ?? 0, h.HamletId is null ? FigureLink.None : FigureLink.Hamlet, h.HamletId));
        return new FigureResult(share, [.. rows]);
    }

    private static FigureRow Row(MaintenanceTicket ticket, DateTime at, FigureDay day, long amount) => new(
        ticket.Title, ticket.Work ?? ticket.Description, ticket.Kind.ToString(), VietnamTime.DayOf(at), amount,
        FigureLink.MaintenanceTicket, ticket.Id, day);

    private static long Hours(long minutes) => (minutes + (MinutesOfHour / 2)) / MinutesOfHour;

    private static UtcPeriod PeriodOf(ReviewPeriod period) => new(VietnamTime.StartOf(period.From), VietnamTime.EndOf(period.To));

    private static (DateTime From, DateTime Until) Instants(ReviewPeriod period) => (VietnamTime.StartOf(period.From), VietnamTime.EndOf(period.To));
}
