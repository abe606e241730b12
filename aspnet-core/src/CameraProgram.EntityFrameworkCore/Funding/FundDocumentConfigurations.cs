using CameraProgram.Hamlets;
using CameraProgram.Kernel.Entities;
using CameraProgram.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Funding;

internal static class FundDocumentMapping
{
    public static void MapDocument<T>(this EntityTypeBuilder<T> builder)
        where T : FundDocument
    {
        builder.Property(d => d.RecordedByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(d => d.RecordedForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(d => d.VoidReason).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(d => d.VoidedByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(d => d.VoidedForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property<string>(SearchColumn.Name).HasMaxLength(FundingConsts.SearchTextLength);
        builder.HasOne<Campaign>().WithMany().HasForeignKey(d => d.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(d => d.HamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.TenantId, d.CampaignId, d.Day });
        builder.HasIndex(d => new { d.TenantId, d.Ledger, d.HamletId, d.Day });
    }

    public static void MapContribution<T>(this EntityTypeBuilder<T> builder)
        where T : Contribution
    {
        builder.MapDocument();
        builder.Property(c => c.GiverName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(c => c.GiverAddress).HasMaxLength(FundingConsts.AddressLength);
        builder.HasOne<Party>().WithMany().HasForeignKey(c => c.PartyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(c => c.GiverHamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Pledge>().WithMany().HasForeignKey(c => c.PledgeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.TenantId, c.PartyId });
        builder.HasIndex(c => new { c.TenantId, c.PledgeId });

        // Sums by kind and hamlet without reading the rows.
        builder.HasIndex(c => new { c.TenantId, c.IsDeleted, c.VoidedDay, c.Ledger, c.CampaignId, c.GiverKind, c.GiverHamletId, c.HamletId, c.Day, c.Amount })
            .HasDatabaseName($"IX_{typeof(T).Name}_Figures");
    }
}

internal sealed class ReceiptConfiguration : IEntityTypeConfiguration<Receipt>
{
    public void Configure(EntityTypeBuilder<Receipt> builder)
    {
        builder.ToTable("FundingReceipts");
        builder.MapContribution();
        builder.Property(r => r.FormCode).HasMaxLength(FundingConsts.FormCodeLength);
        builder.Property(r => r.Reason).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(r => r.Enclosures).HasMaxLength(FundingConsts.EnclosuresLength);
        builder.HasOne<VoucherBook>().WithMany().HasForeignKey(r => r.BookId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.BookId, r.Number }).IsUnique();
    }
}

internal sealed class ExpenseConfiguration : IEntityTypeConfiguration<Expense>
{
    public void Configure(EntityTypeBuilder<Expense> builder)
    {
        builder.ToTable("FundingExpenses");
        builder.MapDocument();
        builder.Property(e => e.FormCode).HasMaxLength(FundingConsts.FormCodeLength);
        builder.Property(e => e.Payee).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.PayeeAddress).HasMaxLength(FundingConsts.AddressLength);
        builder.Property(e => e.Reason).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(e => e.Enclosures).HasMaxLength(FundingConsts.EnclosuresLength);
        builder.HasOne<VoucherBook>().WithMany().HasForeignKey(e => e.BookId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => new { e.BookId, e.Number }).IsUnique();
    }
}

internal sealed class GiftConfiguration : IEntityTypeConfiguration<Gift>
{
    public void Configure(EntityTypeBuilder<Gift> builder)
    {
        builder.ToTable("FundingGifts");
        builder.MapContribution();
        builder.Property(g => g.What).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(g => g.Unit).HasMaxLength(FundingConsts.UnitLength);
        builder.Property(g => g.BasisText).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(g => g.Condition).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Ignore(g => g.Quantity);
    }
}

internal sealed class TransferConfiguration : IEntityTypeConfiguration<Transfer>
{
    public void Configure(EntityTypeBuilder<Transfer> builder)
    {
        builder.ToTable("FundingTransfers");
        builder.MapDocument();
        builder.Property(t => t.DocumentNumber).HasMaxLength(CameraProgramConsts.SymbolLength);
        builder.Property(t => t.Note).HasMaxLength(CameraProgramConsts.TitleLength);
    }
}

internal sealed class PledgeConfiguration : IEntityTypeConfiguration<Pledge>
{
    public void Configure(EntityTypeBuilder<Pledge> builder)
    {
        builder.ToTable("FundingPledges");
        builder.Property(p => p.GiverName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(p => p.GiverAddress).HasMaxLength(FundingConsts.AddressLength);
        builder.Property(p => p.Note).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property<string>(SearchColumn.Name);
        builder.HasOne<Campaign>().WithMany().HasForeignKey(p => p.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(p => p.HamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(p => p.GiverHamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Party>().WithMany().HasForeignKey(p => p.PartyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Instalments).WithOne().HasForeignKey(i => i.PledgeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(p => new { p.TenantId, p.CampaignId, p.Day });
        builder.HasIndex(p => new { p.TenantId, p.PartyId });
    }
}

internal sealed class PledgeInstalmentConfiguration : IEntityTypeConfiguration<PledgeInstalment>
{
    public void Configure(EntityTypeBuilder<PledgeInstalment> builder) => builder.ToTable("FundingPledgeInstalments");
}
