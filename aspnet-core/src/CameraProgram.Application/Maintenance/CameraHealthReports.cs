using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Maintenance;

/// <summary>
/// What a gateway of streams tells of cameras. Calls may be repeated, late and out of order. A camera that somebody has
/// declared broken stays so until a person says otherwise: a picture alone does not prove that it shows what it should.
/// </summary>
/// <exception cref="StaleVersionException">Somebody changed the camera at the same moment; the same call may be made again.</exception>
public sealed class CameraHealthReports(ICameraProgramDb db, ICurrentTenant tenant, TimeProvider clock)
{
    private static readonly Actor Program = new(null, "CameraProgram");

    /// <summary>
    /// No picture arrives. Called again while it lasts, it opens a ticket as soon as the outage has lasted long enough.
    /// Unknown, retired and not yet accepted cameras are left alone.
    /// </summary>
    /// <param name="at">UTC; since when. What lies after now counts as now.</param>
    public Task WentDownAsync(Guid cameraId, DateTime at, string? reason, CancellationToken cancellationToken) =>
        ForCameraInUseAsync(
            cameraId,
            async (camera, signal) =>
            {
                var (now, since) = (clock.UtcInstant(), NotAfterNow(at));
                signal.Miss(since);
                if (signal.SeenAt >= since)
                {
                    await RecordPastAsync(camera, new UtcPeriod(since, signal.SeenAt.Value), reason, cancellationToken);
                    return;
                }

                if (camera.Status == CameraStatus.Working)
                {
                    camera.Become(CameraStatus.Offline, since, reason, Program, now);
                }

                // The outage begins when the camera's change is saved.
                await db.SaveChangesAsync(cancellationToken);
                await OpenTicketAsync(camera, reason, now, cancellationToken);
            },
            cancellationToken);

    /// <summary>The picture arrives again: the outage ends, and so does a ticket that nobody has taken up.</summary>
    /// <param name="at">UTC; since when. What lies after now counts as now.</param>
    public Task CameBackAsync(Guid cameraId, DateTime at, CancellationToken cancellationToken) =>
        ForCameraInUseAsync(
            cameraId,
            async (camera, signal) =>
            {
                var (now, since) = (clock.UtcInstant(), NotAfterNow(at));
                signal.See(since);
                // Older than what made it go down: it was already known to have failed after that.
                if (camera.Status != CameraStatus.Offline || since < camera.StatusSince || signal.MissedAt > since)
                {
                    return;
                }

                camera.Become(CameraStatus.Working, since, null, Program, now);
                foreach (var ticket in await OpenTickets(camera.Id, FaultKind.NoPicture).OrderBy(t => t.ReportedAt).WithParts().ToListAsync(cancellationToken))
                {
                    ticket.ComeBack(Program, since);
                }
            },
            cancellationToken);

    private Task<bool> ForCameraInUseAsync(Guid cameraId, Func<Camera, CameraSignal, Task> tell, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async ct =>
            {
                var camera = await db.Cameras.Include(c => c.Events).SingleOrDefaultAsync(c => c.Id == cameraId, ct);
                if (camera is { IsInUse: true })
                {
                    await tell(camera, await SignalAsync(cameraId, ct));
                    await db.SaveChangesAsync(ct);
                }

                return true;
            },
            cancellationToken);

    private async Task<CameraSignal> SignalAsync(Guid cameraId, CancellationToken cancellationToken) =>
        await db.CameraSignals.SingleOrDefaultAsync(s => s.CameraId == cameraId, cancellationToken)
        ?? db.CameraSignals.Add(new CameraSignal(Guid.CreateVersion7(), cameraId)).Entity;

    /// <summary>News of a failure that is over: the camera was seen since. It is an outage all the same, unless it is known.</summary>
    private async Task RecordPastAsync(Camera camera, UtcPeriod past, string? reason, CancellationToken cancellationToken)
    {
        var (from, until) = past;
        var isKnown = await db.CameraOutages.AnyAsync(o => o.CameraId == camera.Id && o.From < until && (o.To == null || o.To > from), cancellationToken);
        if (isKnown || past.IsEmpty || camera.Status != CameraStatus.Working)
        {
            return;
        }

        var outage = new CameraOutage(Guid.CreateVersion7(), camera.Id, from, CameraStatus.Offline, reason);
        outage.End(until);
        db.CameraOutages.Add(outage);
    }

    private async Task OpenTicketAsync(Camera camera, string? reason, DateTime now, CancellationToken cancellationToken)
    {
        var outage = await db.CameraOutages.Where(o => o.CameraId == camera.Id && o.To == null && o.Cause == CameraStatus.Offline)
            .OrderBy(o => o.From).FirstOrDefaultAsync(cancellationToken);
        var minutes = await db.Communes.Where(c => c.Id == tenant.Id).Select(c => c.TicketAfterMinutes).SingleAsync(cancellationToken);
        if (outage is null || now - outage.From < TimeSpan.FromMinutes(minutes)
            || await db.MaintenanceTickets.AnyAsync(t => t.OutageId == outage.Id, cancellationToken)
            || await OpenTickets(camera.Id, FaultKind.NoPicture).AnyAsync(cancellationToken))
        {
            return;
        }

        var report = new FaultReport(camera.Id, camera.Name, FaultKind.NoPicture, reason, OutageId: outage.Id);
        db.MaintenanceTickets.Add(new MaintenanceTicket(Guid.CreateVersion7(), report, [], Program, outage.From));
    }

    private IQueryable<MaintenanceTicket> OpenTickets(Guid cameraId, FaultKind kind) =>
        db.MaintenanceTickets.WhereOpen().Where(t => t.CameraId == cameraId && t.Kind == kind);

    private DateTime NotAfterNow(DateTime at) => clock.UtcInstant() is var now && at > now ? now : at;
}
