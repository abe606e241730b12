using CameraProgram.Kernel.Events;
using CameraProgram.Parties;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>When a giver turned out to be another one, what it gave goes over as it was written.</summary>
public sealed class MoveContributionsOfMergedParty(ICameraProgramDb db) : IDomainEventHandler<PartyMergedEvent>
{
    public async Task HandleAsync(PartyMergedEvent merged, CancellationToken cancellationToken)
    {
        foreach (var receipt in await db.Receipts.Where(r => r.PartyId == merged.PartyId).OrderBy(r => r.Id).ToListAsync(cancellationToken))
        {
            receipt.FollowParty(merged.IntoId);
        }

        foreach (var gift in await db.Gifts.Where(g => g.PartyId == merged.PartyId).OrderBy(g => g.Id).ToListAsync(cancellationToken))
        {
            gift.FollowParty(merged.IntoId);
        }

        foreach (var pledge in await db.Pledges.Where(p => p.PartyId == merged.PartyId).OrderBy(p => p.Id).ToListAsync(cancellationToken))
        {
            pledge.FollowParty(merged.IntoId);
        }
    }
}
