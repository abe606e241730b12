using CameraProgram.Attachments;
using CameraProgram.Cameras;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Time;
using CameraProgram.Parties;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Commitments;

/// <summary>A party as the register has it, with what a paper needs beside it.</summary>
public sealed record PartyInRegister(Party Party, string? HamletName, IReadOnlyList<Camera> Cameras);

/// <summary>Reads commitments whole: drafts as the register is now, signed ones as they were signed.</summary>
public sealed class CommitmentReader(ICameraProgramDb db, TimeProvider clock)
{
    public async Task<CommitmentDto> DtoAsync(IQueryable<Commitment> visible, Guid id, CancellationToken cancellationToken)
    {
        var commitment = await visible.AsNoTracking().GetWithPartsAsync(id, cancellationToken);
        await FollowRegisterAsync(commitment, cancellationToken);
        var terms = await TermsAsync(commitment.TermsId, cancellationToken);
        var scans = await ScansAsync(commitment, cancellationToken);
        var renewedBy = await db.Commitments.Where(c => c.RenewsId == id).OrderByDescending(c => c.CreationTime).ThenBy(c => c.Id)
            .Select(c => (Guid?)c.Id).FirstOrDefaultAsync(cancellationToken);
        var retired = await RetiredAsync(commitment, cancellationToken);
        var today = clock.Today();
        return new CommitmentDto(
            commitment.Id, commitment.Version, commitment.PartyId, commitment.PartyKind, commitment.FullName, commitment.Representative, commitment.Address,
            commitment.HamletId is { } hamletId ? new NamedDto(hamletId, commitment.HamletName ?? string.Empty) : null,
            commitment.StateOn(today), CommitmentTermsAppService.ToDto(terms, today), terms.StateOn(today) == CommitmentTermsState.InForce,
            [.. commitment.Cameras.OrderBy(c => c.Order).Select(c => ToDto(c, retired.Contains(c.CameraId)))],
            new CommitmentSupportsDto(commitment.GivesInternet, commitment.GivesPower, commitment.ProtectsEquipment, commitment.GivesPlace, commitment.SupportNote),
            commitment.TermMonths, commitment.ContactConsent, commitment.SignedDay, commitment.ValidTo, commitment.ConfirmedDay, commitment.WithdrawnDay,
            commitment.RenewedDay, SignatureOf(commitment, scans), commitment.RenewsId, renewedBy,
            [.. commitment.Events.OrderBy(e => e.Order).Select(e => new CommitmentEventDto(e.Kind, e.At, e.ByName, e.ForName, e.Note))],
            commitment.CreationTime);
    }

    public Task<CommitmentTerms> TermsAsync(Guid id, CancellationToken cancellationToken) =>
        db.CommitmentTerms.AsNoTracking().Include(t => t.Clauses.OrderBy(c => c.Order)).GetAsync(id, cancellationToken);

    /// <summary>The party and the cameras of a commitment as they are now.</summary>
    public async Task<PartyInRegister> RegisterOfAsync(Commitment commitment, CancellationToken cancellationToken)
    {
        var party = await db.Parties.GetAsync(commitment.PartyId, cancellationToken);
        return await RegisterOfAsync(party, [.. commitment.Cameras.OrderBy(c => c.Order).Select(c => c.CameraId)], cancellationToken);
    }

    /// <summary>The party with those cameras, in that order; ids of no camera are left out.</summary>
    public async Task<PartyInRegister> RegisterOfAsync(Party party, IReadOnlyList<Guid> cameraIds, CancellationToken cancellationToken)
    {
        var found = await db.Cameras.AsNoTracking().Where(c => cameraIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        return new PartyInRegister(party, await HamletNameAsync(party.HamletId, cancellationToken), [.. cameraIds.Distinct().Where(found.ContainsKey).Select(id => found[id])]);
    }

    /// <summary>For many at once, by the id of the commitment; only of drafts, which follow the register.</summary>
    public async Task<IReadOnlyDictionary<Guid, PartyInRegister>> RegisterOfDraftsAsync(
        IReadOnlyList<Commitment> commitments, CancellationToken cancellationToken)
    {
        var drafts = commitments.Where(c => c.Status == CommitmentStatus.Draft).ToList();
        var (partyIds, cameraIds) = (drafts.ConvertAll(c => c.PartyId), drafts.SelectMany(c => c.Cameras, (_, camera) => camera.CameraId).ToList());
        var parties = await db.Parties.AsNoTracking().Where(p => partyIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellationToken);
        var cameras = await db.Cameras.AsNoTracking().Where(c => cameraIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        var hamletIds = parties.Values.Select(p => p.HamletId).Distinct().ToList();
        var hamlets = await db.Hamlets.AsNoTracking().Where(h => hamletIds.Contains(h.Id)).ToDictionaryAsync(h => h.Id, h => h.FullName, cancellationToken);
        return drafts.ToDictionary(c => c.Id, c => new PartyInRegister(
            parties[c.PartyId],
            parties[c.PartyId].HamletId is { } hamlet ? hamlets.GetValueOrDefault(hamlet) : null,
            [.. c.Cameras.OrderBy(x => x.Order).Where(x => cameras.ContainsKey(x.CameraId)).Select(x => cameras[x.CameraId])]));
    }

    /// <summary>A draft that was read without tracking says what the register says.</summary>
    public async Task FollowRegisterAsync(Commitment commitment, CancellationToken cancellationToken)
    {
        if (commitment.Status == CommitmentStatus.Draft)
        {
            var register = await RegisterOfAsync(commitment, cancellationToken);
            commitment.Describe(register.Party, register.HamletName, register.Cameras);
        }
    }

    public async Task<string?> HamletNameAsync(Guid? id, CancellationToken cancellationToken) =>
        await db.Hamlets.AsNoTracking().Where(h => h.Id == id).Select(h => new { h.Kind, h.Name }).SingleOrDefaultAsync(cancellationToken) is { } hamlet
            ? $"{Hamlet.KindWord(hamlet.Kind)} {hamlet.Name}"
            : null;

    public static CommitmentCameraDto ToDto(CommitmentCamera camera, bool isRetired) => new(
        camera.CameraId, camera.Name, camera.Code, camera.Location, camera.LensCount, camera.Model, camera.Bearing, camera.RetentionDays, camera.Latitude, camera.Longitude,
        isRetired);

    public static CommitmentCameraDto ToDto(Camera camera) => new(
        camera.Id, camera.Name, camera.Code, camera.Location, camera.LensCount, camera.Model, camera.Bearing, camera.RetentionDays, camera.Latitude, camera.Longitude,
        camera.Status == CameraStatus.Retired);

    private async Task<HashSet<Guid>> RetiredAsync(Commitment commitment, CancellationToken cancellationToken)
    {
        var ids = commitment.Cameras.Select(c => c.CameraId).ToList();
        return await db.Cameras.Where(c => ids.Contains(c.Id) && c.Status == CameraStatus.Retired).Select(c => c.Id).ToHashSetAsync(cancellationToken);
    }

    private async Task<List<AttachmentDto>> ScansAsync(Commitment commitment, CancellationToken cancellationToken)
    {
        var ids = commitment.Scans.OrderBy(s => s.Order).Select(s => s.AttachmentId).ToList();
        var found = await db.Attachments.AsNoTracking().Where(a => ids.Contains(a.Id))
            .Select(a => new AttachmentDto(a.Id, a.FileName, a.ContentType, a.Size, a.BlobKey)).ToDictionaryAsync(a => a.Id, cancellationToken);
        return ids.ConvertAll(id => found[id]);
    }

    private static CommitmentSignatureDto? SignatureOf(Commitment commitment, IReadOnlyList<AttachmentDto> scans) =>
        commitment is { SignatureKind: { } kind, SignerName: { } name, SignerRole: { } role, SignatureAt: { } at }
            ? new CommitmentSignatureDto(
                kind, name, role, at, commitment.SignaturePath, commitment.SignatureWidth, commitment.SignatureHeight, commitment.SignatureDevice,
                commitment.SignatureTakenByName ?? string.Empty, scans)
            : null;
}
