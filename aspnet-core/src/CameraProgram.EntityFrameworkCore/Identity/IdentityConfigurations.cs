using CameraProgram.Hamlets;
using CameraProgram.Kernel.Entities;
using CameraProgram.OrgUnits;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Identity;

internal sealed class UserConfiguration : IEntityTypeConfiguration<User>
{
    private const int HashLength = 256;

    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.Property(u => u.UserName).HasMaxLength(IdentityConsts.UserNameLength);
        builder.Property(u => u.NormalizedUserName).HasMaxLength(IdentityConsts.UserNameLength);
        builder.Property(u => u.FullName).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(u => u.JobTitle).HasMaxLength(CameraProgramConsts.NameLength);
        builder.Property(u => u.Email).HasMaxLength(IdentityConsts.EmailLength);
        builder.Property(u => u.Phone).HasMaxLength(IdentityConsts.PhoneLength);
        builder.Property(u => u.PasswordHash).HasMaxLength(HashLength);
        builder.Property(u => u.SecurityStamp).HasMaxLength(HashLength);
        builder.Property(u => u.AuthenticatorKey).HasMaxLength(HashLength);
        builder.Property(u => u.UsedAuthenticatorCode).HasMaxLength(IdentityConsts.TwoFactorCodeLength);
        builder.Property(u => u.ProvinceCode).HasMaxLength(2);
        builder.HasIndex(u => u.NormalizedUserName).IsUnique();
        builder.Property<string>(NameOrderColumn.Name);
        builder.HasIndex(nameof(User.TenantId), NameOrderColumn.Name);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(u => u.OrgUnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(u => u.Roles).WithOne().HasForeignKey(r => r.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(u => u.Hamlets).WithOne().HasForeignKey(h => h.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class UserRoleConfiguration : IEntityTypeConfiguration<UserRole>
{
    public void Configure(EntityTypeBuilder<UserRole> builder)
    {
        builder.HasKey(r => new { r.UserId, r.RoleId });
        builder.HasOne<Role>().WithMany().HasForeignKey(r => r.RoleId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class UserHamletConfiguration : IEntityTypeConfiguration<UserHamlet>
{
    public void Configure(EntityTypeBuilder<UserHamlet> builder)
    {
        builder.HasKey(h => new { h.UserId, h.HamletId });
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(h => h.HamletId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RoleConfiguration : IEntityTypeConfiguration<Role>
{
    public void Configure(EntityTypeBuilder<Role> builder)
    {
        builder.Property(r => r.Code).HasMaxLength(IdentityConsts.RoleCodeLength);
        builder.Property(r => r.Name).HasMaxLength(CameraProgramConsts.NameLength);
        builder.HasIndex(r => new { r.TenantId, r.Code });
    }
}

internal sealed class KnownPermissionConfiguration : IEntityTypeConfiguration<KnownPermission>
{
    public void Configure(EntityTypeBuilder<KnownPermission> builder)
    {
        builder.HasKey(p => p.Name);
        builder.Property(p => p.Name).HasMaxLength(IdentityConsts.PermissionNameLength);
    }
}

internal sealed class DelegationConfiguration : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> builder)
    {
        builder.Property(d => d.Basis).HasMaxLength(CameraProgramConsts.TitleLength);
        builder.HasOne<User>().WithMany().HasForeignKey(d => d.FromUserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(d => d.ToUserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.TenantId, d.ToUserId, d.To });
    }
}
