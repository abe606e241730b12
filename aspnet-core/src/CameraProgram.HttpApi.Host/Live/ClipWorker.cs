namespace CameraProgram.Live;

/// <summary>Has one clip after the other cut, so that cutting never takes more than its share of the machine.</summary>
public sealed class ClipWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ClipWorker> log) : RepeatedWork(TimeSpan.FromSeconds(1), clock, log)
{
    private static readonly TimeSpan s_cleanAgain = TimeSpan.FromMinutes(5);

    private readonly TimeProvider _clock = clock;
    private bool _resumed;
    private DateTimeOffset _cleaned;

    protected override async Task DoAsync(CancellationToken cancellationToken)
    {
        bool hasCut;
        do
        {
            await using var scope = scopes.CreateAsyncScope();
            hasCut = await WorkAsync(scope.ServiceProvider.GetRequiredService<ClipDesk>(), cancellationToken);
        }
        while (hasCut);
    }

    private async Task<bool> WorkAsync(ClipDesk desk, CancellationToken cancellationToken)
    {
        if (!_resumed)
        {
            await desk.ResumeAsync(cancellationToken);
            _resumed = true;
        }

        if (_clock.GetUtcNow() - _cleaned > s_cleanAgain)
        {
            await desk.DeleteOldAsync(cancellationToken);
            _cleaned = _clock.GetUtcNow();
        }

        await desk.HoldWaitingAsync(cancellationToken);
        return await desk.CutNextAsync(cancellationToken);
    }
}
