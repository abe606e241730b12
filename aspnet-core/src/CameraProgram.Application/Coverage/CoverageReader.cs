using CameraProgram.Cameras;
using CameraProgram.Geography;
using CameraProgram.Routes;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Coverage;

/// <summary>The views of the commune's working cameras, and what they show of a route.</summary>
public sealed class CoverageReader(ICameraProgramDb db)
{
    /// <summary>A route is covered when no more than this share of it is unseen: positions and bearings are not exact.</summary>
    public const double CoveredShare = 0.95;

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

    public static RouteCoverageDto ToDto(Route route, CheckedCoverage coverage) => new(
        route.Id, route.Name, route.HamletId, route.IsKey, route.LengthMetres,
        Metres(coverage.Seen.SeenMetres), Metres(coverage.PendingMetres), coverage.Seen.NeededPoints);

    public static int Metres(double metres) => (int)Math.Round(metres);
}

/// <param name="Passed">Of cameras whose picture was looked at and is right.</param>
/// <param name="Waiting">Of cameras whose picture waits to be looked at.</param>
public sealed record WorkingViews(IReadOnlyList<CameraView> Passed, IReadOnlyList<CameraView> Waiting)
{
    public CheckedCoverage Of(GeoLine line) => CheckedCoverage.Of(line, Passed, Waiting);
}
