namespace CameraProgram.Live;

/// <summary>Tells the gateway of all cameras, and of what another server changed; a change made here it hears at once.</summary>
public sealed class GatewayFeed(IServiceScopeFactory scopes, LocalStreamGateway gateway, TimeProvider clock, ILogger<GatewayFeed> log)
    : RepeatedWork(TimeSpan.FromSeconds(5), clock, log)
{
    private Dictionary<Guid, ConnectionMark> _told = [];

    protected override async Task DoAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var reader = scope.ServiceProvider.GetRequiredService<ConnectionReader>();
        var now = (await reader.MarksAsync(cancellationToken)).ToDictionary(m => m.CameraId);
        var news = now.Values.Where(m => _told.GetValueOrDefault(m.CameraId) != m).ToList();
        foreach (var camera in news.Count == 0 ? [] : await reader.ReadAsync(news, cancellationToken))
        {
            await gateway.ChangeAsync(camera);
        }

        foreach (var gone in gateway.Cameras.Where(c => !now.ContainsKey(c.CameraId)))
        {
            await gateway.DropAsync(gone.CameraId);
        }

        _told = now;
    }
}
