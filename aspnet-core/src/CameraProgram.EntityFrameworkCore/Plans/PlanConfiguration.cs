using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Plans;

internal sealed class PlanConfiguration : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.Property(p => p.Subject).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(p => p.Introduction).HasMaxLength(PlanConsts.PassageLength);
        builder.Property(p => p.Closing).HasMaxLength(PlanConsts.PassageLength);
        builder.Property(p => p.Archive).HasMaxLength(PlanConsts.LineLength);
        builder.Property(p => p.Symbol).HasMaxLength(CameraProgramConsts.SymbolLength);
        builder.HasIndex(p => new { p.TenantId, p.Year, p.Status });
        builder.OwnsOne(p => p.ModelSheet, sheet =>
        {
            // A table of its own: beside the plan's columns, an absent sheet could not be told from one without a word.
            sheet.ToTable("PlanModelSheets");
            sheet.Property(s => s.Name).HasMaxLength(CameraProgramConsts.TitleLength);
            sheet.Property(s => s.Goals).HasMaxLength(PlanConsts.PassageLength);
            sheet.Property(s => s.CoreContent).HasMaxLength(PlanConsts.PassageLength);
            sheet.Property(s => s.Slogan).HasMaxLength(PlanConsts.LineLength);
            sheet.Property(s => s.TargetGroups).HasMaxLength(PlanConsts.PassageLength);
            sheet.Property(s => s.Area).HasMaxLength(PlanConsts.PassageLength);
            sheet.Property(s => s.Roadmap).HasMaxLength(PlanConsts.PassageLength);
        });
        builder.HasMany(p => p.LegalBases).WithOne().HasForeignKey("PlanId").OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.Sections).WithOne().HasForeignKey("PlanId").OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.Assignments).WithOne().HasForeignKey("PlanId").OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.Targets).WithOne().HasForeignKey("PlanId").OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.History).WithOne().HasForeignKey("PlanId").OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PlanLegalBasisConfiguration : IEntityTypeConfiguration<PlanLegalBasis>
{
    public void Configure(EntityTypeBuilder<PlanLegalBasis> builder)
    {
        builder.ToTable("PlanLegalBases");
        builder.Property(b => b.Text).HasMaxLength(PlanConsts.LineLength);
        builder.Property(b => b.StatusNote).HasMaxLength(CameraProgramConsts.TitleLength);
    }
}

internal sealed class PlanSectionConfiguration : IEntityTypeConfiguration<PlanSection>
{
    public void Configure(EntityTypeBuilder<PlanSection> builder)
    {
        builder.ToTable("PlanSections");
        builder.Property(s => s.Heading).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(s => s.Body).HasMaxLength(CameraProgramConsts.TextLength);
    }
}

internal sealed class PlanAssignmentConfiguration : IEntityTypeConfiguration<PlanAssignment>
{
    public void Configure(EntityTypeBuilder<PlanAssignment> builder)
    {
        builder.ToTable("PlanAssignments");
        builder.Property(a => a.Title).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(a => a.Content).HasMaxLength(CameraProgramConsts.TextLength);
        builder.Property(a => a.Party).HasMaxLength(CameraProgramConsts.NameLength);
    }
}

internal sealed class PlanTargetConfiguration : IEntityTypeConfiguration<PlanTarget>
{
    public void Configure(EntityTypeBuilder<PlanTarget> builder)
    {
        builder.ToTable("PlanTargets");
        builder.Property(t => t.Measure).HasMaxLength(PlanConsts.LineLength);
        builder.Property(t => t.Unit).HasMaxLength(PlanConsts.UnitLength);
    }
}

internal sealed class PlanEventConfiguration : IEntityTypeConfiguration<PlanEvent>
{
    public void Configure(EntityTypeBuilder<PlanEvent> builder)
    {
        builder.ToTable("PlanEvents");
        builder.Property(e => e.ByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.ForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.Note).HasMaxLength(CameraProgramConsts.NoteLength);
    }
}
