using System.Linq.Expressions;
using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Routes;

/// <summary>Places that are complex for public order or to be protected.</summary>
public sealed class HotspotAppService(ICameraProgramDb db, RegisterScope scope)
{
    private static readonly SortMap<Hotspot> Sorts = new SortMap<Hotspot>("name").AddName("name").Add("kind", h => h.Kind);

    private Expression<Func<Hotspot, HotspotDto>> ToDto => h => new HotspotDto(
        h.Id, h.Version, h.Kind, h.Name,
        db.Hamlets.Where(x => x.Id == h.HamletId).Select(x => new NamedDto(x.Id, x.Name)).FirstOrDefault(),
        new PointDto(h.Latitude, h.Longitude), h.RadiusMetres, h.Note);

    public Task<PagedResult<HotspotDto>> ListAsync(HotspotListInput input, CancellationToken cancellationToken)
    {
        var hotspots = scope.Hotspots.AsNoTracking()
            .WhereIf(input.Kind is not null, h => h.Kind == input.Kind)
            .WhereIf(input.HamletId is not null, h => h.HamletId == input.HamletId)
            .WhereMatches(input.Filter);
        return Sorts.Apply(hotspots, input.Sort).Select(ToDto).ToPageAsync(input, cancellationToken);
    }

    public async Task<HotspotDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        await scope.Hotspots.AsNoTracking().Where(h => h.Id == id).Select(ToDto).SingleOrDefaultAsync(cancellationToken)
        ?? throw new EntityNotFoundException(nameof(Hotspot), id);

    public async Task<HotspotDto> CreateAsync(SaveHotspotInput input, CancellationToken cancellationToken)
    {
        await scope.EnsureHamletAsync(input.HamletId, CameraProgramErrorCodes.Routes.UnknownHamlet, cancellationToken);
        var hotspot = new Hotspot(Guid.CreateVersion7(), input.Kind!.Value, input.Name, input.Position!.ToPoint(), input.RadiusMetres);
        hotspot.Describe(input.Kind.Value, input.Name, input.HamletId, input.Note);
        db.Hotspots.Add(hotspot);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(hotspot.Id, cancellationToken);
    }

    public async Task<HotspotDto> UpdateAsync(Guid id, SaveHotspotInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var hotspot = await scope.Hotspots.GetAsync(id, cancellationToken);
        hotspot.EnsureVersion(version);
        await scope.EnsureHamletAsync(input.HamletId, CameraProgramErrorCodes.Routes.UnknownHamlet, cancellationToken);
        hotspot.Describe(input.Kind!.Value, input.Name, input.HamletId, input.Note);
        hotspot.Place(input.Position!.ToPoint(), input.RadiusMetres);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    public async Task DeleteAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var hotspot = await scope.Hotspots.GetAsync(id, cancellationToken);
        hotspot.EnsureVersion(version);
        db.Hotspots.Remove(hotspot);
        await db.SaveChangesAsync(cancellationToken);
    }
}
