using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Ledgers;

internal sealed class LedgerTransactionConfiguration : IEntityTypeConfiguration<LedgerTransaction>
{
    public void Configure(EntityTypeBuilder<LedgerTransaction> builder)
    {
        builder.Property(t => t.UserName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(t => t.ForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.HasIndex(t => new { t.TenantId, t.DocumentId, t.Kind }).IsUnique();
        builder.HasIndex(t => new { t.TenantId, t.SubjectId, t.At });
        builder.HasMany(t => t.Entries).WithOne().HasForeignKey("TransactionId").OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class LedgerEntryConfiguration : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> builder)
    {
        builder.ToTable("LedgerEntries", table => table.HasCheckConstraint("CK_LedgerEntries_Amount", "\"Amount\" > 0"));
        builder.Property(e => e.Words).HasMaxLength(LedgerConsts.WordsLength);
        builder.HasIndex(e => new { e.TenantId, e.Book, e.SubjectId, e.Day });
    }
}

internal sealed class LedgerBalanceConfiguration : IEntityTypeConfiguration<LedgerBalance>
{
    public void Configure(EntityTypeBuilder<LedgerBalance> builder)
    {
        builder.ToTable("LedgerBalances", table => table.HasCheckConstraint(
            "CK_LedgerBalances_Amount", "\"Amount\" >= 0 OR \"Account\" IN ('Granted', 'Orders', 'Given')"));
        builder.HasKey(b => new { b.TenantId, b.Book, b.SubjectId, b.LineId, b.ContractId, b.Account });
    }
}
