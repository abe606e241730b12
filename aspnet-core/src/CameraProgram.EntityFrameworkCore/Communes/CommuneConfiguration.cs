using CameraProgram.Coverage;
using CameraProgram.Funding;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Communes;

internal sealed class CommuneConfiguration : IEntityTypeConfiguration<Commune>
{
    public void Configure(EntityTypeBuilder<Commune> builder)
    {
        builder.Property(c => c.Code).HasMaxLength(CommuneConsts.CodeLength);
        builder.Property(c => c.ProvinceCode).HasMaxLength(CommuneConsts.ProvinceCodeLength);
        builder.Property(c => c.Name).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(c => c.ProgrammeName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(c => c.Slogan).HasMaxLength(CommuneConsts.SloganLength);
        builder.Property(c => c.Address).HasMaxLength(CommuneConsts.AddressLength);
        builder.Property(c => c.Phone).HasMaxLength(CommuneConsts.ContactLength);
        builder.Property(c => c.Email).HasMaxLength(CommuneConsts.ContactLength);
        // Communes that are there already start with the default, too.
        builder.Property(c => c.PointReach).HasDefaultValue(CoverageConsts.DefaultPointReach);
        builder.Property(c => c.BudgetUnitCode).HasMaxLength(FundingConsts.FormCodeLength);
        builder.Property(c => c.ReceiptFormCode).HasMaxLength(FundingConsts.FormCodeLength);
        builder.Property(c => c.PaymentFormCode).HasMaxLength(FundingConsts.FormCodeLength);
        builder.HasIndex(c => c.Code).IsUnique();
        builder.HasIndex(c => c.ProvinceCode);
    }
}

internal sealed class OfficialUnitConfiguration : IEntityTypeConfiguration<OfficialUnit>
{
    public void Configure(EntityTypeBuilder<OfficialUnit> builder)
    {
        builder.HasKey(u => u.Code);
        builder.Property(u => u.Code).HasMaxLength(CommuneConsts.CodeLength);
        builder.Property(u => u.ProvinceCode).HasMaxLength(CommuneConsts.ProvinceCodeLength);
        builder.Property(u => u.Name).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(u => u.FullName).HasMaxLength(CameraProgramConsts.NameLength);
    }
}
