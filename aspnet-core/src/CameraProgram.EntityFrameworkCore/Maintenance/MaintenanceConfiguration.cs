using CameraProgram.Cameras;
using CameraProgram.Kernel.Entities;
using CameraProgram.OrgUnits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Maintenance;

internal sealed class MaintenanceTicketConfiguration : IEntityTypeConfiguration<MaintenanceTicket>
{
    public void Configure(EntityTypeBuilder<MaintenanceTicket> builder)
    {
        builder.Property(t => t.Title).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(t => t.Description).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(t => t.ReporterName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(t => t.ContractorName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(t => t.Work).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property<string>(SearchColumn.Name).HasMaxLength(MaintenanceConsts.SearchTextLength);
        builder.Property<string>(NameOrderColumn.Name);

        // As numbers: lists are sorted by them, and the names do not sort in the order of the work.
        builder.Property(t => t.Status).HasConversion<int>();
        builder.Property(t => t.Priority).HasConversion<int>();
        builder.HasOne<Camera>().WithMany().HasForeignKey(t => t.CameraId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CameraOutage>().WithMany().HasForeignKey(t => t.OutageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(t => t.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Events).WithOne().HasForeignKey(e => e.TicketId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(t => t.Photos).WithOne().HasForeignKey(p => p.TicketId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(t => new { t.TenantId, t.ReportedAt, t.Id });
        builder.HasIndex(t => new { t.TenantId, t.Status, t.DueDay, t.Id });
        builder.HasIndex(t => new { t.TenantId, t.ClosedAt });
        builder.HasIndex(t => new { t.TenantId, t.CameraId, t.Kind, t.Status });
        builder.HasIndex(t => new { t.TenantId, t.UnitId, t.Status });
        builder.HasIndex(nameof(MaintenanceTicket.TenantId), NameOrderColumn.Name, nameof(MaintenanceTicket.Id));
    }
}

internal sealed class TicketEventConfiguration : IEntityTypeConfiguration<TicketEvent>
{
    public void Configure(EntityTypeBuilder<TicketEvent> builder)
    {
        builder.ToTable("MaintenanceTicketEvents");
        builder.Property(e => e.ByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.ForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.ContractorName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.Note).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.HasIndex(e => new { e.TicketId, e.Order });
    }
}

internal sealed class TicketPhotoConfiguration : IEntityTypeConfiguration<TicketPhoto>
{
    public void Configure(EntityTypeBuilder<TicketPhoto> builder)
    {
        builder.ToTable("MaintenanceTicketPhotos");
        builder.Property(p => p.FileName).HasMaxLength(Attachments.AttachmentConsts.FileNameLength);
        builder.Property(p => p.ContentType).HasMaxLength(100);
        builder.HasOne<Attachments.Attachment>().WithMany().HasForeignKey(p => p.AttachmentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CameraOutageConfiguration : IEntityTypeConfiguration<CameraOutage>
{
    public void Configure(EntityTypeBuilder<CameraOutage> builder)
    {
        builder.Property(o => o.Reason).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.HasOne<Camera>().WithMany().HasForeignKey(o => o.CameraId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(o => new { o.TenantId, o.CameraId, o.To });
        builder.HasIndex(o => new { o.TenantId, o.From, o.To });
    }
}

internal sealed class CameraSignalConfiguration : IEntityTypeConfiguration<CameraSignal>
{
    public void Configure(EntityTypeBuilder<CameraSignal> builder)
    {
        builder.HasOne<Camera>().WithMany().HasForeignKey(s => s.CameraId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.TenantId, s.CameraId }).IsUnique();
    }
}
