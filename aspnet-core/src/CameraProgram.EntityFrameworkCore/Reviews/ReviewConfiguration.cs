using CameraProgram.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Reviews;

internal sealed class ReviewConfiguration : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.Property(r => r.Title).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(r => r.ReturnReason).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(r => r.Symbol).HasMaxLength(CameraProgramConsts.SymbolLength);
        builder.Ignore(r => r.Period);
        builder.Ignore(r => r.FiguresTo);
        builder.HasMany(r => r.Sections).WithOne().HasForeignKey("ReviewId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(r => r.Figures).WithOne().HasForeignKey("ReviewId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(r => r.History).WithOne().HasForeignKey("ReviewId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<OfficialDocument>().WithMany().HasForeignKey(r => r.DocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.TenantId, r.From });
    }
}

internal sealed class ReviewPartConfigurations :
    IEntityTypeConfiguration<ReviewSection>, IEntityTypeConfiguration<ReviewFigure>, IEntityTypeConfiguration<ReviewEntry>
{
    public void Configure(EntityTypeBuilder<ReviewSection> builder)
    {
        builder.Property(s => s.Key).HasMaxLength(ReviewConsts.SectionKeyLength);
        builder.Ignore(s => s.Effective);
        builder.ToTable("ReviewSections");
    }

    public void Configure(EntityTypeBuilder<ReviewFigure> builder)
    {
        builder.Property(f => f.Code).HasMaxLength(ReviewConsts.FigureCodeLength);
        builder.Ignore(f => f.Difference).Ignore(f => f.ChangePerMille);
        builder.ToTable("ReviewFigures");
    }

    public void Configure(EntityTypeBuilder<ReviewEntry> builder)
    {
        builder.Property(e => e.UserName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.ForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.Note).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.ToTable("ReviewHistory");
    }
}
