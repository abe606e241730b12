using CameraProgram.Kernel.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Budgets;

internal sealed class UnitPriceConfiguration : IEntityTypeConfiguration<UnitPrice>
{
    public void Configure(EntityTypeBuilder<UnitPrice> builder)
    {
        builder.Property(p => p.Content).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(p => p.Specification).HasMaxLength(EstimateConsts.SpecificationLength);
        builder.Property(p => p.Unit).HasMaxLength(EstimateConsts.UnitLength);
        builder.Property(p => p.PriceBasis).HasMaxLength(EstimateConsts.PriceBasisLength);
        builder.Property(p => p.Note).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property<string>(SearchColumn.Name).HasMaxLength(EstimateConsts.PriceSearchTextLength);
        builder.Property<string>(NameOrderColumn.Name);
        builder.HasIndex(nameof(UnitPrice.TenantId), NameOrderColumn.Name, nameof(UnitPrice.Id));
    }
}
