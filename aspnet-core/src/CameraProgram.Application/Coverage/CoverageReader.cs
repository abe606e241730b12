using CameraProgram.Cameras;
using CameraProgram.Geography;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Routes;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Coverage;

/// <summary>The views of the commune's working cameras, and what they show of a route.</summary>
public sealed class CoverageReader(ICameraProgramDb db, ICurrentTenant tenant)
{
    /// <summary>Those of the routes that are drawn, in their order, each computed once.</summary>
    public async Task<IReadOnlyList<SeenRoute>> OfAsync(IReadOnlyCollection<Route> routes, CancellationToken cancellationToken)
    {
        var views = await ViewsAsync(cancellationToken);
        var pointReach = await db.Communes.Where(c => c.Id == tenant.Id).Select(c => c.PointReach).SingleAsync(cancellationToken);
        return [.. from route in routes let line = route.Line where line is not null select new SeenRoute(route, views.Of(line), pointReach)];
    }

    /// <summary>Views of every working camera that is placed and aimed; those whose picture failed show nothing.</summary>
    public async Task<WorkingViews> ViewsAsync(CancellationToken cancellationToken)
    {
        var cameras = await db.Cameras.AsNoTracking()
            .Where(c => c.Status == CameraStatus.Working && c.Latitude != null && c.Bearing != null && c.ImageCheck != ImageCheck.Failed)
            .Select(c => new { c.Latitude, c.Longitude, c.Bearing, c.FieldOfView, c.Range, c.ImageCheck }).ToListAsync(cancellationToken);
        var views = cameras.ToLookup(
            c => c.ImageCheck,
            c => new CameraView(new GeoPoint(c.Latitude!.Value, c.Longitude!.Value), c.Bearing!.Value, c.FieldOfView, c.Range));
        return new WorkingViews([.. views[ImageCheck.Passed]], [.. views[ImageCheck.Waiting]]);
    }
}

/// <param name="Passed">Of cameras whose picture was looked at and is right.</param>
/// <param name="Waiting">Of cameras whose picture waits to be looked at.</param>
public sealed record WorkingViews(IReadOnlyList<CameraView> Passed, IReadOnlyList<CameraView> Waiting)
{
    public CheckedCoverage Of(GeoLine line) => CheckedCoverage.Of(line, Passed, Waiting);
}
