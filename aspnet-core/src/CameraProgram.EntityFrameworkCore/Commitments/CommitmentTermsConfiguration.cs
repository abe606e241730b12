using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Commitments;

internal sealed class CommitmentTermsConfiguration : IEntityTypeConfiguration<CommitmentTerms>
{
    public void Configure(EntityTypeBuilder<CommitmentTerms> builder)
    {
        builder.Property(t => t.Title).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(t => t.Introduction).HasMaxLength(CommitmentConsts.IntroductionLength);
        builder.Property(t => t.ContactConsentText).HasMaxLength(CommitmentConsts.ClauseLength);
        builder.Property(t => t.ContactConsentBasis).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.HasMany(t => t.Clauses).WithOne().HasForeignKey(c => c.TermsId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(t => new { t.TenantId, t.Number });
        builder.HasIndex(t => new { t.TenantId, t.From });
    }
}

internal sealed class CommitmentClauseConfiguration : IEntityTypeConfiguration<CommitmentClause>
{
    public void Configure(EntityTypeBuilder<CommitmentClause> builder)
    {
        builder.ToTable("CommitmentClauses");
        builder.Property(c => c.Text).HasMaxLength(CommitmentConsts.ClauseLength);
        builder.Property(c => c.Source).HasMaxLength(CommitmentConsts.SourceLength);
    }
}
