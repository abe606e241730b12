using CameraProgram.Cameras;
using CameraProgram.Kernel.Errors;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Live;

/// <summary>A connection of whichever commune, as it stands in this moment.</summary>
public sealed record ConnectionMark(Guid Id, long Version, Guid TenantId, Guid CameraId, int? RetentionDays);

/// <summary>Reads connections with their passwords, for the gateway alone.</summary>
public sealed class ConnectionReader(ICameraProgramDb db, CameraSecrets secrets)
{
    private const string TenantFilter = "Tenant";

    /// <exception cref="EntityNotFoundException">The camera is not connected.</exception>
    public async Task<ConnectedCamera> GetAsync(Guid cameraId, CancellationToken cancellationToken)
    {
        var connection = await db.CameraConnections.AsNoTracking().SingleOrDefaultAsync(n => n.CameraId == cameraId, cancellationToken)
            ?? throw new EntityNotFoundException(nameof(CameraConnection), cameraId);
        var days = await db.Cameras.Where(c => c.Id == cameraId).Select(c => c.RetentionDays).SingleAsync(cancellationToken);
        return Read(connection, days);
    }

    public StreamPlace PlaceOf(CameraConnection connection, string address) =>
        new(address, connection.User, secrets.Reveal(connection.CameraId, connection.Secret), connection.CertificateSha256);

    /// <summary>Of every commune, cameras in use only: for the gateway's list of cameras.</summary>
    public Task<List<ConnectionMark>> MarksAsync(CancellationToken cancellationToken) =>
        db.CameraConnections.IgnoreQueryFilters([TenantFilter]).AsNoTracking().OrderBy(n => n.Id)
            .Join(
                db.Cameras.IgnoreQueryFilters([TenantFilter]).WhereInUse(), n => n.CameraId, c => c.Id,
                (n, c) => new ConnectionMark(n.Id, n.Version, n.TenantId, n.CameraId, c.RetentionDays))
            .ToListAsync(cancellationToken);

    /// <summary>Those of <see cref="MarksAsync"/> that are new or changed.</summary>
    public async Task<List<ConnectedCamera>> ReadAsync(IReadOnlyCollection<ConnectionMark> marks, CancellationToken cancellationToken)
    {
        var byId = marks.ToDictionary(m => m.Id);
        var ids = byId.Keys.ToList();
        var connections = await db.CameraConnections.IgnoreQueryFilters([TenantFilter]).AsNoTracking()
            .Where(n => ids.Contains(n.Id)).OrderBy(n => n.Id).ToListAsync(cancellationToken);
        return [.. connections.Select(n => Read(n, byId[n.Id].RetentionDays))];
    }

    private ConnectedCamera Read(CameraConnection connection, int? days) => new(
        connection.TenantId, connection.CameraId, PlaceOf(connection, connection.Main), connection.Sub is { } sub ? PlaceOf(connection, sub) : null,
        connection.Recording, days);
}
