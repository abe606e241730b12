using CameraProgram.Attachments;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Funding;

internal sealed class CampaignConfiguration : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.ToTable("FundingCampaigns");
        builder.Property(c => c.Title).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(c => c.Purpose).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(c => c.DecisionNumber).HasMaxLength(CameraProgramConsts.SymbolLength);
        builder.Property(c => c.DecisionPurpose).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(c => c.DecidedByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(c => c.DecidedForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(c => c.AgreementContent).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(c => c.AgreementLevel).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(c => c.AgreementForm).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property<string>(SearchColumn.Name);
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(c => c.HamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.TenantId, c.Ledger, c.HamletId });
    }
}

internal sealed class FundingFileConfiguration : IEntityTypeConfiguration<FundingFile>
{
    public void Configure(EntityTypeBuilder<FundingFile> builder)
    {
        builder.ToTable("FundingFiles");
        builder.HasOne<Campaign>().WithMany().HasForeignKey(f => f.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Attachment>().WithMany().HasForeignKey(f => f.AttachmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => new { f.TenantId, f.OwnerId });
    }
}

internal sealed class VoucherBookConfiguration : IEntityTypeConfiguration<VoucherBook>
{
    public void Configure(EntityTypeBuilder<VoucherBook> builder)
    {
        builder.ToTable("FundingBooks");
        builder.Property(b => b.FormCode).HasMaxLength(FundingConsts.FormCodeLength);
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(b => b.HamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(b => new { b.TenantId, b.Ledger, b.HolderId, b.Kind, b.Year, b.Number }).IsUnique();
    }
}
