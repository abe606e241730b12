using CameraProgram.Kernel.Auditing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Audit;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.Property(a => a.EntityType).HasMaxLength(100);
        builder.Property(a => a.EntityName).HasMaxLength(AuditEntry.NameLength);
        builder.Property(a => a.UserName).HasMaxLength(64);
        builder.Property(a => a.ActingForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.HasIndex(a => new { a.TenantId, a.Instant });
        builder.HasIndex(a => new { a.EntityId, a.Instant });
    }
}
