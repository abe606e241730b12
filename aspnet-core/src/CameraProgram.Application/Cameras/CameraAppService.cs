using CameraProgram.Attachments;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using CameraProgram.Routes;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Cameras;

/// <summary>Registers cameras and leads them through their life.</summary>
public sealed class CameraAppService(
    ICameraProgramDb db, RegisterScope scope, CameraDoubles doubles, CameraDetailAppService details, AttachmentAppService attachments, ICurrentUser user, TimeProvider clock)
{
    private DateTime Now => clock.UtcInstant();

    /// <summary>A camera for which no hamlet is said hangs where its owner is.</summary>
    /// <exception cref="BusinessException"><c>Cameras:ProbablyThere</c>: the same owner has one at the same place, and nobody said that this is another.</exception>
    public async Task<CameraDto> RegisterAsync(RegisterCameraInput input, CancellationToken cancellationToken)
    {
        await EnsureAsync(input, exceptId: null, cancellationToken);
        input.HamletId ??= await db.Parties.Where(p => p.Id == input.PartyId).Select(p => p.HamletId).SingleOrDefaultAsync(cancellationToken);
        var position = input.Position?.ToPoint();
        if (!input.IsAnother && await doubles.AtPlaceAsync(position, input.PartyId, exceptId: null, cancellationToken) is { } there)
        {
            throw new BusinessException(CameraProgramErrorCodes.Cameras.ProbablyThere).WithData("id", there.Id).WithData("name", there.Name);
        }

        var camera = new Camera(Guid.CreateVersion7(), ToDetails(input), user.Actor(), Now);
        camera.PlaceAt(position, user.Actor(), Now);
        camera.AimAt(input.Aim.ToAim(), isReaim: false, note: null, user.Actor(), Now);
        camera.LinkAs(input.Link, note: null, user.Actor(), Now);
        if (input.SiteId is { } siteId)
        {
            camera.HangAt(await scope.Sites.Include(s => s.Events).GetAsync(siteId, cancellationToken), user.Actor(), Now);
        }

        db.Cameras.Add(camera);
        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(camera.Id, cancellationToken);
    }

    public async Task<CameraDto> UpdateAsync(Guid id, SaveCameraInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        await EnsureAsync(input, id, cancellationToken);
        var names = await db.Parties.Where(p => p.Id == input.PartyId || db.Cameras.Any(c => c.Id == id && c.PartyId == p.Id))
            .Select(p => new { p.Id, p.FullName }).ToDictionaryAsync(p => p.Id, p => p.FullName, cancellationToken);
        return await ChangeAsync(id, version, camera =>
        {
            camera.BelongTo(
                input.PartyId, camera.PartyId is { } before ? names.GetValueOrDefault(before) : null,
                input.PartyId is { } after ? names.GetValueOrDefault(after) : null, user.Actor(), Now);
            camera.Edit(ToDetails(input), user.Actor(), Now);
            camera.PlaceAt(input.Position?.ToPoint(), user.Actor(), Now);
        }, cancellationToken);
    }

    public Task<CameraDto> AimAsync(Guid id, AimCameraInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, camera => camera.AimAt(input.Aim!.ToAim(), input.IsReaim, input.Note, user.Actor(), Now), cancellationToken);

    public Task<CameraDto> ProposeReaimAsync(Guid id, ProposeReaimInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, camera => camera.ProposeReaim(input.Bearing!.Value, input.Note, user.Actor(), Now), cancellationToken);

    public Task<CameraDto> DropReaimAsync(Guid id, NoteInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, camera => camera.DropReaim(input.Note, user.Actor(), Now), cancellationToken);

    public async Task<CameraDto> CheckImageAsync(Guid id, CheckImageInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        await EnsureOwnFileAsync(input.AttachmentId, cancellationToken);
        return await ChangeAsync(id, version, camera => camera.CheckImage(input.Passed, input.Note, input.AttachmentId, user.Actor(), Now), cancellationToken);
    }

    public Task<CameraDto> LinkAsync(Guid id, LinkCameraInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, camera => camera.LinkAs(input.Link!.Value, input.Note, user.Actor(), Now), cancellationToken);

    public Task<CameraDto> ChangeStatusAsync(Guid id, CameraStatusInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, camera => camera.Become(input.Status!.Value, input.Since ?? Now, input.Note, user.Actor(), Now), cancellationToken);

    public async Task<CameraDto> AddPhotoAsync(Guid id, CameraPhotoInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        await EnsureOwnFileAsync(input.AttachmentId, cancellationToken);
        return await ChangeAsync(id, version, camera => camera.AddPhoto(input.AttachmentId!.Value, input.Note, user.Actor(), Now), cancellationToken);
    }

    /// <summary>Out of use; the site at which it hung is free for another when it was the last.</summary>
    public async Task<CameraDto> RetireAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var site = await db.CameraSites.Include(s => s.Events).Where(s => s.Status == SiteStatus.Installed && db.Cameras.Any(c => c.Id == id && c.SiteId == s.Id)
                && !db.Cameras.Any(c => c.Id != id && c.SiteId == s.Id && c.Status != CameraStatus.Retired))
            .SingleOrDefaultAsync(cancellationToken);
        return await ChangeAsync(id, version, camera =>
        {
            camera.Retire(input.Reason, user.Actor(), Now);
            site?.Empty(camera.Name, user.Actor(), Now);
        }, cancellationToken);
    }

    /// <summary>The camera in use that bears the serial number; null when it is free.</summary>
    public async Task<NamedDto?> OfSerialAsync(SerialInput input, CancellationToken cancellationToken) =>
        await doubles.OfSerialAsync(input.Serial, input.ExceptId, cancellationToken) is { } camera ? new NamedDto(camera.Id, camera.Name) : null;

    private static CameraDetails ToDetails(SaveCameraInput input) => new(
        input.Name, input.Code, input.PartyId, input.HamletId, input.RouteId, input.Location, input.LensCount, input.Model, input.Serial,
        input.Mac, input.Resolution, input.RetentionDays, input.InstalledDay, input.WarrantyTo, input.Funding, input.Conformity,
        input.ConformityReference, input.Note);

    private async Task<CameraDto> ChangeAsync(Guid id, ExpectedVersion version, Action<Camera> change, CancellationToken cancellationToken)
    {
        var camera = await scope.Cameras.Include(c => c.Events).GetAsync(id, cancellationToken);
        camera.EnsureVersion(version);
        change(camera);
        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(id, cancellationToken);
    }

    private async Task EnsureAsync(SaveCameraInput input, Guid? exceptId, CancellationToken cancellationToken)
    {
        await scope.EnsureHamletAsync(input.HamletId, CameraProgramErrorCodes.Cameras.UnknownHamlet, cancellationToken);
        await scope.EnsureRouteAsync(input.RouteId, cancellationToken);
        await scope.EnsurePartyAsync(input.PartyId, nameof(input.PartyId), cancellationToken);
        await doubles.EnsureNumbersAreFreeAsync(input.Serial, input.Code, exceptId, cancellationToken);
        TypedDay.EnsureHappened(input.InstalledDay, clock.Today());
    }

    private async Task EnsureOwnFileAsync(Guid? attachmentId, CancellationToken cancellationToken)
    {
        if (attachmentId is { } id)
        {
            await attachments.OwnUploadsAsync([id], cancellationToken);
        }
    }
}
