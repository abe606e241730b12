using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Live;

/// <summary>A view that somebody has open, as far as it takes to judge whether they still may.</summary>
public sealed record OpenLook(Guid Id, Guid TenantId, Guid CameraId, Guid ViewerId, Guid? DelegationId, DateTime? From, DateTime? To);

/// <summary>Writes down what the gateway tells of views: which began, which ended. Of every commune: only for the gateway.</summary>
public sealed class LookWriter(ICameraProgramDb db, ICurrentTenant tenant)
{
    private const string TenantFilter = "Tenant";

    public Task BeginAsync(Guid viewId, string? address, string server, DateTime at, CancellationToken cancellationToken) =>
        WriteAsync(viewId, look => look.Begin(address, server, at), cancellationToken);

    public Task NarrowAsync(Guid viewId, DateTime from, DateTime to, CancellationToken cancellationToken) =>
        WriteAsync(viewId, look => look.Narrow(from, to), cancellationToken);

    public Task FinishAsync(Guid viewId, ViewEndKind end, DateTime at, CancellationToken cancellationToken) =>
        WriteAsync(viewId, look => look.Finish(end, at), cancellationToken);

    public Task<List<OpenLook>> OpenAsync(IReadOnlyCollection<Guid> viewIds, CancellationToken cancellationToken) =>
        db.CameraLooks.IgnoreQueryFilters([TenantFilter]).AsNoTracking().Where(l => viewIds.Contains(l.Id)).OrderBy(l => l.Id)
            .Select(l => new OpenLook(l.Id, l.TenantId, l.CameraId, l.ViewerId, l.DelegationId, l.From, l.To)).ToListAsync(cancellationToken);

    /// <summary>Views that the program on this machine left open when it died; nobody else could end them.</summary>
    public async Task CloseLostAsync(string server, DateTime at, CancellationToken cancellationToken)
    {
        var lost = await db.CameraLooks.IgnoreQueryFilters([TenantFilter]).AsNoTracking()
            .Where(l => l.Server == server && l.EndedAt == null).OrderBy(l => l.Id).Select(l => l.Id).ToListAsync(cancellationToken);
        foreach (var id in lost)
        {
            await FinishAsync(id, ViewEndKind.Lost, at, cancellationToken);
        }
    }

    private async Task WriteAsync(Guid viewId, Action<CameraLook> write, CancellationToken cancellationToken)
    {
        var owner = await db.CameraLooks.IgnoreQueryFilters([TenantFilter]).AsNoTracking()
            .Where(l => l.Id == viewId).Select(l => (Guid?)l.TenantId).SingleOrDefaultAsync(cancellationToken);
        if (owner is null)
        {
            return;
        }

        using var _ = tenant.Change(owner);
        write(await db.CameraLooks.GetAsync(viewId, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
    }
}
