using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Events;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Localization;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Maintenance;

/// <summary>
/// A camera fails: its outage begins. It works again or is retired: the outage ends, and nobody has to repair what is gone.
/// </summary>
public sealed class RecordOutages(ICameraProgramDb db, ICurrentUser user, TimeProvider clock) : IDomainEventHandler<CameraStatusChangedEvent>
{
    private const string RetiredReason = "Maintenance:CameraRetired";

    public async Task HandleAsync(CameraStatusChangedEvent domainEvent, CancellationToken cancellationToken)
    {
        var open = await OpenAsync(domainEvent.CameraId, cancellationToken);
        switch (domainEvent.After)
        {
            case CameraStatus.Offline or CameraStatus.Faulty when open is not null:
                open.GoOnAs(domainEvent.After, domainEvent.Reason);
                break;
            case CameraStatus.Offline or CameraStatus.Faulty:
                db.CameraOutages.Add(new CameraOutage(
                    Guid.CreateVersion7(), domainEvent.CameraId, domainEvent.At, domainEvent.After, domainEvent.Reason));
                break;
            default:
                open?.End(domainEvent.At);
                break;
        }

        if (domainEvent.After == CameraStatus.Retired)
        {
            await CancelTicketsAsync(domainEvent.CameraId, cancellationToken);
        }
    }

    /// <summary>Also one that began in the same save, and none that ended in it.</summary>
    private async Task<CameraOutage?> OpenAsync(Guid cameraId, CancellationToken cancellationToken)
    {
        var stored = await db.CameraOutages.Where(o => o.CameraId == cameraId && o.To == null).OrderBy(o => o.From).FirstOrDefaultAsync(cancellationToken);
        return stored is { To: null } ? stored : db.CameraOutages.Local.FirstOrDefault(o => o.CameraId == cameraId && o.To is null);
    }

    private async Task CancelTicketsAsync(Guid cameraId, CancellationToken cancellationToken)
    {
        var reason = CameraProgramTexts.Catalog.Find("vi", RetiredReason) ?? RetiredReason;
        foreach (var ticket in await db.MaintenanceTickets.WhereOpen().Where(t => t.CameraId == cameraId).WithParts().ToListAsync(cancellationToken))
        {
            ticket.Cancel(reason, user.Actor(), clock.UtcInstant());
        }
    }
}
