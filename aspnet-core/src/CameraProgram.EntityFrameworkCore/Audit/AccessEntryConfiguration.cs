using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Audit;

internal sealed class AccessEntryConfiguration : IEntityTypeConfiguration<AccessEntry>
{
    public void Configure(EntityTypeBuilder<AccessEntry> builder)
    {
        builder.Property(a => a.SubjectName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(a => a.UserName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(a => a.ForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.HasIndex(a => new { a.TenantId, a.At, a.Id });
        builder.HasIndex(a => new { a.TenantId, a.SubjectId, a.At });
    }
}
