using CameraProgram.Attachments;
using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Maintenance;

/// <summary>One ticket with its camera, history and photographs, and what the current user may do with it now.</summary>
public sealed class TicketDetailAppService(
    ICameraProgramDb db, MaintenanceViewer viewer, Downtime downtime, AttachmentAppService attachments, TimeProvider clock)
{
    public async Task<TicketDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var ticket = await viewer.Tickets().AsNoTracking().GetAsync(id, cancellationToken);
        var events = await db.MaintenanceTickets.AsNoTracking().Where(t => t.Id == id).SelectMany(t => t.Events)
            .OrderByDescending(e => e.Order).Take(MaintenanceConsts.ShownHistory).ToListAsync(cancellationToken);
        var photos = await db.MaintenanceTickets.AsNoTracking().Where(t => t.Id == id).SelectMany(t => t.Photos)
            .OrderBy(p => p.Id).Take(MaintenanceConsts.MaxPhotos).Select(p => new TicketPhotoDto(p.Id, p.FileName, p.EventId)).ToListAsync(cancellationToken);
        var unitIds = events.Select(e => e.UnitId).Append(ticket.UnitId).OfType<Guid>().Distinct().ToList();
        var units = await db.OrgUnits.AsNoTracking().Where(u => unitIds.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        var minutes = await downtime.MinutesAsync([(id, ticket.CameraId, downtime.PeriodOf(ticket.ReportedAt, ticket.ClosedAt))], cancellationToken);
        return new TicketDto(
            ticket.Id, ticket.Version, ticket.Title, await CameraAsync(ticket.CameraId, cancellationToken), ticket.Kind, ticket.Description,
            ticket.Status, ticket.Priority, ticket.Origin, ticket.ReportedAt, ticket.Origin == TicketOrigin.Person ? ticket.ReporterName : null,
            ticket.UnitId is { } unit ? new NamedDto(unit, units.GetValueOrDefault(unit, string.Empty)) : null, ticket.ContractorName,
            ticket.DueDay, ticket.IsOverdue(clock.Today()), ticket.Work, ticket.ClosedAt, ticket.Cost, ticket.Funding, minutes[id],
            [.. AllowedActions(ticket)],
            [.. events.Select(e => new TicketHistoryDto(
                e.Id, e.Kind, e.At, e.ById is null ? null : e.ByName, e.ForName, e.Note,
                e.ContractorName ?? (e.UnitId is { } given ? units.GetValueOrDefault(given) : null), e.DueDay, e.Cost, e.CostBefore, e.PhotoCount))],
            photos);
    }

    /// <exception cref="EntityNotFoundException">No such photograph, or of a ticket the user may not see.</exception>
    public async Task<FileContent> OpenPhotoAsync(Guid id, Guid photoId, CancellationToken cancellationToken)
    {
        var attachment = await viewer.Tickets().Where(t => t.Id == id).SelectMany(t => t.Photos).Where(p => p.Id == photoId)
            .Select(p => (Guid?)p.AttachmentId).SingleOrDefaultAsync(cancellationToken)
            ?? throw new EntityNotFoundException(nameof(TicketPhoto), photoId);
        return await attachments.OpenAsync(attachment, cancellationToken);
    }

    private async Task<TicketCameraDto> CameraAsync(Guid id, CancellationToken cancellationToken)
    {
        var camera = await db.Cameras.AsNoTracking().GetAsync(id, cancellationToken);
        var hamlet = await db.Hamlets.AsNoTracking().SingleOrDefaultAsync(h => h.Id == camera.HamletId, cancellationToken);
        return new TicketCameraDto(
            camera.Id, camera.Name, camera.Code, camera.Location, hamlet is null ? null : new NamedDto(hamlet.Id, hamlet.FullName), camera.Status,
            camera.Status is CameraStatus.Offline or CameraStatus.Faulty
                ? await db.CameraOutages.Where(o => o.CameraId == id && o.To == null).Select(o => (DateTime?)o.From).MinAsync(cancellationToken)
                : null,
            camera.WarrantyTo);
    }

    private IEnumerable<TicketAction> AllowedActions(MaintenanceTicket ticket)
    {
        if (viewer.Reports)
        {
            yield return TicketAction.AddNote;
        }

        if (!viewer.Handles)
        {
            yield break;
        }

        if (!ticket.IsOpen)
        {
            if (ticket.Status == TicketStatus.Done)
            {
                yield return TicketAction.CorrectCost;
            }

            yield return TicketAction.Reopen;
            yield break;
        }

        if (ticket.Status == TicketStatus.Assigned)
        {
            yield return TicketAction.Start;
        }

        yield return TicketAction.Assign;
        yield return TicketAction.Finish;
        yield return TicketAction.Edit;
        yield return TicketAction.Cancel;
    }
}
