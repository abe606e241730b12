using CameraProgram.Kernel.Users;

namespace CameraProgram.Identity;

/// <summary>A recognised user with the rights of this moment, or with those of the person they stand in for.</summary>
public sealed record SignedInUser(
    Guid? Id,
    string? UserName,
    string? FullName,
    Guid? TenantId,
    Guid? OrgUnitId,
    IReadOnlySet<Guid>? HamletIds,
    IReadOnlySet<string> Permissions,
    string SecurityStamp,
    bool MustChangePassword,
    Guid? ActingForId = null,
    string? ActingForName = null,
    Guid? DelegationId = null) : ICurrentUser
{
    public bool Has(string permission) => Permissions.Contains(permission);
}
