using CameraProgram.Coverage;
using CameraProgram.Geography;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Cameras;

/// <summary>A place for a camera, from the proposal of a survey to the pole that is taken away (điểm camera).</summary>
public sealed class CameraSite : FullAuditedAggregateRoot, IMultiTenant, ISearchable, INamed, IInHamlet
{
    private readonly List<SiteEvent> _events = [];

    private CameraSite()
    {
    }

    /// <summary>Proposes a place.</summary>
    public CameraSite(Guid id, string name, GeoPoint position, Actor proposer, DateTime at)
        : base(id)
    {
        Name = Check.Text(name, CameraProgramConsts.NameLength);
        (Latitude, Longitude) = (position.Latitude, position.Longitude);
        ProposedById = proposer.UserId;
        Happen(SiteEventKind.Proposed, proposer, at);
    }

    public Guid TenantId { get; private set; }

    /// <summary>Where it is, in words: "Cột điện số 4, đầu ngõ 3".</summary>
    public string Name { get; private set; } = string.Empty;

    public Guid? HamletId { get; private set; }

    /// <summary>The route it is to look at.</summary>
    public Guid? RouteId { get; private set; }

    public double Latitude { get; private set; }

    public double Longitude { get; private set; }

    public GeoPoint Position => new(Latitude, Longitude);

    public SiteMount Mount { get; private set; }

    public SiteStatus Status { get; private set; }

    /// <summary>An important or complex point (001 III.2), to be equipped first.</summary>
    public bool IsImportant { get; private set; }

    /// <summary>Lenses that are planned there.</summary>
    public int LensCount { get; private set; } = 1;

    /// <summary>Degrees; where the planned camera is to look.</summary>
    public int? Bearing { get; private set; }

    public int FieldOfView { get; private set; } = CoverageConsts.DefaultFieldOfView;

    /// <summary>Metres.</summary>
    public int Range { get; private set; } = CoverageConsts.DefaultRange;

    public Aim Aim => new(Bearing, FieldOfView, Range);

    /// <summary>Who gives power; empty while nobody has agreed to.</summary>
    public Guid? PowerPartyId { get; private set; }

    /// <summary>Who gives the Internet line.</summary>
    public Guid? InternetPartyId { get; private set; }

    /// <summary>Suitability: technical, appearance, operation, fewest lenses (003).</summary>
    public string? Assessment { get; private set; }

    public Guid? ProposedById { get; private set; }

    public IReadOnlyList<SiteEvent> Events => _events;

    public string NameInLists => Name;

    public bool IsOpen => Status is SiteStatus.Proposed or SiteStatus.Agreed;

    public void Describe(SiteDetails details)
    {
        Name = Check.Text(details.Name, CameraProgramConsts.NameLength);
        HamletId = details.HamletId;
        RouteId = details.RouteId;
        Mount = details.Mount;
        IsImportant = details.IsImportant;
        LensCount = Check.Range(details.LensCount, 1, CameraConsts.MaxLenses);
        var aim = details.Aim.Checked();
        (Bearing, FieldOfView, Range) = (aim.Bearing, aim.FieldOfView, aim.Range);
        PowerPartyId = details.PowerPartyId;
        InternetPartyId = details.InternetPartyId;
        Assessment = Check.OptionalText(details.Assessment, CameraProgramConsts.NoteLength);
    }

    /// <summary>Moves the place while nothing hangs there; cameras are moved by themselves.</summary>
    public void MoveTo(GeoPoint position, Actor actor, DateTime at)
    {
        if (position == Position)
        {
            return;
        }

        Ensure(SiteStatus.Proposed, SiteStatus.Agreed, SiteStatus.Declined);
        var metres = (int)Math.Round(Position.DistanceTo(position));
        (Latitude, Longitude) = (position.Latitude, position.Longitude);
        Happen(SiteEventKind.Moved, actor, at, $"{metres} m");
    }

    /// <summary>The committee agrees to the place. Two pairs of eyes: not whoever proposed it.</summary>
    public void Agree(string? note, Actor actor, DateTime at)
    {
        Ensure(SiteStatus.Proposed);
        if (ProposedById is not null && ProposedById == actor.UserId)
        {
            throw new BusinessException(CameraProgramErrorCodes.Sites.ProposerMayNotAgree).WithData("name", Name);
        }

        Status = SiteStatus.Agreed;
        Happen(SiteEventKind.Agreed, actor, at, note);
    }

    public void Decline(string reason, Actor actor, DateTime at)
    {
        Ensure(SiteStatus.Proposed, SiteStatus.Agreed);
        var why = Check.Text(reason, CameraProgramConsts.NoteLength);
        Status = SiteStatus.Declined;
        Happen(SiteEventKind.Declined, actor, at, why);
    }

    public void ProposeAgain(string? note, Actor actor, DateTime at)
    {
        Ensure(SiteStatus.Declined, SiteStatus.Retired);
        Status = SiteStatus.Proposed;
        ProposedById = actor.UserId;
        Happen(SiteEventKind.ProposedAgain, actor, at, note);
    }

    /// <summary>A camera was put up there; further ones change nothing.</summary>
    /// <exception cref="BusinessException"><c>Sites:NotAgreed</c>: the place is still only proposed, was declined or given up.</exception>
    public void Equip(string cameraName, Actor actor, DateTime at)
    {
        if (Status is not (SiteStatus.Agreed or SiteStatus.Installed))
        {
            throw new BusinessException(CameraProgramErrorCodes.Sites.NotAgreed).WithData("name", Name).WithData("status", Status);
        }

        Status = SiteStatus.Installed;
        Happen(SiteEventKind.Installed, actor, at, cameraName);
    }

    /// <summary>The last camera is gone: the place stays agreed for another.</summary>
    public void Empty(string cameraName, Actor actor, DateTime at)
    {
        Ensure(SiteStatus.Installed);
        Status = SiteStatus.Agreed;
        Happen(SiteEventKind.CameraRemoved, actor, at, cameraName);
    }

    /// <param name="cameras">Cameras in use that hang there.</param>
    public void Retire(string reason, int cameras, Actor actor, DateTime at)
    {
        Ensure(SiteStatus.Agreed, SiteStatus.Installed);
        if (cameras > 0)
        {
            throw new BusinessException(CameraProgramErrorCodes.Sites.HasCameras).WithData("name", Name).WithData("count", cameras);
        }

        var why = Check.Text(reason, CameraProgramConsts.NoteLength);
        Status = SiteStatus.Retired;
        Happen(SiteEventKind.Retired, actor, at, why);
    }

    /// <summary>Whoever gives power or Internet turned out to be another party.</summary>
    public void ReplaceSupporter(Guid partyId, Guid otherId)
    {
        PowerPartyId = PowerPartyId == partyId ? otherId : PowerPartyId;
        InternetPartyId = InternetPartyId == partyId ? otherId : InternetPartyId;
    }

    public string GetSearchWords() => $"{Name} {Assessment}";

    private void Ensure(params ReadOnlySpan<SiteStatus> allowed)
    {
        if (!allowed.Contains(Status))
        {
            throw new BusinessException(CameraProgramErrorCodes.Sites.WrongStatus).WithData("name", Name).WithData("status", Status);
        }
    }

    private void Happen(SiteEventKind kind, Actor actor, DateTime at, string? note = null) =>
        _events.Add(new SiteEvent(Id, _events.Count, kind, actor, at, Check.OptionalText(note, CameraProgramConsts.NoteLength)));
}

/// <summary>What is planned at a place.</summary>
public sealed record SiteDetails(
    string Name,
    Guid? HamletId,
    Guid? RouteId,
    SiteMount Mount,
    bool IsImportant,
    int LensCount,
    Aim Aim,
    Guid? PowerPartyId = null,
    Guid? InternetPartyId = null,
    string? Assessment = null);
