using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Budgets;

internal sealed class EstimateConfiguration : IEntityTypeConfiguration<Estimate>
{
    public void Configure(EntityTypeBuilder<Estimate> builder)
    {
        builder.HasIndex(e => new { e.TenantId, e.PlanId }).IsUnique();
        builder.HasMany(e => e.Lines).WithOne().HasForeignKey("EstimateId").OnDelete(DeleteBehavior.Cascade);
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
    }
}
