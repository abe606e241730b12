using CameraProgram.Attachments;
using CameraProgram.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Imports;

internal sealed class ImportJobConfiguration : IEntityTypeConfiguration<ImportJob>
{
    public void Configure(EntityTypeBuilder<ImportJob> builder)
    {
        builder.Property(j => j.FileName).HasMaxLength(AttachmentConsts.FileNameLength);
        builder.Property(j => j.BlobKey).HasMaxLength(DocumentConsts.BlobKeyLength);
        builder.Property(j => j.Sheet).HasMaxLength(ImportConsts.SheetLength);
        builder.Property(j => j.Encoding).HasMaxLength(ImportConsts.EncodingLength);
        builder.Property(j => j.Failure).HasMaxLength(CameraProgramConsts.NameLength);
        builder.HasIndex(j => new { j.TenantId, j.CreationTime });
        builder.HasIndex(j => j.State);
    }
}

internal sealed class ImportRefusedRowConfiguration : IEntityTypeConfiguration<ImportRefusedRow>
{
    public void Configure(EntityTypeBuilder<ImportRefusedRow> builder)
    {
        builder.HasOne<ImportJob>().WithMany().HasForeignKey(r => r.JobId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(r => new { r.JobId, r.Row });
    }
}
