using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Events;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Parties;

/// <summary>When a party turned out to be another one, its cameras and what it gives to sites go over.</summary>
public sealed class MovePartyRecords(ICameraProgramDb db, ICurrentUser user, TimeProvider clock) : IDomainEventHandler<PartyMergedEvent>
{
    public async Task HandleAsync(PartyMergedEvent merged, CancellationToken cancellationToken)
    {
        var now = clock.UtcInstant();
        foreach (var camera in await db.Cameras.Where(c => c.PartyId == merged.PartyId && c.Status != CameraStatus.Retired).OrderBy(c => c.Id).ToListAsync(cancellationToken))
        {
            camera.BelongTo(merged.IntoId, ownerBefore: null, ownerAfter: null, user.Actor(), now);
        }

        foreach (var site in await db.CameraSites.Where(s => s.PowerPartyId == merged.PartyId || s.InternetPartyId == merged.PartyId).OrderBy(s => s.Id).ToListAsync(cancellationToken))
        {
            site.ReplaceSupporter(merged.PartyId, merged.IntoId);
        }
    }
}
