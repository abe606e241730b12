using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using CameraProgram.WorkTasks;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Installations;

/// <summary>Writes installations down, puts up their cameras, and keeps what the inspection found.</summary>
public sealed class InstallationAppService(
    ICameraProgramDb db, InstallationViewer viewer, InstallationDetailAppService details, RegisterScope scope, CameraDoubles doubles, ICurrentUser user, TimeProvider clock)
{
    private const string CameraUnit = "bộ";

    private DateTime Now => clock.UtcInstant();

    public async Task<InstallationDto> CreateAsync(SaveInstallationInput input, CancellationToken cancellationToken)
    {
        EnsureDays(input);
        var installation = new Installation(Guid.CreateVersion7(), input.ToDraft(), user.Actor(), Now);
        db.Installations.Add(installation);
        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(installation.Id, cancellationToken);
    }

    /// <summary>What is said of a camera's device here is said in the register, too.</summary>
    /// <exception cref="InputException"><c>Cameras:SerialTaken</c>: another camera of the register bears that number.</exception>
    public async Task<InstallationDto> UpdateAsync(Guid id, SaveInstallationInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        EnsureDays(input);
        var installation = await LoadAsync(id, version, cancellationToken);
        installation.Write(input.ToDraft(), user.Actor(), Now);
        var cameras = await CamerasOfAsync(installation, cancellationToken);
        foreach (var line in installation.Lines.Where(l => l.CameraId is not null))
        {
            var camera = cameras[line.CameraId!.Value];
            var device = DetailsOf(camera) with
            {
                Model = line.Model, Serial = line.Serial, Mac = line.Mac, WarrantyTo = line.WarrantyTo,
                Conformity = line.Conformity, ConformityReference = line.ConformityReference,
            };
            if (device != DetailsOf(camera))
            {
                await doubles.EnsureNumbersAreFreeAsync(line.Serial, code: null, camera.Id, cancellationToken);
                camera.Edit(device, user.Actor(), Now);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(id, cancellationToken);
    }

    /// <summary>Puts up a camera at an agreed place: it stands in the register as being installed, and counts only after the handover.</summary>
    /// <exception cref="BusinessException"><c>Sites:NotAgreed</c>, <c>Cameras:SerialTaken</c>, <c>Cameras:CodeTaken</c>.</exception>
    public Task<InstallationDto> PutUpAsync(Guid id, PutUpCameraInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async ct =>
            {
                var installation = await LoadAsync(id, version, ct);
                await doubles.EnsureNumbersAreFreeAsync(input.Serial, input.Code, exceptId: null, ct);
                var site = await scope.Sites.Include(s => s.Events).GetAsync(input.SiteId!.Value, ct);
                var funding = installation.GiverKind == GiverKind.Donor ? CameraFunding.Socialised : CameraFunding.Budget;
                var device = new CameraDetails(
                    input.Name, input.Code, PartyId: null, site.HamletId, site.RouteId, site.Name, input.LensCount, input.Model, input.Serial, input.Mac,
                    WarrantyTo: input.WarrantyTo, Funding: funding, Conformity: input.Conformity, ConformityReference: input.ConformityReference);
                var camera = Camera.PutUp(Guid.CreateVersion7(), device, site, user.Actor(), Now);
                db.Cameras.Add(camera);
                installation.AddCamera(camera, LineOf(camera), isNew: true, user.Actor(), Now);
                await db.SaveChangesAsync(ct);
                return await details.GetAsync(id, ct);
            },
            cancellationToken);

    /// <summary>A camera that is in the register as being installed already.</summary>
    /// <exception cref="BusinessException"><c>Installations:CameraNotInstalling</c>, <c>Installations:CameraElsewhere</c>.</exception>
    public async Task<InstallationDto> TakeAsync(Guid id, TakeCameraInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var installation = await LoadAsync(id, version, cancellationToken);
        var camera = await scope.Cameras.GetAsync(input.CameraId!.Value, cancellationToken);
        if (await db.Installations.AnyAsync(i => i.Lines.Any(l => l.CameraId == camera.Id), cancellationToken))
        {
            throw new BusinessException(CameraProgramErrorCodes.Installations.CameraElsewhere).WithData("name", camera.Name);
        }

        installation.AddCamera(camera, LineOf(camera), isNew: false, user.Actor(), Now);
        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(id, cancellationToken);
    }

    /// <summary>A camera that was put up for it does not come after all: it is retired, and its place is free again.</summary>
    public Task<InstallationDto> RemoveCameraAsync(Guid id, Guid lineId, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async ct =>
            {
                var installation = await LoadAsync(id, version, ct);
                var cameraId = installation.Lines.FirstOrDefault(l => l.Id == lineId)?.CameraId;
                var camera = await db.Cameras.Include(c => c.Events).SingleOrDefaultAsync(c => c.Id == cameraId, ct);
                installation.RemoveCamera(lineId, camera?.Name ?? string.Empty, input.Reason, user.Actor(), Now);
                if (camera is { Status: CameraStatus.Installing })
                {
                    camera.Retire(input.Reason, user.Actor(), Now);
                    var site = await db.CameraSites.Include(s => s.Events).SingleOrDefaultAsync(
                        s => s.Id == camera.SiteId && s.Status == SiteStatus.Installed
                            && !db.Cameras.Any(c => c.Id != camera.Id && c.SiteId == s.Id && c.Status != CameraStatus.Retired), ct);
                    site?.Empty(camera.Name, user.Actor(), Now);
                }

                await db.SaveChangesAsync(ct);
                return await details.GetAsync(id, ct);
            },
            cancellationToken);

    public Task<InstallationDto> InspectAsync(Guid id, InspectInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, i => i.Inspect(input.Passed, input.Note, user.Actor(), Now), cancellationToken);

    public Task<InstallationDto> ReopenAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, i => i.Reopen(input.Reason, user.Actor(), Now), cancellationToken);

    public Task<InstallationDto> MendAsync(Guid id, Guid defectId, MendDefectInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, i => i.MendDefect(defectId, input.Day!.Value, input.By, user.Actor(), Now), cancellationToken);

    private async Task<InstallationDto> ChangeAsync(Guid id, ExpectedVersion version, Action<Installation> change, CancellationToken cancellationToken)
    {
        change(await LoadAsync(id, version, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(id, cancellationToken);
    }

    private async Task<Installation> LoadAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var installation = await viewer.GetWholeAsync(id, cancellationToken);
        installation.EnsureVersion(version);
        return installation;
    }

    private Task<Dictionary<Guid, Camera>> CamerasOfAsync(Installation installation, CancellationToken cancellationToken)
    {
        var ids = installation.Lines.Select(l => l.CameraId).OfType<Guid>().ToList();
        return db.Cameras.Include(c => c.Events).Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
    }

    private static LineDraft LineOf(Camera camera) => new(
        Id: null, camera.Name, camera.Model, camera.Serial, camera.Mac, CameraUnit, ContractQuantity: 1, ActualQuantity: 1, DifferenceReason: null,
        camera.Location, Condition: null, camera.WarrantyTo, camera.Conformity, camera.ConformityReference);

    private static CameraDetails DetailsOf(Camera c) => new(
        c.Name, c.Code, c.PartyId, c.HamletId, c.RouteId, c.Location, c.LensCount, c.Model, c.Serial, c.Mac, c.Resolution, c.RetentionDays,
        c.InstalledDay, c.WarrantyTo, c.Funding, c.Conformity, c.ConformityReference, c.Note);

    private void EnsureDays(SaveInstallationInput input)
    {
        TypedDay.EnsureOnRecord(input.ContractDay, clock.Today());
    }
}
