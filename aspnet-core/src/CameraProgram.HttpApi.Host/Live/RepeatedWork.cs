namespace CameraProgram.Live;

/// <summary>Does the same over and over as long as the program runs; a fault is logged, and the next time it is tried again.</summary>
public abstract class RepeatedWork(TimeSpan pause, TimeProvider clock, ILogger log) : BackgroundService
{
    protected abstract Task DoAsync(CancellationToken cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(pause, clock);
        do
        {
            try
            {
                await DoAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // The database is away, or not migrated yet: the server lives.
                log.LogWarning(fault, "{Work} waits.", GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }
}
