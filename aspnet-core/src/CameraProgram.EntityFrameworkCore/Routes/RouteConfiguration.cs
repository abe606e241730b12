using CameraProgram.Hamlets;
using CameraProgram.Kernel.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Routes;

internal sealed class RouteConfiguration : IEntityTypeConfiguration<Route>
{
    public void Configure(EntityTypeBuilder<Route> builder)
    {
        builder.Property(r => r.Name).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(r => r.Note).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(r => r.Line).HasMaxLength(RouteConsts.LineLength);
        builder.Property<string>(NameOrderColumn.Name);
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(r => r.HamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(nameof(Route.TenantId), NameOrderColumn.Name, nameof(Route.Id));
        builder.HasIndex(r => new { r.TenantId, r.HamletId });
    }
}

internal sealed class HotspotConfiguration : IEntityTypeConfiguration<Hotspot>
{
    public void Configure(EntityTypeBuilder<Hotspot> builder)
    {
        builder.Property(h => h.Name).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(h => h.Note).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Ignore(h => h.Position);
        builder.Property<string>(NameOrderColumn.Name);
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(h => h.HamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(nameof(Hotspot.TenantId), NameOrderColumn.Name, nameof(Hotspot.Id));
    }
}
