using CameraProgram.Communes;

namespace CameraProgram.Identity;

/// <summary>Who is signed in, in which commune, with which rights. Roles, unit and hamlets are one's own, also while standing in.</summary>
/// <param name="Province">For somebody above the communes: the province in view; empty when all are.</param>
public sealed record CurrentAccountDto(
    Guid Id,
    string UserName,
    string FullName,
    string? JobTitle,
    IReadOnlyList<RoleBriefDto> Roles,
    IReadOnlyList<string> Permissions,
    CommuneBriefDto? Commune,
    ProvinceDto? Province,
    NamedDto? OrgUnit,
    IReadOnlyList<NamedDto> Hamlets,
    bool TwoFactorEnabled,
    bool MustChangePassword,
    ActingForDto? ActingFor,
    IReadOnlyList<UsableDelegationDto> Delegations);

public sealed record RoleBriefDto(Guid Id, string Code, string Name);

public sealed record CommuneBriefDto(Guid Id, string Code, string Name, string FullName, string ProgrammeName, string? Slogan);

public sealed record NamedDto(Guid Id, string Name);

public sealed record ActingForDto(Guid DelegationId, string UserName, string FullName, DelegationKind Kind);

/// <param name="Scope">The delegated permissions; empty means all.</param>
public sealed record UsableDelegationDto(Guid Id, string FromFullName, DelegationKind Kind, IReadOnlyList<string> Scope, DateOnly From, DateOnly To);

/// <param name="OtpauthUri">What the QR code says, for an authenticator app.</param>
public sealed record TwoFactorSetupDto(string SharedKey, string OtpauthUri, string QrSvg);

public sealed record RecoveryCodesDto(IReadOnlyList<string> RecoveryCodes);

/// <param name="MinLength">Characters that a password has at least.</param>
/// <param name="MinDifferent">Of them, how many differ at least.</param>
public sealed record PasswordRulesDto(int MinLength, int MinDifferent);
