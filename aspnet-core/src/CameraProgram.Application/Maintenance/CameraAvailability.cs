using CameraProgram.Cameras;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Text;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Maintenance;

/// <summary>
/// Share of their time in service in which cameras worked: for each camera, hamlet and the commune, in exact minutes. A camera
/// is in service from its registration, or its handover when it was put up by the commune, until it is retired.
/// </summary>
public sealed class CameraAvailability(ICameraProgramDb db, MaintenanceViewer viewer, TimeProvider clock)
{
    private const int UsualDays = 30;

    public async Task<AvailabilityDto> GetAsync(AvailabilityInput input, CancellationToken cancellationToken)
    {
        var (from, to) = DaysOf(input);
        var cameras = await AllAsync(input, cancellationToken);
        var total = Availability.Sum(cameras.Select(Of));
        return new AvailabilityDto(
            from, to, cameras.Count, total.ServiceMinutes, total.DownMinutes, total.PerMille, ByHamlet(cameras),
            [.. cameras.Skip(input.Skip()).Take(input.PageSize)], cameras.Count);
    }

    /// <summary>Cameras that were in service in the period, those that failed most first.</summary>
    public Task<List<CameraAvailabilityDto>> AllAsync(AvailabilityInput input, CancellationToken cancellationToken)
    {
        var (from, to) = DaysOf(input);
        var cameras = viewer.Cameras().AsNoTracking().WhereIf(input.HamletId is not null, c => c.HamletId == input.HamletId).WhereMatches(input.Filter);
        return OfAsync(cameras, new UtcPeriod(VietnamTime.StartOf(from), VietnamTime.EndOf(to)), cancellationToken);
    }

    /// <param name="period">What of it lies after now is not counted.</param>
    internal async Task<List<CameraAvailabilityDto>> OfAsync(IQueryable<Camera> cameras, UtcPeriod period, CancellationToken cancellationToken)
    {
        var now = clock.UtcInstant();
        period = period.Within(new UtcPeriod(period.From, now));
        var rows = await cameras.Where(c => c.Status != CameraStatus.Installing).OrderBy(c => c.Id).Take(MaintenanceConsts.MaxCameras)
            .Select(c => new ServiceRow(
                c.Id, c.Name, c.Code, c.HamletId, db.Hamlets.Where(h => h.Id == c.HamletId).Select(h => h.Name).FirstOrDefault(), c.Status, c.StatusSince,
                c.Events.Where(e => e.Kind == CameraEventKind.Registered).Min(e => (DateTime?)e.At),
                c.Events.Where(e => e.Before == nameof(CameraStatus.Installing)).Min(e => (DateTime?)e.At),
                c.Events.Any(e => e.Before == nameof(CameraStatus.Installing) && e.Kind == CameraEventKind.Retired)))
            .ToListAsync(cancellationToken);
        var ids = cameras.Select(c => c.Id);
        var outages = (await db.CameraOutages.AsNoTracking()
                .Where(o => o.From < period.Until && (o.To == null || o.To > period.From) && ids.Contains(o.CameraId))
                .OrderBy(o => o.From).ThenBy(o => o.Id).Take(MaintenanceConsts.MaxOutages).ToListAsync(cancellationToken))
            .ToLookup(o => o.CameraId, o => o.Until(now));
        return
        [
            .. rows.Where(r => !r.NeverAccepted).Select(r => ToDto(r, [.. outages[r.Id]], period, now)).Where(c => c.ServiceMinutes > 0)
                .OrderBy(c => c.PerMille).ThenByDescending(c => c.DownMinutes).ThenBy(c => NameOrder.KeyOf(c.CameraName), StringComparer.Ordinal).ThenBy(c => c.CameraId),
        ];
    }

    internal static List<HamletAvailabilityDto> ByHamlet(IEnumerable<CameraAvailabilityDto> cameras) =>
    [
        .. cameras.GroupBy(c => (c.HamletId, c.HamletName)).Select(g =>
            {
                var sum = Availability.Sum(g.Select(Of));
                return new HamletAvailabilityDto(g.Key.HamletId, g.Key.HamletName, g.Count(), sum.ServiceMinutes, sum.DownMinutes, sum.PerMille);
            })
            .OrderBy(h => h.PerMille).ThenBy(h => NameOrder.KeyOf(h.HamletName ?? string.Empty), StringComparer.Ordinal).ThenBy(h => h.HamletId),
    ];

    internal static Availability Of(CameraAvailabilityDto camera) => new(camera.ServiceMinutes, camera.DownMinutes);

    private static CameraAvailabilityDto ToDto(ServiceRow row, List<UtcPeriod> outages, UtcPeriod period, DateTime now)
    {
        var begin = row.AcceptedAt ?? row.RegisteredAt ?? row.StatusSince;
        var service = new UtcPeriod(begin, row.Status == CameraStatus.Retired ? row.StatusSince : now);
        var share = Availability.Of(service, outages, period);
        return new CameraAvailabilityDto(
            row.Id, row.Name, row.Code, row.HamletId, row.HamletName, row.Status, share.ServiceMinutes, share.DownMinutes, share.PerMille,
            outages.Count(o => !o.Within(service).Within(period).IsEmpty));
    }

    /// <exception cref="BusinessException"><c>PeriodReversed</c>, <c>Maintenance:PeriodTooLong</c>.</exception>
    private (DateOnly From, DateOnly To) DaysOf(AvailabilityInput input)
    {
        var today = clock.Today();
        var to = Check.Day(input.To ?? today, today.AddYears(-20), today, "to");
        var from = input.From ?? to.AddDays(1 - UsualDays);
        Check.Period(from, to);
        return to.DayNumber - from.DayNumber < MaintenanceConsts.MaxDays
            ? (from, to)
            : throw new InputException("from", CameraProgramErrorCodes.Maintenance.PeriodTooLong).WithData("max", MaintenanceConsts.MaxDays);
    }

    /// <param name="AcceptedAt">When it ceased to be only put up.</param>
    /// <param name="NeverAccepted">Taken away before it was handed over.</param>
    private sealed record ServiceRow(
        Guid Id, string Name, string? Code, Guid? HamletId, string? HamletName, CameraStatus Status, DateTime StatusSince,
        DateTime? RegisteredAt, DateTime? AcceptedAt, bool NeverAccepted);
}
