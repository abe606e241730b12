using CameraProgram.Coverage;
using CameraProgram.Geography;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Cameras;

/// <summary>
/// A camera that looks at public space: a household's own that was re-aimed, or one that the commune put up. It is never
/// deleted, only retired; its history tells every change of direction, link, status and owner.
/// </summary>
public sealed partial class Camera : FullAuditedAggregateRoot, IMultiTenant, ISearchable, INamed, IInHamlet
{
    private readonly List<CameraEvent> _events = [];

    private Camera()
    {
    }

    /// <summary>Registers a camera that works already.</summary>
    public Camera(Guid id, CameraDetails details, Actor actor, DateTime at)
        : base(id)
    {
        Status = CameraStatus.Working;
        StatusSince = at;
        Write(details);
        Happen(CameraEventKind.Registered, actor, at);
    }

    public Guid TenantId { get; private set; }

    /// <summary>What people call it: "Nhà ông A – đầu ngõ 3".</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>The commune's own number for it, when it has one.</summary>
    public string? Code { get; private set; }

    /// <summary>The owner; empty for what belongs to the commune.</summary>
    public Guid? PartyId { get; private set; }

    public Guid? HamletId { get; private set; }

    public Guid? RouteId { get; private set; }

    public Guid? SiteId { get; private set; }

    /// <summary>Where it hangs, in words.</summary>
    public string? Location { get; private set; }

    public double? Latitude { get; private set; }

    public double? Longitude { get; private set; }

    public GeoPoint? Position => Latitude is { } latitude && Longitude is { } longitude ? new GeoPoint(latitude, longitude) : null;

    /// <summary>Số mắt.</summary>
    public int LensCount { get; private set; } = 1;

    public string? Model { get; private set; }

    /// <summary>Capitals without spaces; one device has one.</summary>
    public string? Serial { get; private set; }

    /// <summary>"AA:BB:CC:DD:EE:FF".</summary>
    public string? Mac { get; private set; }

    public string? Resolution { get; private set; }

    public int? RetentionDays { get; private set; }

    public DateOnly? InstalledDay { get; private set; }

    public DateOnly? WarrantyTo { get; private set; }

    public CameraFunding Funding { get; private set; }

    public Conformity Conformity { get; private set; }

    public string? ConformityReference { get; private set; }

    public string? Note { get; private set; }

    /// <summary>Degrees clockwise from north; empty while nobody has measured it.</summary>
    public int? Bearing { get; private set; }

    public int FieldOfView { get; private set; } = CoverageConsts.DefaultFieldOfView;

    /// <summary>Metres.</summary>
    public int Range { get; private set; } = CoverageConsts.DefaultRange;

    /// <summary>Where it should look instead, in the surveyor's opinion (hướng sau điều chỉnh).</summary>
    public int? ProposedBearing { get; private set; }

    public ImageCheck ImageCheck { get; private set; }

    /// <summary>UTC of the last look at the picture.</summary>
    public DateTime? ImageCheckedAt { get; private set; }

    /// <summary>It was turned at least once on request of the programme (camera đã điều chỉnh hướng); UTC of the last time.</summary>
    public DateTime? ReaimedAt { get; private set; }

    public LinkLevel Link { get; private set; }

    public CameraStatus Status { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime StatusSince { get; private set; }

    /// <summary>It belongs to the commune, since the handover.</summary>
    public bool IsPublicAsset { get; private set; }

    public DateOnly? HandedOverDay { get; private set; }

    public IReadOnlyList<CameraEvent> Events => _events;

    public string NameInLists => Name;

    public bool IsInUse => Status is not (CameraStatus.Retired or CameraStatus.Installing);

    /// <summary>What it sees of the ground; null without position or bearing.</summary>
    public CameraView? View => Position is { } position && Bearing is { } bearing
        ? new CameraView(position, bearing, FieldOfView, Range)
        : null;

    /// <summary>Puts up a camera at an agreed site; it counts only after acceptance and handover.</summary>
    public static Camera PutUp(Guid id, CameraDetails details, CameraSite site, Actor actor, DateTime at)
    {
        var camera = new Camera(id, details, actor, at) { Status = CameraStatus.Installing };
        camera._events[0].After = nameof(CameraStatus.Installing);
        (camera.Bearing, camera.FieldOfView, camera.Range) = (site.Bearing, site.FieldOfView, site.Range);
        camera.HangAt(site, actor, at);
        return camera;
    }

    /// <summary>It hangs at an agreed site; what is not known of it is as the site has it.</summary>
    public void HangAt(CameraSite site, Actor actor, DateTime at)
    {
        EnsureNotRetired();
        site.Equip(Name, actor, at);
        SiteId = site.Id;
        HamletId ??= site.HamletId;
        RouteId ??= site.RouteId;
        (Latitude, Longitude) = (Latitude ?? site.Latitude, Longitude ?? site.Longitude);
        Bearing ??= site.Bearing;
    }

    /// <summary>As they are now, for <see cref="Edit"/> with a few of them changed.</summary>
    public CameraDetails Details() => new(
        Name, Code, PartyId, HamletId, RouteId, Location, LensCount, Model, Serial, Mac, Resolution, RetentionDays, InstalledDay, WarrantyTo, Funding,
        Conformity, ConformityReference, Note);

    public void Edit(CameraDetails details, Actor actor, DateTime at)
    {
        EnsureNotRetired();
        Write(details);
        Happen(CameraEventKind.Edited, actor, at);
    }

    public string GetSearchWords() => $"{Code} {Name} {Location} {Serial} {Model}";

    private void Write(CameraDetails details)
    {
        Name = Check.Text(details.Name, CameraProgramConsts.NameLength);
        Code = Check.OptionalText(details.Code, CameraConsts.CodeLength)?.ToUpperInvariant();
        PartyId = details.PartyId;
        HamletId = details.HamletId;
        RouteId = details.RouteId;
        Location = Check.OptionalText(details.Location, CameraProgramConsts.TitleLength);
        LensCount = Check.Range(details.LensCount, 1, CameraConsts.MaxLenses);
        Model = Check.OptionalText(details.Model, CameraConsts.ModelLength);
        Serial = DeviceNumbers.Serial(details.Serial);
        Mac = DeviceNumbers.Mac(details.Mac);
        Resolution = Check.OptionalText(details.Resolution, CameraConsts.ResolutionLength);
        RetentionDays = details.RetentionDays is { } days ? Check.Range(days, 0, CameraConsts.MaxRetentionDays, "retentionDays") : null;
        InstalledDay = details.InstalledDay;
        WarrantyTo = details.WarrantyTo;
        Funding = details.Funding;
        Conformity = details.Conformity;
        ConformityReference = Check.OptionalText(details.ConformityReference, CameraConsts.ConformityReferenceLength);
        Note = Check.OptionalText(details.Note, CameraProgramConsts.NoteLength);
    }

    private void EnsureNotRetired()
    {
        if (Status == CameraStatus.Retired)
        {
            throw new BusinessException(CameraProgramErrorCodes.Cameras.Retired).WithData("name", Name);
        }
    }

    private CameraEvent Happen(CameraEventKind kind, Actor actor, DateTime at, string? note = null)
    {
        var happened = new CameraEvent(Id, _events.Count, kind, actor, at) { Note = Check.OptionalText(note, CameraProgramConsts.NoteLength) };
        _events.Add(happened);
        return happened;
    }
}
