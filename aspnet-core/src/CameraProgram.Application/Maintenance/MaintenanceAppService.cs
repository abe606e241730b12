using CameraProgram.Attachments;
using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using CameraProgram.WorkTasks;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Maintenance;

/// <summary>What people do with faults: report, give to somebody, repair, cancel. A camera one may not see is not there.</summary>
public sealed class MaintenanceAppService(
    ICameraProgramDb db, MaintenanceViewer viewer, TicketDetailAppService details, AttachmentAppService attachments, ICurrentUser user, TimeProvider clock)
{
    /// <summary>One open ticket for each camera and kind: a second report becomes a line of the first, unless it is said to be another fault.</summary>
    /// <exception cref="BusinessException"><c>Maintenance:CameraNotInUse</c>: it is retired, or not handed over yet.</exception>
    public Task<ReportedFaultDto> ReportAsync(ReportFaultInput input, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async ct =>
            {
                var camera = await viewer.Cameras().Include(c => c.Events).GetAsync(input.CameraId!.Value, ct);
                EnsureInUse(camera);
                var photos = await PhotosAsync(input.AttachmentIds, ct);
                var (actor, now) = (user.Actor(), clock.UtcInstant());
                if (input.CameraIsDown)
                {
                    Break(camera, input.Description, actor, now);
                }

                var open = input.IsAnotherFault ? null : await OpenAsync(camera.Id, input.Kind!.Value, ct);
                if (open is not null)
                {
                    open.ReportAgain(input.Description, input.ReporterName, input.Priority, photos, actor, now);
                    await db.SaveChangesAsync(ct);
                    return new ReportedFaultDto(open.Id, AddedToExisting: true);
                }

                var report = new FaultReport(camera.Id, camera.Name, input.Kind!.Value, input.Description, input.Priority, input.ReporterName);
                var ticket = new MaintenanceTicket(Guid.CreateVersion7(), report, photos, actor, now);
                db.MaintenanceTickets.Add(ticket);
                await db.SaveChangesAsync(ct);
                return new ReportedFaultDto(ticket.Id, AddedToExisting: false);
            },
            cancellationToken);

    public async Task<TicketDto> AddNoteAsync(Guid id, TicketNoteInput input, CancellationToken cancellationToken)
    {
        var photos = await PhotosAsync(input.AttachmentIds, cancellationToken);
        return await ChangeAsync(id, ExpectedVersion.Any, (ticket, actor, now) => ticket.AddNote(input.Note, photos, actor, now), cancellationToken);
    }

    public Task<TicketDto> EditAsync(Guid id, EditTicketInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(
            id, version, (ticket, actor, now) => ticket.Edit(input.Kind!.Value, input.Description, input.Priority, input.DueDay, actor, now), cancellationToken);

    public async Task<TicketDto> AssignAsync(Guid id, AssignTicketInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        if (input.UnitId is { } unit && !await db.OrgUnits.AnyAsync(u => u.Id == unit && (u.ValidTo == null || u.ValidTo >= today), cancellationToken))
        {
            throw new InputException("unitId", CameraProgramErrorCodes.Maintenance.UnknownUnit);
        }

        var responsible = new Responsible(input.UnitId, input.ContractorName);
        return await ChangeAsync(
            id, version, (ticket, actor, now) => ticket.Assign(responsible, input.DueDay!.Value, input.Priority, input.Note, actor, now), cancellationToken);
    }

    public Task<TicketDto> StartAsync(Guid id, NoteInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, (ticket, actor, now) => ticket.Start(input.Note, actor, now), cancellationToken);

    /// <summary>Also sets the camera working, from the same instant, when the user says so.</summary>
    public async Task<TicketDto> FinishAsync(Guid id, FinishTicketInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var photos = await PhotosAsync(input.AttachmentIds, cancellationToken);
        var ticket = await LoadAsync(id, version, cancellationToken);
        var (actor, now) = (user.Actor(), clock.UtcInstant());
        var doneAt = input.DoneAt?.ToUniversalTime() ?? now;
        ticket.Finish(new Repair(input.Work, doneAt, input.Cost, input.Funding), photos, actor, now);
        if (input.CameraWorks)
        {
            var camera = await db.Cameras.Include(c => c.Events).GetAsync(ticket.CameraId, cancellationToken);
            if (camera.Status is CameraStatus.Offline or CameraStatus.Faulty)
            {
                camera.Become(CameraStatus.Working, doneAt, input.Work, actor, now);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(id, cancellationToken);
    }

    public Task<TicketDto> CorrectCostAsync(Guid id, CorrectCostInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, (ticket, actor, now) => ticket.CorrectCost(input.Cost, input.Funding, input.Reason, actor, now), cancellationToken);

    public Task<TicketDto> CancelAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, (ticket, actor, now) => ticket.Cancel(input.Reason, actor, now), cancellationToken);

    /// <exception cref="BusinessException"><c>Maintenance:CameraNotInUse</c>: nobody repairs a retired camera.</exception>
    public async Task<TicketDto> ReopenAsync(Guid id, ReopenTicketInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var ticket = await LoadAsync(id, version, cancellationToken);
        var camera = await db.Cameras.Include(c => c.Events).GetAsync(ticket.CameraId, cancellationToken);
        EnsureInUse(camera);
        var (actor, now) = (user.Actor(), clock.UtcInstant());
        ticket.Reopen(input.Reason, actor, now);
        if (input.CameraIsDown)
        {
            Break(camera, input.Reason, actor, now);
        }

        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(id, cancellationToken);
    }

    private static void Break(Camera camera, string? why, Actor actor, DateTime now)
    {
        if (camera.Status != CameraStatus.Faulty)
        {
            camera.Become(CameraStatus.Faulty, now, why, actor, now);
        }
    }

    private async Task<TicketDto> ChangeAsync(
        Guid id, ExpectedVersion version, Action<MaintenanceTicket, Actor, DateTime> change, CancellationToken cancellationToken)
    {
        var ticket = await LoadAsync(id, version, cancellationToken);
        change(ticket, user.Actor(), clock.UtcInstant());
        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(id, cancellationToken);
    }

    private async Task<MaintenanceTicket> LoadAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var ticket = await viewer.Tickets().WithParts().GetAsync(id, cancellationToken);
        ticket.EnsureVersion(version);
        return ticket;
    }

    private Task<MaintenanceTicket?> OpenAsync(Guid cameraId, FaultKind kind, CancellationToken cancellationToken) =>
        db.MaintenanceTickets.WhereOpen().Where(t => t.CameraId == cameraId && t.Kind == kind)
            .OrderBy(t => t.ReportedAt).ThenBy(t => t.Id).WithParts().FirstOrDefaultAsync(cancellationToken);

    private Task<IReadOnlyList<Attachment>> PhotosAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken) =>
        attachments.OwnUploadsAsync([.. ids.Distinct()], cancellationToken);

    private static void EnsureInUse(Camera camera)
    {
        if (!camera.IsInUse)
        {
            throw new BusinessException(CameraProgramErrorCodes.Maintenance.CameraNotInUse).WithData("name", camera.Name).WithData("status", camera.Status);
        }
    }
}
