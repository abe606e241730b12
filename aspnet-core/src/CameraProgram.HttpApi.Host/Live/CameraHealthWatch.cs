using System.Collections.Concurrent;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Maintenance;

namespace CameraProgram.Live;

/// <summary>
/// Tells the register which cameras give pictures and which do not. One that somebody watches or that is recorded says so by
/// itself; any other is asked for one picture now and then.
/// </summary>
public sealed class CameraHealthWatch(
    IServiceScopeFactory scopes, LocalStreamGateway gateway, ICurrentTenant tenant, TextCatalog texts, TimeProvider clock, ILogger<CameraHealthWatch> log)
    : RepeatedWork(TimeSpan.FromSeconds(5), clock, log)
{
    private const int AskedAtOnce = 4;

    private static readonly TimeSpan s_askAgain = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan s_tellAgain = TimeSpan.FromSeconds(30);

    private readonly TimeProvider _clock = clock;
    private readonly ConcurrentDictionary<Guid, Heard> _heard = new();

    protected override async Task DoAsync(CancellationToken cancellationToken)
    {
        var cameras = gateway.Cameras;
        foreach (var gone in _heard.Keys.Except(cameras.Select(c => c.CameraId)))
        {
            _heard.TryRemove(gone, out _);
        }

        await Parallel.ForEachAsync(
            cameras, new ParallelOptions { MaxDegreeOfParallelism = AskedAtOnce, CancellationToken = cancellationToken },
            async (camera, ct) => await LookAfterAsync(camera, ct));
    }

    private async Task LookAfterAsync(ConnectedCamera camera, CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        var before = _heard.GetValueOrDefault(camera.CameraId);
        var state = gateway.StateOf(camera.CameraId);
        if (state is { State: LiveState.Idle } && !(now - before?.AskedAt < s_askAgain))
        {
            var test = await gateway.TestAsync(camera.Main, cancellationToken);
            var since = test.Fault is not null && before is { Down: true } ? before.Since : now;
            state = new PictureState(test.Fault is null ? LiveState.Live : LiveState.Down, since, test.Fault, test.Detail);
            before = (before ?? new Heard(null, now, DateTime.MinValue, now)) with { AskedAt = _clock.GetUtcNow().UtcDateTime };
            _heard[camera.CameraId] = before;
        }

        if (state is not { State: LiveState.Live or LiveState.Down })
        {
            return;
        }

        var down = state.State == LiveState.Down;
        if (before is not null && before.Down == down && now - before.ToldAt < s_tellAgain)
        {
            return;
        }

        if (await TellAsync(camera, state, cancellationToken))
        {
            _heard[camera.CameraId] = new Heard(down, state.Since, now, before?.AskedAt ?? now);
        }
    }

    private async Task<bool> TellAsync(ConnectedCamera camera, PictureState state, CancellationToken cancellationToken)
    {
        using var _ = tenant.Change(camera.TenantId);
        await using var scope = scopes.CreateAsyncScope();
        var reports = scope.ServiceProvider.GetRequiredService<CameraHealthReports>();
        try
        {
            await (state.State == LiveState.Down
                ? reports.WentDownAsync(camera.CameraId, state.Since, Reason(state), cancellationToken)
                : reports.CameBackAsync(camera.CameraId, state.Since, cancellationToken));
            return true;
        }
        catch (StaleVersionException)
        {
            // Somebody edits the camera in this moment.
            return false;
        }
    }

    /// <summary>Stands in tickets and outages, which are read in Vietnamese.</summary>
    private string? Reason(PictureState state) => state.Fault is { } fault ? texts.Find("vi", $"Enum:{nameof(LiveFault)}.{fault}") : null;

    /// <param name="Down">What was told last; empty: nothing yet.</param>
    private sealed record Heard(bool? Down, DateTime Since, DateTime ToldAt, DateTime AskedAt);
}
