using CameraProgram.Attachments;
using CameraProgram.Cameras;
using CameraProgram.Geography;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Parties;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using CameraProgram.Routes;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Surveys;

/// <summary>The findings of surveys, one of them beside what it resembles, and what a phone keeps for a survey without a network.</summary>
public sealed class SurveyDetailAppService(ICameraProgramDb db, RegisterScope scope, FindingDoubts doubts, AttachmentAppService attachments, ICurrentUser user, TimeProvider clock)
{
    private const int MaxOfPack = 5_000;

    private static readonly SortMap<SurveyFinding> Sorts =
        new SortMap<SurveyFinding>("-found").Add("found", f => f.FoundAt).Add("status", f => f.Status).Add("kind", f => f.Kind);

    private bool MayDecide => user.Has(CameraProgramPermissions.Surveys.Decide);

    public Task<PagedResult<FindingListItemDto>> ListAsync(FindingListInput input, CancellationToken cancellationToken)
    {
        var statuses = input.Status?.ToList() ?? [];
        var findings = scope.Findings.AsNoTracking()
            .WhereIf(statuses.Count > 0, f => statuses.Contains(f.Status))
            .WhereIf(input.Kind is not null, f => f.Kind == input.Kind)
            .WhereIf(input.RouteId is not null, f => f.RouteId == input.RouteId)
            .WhereIf(input.HamletId is not null, f => f.HamletId == input.HamletId)
            .WhereIf(input.Mine, f => f.SurveyorId == user.Id)
            .WhereIf(input.CameraId is not null, f => f.CameraId == input.CameraId)
            .WhereMatches(input.Filter);
        return Sorts.Apply(findings, input.Sort)
            .Select(f => new FindingListItemDto(
                f.Id, f.Version, f.Kind, f.Status, f.Doubt, db.Routes.Where(r => r.Id == f.RouteId).Select(r => new NamedDto(r.Id, r.Name)).First(),
                f.OwnerName, db.Cameras.Where(c => c.Id == f.CameraId).Select(c => new NamedDto(c.Id, c.Name)).FirstOrDefault(),
                f.Place, f.SurveyorName, f.FoundAt, f.Photos.Count))
            .ToPageAsync(input, cancellationToken);
    }

    public async Task<FindingDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var finding = await scope.Findings.AsNoTracking().Include(f => f.Photos).GetAsync(id, cancellationToken);
        var route = await db.Routes.Where(r => r.Id == finding.RouteId).Select(r => new NamedDto(r.Id, r.Name)).SingleAsync(cancellationToken);
        var camera = await db.Cameras.Where(c => c.Id == finding.CameraId).Select(c => new NamedDto(c.Id, c.Name)).SingleOrDefaultAsync(cancellationToken);
        var site = await db.CameraSites.Where(s => s.Id == finding.SiteId).Select(s => new NamedDto(s.Id, s.Name)).SingleOrDefaultAsync(cancellationToken);
        var party = await db.Parties.Where(p => p.Id == finding.PartyId).Select(p => new NamedDto(p.Id, p.FullName)).SingleOrDefaultAsync(cancellationToken);
        return new FindingDto(
            finding.Id, finding.Version, finding.Kind, finding.Status, finding.Doubt,
            finding.Status == FindingStatus.Waiting ? await DoubtfulAsync(finding, cancellationToken) : null,
            await MetresFromRouteAsync(finding, cancellationToken), await CamerasOfRouteAsync(finding, cancellationToken), route, finding.SurveyorName, finding.FoundAt,
            finding.OwnerKind, finding.OwnerName, finding.Representative, PhoneNumber.Masked(finding.Phone), finding.Address, finding.Position?.ToDto(),
            finding.Accuracy, finding.Place, finding.LensCount, finding.Model, finding.Serial, finding.Bearing, finding.BearingAfter, finding.FieldOfView,
            finding.Range, finding.RetentionDays, finding.Mount, finding.IsImportant, finding.SuitsTechnically, finding.SuitsAppearance,
            finding.SuitsOperation, finding.NeedsFewestLenses, finding.Technician, finding.Note, camera, site, party,
            [.. finding.Photos.OrderBy(p => p.Order).Select(p => p.AttachmentId)], finding.DecidedByName, finding.DecidedAt, finding.Decision,
            finding.Status == FindingStatus.Waiting && MayDecide);
    }

    /// <exception cref="EntityNotFoundException">No such photograph, or of a finding the user may not see.</exception>
    public async Task<FileContent> OpenPhotoAsync(Guid id, Guid photoId, CancellationToken cancellationToken) =>
        await scope.Findings.AnyAsync(f => f.Id == id && f.Photos.Any(p => p.AttachmentId == photoId), cancellationToken)
            ? await attachments.OpenAsync(photoId, cancellationToken)
            : throw new EntityNotFoundException(nameof(Attachment), photoId);

    public async Task<SurveyPackDto> PackAsync(CancellationToken cancellationToken)
    {
        var hamlets = await db.Hamlets.AsNoTracking().Select(h => new NamedDto(h.Id, h.Name)).ToDictionaryAsync(h => h.Id, cancellationToken);
        var surveyed = await scope.Findings.AsNoTracking().GroupBy(f => f.RouteId).Select(g => new { g.Key, At = g.Max(f => f.FoundAt) })
            .ToDictionaryAsync(g => g.Key, g => g.At, cancellationToken);
        var routes = await scope.Routes.AsNoTracking().OrderByName().ThenBy(r => r.Id).Take(MaxOfPack).ToListAsync(cancellationToken);
        var cameras = await scope.Cameras.AsNoTracking().Where(c => c.Status != CameraStatus.Retired).OrderByName().ThenBy(c => c.Id).Take(MaxOfPack)
            .Select(c => new SurveyCameraDto(
                c.Id, c.Version, c.Name, db.Parties.Where(p => p.Id == c.PartyId).Select(p => p.FullName).FirstOrDefault(), c.RouteId,
                c.Latitude == null ? null : new PointDto(c.Latitude.Value, c.Longitude!.Value), c.Bearing, c.FieldOfView, c.Range, c.Status, c.ImageCheck, c.ProposedBearing))
            .ToListAsync(cancellationToken);
        var sites = await scope.Sites.AsNoTracking().Where(s => s.Status != SiteStatus.Retired && s.Status != SiteStatus.Declined)
            .OrderByName().ThenBy(s => s.Id).Take(MaxOfPack)
            .Select(s => new SurveySiteDto(s.Id, s.Name, s.Status, s.RouteId, new PointDto(s.Latitude, s.Longitude), s.Bearing, s.FieldOfView, s.Range))
            .ToListAsync(cancellationToken);
        return new SurveyPackDto(
            clock.UtcInstant(),
            [.. routes.Select(r => new SurveyRouteDto(
                r.Id, r.Name, r.Kind, r.HamletId is { } h ? hamlets.GetValueOrDefault(h) : null, r.LengthMetres, r.IsKey, r.Line.ToDto(),
                surveyed.TryGetValue(r.Id, out var at) ? at : null))],
            cameras, sites);
    }

    private async Task<int?> MetresFromRouteAsync(SurveyFinding finding, CancellationToken cancellationToken) =>
        finding is { Status: FindingStatus.Waiting, Doubt: FindingDoubt.FarFromRoute } && await doubts.MetresFromRouteAsync(finding, cancellationToken) is { } metres
            ? (int)Math.Round(metres)
            : null;

    private async Task<IReadOnlyList<string>> CamerasOfRouteAsync(SurveyFinding finding, CancellationToken cancellationToken) =>
        finding is { Status: FindingStatus.Waiting, Doubt: FindingDoubt.RouteHasCameras }
            ? await NamesAsync(db.Cameras.Where(c => c.RouteId == finding.RouteId), cancellationToken)
            : [];

    private static Task<List<string>> NamesAsync(IQueryable<Camera> cameras, CancellationToken cancellationToken) =>
        cameras.AsNoTracking().WhereInUse().OrderByName().ThenBy(c => c.Id).Select(c => c.Name).Take(SurveyConsts.MaxNamedCameras).ToListAsync(cancellationToken);

    private async Task<FindingDoubtfulDto?> DoubtfulAsync(SurveyFinding finding, CancellationToken cancellationToken)
    {
        switch (finding.Doubt)
        {
            case FindingDoubt.None:
                return null;
            case FindingDoubt.SamePhone:
                return await db.Parties.AsNoTracking().SingleOrDefaultAsync(p => p.Id == finding.DoubtfulId, cancellationToken) is { } party
                    ? new FindingDoubtfulDto(
                        party.Id, party.Version, party.FullName, party.FullName, party.Representative, PhoneNumber.Masked(party.Phone), MayDecide ? party.Address : null,
                        MayDecide ? await NamesAsync(db.Cameras.Where(c => c.PartyId == party.Id), cancellationToken) : [], null, null, null, null, 0, null, null, null, null)
                    : null;
            case FindingDoubt.SameSite:
                return await db.CameraSites.AsNoTracking().SingleOrDefaultAsync(s => s.Id == finding.DoubtfulId, cancellationToken) is { } site
                    ? new FindingDoubtfulDto(
                        site.Id, site.Version, site.Name, null, null, null, null, [], site.Position.ToDto(), Distance(finding, site.Position), site.Bearing, null,
                        site.LensCount, null, null, null, site.Status.ToString())
                    : null;
            default:
                return await db.Cameras.AsNoTracking().SingleOrDefaultAsync(c => c.Id == finding.DoubtfulId, cancellationToken) is { } camera
                    ? await ToDoubtfulAsync(finding, camera, cancellationToken)
                    : null;
        }
    }

    private async Task<FindingDoubtfulDto> ToDoubtfulAsync(SurveyFinding finding, Camera camera, CancellationToken cancellationToken)
    {
        var owner = await db.Parties.AsNoTracking().SingleOrDefaultAsync(p => p.Id == camera.PartyId, cancellationToken);
        return new FindingDoubtfulDto(
            camera.Id, camera.Version, camera.Name, owner?.FullName, owner?.Representative, PhoneNumber.Masked(owner?.Phone), MayDecide ? owner?.Address : null, [],
            camera.Position?.ToDto(), Distance(finding, camera.Position), camera.Bearing, camera.ProposedBearing, camera.LensCount, camera.Model, camera.Serial, camera.RetentionDays, camera.Status.ToString());
    }

    private static double? Distance(SurveyFinding finding, GeoPoint? other) =>
        finding.Position is { } here && other is { } there ? Math.Round(here.DistanceTo(there), 1) : null;
}
