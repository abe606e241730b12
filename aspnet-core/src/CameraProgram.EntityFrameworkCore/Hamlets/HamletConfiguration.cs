using CameraProgram.Kernel.Entities;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Hamlets;

internal sealed class HamletConfiguration : IEntityTypeConfiguration<Hamlet>
{
    public void Configure(EntityTypeBuilder<Hamlet> builder)
    {
        builder.Property(h => h.Name).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(h => h.HeadName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property<string>(NameOrderColumn.Name);
        builder.HasIndex(nameof(Hamlet.TenantId), NameOrderColumn.Name);
    }
}
