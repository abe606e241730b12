using CameraProgram.Cameras;
using CameraProgram.Kernel.Events;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Live;

/// <summary>A camera out of use is no longer asked for pictures, and its password is not kept.</summary>
public sealed class DisconnectRetiredCameras(ICameraProgramDb db) : IDomainEventHandler<CameraStatusChangedEvent>
{
    public async Task HandleAsync(CameraStatusChangedEvent domainEvent, CancellationToken cancellationToken)
    {
        if (domainEvent.After == CameraStatus.Retired
            && await db.CameraConnections.SingleOrDefaultAsync(n => n.CameraId == domainEvent.CameraId, cancellationToken) is { } connection)
        {
            db.CameraConnections.Remove(connection);
        }
    }
}
