using CameraProgram.Cameras;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Parties;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Commitments;

/// <summary>
/// Prepares the papers of a whole hamlet for an evening of signing. It knows who has cameras and no paper yet, and keeps no
/// list of who did not want one.
/// </summary>
public sealed class CommitmentDraftsAppService(ICameraProgramDb db, CommitmentReader reader, ICurrentUser user, TimeProvider clock)
{
    public async Task<CommitmentDraftsPreviewDto> PreviewAsync(Guid hamletId, CancellationToken cancellationToken)
    {
        await EnsureHamletAsync(hamletId, cancellationToken);
        return new CommitmentDraftsPreviewDto(await WithoutPaper(hamletId).CountAsync(cancellationToken), CommitmentConsts.MaxAtOnce);
    }

    /// <exception cref="BusinessException"><c>Commitments:NoTermsInForce</c>, <c>Commitments:UnknownHamlet</c>.</exception>
    public Task<CommitmentDraftsDto> CreateAsync(CreateCommitmentDraftsInput input, CancellationToken cancellationToken) => db.InTransactionAsync(async ct =>
    {
        var hamletId = input.HamletId!.Value;
        await EnsureHamletAsync(hamletId, ct);
        var terms = await db.CommitmentTerms.AsNoTracking().RequiredOnAsync(clock.Today(), ct);
        await db.Parties.Where(p => p.HamletId == hamletId).LockAsync(ct);
        var parties = await WithoutPaper(hamletId).OrderByName().ThenBy(p => p.Id).Take(CommitmentConsts.MaxAtOnce).ToListAsync(ct);
        var ids = parties.ConvertAll(p => p.Id);
        var cameras = (await db.Cameras.AsNoTracking().Where(c => c.PartyId != null && ids.Contains(c.PartyId.Value)).WhereInUse().ToListAsync(ct))
            .ToLookup(c => c.PartyId!.Value);
        var hamletName = await reader.HamletNameAsync(hamletId, ct);
        var (actor, at) = (user.Actor(), clock.UtcInstant());
        foreach (var party in parties)
        {
            var commitment = new Commitment(Guid.CreateVersion7(), party, hamletName, terms, renews: null, actor, at);
            var own = cameras[party.Id].OrderBy(c => c.Name, StringComparer.Ordinal).Take(CommitmentConsts.MaxCameras).ToList();
            commitment.Begin(new CommitmentContent(own, terms.TermMonths), party, hamletName);
            db.Commitments.Add(commitment);
        }

        await db.SaveChangesAsync(ct);
        return new CommitmentDraftsDto(parties.Count);
    }, cancellationToken);

    private IQueryable<Party> WithoutPaper(Guid hamletId) => db.Parties.AsNoTracking()
        .Where(p => p.HamletId == hamletId && p.MergedIntoId == null)
        .Where(p => db.Cameras.WhereInUse().Any(c => c.PartyId == p.Id))
        .Where(p => !db.Commitments.WhereOpen(clock.Today()).Any(c => c.PartyId == p.Id));

    private async Task EnsureHamletAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!user.MaySeeHamlet(id) || !await db.Hamlets.AnyAsync(h => h.Id == id, cancellationToken))
        {
            throw new InputException("hamletId", CameraProgramErrorCodes.Commitments.UnknownHamlet);
        }
    }
}
