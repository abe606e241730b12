using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Parties;

namespace CameraProgram.Commitments;

/// <summary>Signed, confirmed, withdrawn, renewed.</summary>
public sealed partial class Commitment
{
    public ContactConsent ContactConsent { get; private set; }

    public CommitmentSignatureKind? SignatureKind { get; private set; }

    public string? SignerName { get; private set; }

    public CommitmentSignerRole? SignerRole { get; private set; }

    /// <summary>Path data of the drawn signature: only M, L, Q, C and numbers.</summary>
    [NotAudited]
    public string? SignaturePath { get; private set; }

    /// <summary>Of the place that was drawn on, in the units of the path.</summary>
    [NotAudited]
    public double? SignatureWidth { get; private set; }

    [NotAudited]
    public double? SignatureHeight { get; private set; }

    /// <summary>UTC; when it was drawn, or when the scan was handed in.</summary>
    public DateTime? SignatureAt { get; private set; }

    /// <summary>The device that was drawn on, as its browser names it.</summary>
    public string? SignatureDevice { get; private set; }

    /// <summary>Who held the device out or handed in the scan.</summary>
    public Guid? SignatureTakenById { get; private set; }

    public string? SignatureTakenByName { get; private set; }

    /// <summary>The party signs on a screen, today.</summary>
    /// <exception cref="BusinessException"><c>Commitments:WrongState</c>, <c>Commitments:TermsNotInForce</c>.</exception>
    public void SignOnScreen(DrawnSignature drawing, CommitmentSigning signing, Actor actor, DateTime at)
    {
        Sign(CommitmentSignatureKind.Drawn, VietnamTime.DayOf(at), signing, actor, at);
        (SignaturePath, SignatureWidth, SignatureHeight) = (drawing.Path, drawing.Width, drawing.Height);
        SignatureDevice = drawing.Device;
    }

    /// <summary>The party has signed on paper; the scans are kept.</summary>
    /// <exception cref="BusinessException"><c>Commitments:WrongState</c>, <c>Commitments:TermsNotInForce</c>, <c>Commitments:DayInFuture</c>, <c>Commitments:SignedBeforeTerms</c>, <c>Commitments:ScanMissing</c>.</exception>
    public void SignOnPaper(IReadOnlyList<Guid> attachmentIds, DateOnly signedDay, CommitmentSigning signing, Actor actor, DateTime at)
    {
        if (attachmentIds.Count is 0 or > CommitmentConsts.MaxScans)
        {
            throw new InputException("attachmentIds", CameraProgramErrorCodes.Commitments.ScanMissing).WithData("max", CommitmentConsts.MaxScans);
        }

        EnsureNotInFuture(signedDay, at, nameof(signedDay));
        if (signedDay < signing.Terms.From)
        {
            throw new InputException(nameof(signedDay), CameraProgramErrorCodes.Commitments.SignedBeforeTerms)
                .WithData("day", signedDay).WithData("number", signing.Terms.Number).WithData("from", signing.Terms.From);
        }

        Sign(CommitmentSignatureKind.Scan, signedDay, signing, actor, at);
        _scans.AddRange(attachmentIds.Index().Select(a => new CommitmentScan(Id, a.Item, a.Index)));
    }

    /// <summary>The commune police confirm what was signed; what it renews ends.</summary>
    /// <param name="renewed">The commitment named by <see cref="RenewsId"/>.</param>
    /// <exception cref="BusinessException"><c>Commitments:WrongState</c>, <c>Commitments:Expired</c>.</exception>
    public void Confirm(Commitment? renewed, Actor actor, DateTime at)
    {
        var today = VietnamTime.DayOf(at);
        Ensure(FullName, CommitmentStatus.Signed);
        if (ValidTo < today)
        {
            throw new BusinessException(CameraProgramErrorCodes.Commitments.Expired).WithData("name", FullName).WithData("day", ValidTo);
        }

        (Status, ConfirmedDay) = (CommitmentStatus.Active, today);
        Happen(CommitmentEventKind.Confirmed, actor, at);
        renewed?.GiveWay(today, actor, at);
    }

    /// <summary>Always possible, also after its last day. A reason may be given and is never asked for.</summary>
    /// <exception cref="BusinessException"><c>Commitments:WrongState</c>: never signed, or withdrawn already.</exception>
    public void Withdraw(DateOnly day, string? reason, Actor actor, DateTime at)
    {
        Ensure(FullName, CommitmentStatus.Signed, CommitmentStatus.Active);
        EnsureNotInFuture(day, at, nameof(day));
        if (day < SignedDay)
        {
            throw new InputException("day", CameraProgramErrorCodes.Commitments.WithdrawnBeforeSigned).WithData("day", SignedDay);
        }

        (Status, WithdrawnDay) = (CommitmentStatus.Withdrawn, day);
        Happen(CommitmentEventKind.Withdrawn, actor, at, reason);
    }

    /// <summary>Takes back the separate consent alone: the contact data go from the signed paper, the commitment holds on.</summary>
    /// <exception cref="BusinessException"><c>Commitments:ConsentNotGiven</c>: never given, or taken back already.</exception>
    public void WithdrawConsent(Actor actor, DateTime at)
    {
        if (ContactConsent != ContactConsent.Given)
        {
            throw new BusinessException(CameraProgramErrorCodes.Commitments.ConsentNotGiven).WithData("name", FullName);
        }

        (ContactConsent, Phone, IdNumber) = (ContactConsent.Withdrawn, null, null);
        Happen(CommitmentEventKind.ConsentWithdrawn, actor, at);
    }

    /// <summary>What holds for long yet, under these clauses, need not be signed again.</summary>
    /// <exception cref="BusinessException">
    /// <c>Commitments:WrongState</c>: only what was signed and not withdrawn can be renewed. <c>Commitments:NotYetToRenew</c>.
    /// </exception>
    public void EnsureMayBeRenewed(CommitmentTerms inForce, DateOnly today)
    {
        Ensure(FullName, CommitmentStatus.Signed, CommitmentStatus.Active);
        if (TermsId == inForce.Id && StateOn(today) is not (CommitmentState.Expiring or CommitmentState.Expired))
        {
            throw new BusinessException(CameraProgramErrorCodes.Commitments.NotYetToRenew)
                .WithData("name", FullName).WithData("days", CommitmentConsts.ExpiringDays);
        }
    }

    private void GiveWay(DateOnly day, Actor actor, DateTime at)
    {
        if (Status is CommitmentStatus.Signed or CommitmentStatus.Active && RenewedDay is null)
        {
            RenewedDay = day;
            Happen(CommitmentEventKind.Renewed, actor, at);
        }
    }

    private void Sign(CommitmentSignatureKind kind, DateOnly day, CommitmentSigning signing, Actor actor, DateTime at)
    {
        Ensure(FullName, CommitmentStatus.Draft);
        if (signing.Terms.Id != TermsId || signing.Terms.StateOn(day) != CommitmentTermsState.InForce)
        {
            throw new BusinessException(CameraProgramErrorCodes.Commitments.TermsNotInForce)
                .WithData("number", signing.Terms.Number).WithData("day", day);
        }

        if (signing.ContactConsent == ContactConsent.Withdrawn)
        {
            throw new InputException("contactConsent", CameraProgramErrorCodes.Commitments.ConsentNotGiven).WithData("name", FullName);
        }

        EnsureOwn(signing.Cameras);
        Describe(signing.Party, signing.HamletName, signing.Cameras);
        SignerName = Check.Text(signing.SignerName, CameraProgramConsts.NameLength);
        (Status, SignatureKind, SignerRole, ContactConsent) = (CommitmentStatus.Signed, kind, signing.SignerRole, signing.ContactConsent);
        SignedDay = day;
        ValidTo = TermMonths is { } months ? day.AddMonths(months).AddDays(-1) : null;
        (SignatureAt, SignatureTakenById, SignatureTakenByName) = (at, actor.UserId, actor.Name);
        (Phone, IdNumber) = signing.ContactConsent == ContactConsent.Given ? (signing.Party.Phone, signing.Party.IdNumber) : (null, null);
        Happen(CommitmentEventKind.Signed, actor, at, SignerName);
    }

    private static void EnsureNotInFuture(DateOnly day, DateTime at, string field)
    {
        if (day > VietnamTime.DayOf(at))
        {
            throw new InputException(field, CameraProgramErrorCodes.Commitments.DayInFuture).WithData("day", day);
        }
    }
}

/// <summary>Who signs, and what they said to the separate consent.</summary>
/// <param name="Terms">The version that the draft names.</param>
/// <param name="Party">The party, its hamlet and the draft's cameras as the register has them: this is what gets signed.</param>
public sealed record CommitmentSigning(
    string SignerName,
    CommitmentSignerRole SignerRole,
    ContactConsent ContactConsent,
    CommitmentTerms Terms,
    Party Party,
    string? HamletName,
    IReadOnlyList<Camera> Cameras);
