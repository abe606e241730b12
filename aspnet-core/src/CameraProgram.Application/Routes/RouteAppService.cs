using System.Linq.Expressions;
using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Routes;

/// <summary>Roads, alleys and lanes: named, drawn on the map, measured.</summary>
public sealed class RouteAppService(ICameraProgramDb db, RegisterScope scope)
{
    private static readonly SortMap<Route> Sorts =
        new SortMap<Route>("name").AddName("name").Add("kind", r => r.Kind).Add("length", r => r.LengthMetres);

    private Expression<Func<Route, RouteListItemDto>> ToItem => r => new RouteListItemDto(
        r.Id, r.Version, r.Kind, r.Name,
        db.Hamlets.Where(h => h.Id == r.HamletId).Select(h => new NamedDto(h.Id, h.Name)).FirstOrDefault(),
        r.LengthMetres, r.IsKey,
        db.Cameras.Count(c => c.RouteId == r.Id && c.Status != CameraStatus.Retired),
        db.SurveyFindings.Where(f => f.RouteId == r.Id).Max(f => (DateTime?)f.FoundAt));

    public Task<PagedResult<RouteListItemDto>> ListAsync(RouteListInput input, CancellationToken cancellationToken)
    {
        var routes = scope.Routes.AsNoTracking()
            .WhereIf(input.Kind is not null, r => r.Kind == input.Kind)
            .WhereIf(input.HamletId is not null, r => r.HamletId == input.HamletId)
            .WhereIf(input.IsKey is not null, r => r.IsKey == input.IsKey)
            .WhereIf(input.IsDrawn == true, r => r.LengthMetres > 0)
            .WhereIf(input.IsDrawn == false, r => r.LengthMetres == 0)
            .WhereMatches(input.Filter);
        return Sorts.Apply(routes, input.Sort).Select(ToItem).ToPageAsync(input, cancellationToken);
    }

    public async Task<RouteDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var route = await scope.Routes.AsNoTracking().GetAsync(id, cancellationToken);
        var hamlet = await db.Hamlets.Where(h => h.Id == route.HamletId).Select(h => new NamedDto(h.Id, h.Name)).SingleOrDefaultAsync(cancellationToken);
        return new RouteDto(route.Id, route.Version, route.Kind, route.Name, hamlet, route.IsKey, route.Note, route.LengthMetres, route.Line.ToDto());
    }

    public async Task<RouteDto> CreateAsync(SaveRouteInput input, CancellationToken cancellationToken)
    {
        await EnsureAsync(input, exceptId: null, cancellationToken);
        var route = new Route(Guid.CreateVersion7(), input.Kind!.Value, input.Name, input.HamletId, input.Points.ToLine());
        route.Describe(input.Kind.Value, input.Name, input.HamletId, input.IsKey, input.Note);
        db.Routes.Add(route);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(route.Id, cancellationToken);
    }

    public async Task<RouteDto> UpdateAsync(Guid id, SaveRouteInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var route = await scope.Routes.GetAsync(id, cancellationToken);
        route.EnsureVersion(version);
        await EnsureAsync(input, id, cancellationToken);
        route.Describe(input.Kind!.Value, input.Name, input.HamletId, input.IsKey, input.Note);
        route.Draw(input.Points.ToLine());
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    /// <exception cref="BusinessException"><c>Routes:InUse</c>: cameras, sites or findings name it.</exception>
    public async Task DeleteAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var route = await scope.Routes.GetAsync(id, cancellationToken);
        route.EnsureVersion(version);
        var count = await db.Cameras.CountAsync(c => c.RouteId == id, cancellationToken)
            + await db.CameraSites.CountAsync(s => s.RouteId == id, cancellationToken)
            + await db.SurveyFindings.CountAsync(f => f.RouteId == id, cancellationToken);
        if (count > 0)
        {
            throw new BusinessException(CameraProgramErrorCodes.Routes.InUse).WithData("name", route.Name).WithData("count", count);
        }

        db.Routes.Remove(route);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task EnsureAsync(SaveRouteInput input, Guid? exceptId, CancellationToken cancellationToken)
    {
        await scope.EnsureHamletAsync(input.HamletId, CameraProgramErrorCodes.Routes.UnknownHamlet, cancellationToken);
        if (await db.Routes.Where(r => r.HamletId == input.HamletId && r.Id != exceptId).AnyNamedAsync(input.Name, cancellationToken))
        {
            throw new InputException("name", CameraProgramErrorCodes.Routes.NameTaken).WithData("name", input.Name.Trim());
        }
    }
}
