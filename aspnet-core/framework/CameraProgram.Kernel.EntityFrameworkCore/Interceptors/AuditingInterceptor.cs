using System.Reflection;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Text;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CameraProgram.Kernel.EntityFrameworkCore.Interceptors;

/// <summary>Fills tenant, who and when, search text, place by name and version, and turns deletes of soft-deletable roots into marks.</summary>
public sealed class AuditingInterceptor(ICurrentUser user, ICurrentTenant tenant, TimeProvider clock) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Fill(eventData.Context!.ChangeTracker);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Fill(eventData.Context!.ChangeTracker);
        return new(result);
    }

    private void Fill(ChangeTracker changes)
    {
        var now = clock.UtcInstant();
        MarkRootsOfChangedParts(changes);
        foreach (var entry in changes.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList())
        {
            if (entry is { Entity: IAppendOnly, State: not EntityState.Added })
            {
                throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} is written once and never again.");
            }

            if (entry.State == EntityState.Added)
            {
                SetTenant(entry);
            }

            if (entry is { State: EntityState.Deleted, Entity: ISoftDelete })
            {
                MarkDeleted(entry, now);
            }

            if (IsNoEdit(entry))
            {
                continue;
            }

            SetAudit(entry, now);
            SetVersion(entry);
            if (entry.Entity is ISearchable searchable && entry.State != EntityState.Deleted)
            {
                var column = entry.Property(SearchColumn.Name);
                column.CurrentValue = SearchText.Normalize(searchable.GetSearchWords(), column.Metadata.GetMaxLength() ?? int.MaxValue);
            }

            if (entry.Entity is INamed named && entry.State != EntityState.Deleted)
            {
                entry.Property(NameOrderColumn.Name).CurrentValue = NameOrder.KeyOf(named.NameInLists);
            }
        }
    }

    /// <summary>A changed part changes its aggregate: the root's version must move, or two people could overwrite each other's parts.</summary>
    private static void MarkRootsOfChangedParts(ChangeTracker changes)
    {
        var roots = changes.Entries<AggregateRoot>().ToDictionary(e => e.Entity.Id);
        var parts = changes.Entries()
            .Where(e => e.Entity is not AggregateRoot && e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Where(e => !e.Metadata.ClrType.IsDefined(typeof(OutsideVersionAttribute)))
            .ToList();
        foreach (var part in parts)
        {
            foreach (var key in part.Metadata.GetForeignKeys().Where(k => k.IsOwnership || k.DeleteBehavior == DeleteBehavior.Cascade))
            {
                if (part.Property(key.Properties[0].Name).CurrentValue is Guid rootId
                    && roots.TryGetValue(rootId, out var root) && root.State == EntityState.Unchanged)
                {
                    // Nothing else of the root is written, so that a counter that moved meanwhile is not put back.
                    root.Property(nameof(AggregateRoot.Version)).IsModified = true;
                }
            }
        }
    }

    private static bool IsNoEdit(EntityEntry entry) =>
        entry.State == EntityState.Modified
        && entry.Properties.Where(p => p.IsModified).All(p => p.Metadata.PropertyInfo?.IsDefined(typeof(OutsideVersionAttribute)) == true);

    private void SetTenant(EntityEntry entry)
    {
        if (entry.Entity is IMultiTenant)
        {
            entry.Property(nameof(IMultiTenant.TenantId)).CurrentValue =
                tenant.Id ?? throw new BusinessException(KernelErrorCodes.NoTenant);
        }
        else if (entry.Entity is IMayHaveTenant)
        {
            entry.Property(nameof(IMayHaveTenant.TenantId)).CurrentValue = tenant.Id;
        }
    }

    private void MarkDeleted(EntityEntry entry, DateTime now)
    {
        entry.State = EntityState.Modified;
        entry.Property(nameof(FullAuditedAggregateRoot.IsDeleted)).CurrentValue = true;
        entry.Property(nameof(FullAuditedAggregateRoot.DeletionTime)).CurrentValue = now;
        entry.Property(nameof(FullAuditedAggregateRoot.DeleterId)).CurrentValue = user.Id;
    }

    private void SetAudit(EntityEntry entry, DateTime now)
    {
        if (entry.Entity is not IAudited)
        {
            return;
        }

        var (time, by) = entry.State == EntityState.Added
            ? (nameof(IAudited.CreationTime), nameof(IAudited.CreatorId))
            : (nameof(IAudited.LastModificationTime), nameof(IAudited.LastModifierId));
        entry.Property(time).CurrentValue = now;
        entry.Property(by).CurrentValue = user.Id;
    }

    private static void SetVersion(EntityEntry entry)
    {
        if (entry.Entity is AggregateRoot && entry.State != EntityState.Deleted)
        {
            var version = entry.Property(nameof(AggregateRoot.Version));
            version.CurrentValue = entry.State == EntityState.Added ? 1L : (long)version.OriginalValue! + 1;
        }
    }
}
