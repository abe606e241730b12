using CameraProgram.Kernel.Events;
using CameraProgram.Kernel.Time;
using CameraProgram.Parties;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Commitments;

/// <summary>When a party turned out to be another one, what it signed goes over as it was signed. A draft beside one that is open is dropped.</summary>
public sealed class MoveCommitmentsOfMergedParty(ICameraProgramDb db, TimeProvider clock) : IDomainEventHandler<PartyMergedEvent>
{
    public async Task HandleAsync(PartyMergedEvent merged, CancellationToken cancellationToken)
    {
        var otherHasOne = await db.Commitments.Where(c => c.PartyId == merged.IntoId).WhereOpen(clock.Today()).AnyAsync(cancellationToken);
        foreach (var commitment in await db.Commitments.Where(c => c.PartyId == merged.PartyId).OrderBy(c => c.Id).ToListAsync(cancellationToken))
        {
            commitment.BelongTo(merged.IntoId);
            if (otherHasOne && commitment.Status == CommitmentStatus.Draft)
            {
                db.Commitments.Remove(commitment);
            }
        }
    }
}
