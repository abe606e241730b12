using System.Threading.Channels;
using CameraProgram.StreamGateway.Outputs;

namespace CameraProgram.Live;

/// <summary>
/// Writes down which views began and ended. The gateway tells it without waiting; what it tells is kept in order until the
/// database has it, also when the program stops.
/// </summary>
public sealed class ViewLogWriter(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ViewLogWriter> log) : IViewLog, IHostedService, IDisposable
{
    private static readonly TimeSpan s_pauseAfterFault = TimeSpan.FromSeconds(2);

    private readonly Channel<Func<LookWriter, CancellationToken, Task>> _told =
        Channel.CreateUnbounded<Func<LookWriter, CancellationToken, Task>>(new UnboundedChannelOptions { SingleReader = true });

    private readonly CancellationTokenSource _patience = new();
    private Task _writing = Task.CompletedTask;

    public void Began(Guid viewId, string? address, DateTime at) => Tell((looks, ct) => looks.BeginAsync(viewId, address, Environment.MachineName, at, ct));

    public void Ended(Guid viewId, ViewEnd end, DateTime at) => Tell((looks, ct) => looks.FinishAsync(viewId, GatewayWords.ToEnd(end), at, ct));

    public void Showed(Guid viewId, DateTime from, DateTime to) => Tell((looks, ct) => looks.NarrowAsync(viewId, from, to, ct));

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        Tell((looks, ct) => looks.CloseLostAsync(Environment.MachineName, now, ct));
        _writing = Task.Run(WriteAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <summary>Views end before: what was told of them is written while there is time.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _told.Writer.TryComplete();
        await using var _ = cancellationToken.Register(_patience.Cancel);
        await _writing;
    }

    public void Dispose() => _patience.Dispose();

    private void Tell(Func<LookWriter, CancellationToken, Task> write) => _told.Writer.TryWrite(write);

    private async Task WriteAsync()
    {
        await foreach (var write in _told.Reader.ReadAllAsync())
        {
            while (!_patience.IsCancellationRequested && !await TryAsync(write))
            {
                await Task.Delay(s_pauseAfterFault, clock, _patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<bool> TryAsync(Func<LookWriter, CancellationToken, Task> write)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await write(scope.ServiceProvider.GetRequiredService<LookWriter>(), _patience.Token);
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The database is away: views go on, and what is known of them waits.
            log.LogWarning(fault, "The log of views waits.");
            return false;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
