using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Budgets;

internal sealed class SettlementConfiguration
    : IEntityTypeConfiguration<Settlement>, IEntityTypeConfiguration<SettlementLine>, IEntityTypeConfiguration<SettlementEvent>
{
    public void Configure(EntityTypeBuilder<Settlement> builder)
    {
        builder.Property(s => s.Note).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(s => s.DecisionNumber).HasMaxLength(CameraProgramConsts.SymbolLength);
        builder.Property(s => s.Status).HasConversion<int>();
        builder.HasIndex(s => new { s.TenantId, s.RootId });
        builder.HasIndex(s => new { s.TenantId, s.Year, s.Status });
        builder.HasMany(s => s.Lines).WithOne().HasForeignKey(l => l.SettlementId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(s => s.Events).WithOne().HasForeignKey(e => e.SettlementId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<SettlementLine> builder)
    {
        builder.ToTable("SettlementLines");
        builder.Property(l => l.Content).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(l => l.Explanation).HasMaxLength(CameraProgramConsts.NoteLength);
    }

    public void Configure(EntityTypeBuilder<SettlementEvent> builder)
    {
        builder.ToTable("SettlementEvents");
        builder.Property(e => e.ByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.ForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.Note).HasMaxLength(CameraProgramConsts.NoteLength);
    }
}
