using CameraProgram.Cameras;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Live;

internal sealed class CameraConnectionConfiguration : IEntityTypeConfiguration<CameraConnection>
{
    public void Configure(EntityTypeBuilder<CameraConnection> builder)
    {
        builder.Property(n => n.CameraName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(n => n.Main).HasMaxLength(LiveConsts.AddressLength);
        builder.Property(n => n.Sub).HasMaxLength(LiveConsts.AddressLength);
        builder.Property(n => n.User).HasMaxLength(LiveConsts.UserLength);
        builder.Property(n => n.Secret).HasMaxLength(LiveConsts.SecretLength);
        builder.Property(n => n.CertificateSha256).HasMaxLength(LiveConsts.FingerprintLength);
        builder.Property<string>(NameOrderColumn.Name);
        builder.HasOne<Camera>().WithMany().HasForeignKey(n => n.CameraId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(n => new { n.TenantId, n.CameraId }).IsUnique();
    }
}

internal sealed class ViewGrantConfiguration : IEntityTypeConfiguration<ViewGrant>
{
    public void Configure(EntityTypeBuilder<ViewGrant> builder)
    {
        builder.Property(g => g.ViewerName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(g => g.SubjectName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(g => g.Reason).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(g => g.GrantedByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(g => g.RevokedByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(g => g.RevokeReason).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property<string>(SearchColumn.Name).HasMaxLength(LiveConsts.SearchTextLength);
        builder.Property<string>(NameOrderColumn.Name);
        builder.HasOne<Camera>().WithMany().HasForeignKey(g => g.CameraId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(g => g.HamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(g => new { g.TenantId, g.ViewerId, g.To });
        builder.HasIndex(g => new { g.TenantId, g.To, g.Id });
    }
}

internal sealed class CameraClipConfiguration : IEntityTypeConfiguration<CameraClip>
{
    public void Configure(EntityTypeBuilder<CameraClip> builder)
    {
        builder.Property(c => c.CameraName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(c => c.AskedByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(c => c.Reason).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(c => c.Sha256).HasMaxLength(LiveConsts.Sha256Length);
        builder.Property<string>(SearchColumn.Name).HasMaxLength(LiveConsts.SearchTextLength);
        builder.Property<string>(NameOrderColumn.Name);
        builder.HasOne<Camera>().WithMany().HasForeignKey(c => c.CameraId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.TenantId, c.AskedAt, c.Id });
        builder.HasIndex(c => new { c.TenantId, c.CameraId, c.AskedAt });
        builder.HasIndex(c => new { c.State, c.AskedAt });
    }
}

internal sealed class CameraLookConfiguration : IEntityTypeConfiguration<CameraLook>
{
    public void Configure(EntityTypeBuilder<CameraLook> builder)
    {
        builder.Property(l => l.CameraName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(l => l.ViewerName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(l => l.ForName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property<string>(SearchColumn.Name).HasMaxLength(LiveConsts.SearchTextLength);
        builder.Property(l => l.ViewerAddress).HasMaxLength(LiveConsts.ViewerAddressLength);
        builder.HasOne<Camera>().WithMany().HasForeignKey(l => l.CameraId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CameraClip>().WithMany().HasForeignKey(l => l.ClipId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => new { l.TenantId, l.AskedAt, l.Id });
        builder.HasIndex(l => new { l.TenantId, l.CameraId, l.AskedAt });
        builder.HasIndex(l => new { l.TenantId, l.ViewerId, l.AskedAt });
        builder.Property(l => l.Server).HasMaxLength(LiveConsts.ViewerAddressLength);
        builder.HasIndex(l => new { l.Server, l.EndedAt });
    }
}
