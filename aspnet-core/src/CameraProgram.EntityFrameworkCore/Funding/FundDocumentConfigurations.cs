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
        builder.HasIndex(c => new { c.TenantId, c.PartyId });
        builder.HasIndex(c => new { c.TenantId, c.PledgeId });
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
