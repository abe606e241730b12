using CameraProgram.Identity;
using CameraProgram.Kernel.AspNetCore.Users;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.StreamGateway.Outputs;

namespace CameraProgram.Live;

/// <summary>
/// Asks each second whether those who watch still may, with the rights of that moment: a grant taken back, an account locked, a
/// role or a hamlet changed, a camera disconnected – whatever it was and wherever it was done, the view is cut within two seconds.
/// </summary>
public sealed class ViewRightsWatch(IServiceScopeFactory scopes, RunningViews views, ICurrentTenant tenant, TimeProvider clock, ILogger<ViewRightsWatch> log)
    : RepeatedWork(TimeSpan.FromSeconds(1), clock, log)
{
    /// <summary>Ids in one question; not more than every database takes.</summary>
    private const int Chunk = 500;

    protected override async Task DoAsync(CancellationToken cancellationToken)
    {
        var running = views.Running.ToDictionary(t => t.ViewId);
        foreach (var ids in running.Keys.Chunk(Chunk))
        {
            var looks = await LooksAsync(ids, cancellationToken);
            foreach (var viewer in looks.GroupBy(l => (l.TenantId, l.ViewerId, l.DelegationId)))
            {
                foreach (var lost in await LostAsync(viewer.Key.TenantId, viewer.Key.ViewerId, viewer.Key.DelegationId, [.. viewer], cancellationToken))
                {
                    views.Cut(running[lost.Id]);
                }
            }

            foreach (var unknown in ids.Except(looks.Select(l => l.Id)))
            {
                views.Cut(running[unknown]);
            }
        }
    }

    private async Task<List<OpenLook>> LooksAsync(Guid[] ids, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LookWriter>().OpenAsync(ids, cancellationToken);
    }

    private async Task<IReadOnlyList<OpenLook>> LostAsync(Guid tenantId, Guid viewerId, Guid? delegationId, IReadOnlyList<OpenLook> looks, CancellationToken cancellationToken)
    {
        using var _ = tenant.Change(tenantId);
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var recogniser = services.GetRequiredService<UserRecogniser>();
        try
        {
            var user = await recogniser.RecogniseAsync(viewerId, cancellationToken);
            if (user is not null && delegationId is { } delegation)
            {
                user = await recogniser.StandInAsync(user, delegation, cancellationToken);
            }

            if (user is null || user.TenantId != tenantId)
            {
                return looks;
            }

            services.GetRequiredService<RequestUser>().Recognise(user);
            return await services.GetRequiredService<LiveRights>().LostAsync(looks, cancellationToken);
        }
        catch (ForbiddenException)
        {
            // They no longer stand in for anybody.
            return looks;
        }
    }
}
