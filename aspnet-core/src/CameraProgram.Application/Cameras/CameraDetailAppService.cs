using CameraProgram.Attachments;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using CameraProgram.Routes;
using Microsoft.EntityFrameworkCore;
using P = CameraProgram.Permissions.CameraProgramPermissions.Cameras;

namespace CameraProgram.Cameras;

/// <summary>The list of cameras, and one with its history and what the current user may do with it now.</summary>
public sealed class CameraDetailAppService(ICameraProgramDb db, RegisterScope scope, AttachmentAppService attachments, ICurrentUser user)
{
    public Task<PagedResult<CameraListItemDto>> ListAsync(CameraListInput input, CancellationToken cancellationToken) =>
        CameraQueries.Sorts.ToPageAsync(scope.Cameras.AsNoTracking().WhereInput(input, db), CameraQueries.ToItem(db), input, cancellationToken);

    public async Task<CameraDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var camera = await scope.Cameras.AsNoTracking().GetAsync(id, cancellationToken);
        var owner = await db.Parties.Where(p => p.Id == camera.PartyId).Select(p => new { p.Id, p.FullName, p.Kind }).SingleOrDefaultAsync(cancellationToken);
        var hamlet = await db.Hamlets.Where(h => h.Id == camera.HamletId).Select(h => new NamedDto(h.Id, h.Name)).SingleOrDefaultAsync(cancellationToken);
        var route = await db.Routes.Where(r => r.Id == camera.RouteId).Select(r => new NamedDto(r.Id, r.Name)).SingleOrDefaultAsync(cancellationToken);
        var site = await db.CameraSites.Where(s => s.Id == camera.SiteId).Select(s => new NamedDto(s.Id, s.Name)).SingleOrDefaultAsync(cancellationToken);
        var events = await db.Cameras.Where(c => c.Id == id).SelectMany(c => c.Events).OrderByDescending(e => e.Order).Take(CameraDto.MaxEvents)
            .Select(e => new CameraEventDto(e.Kind, e.At, e.ByName, e.ForName, e.Before, e.After, e.Note, e.AttachmentId)).ToListAsync(cancellationToken);
        return new CameraDto(
            camera.Id, camera.Version, camera.Name, camera.Code, camera.Status, camera.StatusSince,
            owner is null ? null : new NamedDto(owner.Id, owner.FullName), owner?.Kind, hamlet, route, site, camera.Location,
            camera.Position?.ToDto(), new AimDto(camera.Bearing, camera.FieldOfView, camera.Range), camera.ProposedBearing,
            camera.ImageCheck, camera.ImageCheckedAt, camera.ReaimedAt, camera.LensCount, camera.Model, camera.Serial, camera.Mac,
            camera.Resolution, camera.RetentionDays, camera.InstalledDay, camera.WarrantyTo, camera.Funding, camera.Conformity,
            camera.ConformityReference, camera.Note, camera.Link, camera.IsPublicAsset, camera.HandedOverDay, [.. Actions(camera)], events);
    }

    /// <exception cref="EntityNotFoundException">No such file, or of a camera the user may not see.</exception>
    public async Task<FileContent> OpenFileAsync(Guid id, Guid fileId, CancellationToken cancellationToken) =>
        await scope.Cameras.AnyAsync(c => c.Id == id && c.Events.Any(e => e.AttachmentId == fileId), cancellationToken)
            ? await attachments.OpenAsync(fileId, cancellationToken)
            : throw new EntityNotFoundException(nameof(Attachment), fileId);

    private IEnumerable<CameraAction> Actions(Camera camera)
    {
        if (camera.Status == CameraStatus.Retired)
        {
            yield break;
        }

        if (user.Has(P.CheckImage) && camera is { Position: not null, Bearing: not null })
        {
            yield return CameraAction.CheckImage;
        }

        if (user.Has(CameraProgramPermissions.Surveys.Conduct) && !user.Has(P.Edit))
        {
            yield return CameraAction.ProposeReaim;
        }

        if (!user.Has(P.Edit))
        {
            yield break;
        }

        yield return CameraAction.Edit;
        yield return CameraAction.Aim;
        yield return camera.ProposedBearing is null ? CameraAction.ProposeReaim : CameraAction.DropReaim;
        yield return CameraAction.Link;
        yield return CameraAction.AddPhoto;
        if (camera.Status != CameraStatus.Installing)
        {
            yield return camera.Status == CameraStatus.Working ? CameraAction.ReportOutOfOrder : CameraAction.ReportWorking;
        }

        yield return CameraAction.Retire;
    }
}
