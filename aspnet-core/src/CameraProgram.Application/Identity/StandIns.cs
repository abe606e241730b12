using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Identity;

/// <summary>In whose place the current user might act, with the rights each delegation in force would give; read once per request.</summary>
public sealed class StandIns(ICameraProgramDb db, UserRecogniser recogniser, ICurrentUser user, TimeProvider clock)
{
    private const int MaxDelegations = 20;

    private IReadOnlyList<StandIn>? _known;

    /// <summary>None for a stranger and for somebody who stands in already.</summary>
    public async Task<IReadOnlyList<StandIn>> ListAsync(CancellationToken cancellationToken) =>
        _known ??= user is { Id: { } id, ActingForId: null } ? await ReadAsync(id, cancellationToken) : [];

    private async Task<List<StandIn>> ReadAsync(Guid userId, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var delegations = await db.Delegations.AsNoTracking()
            .Where(d => d.ToUserId == userId && d.RevokedAt == null && d.From <= today && d.To >= today)
            .OrderBy(d => d.To).ThenBy(d => d.Id).Select(d => new { d.Id, d.Kind }).Take(MaxDelegations).ToListAsync(cancellationToken);
        var found = new List<StandIn>();
        if (delegations.Count == 0 || await recogniser.RecogniseAsync(userId, cancellationToken) is not { } self)
        {
            return found;
        }

        foreach (var delegation in delegations)
        {
            try
            {
                found.Add(new StandIn(await recogniser.StandInAsync(self, delegation.Id, cancellationToken), delegation.Kind));
            }
            catch (ForbiddenException)
            {
                // Whoever gave it has left: nothing to stand in for.
            }
        }

        return found;
    }
}

/// <param name="User">The current user as they would be in the other's place.</param>
public sealed record StandIn(SignedInUser User, DelegationKind Kind);
