using CameraProgram.Kernel.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Budgets;

internal sealed class EstimateConfiguration : IEntityTypeConfiguration<Estimate>
{
    public void Configure(EntityTypeBuilder<Estimate> builder)
    {
        builder.Property(e => e.Title).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(e => e.AppraisalOpinion).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(e => e.ApprovalNumber).HasMaxLength(CameraProgramConsts.SymbolLength);
        builder.Property<string>(SearchColumn.Name).HasMaxLength(EstimateConsts.SearchTextLength);

        // As a number: lists are sorted by it, and the names do not sort in the order of the work.
        builder.Property(e => e.Status).HasConversion<int>();
        builder.HasIndex(e => new { e.TenantId, e.PlanId, e.Revision }).IsUnique();
        builder.HasIndex(e => new { e.TenantId, e.RootId, e.Revision });
        builder.HasIndex(e => new { e.TenantId, e.Year, e.Status });
        builder.HasMany(e => e.Lines).WithOne().HasForeignKey("EstimateId").OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(e => e.Events).WithOne().HasForeignKey(e => e.EstimateId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class EstimateLineConfiguration : IEntityTypeConfiguration<EstimateLine>
{
    public void Configure(EntityTypeBuilder<EstimateLine> builder)
    {
        builder.ToTable("EstimateLines");
        builder.Ignore(l => l.Quantity);
        builder.Property(l => l.Content).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(l => l.Specification).HasMaxLength(EstimateConsts.SpecificationLength);
        builder.Property(l => l.Unit).HasMaxLength(EstimateConsts.UnitLength);
        builder.Property(l => l.PriceBasis).HasMaxLength(EstimateConsts.PriceBasisLength);
        builder.Property(l => l.Note).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(l => l.Opinion).HasMaxLength(CameraProgramConsts.NoteLength);
    }
}

internal sealed class EstimateEventConfiguration : IEntityTypeConfiguration<EstimateEvent>
{
    public void Configure(EntityTypeBuilder<EstimateEvent> builder)
    {
        builder.ToTable("EstimateEvents");
        builder.Property(e => e.ByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.ForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.Note).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.HasIndex(e => new { e.EstimateId, e.Order });
    }
}
