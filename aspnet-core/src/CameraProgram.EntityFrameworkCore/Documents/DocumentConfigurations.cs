using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Documents;

internal sealed class OfficialDocumentConfiguration : IEntityTypeConfiguration<OfficialDocument>
{
    public void Configure(EntityTypeBuilder<OfficialDocument> builder)
    {
        builder.Property(d => d.IssuerName).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(d => d.TypeCode).HasMaxLength(DocumentConsts.TypeCodeLength);
        builder.Property(d => d.Symbol).HasMaxLength(CameraProgramConsts.SymbolLength);
        builder.Property(d => d.Subject).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(d => d.SignerName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(d => d.SignerTitle).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(d => d.PdfKey).HasMaxLength(DocumentConsts.BlobKeyLength);
        builder.Property(d => d.DocxKey).HasMaxLength(DocumentConsts.BlobKeyLength);
        builder.Property(d => d.PublicCode).HasMaxLength(DocumentConsts.PublicCodeLength);
        builder.HasIndex(d => d.PublicCode).IsUnique();
        builder.HasIndex(d => new { d.TenantId, d.Day });
        builder.HasIndex(d => new { d.TenantId, d.Year, d.TypeCode, d.Number });
        builder.HasIndex(d => new { d.TenantId, d.SourceKind, d.SourceId, d.TypeCode }).IsUnique();
    }
}

internal sealed class NumberSeriesConfiguration : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> builder)
    {
        builder.ToTable("NumberSeries");
        builder.HasKey(s => new { s.TenantId, s.BodyKind, s.BoardId, s.TypeCode, s.Year });
        builder.Property(s => s.TypeCode).HasMaxLength(DocumentConsts.TypeCodeLength);
    }
}

internal sealed class SeriesContinuationConfiguration : IEntityTypeConfiguration<SeriesContinuation>
{
    public void Configure(EntityTypeBuilder<SeriesContinuation> builder)
    {
        builder.Property(c => c.TypeCode).HasMaxLength(DocumentConsts.TypeCodeLength);
        builder.Property(c => c.Name).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(c => c.Reason).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(c => c.UserName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(c => c.ForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.HasIndex(c => new { c.TenantId, c.Year, c.At });
    }
}
