using System.Linq.Expressions;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Maintenance;

/// <summary>Filters, orders and the row of lists of tickets.</summary>
internal static class TicketQueries
{
    public static readonly SortMap<MaintenanceTicket> Sorts = new SortMap<MaintenanceTicket>("-reported")
        .Add("reported", t => t.ReportedAt)
        .Add("due", t => t.DueDay)
        .Add("priority", t => t.Priority)
        .Add("status", t => t.Status)
        .Add("cost", t => t.Cost)
        .AddName("camera");

    public static IQueryable<MaintenanceTicket> WhereOpen(this IQueryable<MaintenanceTicket> tickets) =>
        tickets.Where(t => t.Status != TicketStatus.Done && t.Status != TicketStatus.Cancelled);

    public static IQueryable<MaintenanceTicket> WhereOverdue(this IQueryable<MaintenanceTicket> tickets, DateOnly today) =>
        tickets.WhereOpen().Where(t => t.DueDay < today);

    /// <summary>To change one: events and photographs are added to what is there.</summary>
    public static IQueryable<MaintenanceTicket> WithParts(this IQueryable<MaintenanceTicket> tickets) =>
        tickets.Include(t => t.Events).Include(t => t.Photos);

    /// <summary>Without the downtime, which is counted for the page alone.</summary>
    public static Expression<Func<MaintenanceTicket, TicketListItemDto>> ToItem(ICameraProgramDb db, DateOnly today) => t => new TicketListItemDto(
        t.Id,
        t.Version,
        t.CameraId,
        db.Cameras.Where(c => c.Id == t.CameraId).Select(c => c.Name).FirstOrDefault() ?? t.Title,
        db.Cameras.Where(c => c.Id == t.CameraId).Select(c => c.Code).FirstOrDefault(),
        db.Cameras.Where(c => c.Id == t.CameraId).SelectMany(c => db.Hamlets.Where(h => h.Id == c.HamletId)).Select(h => h.Name).FirstOrDefault(),
        t.Kind,
        t.Description,
        t.Status,
        t.Priority,
        t.Origin,
        t.ReportedAt,
        t.ReporterName,
        t.ContractorName ?? db.OrgUnits.Where(u => u.Id == t.UnitId).Select(u => u.Name).FirstOrDefault(),
        t.DueDay,
        t.Status != TicketStatus.Done && t.Status != TicketStatus.Cancelled && t.DueDay < today,
        t.ClosedAt,
        t.Cost,
        t.Funding,
        0);
}
