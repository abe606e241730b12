using System.Linq.Expressions;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using CameraProgram.Routes;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Cameras;

/// <summary>Places for cameras: proposed, agreed, equipped, given up.</summary>
public sealed class SiteAppService(ICameraProgramDb db, RegisterScope scope, ICurrentUser user, TimeProvider clock)
{
    private static readonly SortMap<CameraSite> Sorts =
        new SortMap<CameraSite>("name").AddName("name").Add("status", s => s.Status).Add("created", s => s.CreationTime);

    private Expression<Func<CameraSite, SiteListItemDto>> ToItem => s => new SiteListItemDto(
        s.Id, s.Version, s.Name, s.Status,
        db.Hamlets.Where(h => h.Id == s.HamletId).Select(h => new NamedDto(h.Id, h.Name)).FirstOrDefault(),
        db.Routes.Where(r => r.Id == s.RouteId).Select(r => new NamedDto(r.Id, r.Name)).FirstOrDefault(),
        s.Mount, s.IsImportant, s.LensCount,
        db.Cameras.Count(c => c.SiteId == s.Id && c.Status != CameraStatus.Retired), s.CreationTime);

    public Task<PagedResult<SiteListItemDto>> ListAsync(SiteListInput input, CancellationToken cancellationToken)
    {
        var statuses = input.Status?.ToList() ?? [];
        var sites = scope.Sites.AsNoTracking()
            .WhereIf(statuses.Count > 0, s => statuses.Contains(s.Status))
            .WhereIf(input.HamletId is not null, s => s.HamletId == input.HamletId)
            .WhereIf(input.RouteId is not null, s => s.RouteId == input.RouteId)
            .WhereIf(input.IsImportant is not null, s => s.IsImportant == input.IsImportant)
            .WhereMatches(input.Filter);
        return Sorts.Apply(sites, input.Sort).Select(ToItem).ToPageAsync(input, cancellationToken);
    }

    public async Task<SiteDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var site = await scope.Sites.AsNoTracking().Include(s => s.Events.OrderByDescending(e => e.Order)).GetAsync(id, cancellationToken);
        var hamlet = await db.Hamlets.Where(h => h.Id == site.HamletId).Select(h => new NamedDto(h.Id, h.Name)).SingleOrDefaultAsync(cancellationToken);
        var route = await db.Routes.Where(r => r.Id == site.RouteId).Select(r => new NamedDto(r.Id, r.Name)).SingleOrDefaultAsync(cancellationToken);
        var parties = await db.Parties.Where(p => p.Id == site.PowerPartyId || p.Id == site.InternetPartyId)
            .Select(p => new NamedDto(p.Id, p.FullName)).ToListAsync(cancellationToken);
        var cameras = await db.Cameras.Where(c => c.SiteId == id).OrderByName().ThenBy(c => c.Id).Take(CameraConsts.MaxLenses)
            .Select(c => new SiteCameraDto(c.Id, c.Name, c.Status)).ToListAsync(cancellationToken);
        return new SiteDto(
            site.Id, site.Version, site.Name, site.Status, hamlet, route, site.Position.ToDto(), site.Mount, site.IsImportant, site.LensCount,
            new AimDto(site.Bearing, site.FieldOfView, site.Range),
            parties.Find(p => p.Id == site.PowerPartyId), parties.Find(p => p.Id == site.InternetPartyId), site.Assessment, cameras,
            site.Status == SiteStatus.Proposed && site.ProposedById is { } proposer && proposer == user.Id, [.. Actions(site, cameras)],
            [.. site.Events.Select(e => new SiteEventDto(e.Kind, e.At, e.ByName, e.ForName, e.Note))]);
    }

    public async Task<SiteDto> ProposeAsync(SaveSiteInput input, CancellationToken cancellationToken)
    {
        await EnsureAsync(input, cancellationToken);
        var site = new CameraSite(Guid.CreateVersion7(), input.Name, input.Position!.ToPoint(), user.Actor(), clock.UtcInstant());
        site.Describe(ToDetails(input));
        db.CameraSites.Add(site);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(site.Id, cancellationToken);
    }

    public async Task<SiteDto> UpdateAsync(Guid id, SaveSiteInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        await EnsureAsync(input, cancellationToken);
        return await ChangeAsync(id, version, site =>
        {
            site.Describe(ToDetails(input));
            site.MoveTo(input.Position!.ToPoint(), user.Actor(), clock.UtcInstant());
        }, cancellationToken);
    }

    public Task<SiteDto> AgreeAsync(Guid id, NoteInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, site => site.Agree(input.Note, user.Actor(), clock.UtcInstant()), cancellationToken);

    public Task<SiteDto> DeclineAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, site => site.Decline(input.Reason, user.Actor(), clock.UtcInstant()), cancellationToken);

    public Task<SiteDto> ProposeAgainAsync(Guid id, NoteInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, site => site.ProposeAgain(input.Note, user.Actor(), clock.UtcInstant()), cancellationToken);

    public async Task<SiteDto> RetireAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var cameras = await db.Cameras.CountAsync(c => c.SiteId == id && c.Status != CameraStatus.Retired, cancellationToken);
        return await ChangeAsync(id, version, site => site.Retire(input.Reason, cameras, user.Actor(), clock.UtcInstant()), cancellationToken);
    }

    private static SiteDetails ToDetails(SaveSiteInput input) => new(
        input.Name, input.HamletId, input.RouteId, input.Mount, input.IsImportant, input.LensCount, input.Aim.ToAim(),
        input.PowerPartyId, input.InternetPartyId, input.Assessment);

    private async Task<SiteDto> ChangeAsync(Guid id, ExpectedVersion version, Action<CameraSite> change, CancellationToken cancellationToken)
    {
        var site = await scope.Sites.Include(s => s.Events).GetAsync(id, cancellationToken);
        site.EnsureVersion(version);
        change(site);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    private async Task EnsureAsync(SaveSiteInput input, CancellationToken cancellationToken)
    {
        await scope.EnsureHamletAsync(input.HamletId, CameraProgramErrorCodes.Cameras.UnknownHamlet, cancellationToken);
        await scope.EnsureRouteAsync(input.RouteId, cancellationToken);
        await scope.EnsurePartyAsync(input.PowerPartyId, nameof(input.PowerPartyId), cancellationToken);
        await scope.EnsurePartyAsync(input.InternetPartyId, nameof(input.InternetPartyId), cancellationToken);
    }

    private IEnumerable<SiteAction> Actions(CameraSite site, List<SiteCameraDto> cameras)
    {
        var (edits, agrees) = (user.Has(CameraProgramPermissions.Cameras.Edit), user.Has(CameraProgramPermissions.Cameras.AgreeSites));
        if (agrees && site.Status == SiteStatus.Proposed && (site.ProposedById is null || site.ProposedById != user.Id))
        {
            yield return SiteAction.Agree;
        }

        if (agrees && site.IsOpen)
        {
            yield return SiteAction.Decline;
        }

        if (edits && site.Status is (SiteStatus.Agreed or SiteStatus.Installed))
        {
            yield return SiteAction.RegisterCamera;
        }

        if (edits)
        {
            yield return SiteAction.Edit;
        }

        if (edits && site.Status is (SiteStatus.Declined or SiteStatus.Retired))
        {
            yield return SiteAction.ProposeAgain;
        }

        if (agrees && site.Status is (SiteStatus.Agreed or SiteStatus.Installed) && cameras.TrueForAll(c => c.Status == CameraStatus.Retired))
        {
            yield return SiteAction.Retire;
        }
    }
}
