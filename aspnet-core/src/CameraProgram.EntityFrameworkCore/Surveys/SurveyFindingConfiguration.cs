using CameraProgram.Attachments;
using CameraProgram.Cameras;
using CameraProgram.Parties;
using CameraProgram.Routes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Surveys;

internal sealed class SurveyFindingConfiguration : IEntityTypeConfiguration<SurveyFinding>
{
    public void Configure(EntityTypeBuilder<SurveyFinding> builder)
    {
        builder.Property(f => f.SurveyorName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(f => f.OwnerName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(f => f.Representative).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(f => f.Phone).HasMaxLength(PartyConsts.PhoneMaxLength);
        builder.Property(f => f.Address).HasMaxLength(PartyConsts.AddressLength);
        builder.Property(f => f.Place).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(f => f.Model).HasMaxLength(CameraConsts.ModelLength);
        builder.Property(f => f.Serial).HasMaxLength(CameraConsts.SerialLength);
        builder.Property(f => f.Technician).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(f => f.Note).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Property(f => f.DecidedByName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(f => f.Decision).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.Ignore(f => f.Position).Ignore(f => f.Aim);
        builder.HasOne<Route>().WithMany().HasForeignKey(f => f.RouteId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Camera>().WithMany().HasForeignKey(f => f.CameraId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CameraSite>().WithMany().HasForeignKey(f => f.SiteId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Party>().WithMany().HasForeignKey(f => f.PartyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(f => f.Photos).WithOne().HasForeignKey(p => p.FindingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(f => new { f.TenantId, f.Status, f.FoundAt, f.Id });
        builder.HasIndex(f => new { f.TenantId, f.RouteId, f.FoundAt });
        builder.HasIndex(f => new { f.TenantId, f.FoundAt, f.Id });
    }
}

internal sealed class FindingPhotoConfiguration : IEntityTypeConfiguration<FindingPhoto>
{
    public void Configure(EntityTypeBuilder<FindingPhoto> builder)
    {
        builder.ToTable("SurveyFindingPhotos");
        builder.HasOne<Attachment>().WithMany().HasForeignKey(p => p.AttachmentId).OnDelete(DeleteBehavior.Restrict);
    }
}
