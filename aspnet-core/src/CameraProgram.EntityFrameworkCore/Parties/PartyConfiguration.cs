using CameraProgram.Hamlets;
using CameraProgram.Kernel.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Parties;

internal sealed class PartyConfiguration : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> builder)
    {
        builder.Property(p => p.FullName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(p => p.Representative).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(p => p.Address).HasMaxLength(PartyConsts.AddressLength);
        builder.Property(p => p.Phone).HasMaxLength(PartyConsts.PhoneMaxLength);
        builder.Property(p => p.IdNumber).HasMaxLength(PartyConsts.IdNumberLength);
        builder.Property<string>(SearchColumn.Name).HasMaxLength(PartyConsts.SearchTextLength);
        builder.Property<string>(NameOrderColumn.Name);
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(p => p.HamletId).OnDelete(DeleteBehavior.Restrict);

        // Lists in the order of names, searched and narrowed without reading the rows. What is deleted is left out on the way:
        // SQLite finds no order behind a NOT.
        builder.HasIndex(
            nameof(Party.TenantId), NameOrderColumn.Name, nameof(Party.Id),
            nameof(Party.IsDeleted), SearchColumn.Name, nameof(Party.HamletId), nameof(Party.Kind)).HasDatabaseName("IX_Parties_Lists");
        builder.HasIndex(p => new { p.TenantId, p.HamletId });
        builder.HasIndex(p => new { p.TenantId, p.Phone });
        builder.HasIndex(p => new { p.TenantId, p.UserId });
    }
}
