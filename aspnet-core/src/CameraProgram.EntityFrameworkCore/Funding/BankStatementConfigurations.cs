using CameraProgram.Attachments;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Funding;

internal sealed class BankStatementConfiguration : IEntityTypeConfiguration<BankStatement>
{
    public void Configure(EntityTypeBuilder<BankStatement> builder)
    {
        builder.ToTable("FundingBankStatements");
        builder.Property(s => s.FileName).HasMaxLength(AttachmentConsts.FileNameLength);
        builder.Property(s => s.Sha256).HasMaxLength(FundingConsts.HashLength);
        builder.Property(s => s.Headings).HasMaxLength(FundingConsts.HeadingsLength);
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(s => s.HamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.TenantId, s.Ledger, s.HolderId, s.Sha256 }).IsUnique();
    }
}

internal sealed class BankLineConfiguration : IEntityTypeConfiguration<BankLine>
{
    public void Configure(EntityTypeBuilder<BankLine> builder)
    {
        builder.ToTable("FundingBankLines");
        builder.Property(l => l.Text).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(l => l.Reference).HasMaxLength(CameraProgramConsts.SymbolLength);
        builder.Property(l => l.DecidedByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(l => l.DecidedForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(l => l.SetAsideReason).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property<string>(SearchColumn.Name);
        builder.HasOne<BankStatement>().WithMany().HasForeignKey(l => l.StatementId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(l => l.HamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => new { l.TenantId, l.MatchId }).IsUnique();
        builder.HasIndex(l => new { l.TenantId, l.Ledger, l.HamletId, l.Day });
    }
}
