using System.Linq.Expressions;
using CameraProgram.Identity;
using CameraProgram.Parties;
using CameraProgram.Querying;

namespace CameraProgram.Cameras;

/// <summary>Filters, orders and the row of the list of cameras.</summary>
internal static class CameraQueries
{
    public static readonly SortMap<Camera> Sorts = new SortMap<Camera>("name").AddName("name")
        .Add("code", c => c.Code).Add("status", c => c.Status).Add("lenses", c => c.LensCount).Add("since", c => c.StatusSince).Add("created", c => c.CreationTime);

    public static Aim ToAim(this AimInput input) => new(input.Bearing, input.FieldOfView, input.Range);

    /// <summary>As <see cref="Camera.IsInUse"/>: cameras that people have and that count, working or not just now.</summary>
    public static IQueryable<Camera> WhereInUse(this IQueryable<Camera> cameras) =>
        cameras.Where(c => c.Status != CameraStatus.Retired && c.Status != CameraStatus.Installing);

    public static IQueryable<Camera> WhereInput(this IQueryable<Camera> cameras, CameraListInput input, ICameraProgramDb db)
    {
        var statuses = input.Status?.ToList() ?? [];
        return cameras
            .WhereIf(statuses.Count > 0, c => statuses.Contains(c.Status))
            .WhereIf(input.HamletId is not null, c => c.HamletId == input.HamletId)
            .WhereIf(input.RouteId is not null, c => c.RouteId == input.RouteId)
            .WhereIf(input.SiteId is not null, c => c.SiteId == input.SiteId)
            .WhereIf(input.PartyId is not null, c => c.PartyId == input.PartyId)
            .WhereIf(input.OwnerKind is not null, c => db.Parties.Any(p => p.Id == c.PartyId && p.Kind == input.OwnerKind))
            .WhereIf(input.Link is not null, c => c.Link == input.Link)
            .WhereIf(input.Funding is not null, c => c.Funding == input.Funding)
            .WhereIf(input.ImageCheck is not null, c => c.ImageCheck == input.ImageCheck && c.Status != CameraStatus.Retired)
            .WhereIf(input.ReaimProposed, c => c.ProposedBearing != null)
            .WhereIf(input.IsPlaced == true, c => c.Latitude != null)
            .WhereIf(input.IsPlaced == false, c => c.Latitude == null)
            .WhereIf(input.IsPublicAsset is not null, c => c.IsPublicAsset == input.IsPublicAsset)
            .WhereIf(input.OfCommune, c => c.PartyId == null)
            .WhereMatches(input.Filter);
    }

    /// <summary>The row. The owner's name is asked for by itself: with its id it would become a join in which SQLite numbers every party first.</summary>
    public static Expression<Func<Camera, CameraListItemDto>> ToItem(ICameraProgramDb db) => c => new CameraListItemDto(
        c.Id, c.Version, c.Name, c.Code, c.Status, c.StatusSince,
        c.PartyId == null ? null : new NamedDto(c.PartyId.Value, db.Parties.Where(p => p.Id == c.PartyId).Select(p => p.FullName).First()),
        db.Parties.Where(p => p.Id == c.PartyId).Select(p => (PartyKind?)p.Kind).FirstOrDefault(),
        db.Hamlets.Where(h => h.Id == c.HamletId).Select(h => new NamedDto(h.Id, h.Name)).FirstOrDefault(),
        db.Routes.Where(r => r.Id == c.RouteId).Select(r => new NamedDto(r.Id, r.Name)).FirstOrDefault(),
        c.LensCount, c.Model, c.Link, c.Funding, c.ImageCheck, c.Bearing, c.ProposedBearing, c.IsPublicAsset, c.Latitude != null);
}
