using CameraProgram.Kernel.Entities;
using CameraProgram.OrgUnits;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.WorkTasks;

internal sealed class WorkTaskConfiguration : IEntityTypeConfiguration<WorkTask>
{
    public void Configure(EntityTypeBuilder<WorkTask> builder)
    {
        builder.Property(t => t.Title).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(t => t.Content).HasMaxLength(CameraProgramConsts.TextLength);
        builder.Property(t => t.PlanSymbol).HasMaxLength(CameraProgramConsts.SymbolLength);

        // Bounded, so that every database takes it into an index.
        builder.Property<string>(SearchColumn.Name).HasMaxLength(WorkTaskConsts.SearchTextLength);

        // As numbers: lists are sorted by them, and the names do not sort in the order of the work.
        builder.Property(t => t.Status).HasConversion<int>();
        builder.Property(t => t.Priority).HasConversion<int>();
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(t => t.LeadUnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.CoordinatingUnits).WithOne().HasForeignKey(u => u.WorkTaskId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(t => t.History).WithOne().HasForeignKey(h => h.WorkTaskId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(t => t.Files).WithOne().HasForeignKey(f => f.WorkTaskId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(t => t.Extensions).WithOne().HasForeignKey(e => e.WorkTaskId).OnDelete(DeleteBehavior.Cascade);

        // Each order a list can have is read from an index; the columns after the order let counts be read from it too.
        // The first one carries all that visibility and search ask for, so that they never read the wide rows.
        builder.HasIndex(
            nameof(WorkTask.TenantId), nameof(WorkTask.IsClosed), nameof(WorkTask.DueDay), nameof(WorkTask.Id),
            SearchColumn.Name, nameof(WorkTask.LeadUnitId), nameof(WorkTask.AssigneeUserId)).HasDatabaseName("IX_WorkTasks_Lists");
        builder.HasIndex(t => new { t.TenantId, t.DueDay, t.Id });
        builder.HasIndex(t => new { t.TenantId, t.LeadUnitId, t.IsClosed, t.DueDay, t.Id, t.Status });
        builder.HasIndex(t => new { t.TenantId, t.Status, t.DueDay, t.Id, t.SubmittedById });
        builder.HasIndex(t => new { t.TenantId, t.Status, t.CompletedLate });
        builder.HasIndex(t => new { t.TenantId, t.Priority, t.Id });
        builder.Property<string>(NameOrderColumn.Name);
        builder.HasIndex(nameof(WorkTask.TenantId), NameOrderColumn.Name, nameof(WorkTask.Id));
        builder.HasIndex(t => new { t.TenantId, t.Percent, t.Id });
        builder.HasIndex(t => new { t.TenantId, t.AssignedAt, t.Id });
        builder.HasIndex(t => new { t.TenantId, t.AssigneeUserId, t.IsClosed, t.DueDay, t.Id });
        builder.HasIndex(t => new { t.TenantId, t.PlanId, t.IsClosed, t.DueDay, t.Id });
        builder.HasIndex(t => new { t.TenantId, t.PendingExtensionDay });
        builder.HasIndex(t => new { t.TenantId, t.AssignmentId }).IsUnique();
    }
}

internal sealed class WorkTaskUnitConfiguration : IEntityTypeConfiguration<WorkTaskUnit>
{
    public void Configure(EntityTypeBuilder<WorkTaskUnit> builder)
    {
        builder.ToTable("WorkTaskUnits");
        builder.HasKey(u => new { u.WorkTaskId, u.UnitId });
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(u => u.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(u => new { u.UnitId, u.WorkTaskId });
    }
}

internal sealed class TaskHistoryEntryConfiguration : IEntityTypeConfiguration<TaskHistoryEntry>
{
    public void Configure(EntityTypeBuilder<TaskHistoryEntry> builder)
    {
        builder.ToTable("WorkTaskHistory");
        builder.Property(h => h.ActorName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(h => h.ActorForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(h => h.Note).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.HasIndex(h => new { h.WorkTaskId, h.At });
    }
}

internal sealed class TaskFileConfiguration : IEntityTypeConfiguration<TaskFile>
{
    public void Configure(EntityTypeBuilder<TaskFile> builder)
    {
        builder.ToTable("WorkTaskFiles");
        builder.Property(f => f.FileName).HasMaxLength(Attachments.AttachmentConsts.FileNameLength);
        builder.Property(f => f.ContentType).HasMaxLength(100);
        builder.HasOne<Attachments.Attachment>().WithMany().HasForeignKey(f => f.AttachmentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TaskExtensionConfiguration : IEntityTypeConfiguration<TaskExtension>
{
    public void Configure(EntityTypeBuilder<TaskExtension> builder)
    {
        builder.ToTable("WorkTaskExtensions");
        builder.Property(e => e.Reason).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(e => e.Answer).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(e => e.RequestedByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.AnsweredByName).HasMaxLength(CameraProgramConsts.NameLength);
    }
}
