using CameraProgram.Cameras;
using CameraProgram.Coverage;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Maintenance;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Provinces;

/// <summary>The camera register of one commune in figures, for those above it.</summary>
public sealed class CommuneRegisterCounter(ICameraProgramDb db, ICurrentTenant tenant, CoverageReader coverage, TimeProvider clock)
{
    public async Task<CommuneRegisterDto> CountAsync(Guid communeId, CancellationToken cancellationToken)
    {
        // Coverage looks at every camera and route of a commune: it is worked out inside that commune, and only sums leave it.
        using var _ = tenant.Change(communeId);
        var today = clock.Today();
        var cameras = await db.Cameras.AsNoTracking().GroupBy(c => c.Status)
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var lenses = await db.Cameras.AsNoTracking().WhereInUse().SumAsync(c => c.LensCount, cancellationToken);
        var overdue = await db.MaintenanceTickets.AsNoTracking().WhereOverdue(today).CountAsync(cancellationToken);
        var drawn = await db.Routes.AsNoTracking().Where(r => r.LengthMetres > 0).ToListAsync(cancellationToken);
        var routes = (await coverage.OfAsync(drawn, cancellationToken)).Select(r => r.Figures).ToList();
        return new CommuneRegisterDto(
            [.. cameras.OrderBy(c => c.Key).Select(c => new CountOfDto<CameraStatus>(c.Key, c.Count))],
            lenses, overdue, routes.Count, routes.Sum(r => (long)r.LengthMetres), routes.Sum(r => (long)r.SeenMetres));
    }
}
