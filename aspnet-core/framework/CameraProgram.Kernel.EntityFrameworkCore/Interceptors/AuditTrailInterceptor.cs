using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CameraProgram.Kernel.EntityFrameworkCore.Interceptors;

/// <summary>Writes one <see cref="AuditEntry"/> per changed thing, in the same save. Runs last, after tenant and version are set.</summary>
public sealed class AuditTrailInterceptor(ICurrentUser user, ICurrentTenant tenant, TimeProvider clock) : SaveChangesInterceptor
{
    /// <summary>A longer value is cut in the trail; the thing itself keeps it whole.</summary>
    private const int MaxValueLength = 500;

    private static readonly HashSet<string> Bookkeeping =
    [
        nameof(Entity.Id), nameof(AggregateRoot.Version), nameof(IMultiTenant.TenantId), SearchColumn.Name, NameOrderColumn.Name,
        nameof(FullAuditedAggregateRoot.CreationTime), nameof(FullAuditedAggregateRoot.CreatorId),
        nameof(FullAuditedAggregateRoot.LastModificationTime), nameof(FullAuditedAggregateRoot.LastModifierId),
        nameof(FullAuditedAggregateRoot.DeletionTime), nameof(FullAuditedAggregateRoot.DeleterId),
    ];

    /// <summary>What people call a thing, the first that it has.</summary>
    private static readonly string[] Names = ["Title", "Subject", "FullName", "Name", "FileName", "PersonName"];

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var context = eventData.Context!;
        var now = clock.UtcInstant();
        var actor = new AuditActor(user.Id, user.UserName, user.ActingForId, user.ActingForName);
        var entries = context.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Where(e => e.Metadata.ClrType.GetCustomAttribute<NotAuditedAttribute>() is null)
            .ToList();
        var roots = context.ChangeTracker.Entries<AggregateRoot>().ToDictionary(e => e.Entity.Id, EntityEntry (e) => e);
        foreach (var entry in entries)
        {
            var whole = WholeOf(entry);
            if ((entry.Entity is Entity entity ? entity.Id : whole?.CurrentValue as Guid?) is not { } id)
            {
                continue;
            }

            var changes = ChangesOf(entry, whole);
            if (changes.Count > 0 || entry.State == EntityState.Deleted)
            {
                var thing = new AuditedThing(entry.Metadata.ClrType.Name, id, NameOf(entry, roots));
                var trace = new AuditEntry(Guid.CreateVersion7(), ActionOf(entry), thing, JsonSerializer.Serialize(changes, Json), actor, now);
                var added = context.Add(trace);
                added.Property(nameof(AuditEntry.TenantId)).CurrentValue = TenantOf(entry);
            }
        }

        return new(result);
    }

    /// <summary>A part without an id of its own, like a role held by a user, goes by the id of its whole.</summary>
    private static PropertyEntry? WholeOf(EntityEntry entry) =>
        entry.Entity is not Entity && entry.Metadata.GetForeignKeys().FirstOrDefault(k => k.DeleteBehavior == DeleteBehavior.Cascade) is { } key
            ? entry.Property(key.Properties[0].Name)
            : null;

    /// <summary>A part without a name of its own is told by that of its whole.</summary>
    private static string? NameOf(EntityEntry entry, Dictionary<Guid, EntityEntry> roots)
    {
        var name = OwnNameOf(entry) ?? (RootOf(entry, roots) is { } root ? OwnNameOf(root) : null);
        return name?.Length > AuditEntry.NameLength ? name[..(AuditEntry.NameLength - 1)] + "…" : name;
    }

    private static string? OwnNameOf(EntityEntry entry) =>
        Names.Select(n => entry.Metadata.FindProperty(n)).FirstOrDefault(p => p?.ClrType == typeof(string)) is { } property
            ? (string?)entry.Property(property.Name).CurrentValue
            : null;

    private static EntityEntry? RootOf(EntityEntry entry, Dictionary<Guid, EntityEntry> roots) =>
        entry.Entity is not AggregateRoot
        && entry.Metadata.GetForeignKeys().FirstOrDefault(k => k.IsOwnership || k.DeleteBehavior == DeleteBehavior.Cascade) is { } key
        && entry.Property(key.Properties[0].Name).CurrentValue is Guid rootId
            ? roots.GetValueOrDefault(rootId)
            : null;

    private static AuditAction ActionOf(EntityEntry entry) => entry.State switch
    {
        EntityState.Added => AuditAction.Created,
        EntityState.Deleted => AuditAction.Deleted,
        _ => entry.Entity is ISoftDelete { IsDeleted: true } ? AuditAction.Deleted : AuditAction.Changed,
    };

    private Guid? TenantOf(EntityEntry entry) => entry.Entity switch
    {
        IMultiTenant ofTenant => ofTenant.TenantId,
        IMayHaveTenant mayHave => mayHave.TenantId,
        // A part of an aggregate carries no tenant of its own; it is changed within its commune.
        _ => tenant.Id,
    };

    private static Dictionary<string, object?[]> ChangesOf(EntityEntry entry, PropertyEntry? whole) => entry.Properties
        .Where(p => p.Metadata != whole?.Metadata)
        .Where(p => !Bookkeeping.Contains(p.Metadata.Name) && p.Metadata.PropertyInfo?.GetCustomAttribute<NotAuditedAttribute>() is null)
        .Where(p => entry.State != EntityState.Modified || (p.IsModified && !Equals(p.OriginalValue, p.CurrentValue)))
        .Where(p => entry.State != EntityState.Added || p.CurrentValue is not null)
        .Where(p => entry.State == EntityState.Modified || !IsSecret(p))
        .ToDictionary(
            p => p.Metadata.Name,
            p => IsSecret(p)
                ? [null, true]
                : new[]
                {
                    entry.State == EntityState.Added ? null : Shorten(p.OriginalValue),
                    entry.State == EntityState.Deleted ? null : Shorten(p.CurrentValue),
                });

    private static bool IsSecret(PropertyEntry property) => property.Metadata.PropertyInfo?.IsDefined(typeof(AuditedWithoutValueAttribute)) == true;

    private static object? Shorten(object? value) => value switch
    {
        string { Length: > MaxValueLength } text => text[..MaxValueLength] + "…",
        Enum item => item.ToString(),
        _ => value,
    };
}
