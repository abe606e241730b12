using CameraProgram.Cameras;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Commitments;

/// <summary>How far each hamlet is: numbers, no names.</summary>
public sealed class CommitmentProgressAppService(ICameraProgramDb db, ICurrentUser user, TimeProvider clock)
{
    private const int MaxHamlets = 500;

    public async Task<IReadOnlyList<CommitmentProgressDto>> ListAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var hamlets = await db.Hamlets.AsNoTracking().WhereVisibleTo(user)
            .Where(h => h.ValidTo == null || h.ValidTo >= today).OrderByName().ThenBy(h => h.Id).Take(MaxHamlets).ToListAsync(cancellationToken);
        var parties = await db.Parties.AsNoTracking().Where(p => p.HamletId != null && p.MergedIntoId == null)
            .Where(p => db.Cameras.WhereInUse().Any(c => c.PartyId == p.Id))
            .GroupBy(p => p.HamletId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var signed = await CountsAsync(CommitmentState.Signed, today, cancellationToken);
        var active = await CountsAsync(CommitmentState.Active, today, cancellationToken);
        var expiring = await CountsAsync(CommitmentState.Expiring, today, cancellationToken);
        var withdrawn = await CountsAsync(CommitmentState.Withdrawn, today, cancellationToken);
        var expired = await CountsAsync(CommitmentState.Expired, today, cancellationToken);
        return hamlets.ConvertAll(h => new CommitmentProgressDto(
            h.Id, h.FullName, parties.GetValueOrDefault(h.Id), signed.GetValueOrDefault(h.Id), active.GetValueOrDefault(h.Id),
            expiring.GetValueOrDefault(h.Id), withdrawn.GetValueOrDefault(h.Id), expired.GetValueOrDefault(h.Id)));
    }

    private Task<Dictionary<Guid, int>> CountsAsync(CommitmentState state, DateOnly today, CancellationToken cancellationToken) =>
        db.Commitments.AsNoTracking().Where(c => c.HamletId != null).WhereState(state, today)
            .GroupBy(c => c.HamletId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
}
