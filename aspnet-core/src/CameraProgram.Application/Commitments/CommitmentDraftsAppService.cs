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
/// list of who did not want one; who withdrew theirs is left in peace.
/// </summary>
public sealed class CommitmentDraftsAppService(ICameraProgramDb db, CommitmentReader reader, ICurrentUser user, TimeProvider clock)
{
    public async Task<CommitmentDraftsPreviewDto> PreviewAsync(Guid hamletId, CancellationToken cancellationToken)
    {
        await EnsureHamletAsync(hamletId, cancellationToken);
        return new CommitmentDraftsPreviewDto(
            await WithoutPaper(hamletId).CountAsync(cancellationToken), await Outdated(hamletId).CountAsync(cancellationToken), CommitmentConsts.MaxAtOnce);
    }

    /// <summary>How many drafts are under clauses that were replaced.</summary>
    public async Task<OutdatedDraftsDto> CountOutdatedAsync(Guid? hamletId, CancellationToken cancellationToken)
    {
        var terms = await db.CommitmentTerms.AsNoTracking().InForceOnAsync(clock.Today(), cancellationToken);
        return new OutdatedDraftsDto(terms is null ? 0 : await Outdated(hamletId).CountAsync(cancellationToken), terms?.Number);
    }

    /// <summary>Lets the drafts of a hamlet, or of all hamlets of the user, follow the clauses in force; what was chosen for a party stays.</summary>
    /// <exception cref="BusinessException"><c>Commitments:NoTermsInForce</c>, <c>Commitments:UnknownHamlet</c>.</exception>
    public Task<FollowedDraftsDto> FollowTermsAsync(FollowTermsInput input, CancellationToken cancellationToken) => db.InTransactionAsync(async ct =>
    {
        if (input.HamletId is { } hamletId)
        {
            await EnsureHamletAsync(hamletId, ct);
        }

        var terms = await db.CommitmentTerms.AsNoTracking().RequiredOnAsync(clock.Today(), ct);
        var followed = await FollowAsync(input.HamletId, terms, ct);
        await db.SaveChangesAsync(ct);
        return new FollowedDraftsDto(followed, await Outdated(input.HamletId).CountAsync(ct));
    }, cancellationToken);

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

        var followed = await FollowAsync(hamletId, terms, ct);
        await db.SaveChangesAsync(ct);
        return new CommitmentDraftsDto(parties.Count, followed);
    }, cancellationToken);

    private async Task<int> FollowAsync(Guid? hamletId, CommitmentTerms terms, CancellationToken cancellationToken)
    {
        var drafts = await Outdated(hamletId).Include(c => c.Events.OrderBy(e => e.Order)).OrderBy(c => c.CreationTime).ThenBy(c => c.Id)
            .Take(CommitmentConsts.MaxAtOnce).ToListAsync(cancellationToken);
        var ids = drafts.Select(c => c.TermsId).Distinct().ToList();
        var before = await db.CommitmentTerms.AsNoTracking().Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, cancellationToken);
        var (actor, at) = (user.Actor(), clock.UtcInstant());
        foreach (var draft in drafts)
        {
            draft.FollowTerms(before[draft.TermsId], terms, actor, at);
        }

        return drafts.Count;
    }

    private IQueryable<Commitment> Outdated(Guid? hamletId)
    {
        var today = clock.Today();
        return db.Commitments.WhereVisibleTo(user).Where(c => c.Status == CommitmentStatus.Draft)
            .WhereIf(hamletId is not null, c => c.HamletId == hamletId)
            .Where(c => db.CommitmentTerms.Any(t => t.Id == c.TermsId && t.ReplacedFrom <= today));
    }

    /// <summary>Whose last word was to withdraw is not asked again; they may come by themselves.</summary>
    private IQueryable<Party> WithoutPaper(Guid hamletId) => db.Parties.AsNoTracking()
        .Where(p => p.HamletId == hamletId && p.MergedIntoId == null)
        .Where(p => db.Cameras.WhereInUse().Any(c => c.PartyId == p.Id))
        .Where(p => !db.Commitments.WhereOpen(clock.Today()).Any(c => c.PartyId == p.Id))
        .Where(p => !db.Commitments.Any(c => c.PartyId == p.Id && c.Status == CommitmentStatus.Withdrawn
            && !db.Commitments.Any(later => later.PartyId == p.Id && later.Status != CommitmentStatus.Withdrawn && later.SignedDay >= c.WithdrawnDay)));

    private async Task EnsureHamletAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!user.MaySeeHamlet(id) || !await db.Hamlets.AnyAsync(h => h.Id == id, cancellationToken))
        {
            throw new InputException("hamletId", CameraProgramErrorCodes.Commitments.UnknownHamlet);
        }
    }
}
