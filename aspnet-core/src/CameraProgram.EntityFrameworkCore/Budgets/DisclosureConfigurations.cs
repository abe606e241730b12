using CameraProgram.Kernel.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Budgets;

internal sealed class StatutoryDeadlineConfiguration : IEntityTypeConfiguration<StatutoryDeadline>
{
    public void Configure(EntityTypeBuilder<StatutoryDeadline> builder)
    {
        builder.Property(d => d.Code).HasMaxLength(StatutoryDeadlineConsts.CodeLength);
        builder.Property(d => d.Rule).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(d => d.CountedFrom).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(d => d.Source).HasMaxLength(CameraProgramConsts.NameLength);
        builder.HasIndex(d => new { d.TenantId, d.Code }).IsUnique();
    }
}

internal sealed class BudgetDisclosureConfiguration
    : IEntityTypeConfiguration<BudgetDisclosure>, IEntityTypeConfiguration<BudgetDisclosureLine>, IEntityTypeConfiguration<BudgetPosting>
{
    public void Configure(EntityTypeBuilder<BudgetDisclosure> builder)
    {
        builder.Property(d => d.Title).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(d => d.Decision).HasMaxLength(CameraProgramConsts.SymbolLength);
        builder.Property(d => d.OpinionPlace).HasMaxLength(StatutoryDeadlineConsts.PlaceLength);
        builder.HasIndex(d => new { d.TenantId, d.RootId });
        builder.HasIndex(d => new { d.TenantId, d.Year, d.DueDay });
        builder.HasMany(d => d.Lines).WithOne().HasForeignKey(l => l.DisclosureId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(d => d.Postings).WithOne().HasForeignKey(p => p.DisclosureId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<BudgetDisclosureLine> builder)
    {
        builder.ToTable("BudgetDisclosureLines");
        builder.Property(l => l.Content).HasMaxLength(CameraProgramConsts.TitleLength);
    }

    public void Configure(EntityTypeBuilder<BudgetPosting> builder)
    {
        builder.ToTable("BudgetPostings");
        builder.Property(p => p.Place).HasMaxLength(StatutoryDeadlineConsts.PlaceLength);
    }
}

internal sealed class BudgetInspectionConfiguration : IEntityTypeConfiguration<BudgetInspection>, IEntityTypeConfiguration<InspectionFinding>
{
    public void Configure(EntityTypeBuilder<BudgetInspection> builder)
    {
        builder.Property(i => i.Subject).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(i => i.Inspectors).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(i => i.Conclusion).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property<string>(SearchColumn.Name).HasMaxLength(EstimateConsts.SearchTextLength);
        builder.HasIndex(i => new { i.TenantId, i.RootId });
        builder.HasIndex(i => new { i.TenantId, i.Day });
        builder.HasMany(i => i.Findings).WithOne().HasForeignKey(f => f.InspectionId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<InspectionFinding> builder)
    {
        builder.ToTable("InspectionFindings");
        builder.Property(f => f.Content).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(f => f.Answer).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(f => f.AnsweredBy).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(f => f.SettledBy).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(f => f.SettledNote).HasMaxLength(CameraProgramConsts.NoteLength);
    }
}
