using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CameraProgram.Hosting;

/// <summary>Ready means: the database answers and has every migration.</summary>
public sealed class DatabaseHealthCheck(CameraProgramDbContext db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database does not answer.");
}
