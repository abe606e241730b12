using System.Linq.Expressions;
using CameraProgram.Cameras;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;
using P = CameraProgram.Permissions.CameraProgramPermissions.Live;

namespace CameraProgram.Live;

/// <summary>
/// Which cameras the current user may watch in this moment, and which of their recordings: all that the register shows them,
/// by their role; or those that they were given, for as long as they were given them.
/// </summary>
public sealed class LiveRights(ICameraProgramDb db, RegisterScope scope, ICurrentUser user, TimeProvider clock)
{
    /// <summary>Cameras in use that are connected.</summary>
    public IQueryable<Camera> Watchable()
    {
        var cameras = scope.Cameras.WhereInUse().Where(c => db.CameraConnections.Any(n => n.CameraId == c.Id));
        if (user.Has(P.WatchAll))
        {
            return cameras;
        }

        var grants = Grants(clock.UtcInstant());
        return user.Has(P.Default)
            ? cameras.Where(c => grants.Any(g => g.CameraId == c.Id || (g.HamletId != null && g.HamletId == c.HamletId)))
            : cameras.Where(_ => false);
    }

    /// <exception cref="BusinessException"><c>Live:NotConnected</c>.</exception>
    /// <exception cref="ForbiddenException"><c>Live:NotAllowed</c>: the user sees the camera in the register, and may not watch it.</exception>
    public async Task<Camera> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await Watchable().AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellationToken) is { } camera)
        {
            return camera;
        }

        var seen = await scope.Cameras.AsNoTracking().GetAsync(id, cancellationToken);
        throw !seen.IsInUse || !await db.CameraConnections.AnyAsync(n => n.CameraId == id, cancellationToken)
            ? new BusinessException(CameraProgramErrorCodes.Live.NotConnected).WithData("name", seen.Name)
            : new ForbiddenException(CameraProgramErrorCodes.Live.NotAllowed);
    }

    /// <summary>Until when the user may watch it; empty: nobody has said an end.</summary>
    public async Task<DateTime?> UntilAsync(Camera camera, CancellationToken cancellationToken) =>
        user.Has(P.WatchAll) ? null : await Grants(clock.UtcInstant()).Where(Opens(camera)).MaxAsync(g => (DateTime?)g.To, cancellationToken);

    /// <summary>What of the time the user may look at in recordings, in order; live pictures need no more than <see cref="Watchable"/>.</summary>
    public async Task<IReadOnlyList<TimeSpanDto>> RecordingsAsync(Camera camera, DateTime from, DateTime to, CancellationToken cancellationToken)
    {
        if (user.Has(P.PlayBack))
        {
            return [new TimeSpanDto(from, to)];
        }

        if (!user.Has(P.Default))
        {
            return [];
        }

        var opened = await Grants(clock.UtcInstant()).Where(Opens(camera)).Where(g => g.WithRecordings && g.From < to && from < g.To)
            .OrderBy(g => g.From).Select(g => new TimeSpanDto(g.From, g.To)).ToListAsync(cancellationToken);
        return TimeSpans.Within(TimeSpans.Joined(opened), from, to);
    }

    /// <summary>Which of these open views the user may no longer have.</summary>
    public async Task<IReadOnlyList<OpenLook>> LostAsync(IReadOnlyCollection<OpenLook> looks, CancellationToken cancellationToken)
    {
        var ids = looks.Select(l => l.CameraId).Distinct().ToList();
        var cameras = await Watchable().AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        var lost = looks.Where(l => !cameras.ContainsKey(l.CameraId)).ToList();
        foreach (var look in looks.Except(lost).Where(l => l.From is not null).ToList())
        {
            var allowed = await RecordingsAsync(cameras[look.CameraId], look.From!.Value, look.To!.Value, cancellationToken);
            if (!allowed.Contains(new TimeSpanDto(look.From.Value, look.To.Value)))
            {
                lost.Add(look);
            }
        }

        return lost;
    }

    /// <summary>Of which of them the user may look at any recordings.</summary>
    public async Task<IReadOnlySet<Guid>> PlayableAsync(IReadOnlyCollection<Camera> cameras, CancellationToken cancellationToken)
    {
        if (user.Has(P.PlayBack))
        {
            return cameras.Select(c => c.Id).ToHashSet();
        }

        var opened = await Grants(clock.UtcInstant()).Where(g => g.WithRecordings).Select(g => new { g.CameraId, g.HamletId }).ToListAsync(cancellationToken);
        return cameras.Where(c => opened.Exists(g => g.CameraId == c.Id || (g.HamletId is not null && g.HamletId == c.HamletId))).Select(c => c.Id).ToHashSet();
    }

    /// <summary>What is in force now.</summary>
    private IQueryable<ViewGrant> Grants(DateTime now) =>
        db.ViewGrants.Where(g => g.ViewerId == user.Id && g.RevokedAt == null && g.From <= now && now < g.To);

    private static Expression<Func<ViewGrant, bool>> Opens(Camera camera)
    {
        var (cameraId, hamletId) = (camera.Id, camera.HamletId);
        return g => g.CameraId == cameraId || (g.HamletId != null && g.HamletId == hamletId);
    }
}
