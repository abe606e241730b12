using CameraProgram.Cameras;
using CameraProgram.Coverage;
using CameraProgram.Identity;
using CameraProgram.Parties;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CameraProgram.Maps;

/// <summary>Everything the map shows, in one answer.</summary>
public sealed class MapAppService(ICameraProgramDb db, RegisterScope scope, CoverageReader coverage, IOptions<MapOptions> options)
{
    public MapSettingsDto Settings => new(options.Value.TileUrl is { Length: > 0 } url ? url : null, options.Value.Attribution, options.Value.MaxZoom);

    public async Task<MapDto> GetAsync(CancellationToken cancellationToken)
    {
        var hamlets = await scope.Hamlets.AsNoTracking().OrderByName().Select(h => new NamedDto(h.Id, h.FullName)).ToListAsync(cancellationToken);
        var routes = await scope.Routes.AsNoTracking().OrderByName().ThenBy(r => r.Id).ToListAsync(cancellationToken);
        var seen = await coverage.OfAsync(routes, cancellationToken);
        var stretches = seen.ToDictionary(r => r.Route.Id, r => r.ToStretches());
        var hotspots = await scope.Hotspots.AsNoTracking().OrderBy(h => h.Id)
            .Select(h => new MapHotspotDto(h.Id, h.Name, h.Kind, h.HamletId, h.Latitude, h.Longitude, h.RadiusMetres)).ToListAsync(cancellationToken);
        var sites = await scope.Sites.AsNoTracking().OrderBy(s => s.Id)
            .Select(s => new MapSiteDto(s.Id, s.Name, s.Status, s.HamletId, s.IsImportant, s.Latitude, s.Longitude, s.Bearing, s.FieldOfView, s.Range))
            .ToListAsync(cancellationToken);
        return new MapDto(
            hamlets,
            [.. routes.Select(r => new MapRouteDto(r.Id, r.Name, r.Kind, r.HamletId, r.IsKey, stretches.GetValueOrDefault(r.Id)))],
            hotspots, sites, await CamerasAsync(cancellationToken), await UnplacedAsync(cancellationToken), SeenRoute.Sum(seen, hamlets));
    }

    private async Task<List<MapCameraDto>> CamerasAsync(CancellationToken cancellationToken)
    {
        var cameras = scope.Cameras.AsNoTracking().Where(c => c.Latitude != null);
        return await cameras
            .GroupJoin(db.Parties.AsNoTracking(), c => c.PartyId, p => p.Id, (camera, owners) => new { camera, owners })
            .SelectMany(x => x.owners.DefaultIfEmpty(), (x, owner) => new { x.camera, Kind = (PartyKind?)owner!.Kind })
            .OrderBy(x => x.camera.Id)
            .Select(x => new MapCameraDto(
                x.camera.Id, x.camera.Name, x.camera.Status, x.camera.ImageCheck, x.Kind, x.camera.HamletId, x.camera.Latitude!.Value, x.camera.Longitude!.Value,
                x.camera.Bearing, x.camera.FieldOfView, x.camera.Range, x.camera.LensCount))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Cameras of the register whose place is not known, counted for what the map is narrowed by.</summary>
    private async Task<List<MapUnplacedDto>> UnplacedAsync(CancellationToken cancellationToken) =>
        await scope.Cameras.AsNoTracking().Where(c => c.Latitude == null)
            .GroupJoin(db.Parties.AsNoTracking(), c => c.PartyId, p => p.Id, (camera, owners) => new { camera, owners })
            .SelectMany(x => x.owners.DefaultIfEmpty(), (x, owner) => new { x.camera.HamletId, x.camera.Status, x.camera.ImageCheck, Kind = (PartyKind?)owner!.Kind })
            .GroupBy(c => new { c.HamletId, c.Status, c.ImageCheck, c.Kind })
            .Select(g => new MapUnplacedDto(g.Key.Status, g.Key.ImageCheck, g.Key.Kind, g.Key.HamletId, g.Count()))
            .ToListAsync(cancellationToken);
}
