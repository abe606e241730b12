using CameraProgram.Identity;
using CameraProgram.Kernel.AspNetCore.Users;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Permissions;

namespace CameraProgram.Imports;

/// <summary>
/// Takes in the lists that were started, one at a time, as the person who started them. After a restart it goes on with the
/// next group: groups and progress are saved together, so that nothing is lost or doubled.
/// </summary>
public sealed class ImportRunner(IServiceScopeFactory scopes, ICurrentTenant tenant, ILogger<ImportRunner> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromSeconds(10);

    private readonly Guid _runnerId = Guid.CreateVersion7();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = Pause;
            try
            {
                foreach (var running in await RunningAsync(stoppingToken))
                {
                    await RunAsync(running, stoppingToken);
                }
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // The database is away, or not migrated yet: the list waits, the server lives.
                log.LogWarning(fault, "Lists that are taken in wait.");
                pause = PauseAfterFault;
            }

            await Task.Delay(pause, stoppingToken);
        }
    }

    private async Task<List<RunningImport>> RunningAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ImportBatch>().RunningAsync(cancellationToken);
    }

    private async Task RunAsync(RunningImport running, CancellationToken cancellationToken)
    {
        using var _ = tenant.Change(running.TenantId);
        var hand = new ImportInHand();
        try
        {
            while (await BatchAsync(running, hand, cancellationToken))
            {
            }
        }
        catch (BusinessException refusal) when (refusal.Code != KernelErrorCodes.Busy)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ImportBatch>().FailAsync(running.JobId, refusal.Code, cancellationToken);
        }
    }

    private async Task<bool> BatchAsync(RunningImport running, ImportInHand hand, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<RequestUser>().Recognise(await StarterAsync(services, running, cancellationToken));
        try
        {
            return await services.GetRequiredService<ImportBatch>().RunAsync(running.JobId, _runnerId, hand, cancellationToken);
        }
        catch (StaleVersionException)
        {
            // Cancelled meanwhile, or a camera was edited: the batch is judged afresh.
            return true;
        }
    }

    /// <summary>With the rights of this moment: who lost them, or left, takes in nothing more.</summary>
    private static async Task<SignedInUser> StarterAsync(IServiceProvider services, RunningImport running, CancellationToken cancellationToken)
    {
        var recogniser = services.GetRequiredService<UserRecogniser>();
        var user = running.StartedById is { } id ? await recogniser.RecogniseAsync(id, cancellationToken) : null;
        if (user is not null && running.DelegationId is { } delegationId)
        {
            user = await recogniser.StandInAsync(user, delegationId, cancellationToken);
        }

        return user is not null && user.TenantId == running.TenantId && user.Has(CameraProgramPermissions.Cameras.Import)
            ? user
            : throw new BusinessException(CameraProgramErrorCodes.Imports.StarterGone);
    }
}
