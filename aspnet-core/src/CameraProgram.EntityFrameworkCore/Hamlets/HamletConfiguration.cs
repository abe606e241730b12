using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Hamlets;

internal sealed class HamletConfiguration : IEntityTypeConfiguration<Hamlet>
{
    public void Configure(EntityTypeBuilder<Hamlet> builder)
    {
        builder.Property(h => h.Name).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(h => h.HeadName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.HasIndex(h => new { h.TenantId, h.Name });
    }
}
