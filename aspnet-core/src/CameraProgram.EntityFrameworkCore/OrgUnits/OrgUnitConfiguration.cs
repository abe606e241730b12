using CameraProgram.Hamlets;
using CameraProgram.Kernel.Entities;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.OrgUnits;

internal sealed class OrgUnitConfiguration : IEntityTypeConfiguration<OrgUnit>
{
    public void Configure(EntityTypeBuilder<OrgUnit> builder)
    {
        builder.Property(u => u.Name).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(u => u.ShortName).HasMaxLength(CameraProgramConsts.SymbolLength);
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(u => u.HamletId).OnDelete(DeleteBehavior.Restrict);
        builder.Property<string>(NameOrderColumn.Name);
        builder.HasIndex(nameof(OrgUnit.TenantId), NameOrderColumn.Name);
    }
}
