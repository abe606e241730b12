using CameraProgram.Cameras;
using CameraProgram.Coverage;
using CameraProgram.Geography;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Parties;
using CameraProgram.Routes;

namespace CameraProgram.Surveys;

/// <summary>
/// What a surveyor found at one place of a route, exactly as it was written down on the phone. Its id is made there, so that
/// sending twice is receiving once. It goes into the register at once, or waits for a person when something like it is there.
/// </summary>
public sealed class SurveyFinding : FullAuditedAggregateRoot, IMultiTenant, ISearchable, IInHamlet
{
    private readonly List<FindingPhoto> _photos = [];

    private SurveyFinding()
    {
    }

    public SurveyFinding(Guid id, FindingKind kind, Route route, Actor surveyor, DateTime foundAt, FindingContent content)
        : base(id)
    {
        Kind = kind;
        RouteId = route.Id;
        HamletId = route.HamletId;
        SurveyorId = surveyor.UserId;
        SurveyorName = surveyor.Name;
        FoundAt = foundAt;
        Write(content);
        EnsureWhole();
    }

    public Guid TenantId { get; private set; }

    public FindingKind Kind { get; private set; }

    public Guid RouteId { get; private set; }

    /// <summary>That of the route.</summary>
    public Guid? HamletId { get; private set; }

    public Guid? SurveyorId { get; private set; }

    public string SurveyorName { get; private set; } = string.Empty;

    /// <summary>UTC by the clock of the phone.</summary>
    public DateTime FoundAt { get; private set; }

    public PartyKind? OwnerKind { get; private set; }

    public string? OwnerName { get; private set; }

    public string? Representative { get; private set; }

    [AuditedWithoutValue]
    public string? Phone { get; private set; }

    public string? Address { get; private set; }

    public double? Latitude { get; private set; }

    public double? Longitude { get; private set; }

    public GeoPoint? Position => Latitude is { } latitude && Longitude is { } longitude ? new GeoPoint(latitude, longitude) : null;

    /// <summary>Metres.</summary>
    public int? Accuracy { get; private set; }

    /// <summary>Where it is, in words.</summary>
    public string? Place { get; private set; }

    public int LensCount { get; private set; }

    public string? Model { get; private set; }

    public string? Serial { get; private set; }

    /// <summary>Degrees, as it looks now.</summary>
    public int? Bearing { get; private set; }

    /// <summary>Degrees, as it should look.</summary>
    public int? BearingAfter { get; private set; }

    public int? FieldOfView { get; private set; }

    public int? Range { get; private set; }

    public int? RetentionDays { get; private set; }

    public SiteMount? Mount { get; private set; }

    public bool IsImportant { get; private set; }

    public bool? SuitsTechnically { get; private set; }

    public bool? SuitsAppearance { get; private set; }

    public bool? SuitsOperation { get; private set; }

    public bool? NeedsFewestLenses { get; private set; }

    /// <summary>The technician who was there.</summary>
    public string? Technician { get; private set; }

    public string? Note { get; private set; }

    /// <summary>The registered camera it is about, or that came out of it.</summary>
    public Guid? CameraId { get; private set; }

    public long? CameraVersion { get; private set; }

    /// <summary>The site that came out of it.</summary>
    public Guid? SiteId { get; private set; }

    /// <summary>The owner in the register; while it waits, the one that a person recognised.</summary>
    public Guid? PartyId { get; private set; }

    public FindingStatus Status { get; private set; }

    public FindingDoubt Doubt { get; private set; }

    /// <summary>The camera, site or owner that raised the doubt.</summary>
    public Guid? DoubtfulId { get; private set; }

    public Guid? DecidedById { get; private set; }

    public string? DecidedByName { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? DecidedAt { get; private set; }

    public string? Decision { get; private set; }

    public IReadOnlyList<FindingPhoto> Photos => _photos;

    /// <summary>As the phone sent it; of a camera only the one that it named, not the one that came out of it.</summary>
    private FindingContent Content => new(
        OwnerKind is { } kind ? new FoundOwner(kind, OwnerName ?? string.Empty, Representative, Phone, Address) : null,
        Position, Accuracy, Place, LensCount, Model, Serial, Bearing, BearingAfter, FieldOfView, Range, RetentionDays, Mount, IsImportant,
        Kind == FindingKind.Reaim ? CameraId : null, CameraVersion,
        new FoundSuitability(SuitsTechnically, SuitsAppearance, SuitsOperation, NeedsFewestLenses), Technician, Note);

    public Aim Aim => new(BearingAfter ?? Bearing, FieldOfView ?? CoverageConsts.DefaultFieldOfView, Range ?? CoverageConsts.DefaultRange);

    /// <summary>
    /// Whether just this was sent, whatever has become of it since. The time is not asked about: nobody edits it, and one of a
    /// clock that was ahead was set right.
    /// </summary>
    public bool Says(FindingKind kind, Guid routeId, FindingContent content, IReadOnlyCollection<Guid> attachmentIds)
    {
        var sent = new SurveyFinding { Kind = kind };
        sent.Write(content);
        return (kind, routeId) == (Kind, RouteId) && sent.Content == Content && _photos.Select(p => p.AttachmentId).ToHashSet().SetEquals(attachmentIds);
    }

    /// <summary>Adds photographs that belong to it; one that is there already is not added twice.</summary>
    public void AddPhotos(IEnumerable<Guid> attachmentIds)
    {
        foreach (var attachmentId in attachmentIds.Where(id => !_photos.Exists(p => p.AttachmentId == id)))
        {
            if (_photos.Count == SurveyConsts.MaxPhotos)
            {
                throw new BusinessException(CameraProgramErrorCodes.Surveys.TooManyPhotos).WithData("max", SurveyConsts.MaxPhotos);
            }

            _photos.Add(new FindingPhoto(Id, _photos.Count, attachmentId));
        }
    }

    /// <summary>Something like it is in the register: a person has to decide.</summary>
    public void Question(FindingDoubt doubt, Guid? doubtfulId)
    {
        EnsureWaiting();
        (Doubt, DoubtfulId) = (doubt, doubtfulId);
    }

    /// <summary>A person recognised the owner.</summary>
    public void BelongTo(Party owner)
    {
        EnsureWaiting();
        PartyId = owner.Id;
    }

    /// <summary>It is in the register now.</summary>
    /// <param name="decision">Why, when a person decided.</param>
    public void Apply(Guid? partyId, Guid? cameraId, Guid? siteId, string? decision, Actor actor, DateTime at)
    {
        EnsureWaiting();
        (PartyId, CameraId, SiteId) = (partyId, cameraId ?? CameraId, siteId);
        Decide(FindingStatus.Applied, Check.OptionalText(decision, CameraProgramConsts.NoteLength), actor, at);
    }

    public void Dismiss(string reason, Actor actor, DateTime at)
    {
        EnsureWaiting();
        Decide(FindingStatus.Dismissed, Check.Text(reason, CameraProgramConsts.NoteLength), actor, at);
    }

    public string GetSearchWords() => $"{OwnerName} {Representative} {Place} {Address} {Note} {SurveyorName}";

    private void Decide(FindingStatus status, string? decision, Actor actor, DateTime at)
    {
        Status = status;
        (DecidedById, DecidedByName, DecidedAt, Decision) = (actor.UserId, actor.Name, at, decision);
    }

    private void EnsureWaiting()
    {
        if (Status != FindingStatus.Waiting)
        {
            throw new BusinessException(CameraProgramErrorCodes.Surveys.AlreadyDecided).WithData("name", DecidedByName);
        }
    }

    private void Write(FindingContent content)
    {
        OwnerKind = content.Owner?.Kind;
        OwnerName = Check.OptionalText(content.Owner?.Name, CameraProgramConsts.NameLength, "owner.name");
        Representative = Check.OptionalText(content.Owner?.Representative, CameraProgramConsts.NameLength, "owner.representative");
        Phone = PhoneNumber.Of(content.Owner?.Phone, "owner.phone");
        Address = Check.OptionalText(content.Owner?.Address, PartyConsts.AddressLength, "owner.address");
        (Latitude, Longitude) = (content.Position?.Latitude, content.Position?.Longitude);
        Accuracy = content.Accuracy is { } metres ? Check.Range(metres, 0, SurveyConsts.MaxAccuracy, "accuracy") : null;
        Place = Check.OptionalText(content.Place, CameraProgramConsts.NameLength);
        LensCount = Check.Range(content.LensCount, 1, CameraConsts.MaxLenses);
        Model = Check.OptionalText(content.Model, CameraConsts.ModelLength);
        Serial = DeviceNumbers.Serial(content.Serial);
        var now = new Aim(content.Bearing, content.FieldOfView ?? CoverageConsts.DefaultFieldOfView, content.Range ?? CoverageConsts.DefaultRange).Checked();
        (Bearing, FieldOfView, Range) = (now.Bearing, content.FieldOfView, content.Range);
        BearingAfter = new Aim(content.BearingAfter).Checked().Bearing;
        RetentionDays = content.RetentionDays is { } days ? Check.Range(days, 0, CameraConsts.MaxRetentionDays, "retentionDays") : null;
        (Mount, IsImportant) = (content.Mount, content.IsImportant);
        (CameraId, CameraVersion) = (content.CameraId, content.CameraVersion);
        (SuitsTechnically, SuitsAppearance, SuitsOperation, NeedsFewestLenses) = content.Suitability;
        Technician = Check.OptionalText(content.Technician, CameraProgramConsts.NameLength);
        Note = Check.OptionalText(content.Note, CameraProgramConsts.NoteLength);
    }

    private void EnsureWhole()
    {
        if (Kind is FindingKind.ExistingCamera or FindingKind.ProposedSite && Position is null)
        {
            throw new InputException("position", CameraProgramErrorCodes.Surveys.PositionMissing);
        }

        if (Kind == FindingKind.ExistingCamera && OwnerName is null)
        {
            throw new InputException("owner.name", CameraProgramErrorCodes.Surveys.OwnerMissing);
        }

        if (Kind == FindingKind.Reaim && CameraId is null)
        {
            throw new InputException("cameraId", CameraProgramErrorCodes.Surveys.CameraMissing);
        }

        if (Kind == FindingKind.Reaim && BearingAfter is null)
        {
            throw new InputException("bearingAfter", CameraProgramErrorCodes.Surveys.BearingMissing);
        }
    }
}

/// <summary>A photograph taken at the place.</summary>
[NotAudited]
public sealed class FindingPhoto : Entity
{
    private FindingPhoto()
    {
    }

    internal FindingPhoto(Guid findingId, int order, Guid attachmentId)
        : base(Guid.CreateVersion7()) => (FindingId, Order, AttachmentId) = (findingId, order, attachmentId);

    public Guid FindingId { get; private set; }

    public int Order { get; private set; }

    public Guid AttachmentId { get; private set; }
}
