using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.OfficialDocuments;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Commitments;

/// <summary>What signing and withdrawing are, whoever holds the phone: an official, or the owner.</summary>
public sealed class CommitmentSigner(ICameraProgramDb db, CommitmentReader reader, ICurrentUser user, TimeProvider clock)
{
    /// <param name="device">What the browser says of itself.</param>
    public async Task SignOnScreenAsync(
        IQueryable<Commitment> visible, Guid id, SignCommitmentOnScreenInput input, string? device, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var drawn = input.Signature!;
        EnsureStrokes(drawn);
        var commitment = await LoadAsync(visible, id, version, cancellationToken);
        commitment.SignOnScreen(
            new DrawnSignature(drawn.Path, drawn.Width, drawn.Height, DeviceName.Of(device)),
            await SigningAsync(commitment, input, cancellationToken), user.Actor(), clock.UtcInstant());
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task WithdrawAsync(
        IQueryable<Commitment> visible, Guid id, WithdrawCommitmentInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var commitment = await LoadAsync(visible, id, version, cancellationToken);
        commitment.Withdraw(input.Day ?? clock.Today(), input.Reason, user.Actor(), clock.UtcInstant());
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task WithdrawConsentAsync(IQueryable<Commitment> visible, Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var commitment = await LoadAsync(visible, id, version, cancellationToken);
        commitment.WithdrawConsent(user.Actor(), clock.UtcInstant());
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>With its history: the next line stands after those that are there.</summary>
    internal static async Task<Commitment> LoadAsync(IQueryable<Commitment> visible, Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var commitment = await visible.GetWithPartsAsync(id, cancellationToken);
        commitment.EnsureVersion(version);
        return commitment;
    }

    internal async Task<CommitmentSigning> SigningAsync(Commitment commitment, SignCommitmentInput input, CancellationToken cancellationToken)
    {
        var register = await reader.RegisterOfAsync(commitment, cancellationToken);
        return new CommitmentSigning(
            input.SignerName, input.SignerRole!.Value, input.ContactConsent, await reader.TermsAsync(commitment.TermsId, cancellationToken),
            register.Party, register.HamletName, register.Cameras);
    }

    /// <summary>Read as the printer reads it, so that nothing is kept that could not be printed.</summary>
    private static void EnsureStrokes(DrawnSignatureInput drawn)
    {
        try
        {
            SignatureDrawing.Parse(drawn.Path, drawn.Width, drawn.Height);
        }
        catch (OfficialDocumentException)
        {
            throw new InputException("signature", CameraProgramErrorCodes.Commitments.SignatureInvalid);
        }
    }
}
