using System.Linq.Expressions;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CameraProgram.Kernel.EntityFrameworkCore.Modeling;

/// <summary>What holds for every entity: filters, concurrency token, companion columns, UTC instants.</summary>
public static class KernelModelBuilderExtensions
{
    public const string TenantFilter = "Tenant";
    public const string SoftDeleteFilter = "SoftDelete";

    /// <param name="tenantId">An expression on the context, so that the filter follows the current tenant.</param>
    public static void ApplyKernelConventions(this ModelBuilder builder, Expression<Func<Guid?>> tenantId)
    {
        foreach (var type in builder.Model.GetEntityTypes().Where(t => t.BaseType is null && !t.IsOwned()).ToList())
        {
            var entity = builder.Entity(type.ClrType);
            if (typeof(Entity).IsAssignableFrom(type.ClrType))
            {
                entity.Property(nameof(Entity.Id)).ValueGeneratedNever();
            }

            if (typeof(AggregateRoot).IsAssignableFrom(type.ClrType))
            {
                entity.Property(nameof(AggregateRoot.Version)).IsConcurrencyToken();
                entity.Ignore(nameof(AggregateRoot.DomainEvents));
            }

            if (typeof(ISearchable).IsAssignableFrom(type.ClrType))
            {
                entity.Property<string>(SearchColumn.Name).IsRequired();
            }

            if (typeof(INamed).IsAssignableFrom(type.ClrType))
            {
                entity.Property<string>(NameOrderColumn.Name).IsRequired().IsUnicode(false).HasMaxLength(NameOrder.MaximumKeyLength);
            }

            AddFilters(entity.Metadata, tenantId);
        }
    }

    public static void UseKernelTypes(this ModelConfigurationBuilder configuration)
    {
        configuration.Properties<DateTime>().HaveConversion<UtcConverter>();
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    private static void AddFilters(IMutableEntityType type, Expression<Func<Guid?>> tenantId)
    {
        var parameter = Expression.Parameter(type.ClrType, "e");
        if (typeof(IMultiTenant).IsAssignableFrom(type.ClrType) || typeof(IMayHaveTenant).IsAssignableFrom(type.ClrType))
        {
            var tenant = Expression.Convert(Expression.Property(parameter, nameof(IMultiTenant.TenantId)), typeof(Guid?));
            type.SetQueryFilter(TenantFilter, Expression.Lambda(Expression.Equal(tenant, tenantId.Body), parameter));
        }

        if (typeof(ISoftDelete).IsAssignableFrom(type.ClrType))
        {
            type.SetQueryFilter(SoftDeleteFilter,
                Expression.Lambda(Expression.Not(Expression.Property(parameter, nameof(ISoftDelete.IsDeleted))), parameter));
        }
    }

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        toStore => toStore.Kind == DateTimeKind.Local ? toStore.ToUniversalTime() : DateTime.SpecifyKind(toStore, DateTimeKind.Utc),
        fromStore => DateTime.SpecifyKind(fromStore, DateTimeKind.Utc));
}
