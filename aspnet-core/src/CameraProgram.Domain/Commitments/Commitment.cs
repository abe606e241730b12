using CameraProgram.Cameras;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Parties;

namespace CameraProgram.Commitments;

/// <summary>
/// A household's or body's own word to take part (bản cam kết). It is voluntary: nothing here tells who did not sign. What
/// was signed stays as it was signed; a draft follows the register.
/// </summary>
public sealed partial class Commitment : FullAuditedAggregateRoot, IMultiTenant, ISearchable, INamed, IInHamlet
{
    private readonly List<CommitmentCamera> _cameras = [];
    private readonly List<CommitmentScan> _scans = [];
    private readonly List<CommitmentEvent> _events = [];

    private Commitment()
    {
    }

    /// <param name="renews">The commitment that this one is to follow.</param>
    public Commitment(Guid id, Party party, string? hamletName, CommitmentTerms terms, Commitment? renews, Actor actor, DateTime at)
        : base(id)
    {
        PartyId = party.Id;
        RenewsId = renews?.Id;
        TermMonths = terms.TermMonths;
        (GivesInternet, GivesPower, ProtectsEquipment, GivesPlace, SupportNote) = renews is null
            ? default
            : (renews.GivesInternet, renews.GivesPower, renews.ProtectsEquipment, renews.GivesPlace, renews.SupportNote);
        TakeTerms(terms);
        Describe(party, hamletName, []);
        Happen(CommitmentEventKind.Drafted, actor, at);
    }

    public Guid TenantId { get; private set; }

    public Guid PartyId { get; private set; }

    public Guid TermsId { get; private set; }

    /// <summary>The commitment it follows.</summary>
    public Guid? RenewsId { get; private set; }

    /// <summary>Where the party belonged when the paper was written.</summary>
    public Guid? HamletId { get; private set; }

    public string? HamletName { get; private set; }

    public PartyKind PartyKind { get; private set; }

    /// <summary>The party as the paper names it.</summary>
    public string FullName { get; private set; } = string.Empty;

    public string? Representative { get; private set; }

    public string? Address { get; private set; }

    /// <summary>Kept with the signed paper only when the separate consent was given.</summary>
    [AuditedWithoutValue]
    public string? Phone { get; private set; }

    [AuditedWithoutValue]
    public string? IdNumber { get; private set; }

    /// <summary>The cameras it is about; none: one will be put up.</summary>
    public IReadOnlyList<CommitmentCamera> Cameras => _cameras;

    public bool GivesInternet { get; private set; }

    public bool GivesPower { get; private set; }

    /// <summary>Looks after the pole and the camera.</summary>
    public bool ProtectsEquipment { get; private set; }

    /// <summary>Lets a camera hang on the own wall or ground.</summary>
    public bool GivesPlace { get; private set; }

    public string? SupportNote { get; private set; }

    /// <summary>For how many months it holds from the day it is signed; null: until it is withdrawn.</summary>
    public int? TermMonths { get; private set; }

    public CommitmentStatus Status { get; private set; }

    public DateOnly? SignedDay { get; private set; }

    /// <summary>The last day it holds.</summary>
    public DateOnly? ValidTo { get; private set; }

    public DateOnly? ConfirmedDay { get; private set; }

    public DateOnly? WithdrawnDay { get; private set; }

    /// <summary>From this day on another one of the same party holds instead.</summary>
    public DateOnly? RenewedDay { get; private set; }

    public IReadOnlyList<CommitmentScan> Scans => _scans;

    public IReadOnlyList<CommitmentEvent> Events => _events;

    public string NameInLists => FullName;

    public CommitmentState StateOn(DateOnly day) => StateOf(Status, ValidTo, RenewedDay, day);

    /// <summary>The state that follows from the days of a commitment.</summary>
    public static CommitmentState StateOf(CommitmentStatus status, DateOnly? validTo, DateOnly? renewedDay, DateOnly day) => status switch
    {
        CommitmentStatus.Draft => CommitmentState.Draft,
        CommitmentStatus.Withdrawn => CommitmentState.Withdrawn,
        _ when renewedDay is not null => CommitmentState.Renewed,
        _ when validTo < day => CommitmentState.Expired,
        CommitmentStatus.Signed => CommitmentState.Signed,
        _ => validTo <= day.AddDays(CommitmentConsts.ExpiringDays) ? CommitmentState.Expiring : CommitmentState.Active,
    };

    /// <summary>Brings a draft up to date with the register; what was signed cannot be.</summary>
    /// <param name="cameras">Those of <see cref="Cameras"/>, or those that are to be.</param>
    public void Describe(Party party, string? hamletName, IReadOnlyList<Camera> cameras)
    {
        Ensure(party.FullName, CommitmentStatus.Draft);
        (PartyKind, FullName, Representative) = (party.Kind, party.FullName, party.Representative);
        (HamletId, HamletName, Address) = (party.HamletId, hamletName, party.Address);
        _cameras.RemoveAll(kept => !cameras.Any(c => c.Id == kept.CameraId));
        foreach (var (order, camera) in cameras.Index())
        {
            var kept = _cameras.Find(c => c.CameraId == camera.Id);
            if (kept is null)
            {
                _cameras.Add(kept = new CommitmentCamera(Id, camera.Id));
            }

            kept.Copy(camera, order);
        }
    }

    /// <summary>Changes a draft; it takes the clauses in force and what the register says now.</summary>
    /// <exception cref="BusinessException"><c>Cameras:Retired</c>, <c>Commitments:NotOwnCamera</c>, <c>Commitments:TooManyCameras</c>.</exception>
    public void Edit(CommitmentContent content, Party party, string? hamletName, CommitmentTerms terms, Actor actor, DateTime at)
    {
        EnsureOwn(content.Cameras);
        Describe(party, hamletName, content.Cameras);
        Write(content);
        TakeTerms(terms);
        Happen(CommitmentEventKind.Edited, actor, at);
    }

    /// <summary>A draft follows the clauses in force; a term that was chosen for this party stays.</summary>
    /// <param name="before">The clauses it has had.</param>
    public void FollowTerms(CommitmentTerms before, CommitmentTerms terms, Actor actor, DateTime at)
    {
        Ensure(FullName, CommitmentStatus.Draft);
        TermMonths = TermMonths == before.TermMonths ? terms.TermMonths : TermMonths;
        TakeTerms(terms);
        Happen(CommitmentEventKind.TermsTaken, actor, at);
    }

    /// <summary>Fills a new draft; as <see cref="Edit"/> without a line in its history.</summary>
    public void Begin(CommitmentContent content, Party party, string? hamletName)
    {
        EnsureOwn(content.Cameras);
        Describe(party, hamletName, content.Cameras);
        Write(content);
    }

    /// <exception cref="BusinessException"><c>Commitments:WrongState</c>: it was signed, and stays.</exception>
    public void EnsureMayBeDeleted() => Ensure(FullName, CommitmentStatus.Draft);

    /// <summary>The party turned out to be another one, which was entered twice; the paper keeps its words.</summary>
    public void BelongTo(Guid partyId) => PartyId = partyId;

    public string GetSearchWords() => $"{FullName} {Representative} {Address}";

    private void Write(CommitmentContent content)
    {
        (GivesInternet, GivesPower, ProtectsEquipment, GivesPlace) =
            (content.GivesInternet, content.GivesPower, content.ProtectsEquipment, content.GivesPlace);
        SupportNote = Check.OptionalText(content.SupportNote, CameraProgramConsts.NoteLength);
        TermMonths = content.TermMonths is { } months ? Check.Range(months, 1, CommitmentConsts.MaxTermMonths, "termMonths") : null;
    }

    private void TakeTerms(CommitmentTerms terms) => TermsId = terms.Id;

    private void EnsureOwn(IReadOnlyList<Camera> cameras)
    {
        if (cameras.Count > CommitmentConsts.MaxCameras)
        {
            throw new InputException("cameraIds", CameraProgramErrorCodes.Commitments.TooManyCameras).WithData("max", CommitmentConsts.MaxCameras);
        }

        foreach (var camera in cameras)
        {
            if (camera.PartyId != PartyId)
            {
                throw new BusinessException(CameraProgramErrorCodes.Commitments.NotOwnCamera).WithData("name", camera.Name);
            }

            if (camera.Status == CameraStatus.Retired)
            {
                throw new BusinessException(CameraProgramErrorCodes.Cameras.Retired).WithData("name", camera.Name);
            }
        }
    }

    private void Ensure(string name, params ReadOnlySpan<CommitmentStatus> allowed)
    {
        if (!allowed.Contains(Status))
        {
            throw new BusinessException(CameraProgramErrorCodes.Commitments.WrongState).WithData("name", name).WithData("status", Status);
        }
    }

    private void Happen(CommitmentEventKind kind, Actor actor, DateTime at, string? note = null) =>
        _events.Add(new CommitmentEvent(Id, _events.Count, kind, actor, at, note));
}

/// <summary>What a person chooses for a commitment.</summary>
public sealed record CommitmentContent(
    IReadOnlyList<Camera> Cameras,
    int? TermMonths,
    bool GivesInternet = false,
    bool GivesPower = false,
    bool ProtectsEquipment = false,
    bool GivesPlace = false,
    string? SupportNote = null);
