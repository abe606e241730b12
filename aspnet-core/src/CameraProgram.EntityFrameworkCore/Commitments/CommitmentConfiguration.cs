using CameraProgram.Attachments;
using CameraProgram.Cameras;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Entities;
using CameraProgram.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Commitments;

internal sealed class CommitmentConfiguration : IEntityTypeConfiguration<Commitment>
{
    public void Configure(EntityTypeBuilder<Commitment> builder)
    {
        builder.Property(c => c.HamletName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(c => c.FullName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(c => c.Representative).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(c => c.Address).HasMaxLength(PartyConsts.AddressLength);
        builder.Property(c => c.Phone).HasMaxLength(PartyConsts.PhoneMaxLength);
        builder.Property(c => c.IdNumber).HasMaxLength(PartyConsts.IdNumberLength);
        builder.Property(c => c.SupportNote).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(c => c.SignerName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(c => c.SignaturePath).HasMaxLength(CommitmentConsts.SignatureLength);
        builder.Property(c => c.SignatureDevice).HasMaxLength(CommitmentConsts.DeviceLength);
        builder.Property(c => c.SignatureTakenByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property<string>(SearchColumn.Name).HasMaxLength(CommitmentConsts.SearchTextLength);
        builder.Property<string>(NameOrderColumn.Name);

        builder.HasOne<Party>().WithMany().HasForeignKey(c => c.PartyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CommitmentTerms>().WithMany().HasForeignKey(c => c.TermsId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Commitment>().WithMany().HasForeignKey(c => c.RenewsId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(c => c.HamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Cameras).WithOne().HasForeignKey(c => c.CommitmentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(c => c.Scans).WithOne().HasForeignKey(s => s.CommitmentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(c => c.Events).WithOne().HasForeignKey(e => e.CommitmentId).OnDelete(DeleteBehavior.Cascade);

        // Lists in the order of names, searched and narrowed without reading the rows. What is deleted is left out on the way:
        // SQLite finds no order behind a NOT.
        builder.HasIndex(
            nameof(Commitment.TenantId), NameOrderColumn.Name, nameof(Commitment.Id),
            nameof(Commitment.IsDeleted), SearchColumn.Name, nameof(Commitment.HamletId), nameof(Commitment.Status)).HasDatabaseName("IX_Commitments_Lists");
        builder.HasIndex(c => new { c.TenantId, c.HamletId, c.Status, c.ValidTo });
        builder.HasIndex(c => new { c.TenantId, c.Status, c.ValidTo });
        builder.HasIndex(c => new { c.TenantId, c.PartyId });
        builder.HasIndex(c => new { c.TenantId, c.SignedDay });
        builder.HasIndex(c => new { c.TenantId, c.WithdrawnDay });
        builder.HasIndex(c => c.RenewsId);
    }
}

internal sealed class CommitmentCameraConfiguration : IEntityTypeConfiguration<CommitmentCamera>
{
    public void Configure(EntityTypeBuilder<CommitmentCamera> builder)
    {
        builder.ToTable("CommitmentCameras");
        builder.Property(c => c.Name).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(c => c.Code).HasMaxLength(CameraConsts.CodeLength);
        builder.Property(c => c.Location).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(c => c.Model).HasMaxLength(CameraConsts.ModelLength);
        builder.HasOne<Camera>().WithMany().HasForeignKey(c => c.CameraId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CommitmentScanConfiguration : IEntityTypeConfiguration<CommitmentScan>
{
    public void Configure(EntityTypeBuilder<CommitmentScan> builder)
    {
        builder.ToTable("CommitmentScans");
        builder.HasOne<Attachment>().WithMany().HasForeignKey(s => s.AttachmentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CommitmentEventConfiguration : IEntityTypeConfiguration<CommitmentEvent>
{
    public void Configure(EntityTypeBuilder<CommitmentEvent> builder)
    {
        builder.ToTable("CommitmentEvents");
        builder.Property(e => e.ByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.ForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(e => e.Note).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.HasIndex(e => new { e.CommitmentId, e.Order });
    }
}
