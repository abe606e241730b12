using CameraProgram.Hamlets;
using CameraProgram.Kernel.Entities;
using CameraProgram.Parties;
using CameraProgram.Routes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Cameras;

internal sealed class CameraSiteConfiguration : IEntityTypeConfiguration<CameraSite>
{
    public void Configure(EntityTypeBuilder<CameraSite> builder)
    {
        builder.Property(s => s.Name).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(s => s.Assessment).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property<string>(NameOrderColumn.Name);
        builder.Ignore(s => s.Position).Ignore(s => s.Aim);
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(s => s.HamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Route>().WithMany().HasForeignKey(s => s.RouteId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Party>().WithMany().HasForeignKey(s => s.PowerPartyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Party>().WithMany().HasForeignKey(s => s.InternetPartyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(s => s.Events).WithOne().HasForeignKey(e => e.SiteId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(nameof(CameraSite.TenantId), NameOrderColumn.Name, nameof(CameraSite.Id));
        builder.HasIndex(s => new { s.TenantId, s.Status, s.HamletId });
        builder.HasIndex(s => new { s.TenantId, s.RouteId });
    }
}

internal sealed class SiteEventConfiguration : IEntityTypeConfiguration<SiteEvent>
{
    public void Configure(EntityTypeBuilder<SiteEvent> builder)
    {
        builder.ToTable("CameraSiteEvents");
        builder.Property(e => e.ByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.ForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.Note).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.HasIndex(e => new { e.SiteId, e.Order });
    }
}
