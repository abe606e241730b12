using CameraProgram.Cameras;
using CameraProgram.Kernel.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Installations;

internal sealed class InstallationConfiguration : IEntityTypeConfiguration<Installation>
{
    public void Configure(EntityTypeBuilder<Installation> builder)
    {
        builder.Property(i => i.Title).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(i => i.ContractNumber).HasMaxLength(CameraProgramConsts.SymbolLength);
        builder.Property(i => i.GiverName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(i => i.ReceiverName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(i => i.Place).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(i => i.Note).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(i => i.PdfKey).HasMaxLength(64);
        builder.Property(i => i.DocxKey).HasMaxLength(64);
        builder.Property<string>(SearchColumn.Name).HasMaxLength(InstallationConsts.SearchTextLength);
        builder.Property<string>(NameOrderColumn.Name);

        // As a number: lists are sorted by it, and the names do not sort in the order of the work.
        builder.Property(i => i.Status).HasConversion<int>();
        builder.HasMany(i => i.Lines).WithOne().HasForeignKey(p => p.InstallationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(i => i.Members).WithOne().HasForeignKey(p => p.InstallationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(i => i.Checks).WithOne().HasForeignKey(p => p.InstallationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(i => i.Papers).WithOne().HasForeignKey(p => p.InstallationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(i => i.Defects).WithOne().HasForeignKey(p => p.InstallationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(i => i.Events).WithOne().HasForeignKey(p => p.InstallationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(i => new { i.TenantId, i.CreationTime, i.Id });
        builder.HasIndex(i => new { i.TenantId, i.Status, i.HandedOverDay, i.Id });
        builder.HasIndex(nameof(Installation.TenantId), NameOrderColumn.Name, nameof(Installation.Id));
    }
}

internal sealed class InstallationLineConfiguration : IEntityTypeConfiguration<InstallationLine>
{
    public void Configure(EntityTypeBuilder<InstallationLine> builder)
    {
        builder.ToTable("InstallationLines");
        builder.Property(l => l.Device).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(l => l.Model).HasMaxLength(CameraConsts.ModelLength);
        builder.Property(l => l.Serial).HasMaxLength(CameraConsts.SerialLength);
        builder.Property(l => l.Mac).HasMaxLength(17);
        builder.Property(l => l.Unit).HasMaxLength(InstallationConsts.UnitLength);
        builder.Property(l => l.DifferenceReason).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(l => l.Location).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(l => l.Condition).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(l => l.ConformityReference).HasMaxLength(CameraConsts.ConformityReferenceLength);
        builder.HasOne<Camera>().WithMany().HasForeignKey(l => l.CameraId).OnDelete(DeleteBehavior.Restrict);
        // A camera is handed over once.
        builder.HasIndex(l => l.CameraId).IsUnique();
    }
}

internal sealed class InstallationMemberConfiguration : IEntityTypeConfiguration<InstallationMember>
{
    public void Configure(EntityTypeBuilder<InstallationMember> builder)
    {
        builder.ToTable("InstallationMembers");
        builder.Property(m => m.PersonName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(m => m.JobTitle).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(m => m.Organisation).HasMaxLength(CameraProgramConsts.NameLength);
    }
}

internal sealed class InstallationCheckConfiguration : IEntityTypeConfiguration<InstallationCheck>
{
    public void Configure(EntityTypeBuilder<InstallationCheck> builder)
    {
        builder.ToTable("InstallationChecks");
        builder.Property(c => c.Note).HasMaxLength(CameraProgramConsts.NoteLength);
    }
}

internal sealed class InstallationPaperItemConfiguration : IEntityTypeConfiguration<InstallationPaperItem>
{
    public void Configure(EntityTypeBuilder<InstallationPaperItem> builder)
    {
        builder.ToTable("InstallationPapers");
        builder.Property(p => p.Note).HasMaxLength(CameraProgramConsts.NoteLength);
    }
}

internal sealed class InstallationDefectConfiguration : IEntityTypeConfiguration<InstallationDefect>
{
    public void Configure(EntityTypeBuilder<InstallationDefect> builder)
    {
        builder.ToTable("InstallationDefects");
        builder.Property(d => d.Description).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(d => d.MendedBy).HasMaxLength(CameraProgramConsts.NameLength);
        builder.HasIndex(d => new { d.MendedDay, d.Deadline });
    }
}

internal sealed class InstallationEventConfiguration : IEntityTypeConfiguration<InstallationEvent>
{
    public void Configure(EntityTypeBuilder<InstallationEvent> builder)
    {
        builder.ToTable("InstallationEvents");
        builder.Property(e => e.ByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.ForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.Note).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.HasIndex(e => new { e.InstallationId, e.Order });
    }
}
