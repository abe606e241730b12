using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Parties;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Surveys;

/// <summary>Takes a finding over into the register: a camera with its owner, a proposed site, a proposal to turn a camera.</summary>
public sealed class FindingRegistrar(ICameraProgramDb db, FindingDoubts doubts, CameraDoubles doubles, ICurrentUser user, TimeProvider clock)
{
    private Actor Actor => user.Actor();

    private DateTime Now => clock.UtcInstant();

    /// <param name="serial">The serial number as it is right: that of the finding, or what a person read instead.</param>
    /// <exception cref="InputException"><c>Cameras:SerialTaken</c>.</exception>
    public async Task TakeAsNewAsync(SurveyFinding finding, string? serial, string? decision, CancellationToken cancellationToken)
    {
        switch (finding.Kind)
        {
            case FindingKind.ExistingCamera:
                await doubles.EnsureNumbersAreFreeAsync(serial, code: null, exceptId: null, cancellationToken);
                var party = finding.PartyId is { } recognised
                    ? await db.Parties.GetAsync(recognised, cancellationToken)
                    : await doubts.OwnerAsync(finding, cancellationToken) ?? NewOwner(finding);
                finding.Apply(party.Id, NewCamera(finding, party, serial).Id, siteId: null, decision, Actor, Now);
                break;
            case FindingKind.ProposedSite:
                finding.Apply(partyId: null, cameraId: null, NewSite(finding).Id, decision, Actor, Now);
                break;
            case FindingKind.Reaim:
                var camera = await CameraAsync(finding.CameraId!.Value, cancellationToken);
                camera.ProposeReaim(finding.BearingAfter!.Value, finding.Note, Actor, Now);
                finding.Apply(camera.PartyId, camera.Id, siteId: null, decision, Actor, Now);
                break;
            default:
                finding.Apply(partyId: null, cameraId: null, siteId: null, decision, Actor, Now);
                break;
        }
    }

    /// <summary>The finding is about a camera that is in the register: the chosen fields go over, nothing else.</summary>
    public async Task UpdateCameraAsync(
        SurveyFinding finding, Guid cameraId, ExpectedVersion version, IReadOnlyCollection<FindingField> take, string? decision, CancellationToken cancellationToken)
    {
        var camera = await CameraAsync(cameraId, cancellationToken);
        camera.EnsureVersion(version);
        if (take.Contains(FindingField.Serial))
        {
            await doubles.EnsureNumbersAreFreeAsync(finding.Serial, code: null, camera.Id, cancellationToken);
        }

        if (take.Count > 0)
        {
            Update(camera, finding, take);
        }

        foreach (var photo in finding.Photos)
        {
            camera.AddPhoto(photo.AttachmentId, finding.Note, Actor, Now);
        }

        finding.Apply(camera.PartyId, camera.Id, siteId: null, decision, Actor, Now);
    }

    private void Update(Camera camera, SurveyFinding finding, IReadOnlyCollection<FindingField> take)
    {
        if (take.Any(f => f is FindingField.LensCount or FindingField.Model or FindingField.Serial or FindingField.RetentionDays))
        {
            var known = camera.Details();
            camera.Edit(
                known with
                {
                    LensCount = take.Contains(FindingField.LensCount) ? finding.LensCount : known.LensCount,
                    Model = take.Contains(FindingField.Model) ? finding.Model : known.Model,
                    Serial = take.Contains(FindingField.Serial) ? finding.Serial : known.Serial,
                    RetentionDays = take.Contains(FindingField.RetentionDays) ? finding.RetentionDays : known.RetentionDays,
                },
                Actor, Now);
        }

        if (take.Contains(FindingField.Position) && finding.Position is { } position)
        {
            camera.PlaceAt(position, Actor, Now);
        }

        if (take.Contains(FindingField.Bearing) && finding.Bearing is { } bearing)
        {
            camera.AimAt(new Aim(bearing, finding.FieldOfView ?? camera.FieldOfView, finding.Range ?? camera.Range), isReaim: false, finding.Note, Actor, Now);
        }

        if (take.Contains(FindingField.ProposedBearing) && finding.BearingAfter is { } after)
        {
            camera.ProposeReaim(after, finding.Note, Actor, Now);
        }
    }

    private Party NewOwner(SurveyFinding finding)
    {
        var party = new Party(Guid.CreateVersion7(), finding.OwnerKind!.Value, finding.OwnerName!);
        party.Name(finding.OwnerKind.Value, finding.OwnerName!, finding.Representative);
        party.LiveAt(finding.HamletId, finding.Address);
        party.ReachAt(finding.Phone, idNumber: null);
        db.Parties.Add(party);
        return party;
    }

    private Camera NewCamera(SurveyFinding finding, Party party, string? serial)
    {
        var name = finding.Place is { } place ? $"{party.FullName} – {place}" : party.FullName;
        var camera = new Camera(Guid.CreateVersion7(), new CameraDetails(
            name.Length > CameraProgramConsts.NameLength ? party.FullName : name, Code: null, party.Id, finding.HamletId, finding.RouteId, finding.Place,
            finding.LensCount, finding.Model, serial, RetentionDays: finding.RetentionDays, Note: finding.Note), Actor, Now);
        camera.PlaceAt(finding.Position, Actor, Now);
        if (finding.Bearing is not null)
        {
            camera.AimAt(new Aim(finding.Bearing, finding.Aim.FieldOfView, finding.Aim.Range), isReaim: false, note: null, Actor, Now);
        }

        if (finding.BearingAfter is { } after && after != finding.Bearing)
        {
            camera.ProposeReaim(after, note: null, Actor, Now);
        }

        foreach (var photo in finding.Photos)
        {
            camera.AddPhoto(photo.AttachmentId, note: null, Actor, Now);
        }

        db.Cameras.Add(camera);
        return camera;
    }

    private CameraSite NewSite(SurveyFinding finding)
    {
        var site = new CameraSite(Guid.CreateVersion7(), finding.Place ?? finding.Note ?? finding.SurveyorName, finding.Position!.Value, Actor, Now);
        site.Describe(new SiteDetails(
            site.Name, finding.HamletId, finding.RouteId, finding.Mount ?? SiteMount.ElectricPole, finding.IsImportant, finding.LensCount, finding.Aim,
            Assessment: finding.Note));
        db.CameraSites.Add(site);
        return site;
    }

    private Task<Camera> CameraAsync(Guid id, CancellationToken cancellationToken) => db.Cameras.Include(c => c.Events).GetAsync(id, cancellationToken);
}
