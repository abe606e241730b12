using CameraProgram.Hamlets;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Users;
using CameraProgram.Parties;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>Makes a giver of what was typed and what the register knows.</summary>
public sealed class GiverReader(ICameraProgramDb db, ICurrentUser user)
{
    /// <exception cref="InputException"><c>Funding:UnknownParty</c>, <c>Funding:UnknownHamlet</c>.</exception>
    public async Task<Giver> ReadAsync(GiverInput input, CancellationToken cancellationToken)
    {
        var party = input.PartyId is { } partyId
            ? await db.Parties.AsNoTracking().WhereVisibleTo(user).SingleOrDefaultAsync(p => p.Id == partyId && p.MergedIntoId == null, cancellationToken)
              ?? throw new InputException("giver.partyId", CameraProgramErrorCodes.Funding.UnknownParty)
            : null;
        if (input.HamletId is { } hamletId && !await db.Hamlets.AnyAsync(h => h.Id == hamletId, cancellationToken))
        {
            throw new InputException("giver.hamletId", CameraProgramErrorCodes.Funding.UnknownHamlet);
        }

        return new Giver(
            party?.Id, input.Kind ?? party?.Kind ?? PartyKind.Person, Typed(input.Name) ?? party?.FullName, Typed(input.Address) ?? party?.Address,
            input.HamletId ?? party?.HamletId, input.AnonymousInPublic);
    }

    private static string? Typed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
