namespace CameraProgram.Identity;

public sealed record UserListItemDto(
    Guid Id,
    long Version,
    string UserName,
    string FullName,
    string? JobTitle,
    string? OrgUnitName,
    IReadOnlyList<string> RoleNames,
    bool IsActive,
    DateTime? LockedUntil,
    bool TwoFactorEnabled,
    bool MustChangePassword) : IHasVersion;

/// <param name="LockedUntil">UTC; empty when the account is not locked now.</param>
/// <param name="Hamlets">The hamlets the user is limited to; empty: the whole commune.</param>
/// <param name="IsOnlySigner">Without this account nobody could sign plans.</param>
public sealed record UserDto(
    Guid Id,
    long Version,
    string UserName,
    string FullName,
    string? JobTitle,
    string? Email,
    string? Phone,
    NamedDto? OrgUnit,
    IReadOnlyList<RoleBriefDto> Roles,
    IReadOnlyList<NamedDto> Hamlets,
    bool IsActive,
    DateTime? LockedUntil,
    bool TwoFactorEnabled,
    bool MustChangePassword,
    DateTime? PasswordChangedAt,
    DateTime CreationTime,
    bool IsOnlySigner) : IHasVersion;

/// <summary>Enough to choose a person by.</summary>
public sealed record UserLookupDto(Guid Id, string FullName, string? JobTitle, Guid? OrgUnitId, string? OrgUnitName);
