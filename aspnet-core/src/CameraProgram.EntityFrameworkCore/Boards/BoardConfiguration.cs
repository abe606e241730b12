using CameraProgram.Identity;
using CameraProgram.OrgUnits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Boards;

internal sealed class BoardConfiguration : IEntityTypeConfiguration<Board>
{
    public void Configure(EntityTypeBuilder<Board> builder)
    {
        builder.Property(b => b.Name).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.Property(b => b.Abbreviation).HasMaxLength(BoardConsts.AbbreviationLength);
        builder.Property(b => b.FoundingSymbol).HasMaxLength(CameraProgramConsts.SymbolLength);
        builder.Property(b => b.FoundingIssuer).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(b => b.DissolutionReason).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.HasMany(b => b.Members).WithOne().HasForeignKey(m => m.BoardId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Board>().WithMany().HasForeignKey(b => b.ParentBoardId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(b => b.StandingAgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(b => new { b.TenantId, b.ValidFrom });
    }
}

internal sealed class BoardMemberConfiguration : IEntityTypeConfiguration<BoardMember>
{
    public void Configure(EntityTypeBuilder<BoardMember> builder)
    {
        builder.Property(m => m.PersonName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(m => m.PositionTitle).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(m => m.Duties).HasMaxLength(BoardConsts.DutiesLength);
        builder.Property(m => m.ReleaseReason).HasMaxLength(CameraProgramConsts.NoteLength);
        builder.HasOne<User>().WithMany().HasForeignKey(m => m.UserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(m => m.OrgUnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.BoardId, m.To });
    }
}
