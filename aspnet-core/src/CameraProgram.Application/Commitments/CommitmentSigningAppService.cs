using CameraProgram.Attachments;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Commitments;

/// <summary>Signatures, confirmations and withdrawals that officials record.</summary>
public sealed class CommitmentSigningAppService(
    ICameraProgramDb db, CommitmentSigner signer, CommitmentReader reader, AttachmentAppService attachments, ICurrentUser user, TimeProvider clock)
{
    private static readonly HashSet<string> ScanTypes = ["application/pdf", "image/jpeg", "image/png"];

    private IQueryable<Commitment> Visible => db.Commitments.WhereVisibleTo(user);

    /// <summary>The party signs on the screen it is handed.</summary>
    /// <exception cref="BusinessException"><c>Commitments:WrongState</c>, <c>Commitments:TermsNotInForce</c>, <c>Commitments:SignatureInvalid</c>, <c>Cameras:Retired</c>.</exception>
    public async Task<CommitmentDto> SignOnScreenAsync(
        Guid id, SignCommitmentOnScreenInput input, string? device, ExpectedVersion version, CancellationToken cancellationToken)
    {
        await signer.SignOnScreenAsync(Visible, id, input, device, version, cancellationToken);
        return await reader.DtoAsync(Visible, id, cancellationToken);
    }

    /// <summary>The party has signed on paper.</summary>
    /// <exception cref="BusinessException">As above; <c>Commitments:ScanKindNotAllowed</c>, <c>Commitments:DayInFuture</c>.</exception>
    public async Task<CommitmentDto> SignOnPaperAsync(Guid id, SignCommitmentOnPaperInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var commitment = await CommitmentSigner.LoadAsync(Visible, id, version, cancellationToken);
        var scans = await attachments.OwnUploadsAsync(input.AttachmentIds, cancellationToken);
        if (scans.FirstOrDefault(s => !ScanTypes.Contains(s.ContentType)) is { } other)
        {
            throw new InputException("attachmentIds", CameraProgramErrorCodes.Commitments.ScanKindNotAllowed).WithData("fileName", other.FileName);
        }

        commitment.SignOnPaper(
            [.. input.AttachmentIds.Distinct()], input.SignedDay!.Value, await signer.SigningAsync(commitment, input, cancellationToken), user.Actor(), clock.UtcInstant());
        await db.SaveChangesAsync(cancellationToken);
        return await reader.DtoAsync(Visible, id, cancellationToken);
    }

    /// <summary>The commune police have checked it; what it renews ends with this.</summary>
    public async Task<CommitmentDto> ConfirmAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var commitment = await CommitmentSigner.LoadAsync(Visible, id, version, cancellationToken);
        var renewed = commitment.RenewsId is { } earlier
            ? await db.Commitments.Include(c => c.Events.OrderBy(e => e.Order)).GetAsync(earlier, cancellationToken)
            : null;
        commitment.Confirm(renewed, user.Actor(), clock.UtcInstant());
        await db.SaveChangesAsync(cancellationToken);
        return await reader.DtoAsync(Visible, id, cancellationToken);
    }

    public async Task<CommitmentDto> WithdrawAsync(Guid id, WithdrawCommitmentInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        await signer.WithdrawAsync(Visible, id, input, version, cancellationToken);
        return await reader.DtoAsync(Visible, id, cancellationToken);
    }

    /// <summary>The party takes back only the consent for contact data.</summary>
    /// <exception cref="BusinessException"><c>Commitments:ConsentNotGiven</c>.</exception>
    public async Task<CommitmentDto> WithdrawConsentAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        await signer.WithdrawConsentAsync(Visible, id, version, cancellationToken);
        return await reader.DtoAsync(Visible, id, cancellationToken);
    }

    /// <summary>A picture or file of the signed paper.</summary>
    public async Task<FileContent> OpenScanAsync(Guid id, Guid attachmentId, CancellationToken cancellationToken)
    {
        if (!await Visible.AnyAsync(c => c.Id == id && c.Scans.Any(s => s.AttachmentId == attachmentId), cancellationToken))
        {
            throw new EntityNotFoundException(nameof(Attachment), attachmentId);
        }

        return await attachments.OpenAsync(attachmentId, cancellationToken);
    }
}
