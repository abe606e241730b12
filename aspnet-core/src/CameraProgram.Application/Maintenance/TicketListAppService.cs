using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Maintenance;

/// <summary>Tickets seen together, what forms offer, and the cameras one may report about.</summary>
public sealed class TicketListAppService(ICameraProgramDb db, MaintenanceViewer viewer, Downtime downtime, TimeProvider clock)
{
    private const int MaxOptions = 500;

    public async Task<PagedResult<TicketListItemDto>> ListAsync(TicketListInput input, CancellationToken cancellationToken)
    {
        var page = await TicketQueries.Sorts.Apply(Filtered(input), input.Sort)
            .Select(TicketQueries.ToItem(db, clock.Today())).ToPageAsync(input, cancellationToken);
        var minutes = await downtime.MinutesAsync(
            [.. page.Items.Select(t => (t.Id, t.CameraId, downtime.PeriodOf(t.ReportedAt, t.ClosedAt)))], cancellationToken);
        return new PagedResult<TicketListItemDto>([.. page.Items.Select(t => t with { DowntimeMinutes = minutes[t.Id] })], page.Total);
    }

    public async Task<MaintenanceSummaryDto> SummaryAsync(CancellationToken cancellationToken)
    {
        var open = viewer.Tickets().AsNoTracking().WhereOpen();
        return new MaintenanceSummaryDto(
            await open.CountAsync(cancellationToken),
            await open.CountAsync(t => t.Status == TicketStatus.Reported, cancellationToken),
            await viewer.Tickets().AsNoTracking().WhereOverdue(clock.Today()).CountAsync(cancellationToken),
            await viewer.Cameras().CountAsync(c => c.Status == CameraStatus.Offline || c.Status == CameraStatus.Faulty, cancellationToken));
    }

    public async Task<MaintenanceOptionsDto> OptionsAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var cameras = viewer.Cameras();
        var units = !viewer.Handles
            ? []
            : await db.OrgUnits.AsNoTracking().Where(u => u.ValidTo == null || u.ValidTo >= today)
                .OrderByName().Take(MaxOptions).Select(u => new NamedDto(u.Id, u.Name)).ToListAsync(cancellationToken);
        var hamlets = await db.Hamlets.AsNoTracking().Where(h => cameras.Any(c => c.HamletId == h.Id))
            .OrderByName().Take(MaxOptions).ToListAsync(cancellationToken);
        var contractors = await viewer.Tickets().AsNoTracking().Where(t => t.ContractorName != null)
            .Select(t => t.ContractorName!).Distinct().OrderBy(n => n).Take(MaxOptions).ToListAsync(cancellationToken);
        return new MaintenanceOptionsDto(units, [.. hamlets.Select(h => new NamedDto(h.Id, h.FullName))], contractors);
    }

    /// <summary>Cameras in use that one may report about, by name, each with what is open for it.</summary>
    public async Task<PagedResult<FaultyCameraOptionDto>> CamerasAsync(FaultyCameraInput input, CancellationToken cancellationToken)
    {
        var cameras = viewer.Cameras().AsNoTracking()
            .Where(c => c.Status != CameraStatus.Retired && c.Status != CameraStatus.Installing)
            .WhereIf(input.CameraId is not null, c => c.Id == input.CameraId)
            .WhereMatches(input.Filter);
        var page = await cameras.OrderByName().ThenBy(c => c.Id).Select(c => new FaultyCameraOptionDto(
            c.Id, c.Name, c.Code, c.Location,
            db.Hamlets.Where(h => h.Id == c.HamletId).Select(h => h.Name).FirstOrDefault(), c.Status, new List<OpenTicketDto>()))
            .ToPageAsync(input, cancellationToken);
        var ids = page.Items.Select(c => c.Id).ToList();
        var open = (await db.MaintenanceTickets.AsNoTracking().WhereOpen().Where(t => ids.Contains(t.CameraId))
                .OrderByDescending(t => t.ReportedAt).ThenBy(t => t.Id).Take(MaxOptions)
                .Select(t => new { t.CameraId, Ticket = new OpenTicketDto(t.Id, t.Kind, t.Status, t.ReportedAt, t.ReporterName) }).ToListAsync(cancellationToken))
            .ToLookup(t => t.CameraId, t => t.Ticket);
        return new PagedResult<FaultyCameraOptionDto>([.. page.Items.Select(c => c with { OpenTickets = [.. open[c.Id]] })], page.Total);
    }

    private IQueryable<MaintenanceTicket> Filtered(TicketListInput input)
    {
        var today = clock.Today();
        var tickets = viewer.Tickets().AsNoTracking().WhereMatches(input.Filter);
        tickets = input.Open ? tickets.WhereOpen() : tickets;
        tickets = input.Overdue ? tickets.WhereOverdue(today) : tickets;
        return tickets
            .WhereIf(input.Status is { Count: > 0 }, t => input.Status!.Contains(t.Status))
            .WhereIf(input.Unassigned, t => t.Status == TicketStatus.Reported)
            .WhereIf(input.Kind is not null, t => t.Kind == input.Kind)
            .WhereIf(input.HamletId is not null, t => db.Cameras.Any(c => c.Id == t.CameraId && c.HamletId == input.HamletId))
            .WhereIf(input.UnitId is not null, t => t.UnitId == input.UnitId)
            .WhereIf(!string.IsNullOrEmpty(input.Contractor), t => t.ContractorName == input.Contractor)
            .WhereIf(input.CameraId is not null, t => t.CameraId == input.CameraId);
    }
}
