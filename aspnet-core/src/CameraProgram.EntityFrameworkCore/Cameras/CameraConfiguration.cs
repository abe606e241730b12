using CameraProgram.Hamlets;
using CameraProgram.Kernel.Entities;
using CameraProgram.Parties;
using CameraProgram.Routes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Cameras;

internal sealed class CameraConfiguration : IEntityTypeConfiguration<Camera>
{
    public void Configure(EntityTypeBuilder<Camera> builder)
    {
        builder.Property(c => c.Name).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(c => c.Code).HasMaxLength(CameraConsts.CodeLength);
        builder.Property(c => c.Location).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(c => c.Model).HasMaxLength(CameraConsts.ModelLength);
        builder.Property(c => c.Serial).HasMaxLength(CameraConsts.SerialLength);
        builder.Property(c => c.Mac).HasMaxLength(17);
        builder.Property(c => c.Resolution).HasMaxLength(CameraConsts.ResolutionLength);
        builder.Property(c => c.ConformityReference).HasMaxLength(CameraConsts.ConformityReferenceLength);
        builder.Property(c => c.Note).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property<string>(SearchColumn.Name).HasMaxLength(CameraConsts.SearchTextLength);
        builder.Property<string>(NameOrderColumn.Name);
        builder.Ignore(c => c.Position).Ignore(c => c.View);

        builder.HasOne<Party>().WithMany().HasForeignKey(c => c.PartyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(c => c.HamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Route>().WithMany().HasForeignKey(c => c.RouteId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CameraSite>().WithMany().HasForeignKey(c => c.SiteId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Events).WithOne().HasForeignKey(e => e.CameraId).OnDelete(DeleteBehavior.Cascade);

        // Lists in the order of names, searched and narrowed without reading the rows. What is deleted is left out on the way:
        // SQLite finds no order behind a NOT.
        builder.HasIndex(
            nameof(Camera.TenantId), NameOrderColumn.Name, nameof(Camera.Id),
            nameof(Camera.IsDeleted), SearchColumn.Name, nameof(Camera.HamletId), nameof(Camera.Status)).HasDatabaseName("IX_Cameras_Lists");
        builder.HasIndex(c => new { c.TenantId, c.Status, c.HamletId });
        builder.HasIndex(c => new { c.TenantId, c.HamletId });
        builder.HasIndex(c => new { c.TenantId, c.PartyId });
        builder.HasIndex(c => new { c.TenantId, c.SiteId });
        builder.HasIndex(c => new { c.TenantId, c.RouteId });
        builder.HasIndex(c => new { c.TenantId, c.Code });
        builder.HasIndex(c => new { c.TenantId, c.Serial });
    }
}

internal sealed class CameraEventConfiguration : IEntityTypeConfiguration<CameraEvent>
{
    public void Configure(EntityTypeBuilder<CameraEvent> builder)
    {
        builder.ToTable("CameraEvents");
        builder.Property(e => e.ByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.ForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.Before).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.After).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.Note).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.HasOne<Attachments.Attachment>().WithMany().HasForeignKey(e => e.AttachmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => new { e.CameraId, e.Order });
        builder.HasIndex(e => new { e.Kind, e.At });
    }
}
