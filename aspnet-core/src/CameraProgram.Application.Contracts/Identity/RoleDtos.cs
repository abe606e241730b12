using System.ComponentModel.DataAnnotations;

namespace CameraProgram.Identity;

/// <param name="UserCount">How many people hold it.</param>
public sealed record RoleDto(
    Guid Id, long Version, string Code, string Name, bool IsBuiltIn, IReadOnlyList<string> Permissions, int UserCount) : IHasVersion;

public sealed class SaveRoleInput
{
    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string Name { get; set; } = string.Empty;

    /// <summary>Names out of <c>GET /api/permissions</c>, at least one; what they need comes along.</summary>
    [Required, MaxLength(IdentityConsts.MaxPermissionsOfRole)]
    public List<string> Permissions { get; set; } = [];
}

/// <param name="Group">The feature; its text has the key <c>PermissionGroup:{Group}</c>.</param>
public sealed record PermissionGroupDto(string Group, IReadOnlyList<PermissionDto> Permissions);

/// <param name="MayBeDelegated">False for what nobody does in another's place.</param>
/// <param name="Needs">What a role gets with it, because it is of no use without.</param>
public sealed record PermissionDto(string Name, bool MayBeDelegated, IReadOnlyList<string> Needs);
