using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Identity;

public class UserListInput : ListInput
{
    public Guid? RoleId { get; set; }

    public bool? Active { get; set; }

    /// <summary>Only those that are locked now.</summary>
    public bool? Locked { get; set; }
}

public sealed class UserExportInput : UserListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class UserLookupInput
{
    /// <summary>Part of a name, job title or user name; case and diacritics do not matter.</summary>
    [StringLength(200)]
    public string? Filter { get; set; }

    /// <summary>Only people of this unit.</summary>
    public Guid? OrgUnitId { get; set; }

    /// <summary>Only people with this role, such as <c>owner</c>.</summary>
    [StringLength(IdentityConsts.RoleCodeLength)]
    public string? RoleCode { get; set; }

    [Range(1, ListInput.MaxPageSize)]
    public int PageSize { get; set; } = 50;
}

public class UpdateUserInput
{
    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string FullName { get; set; } = string.Empty;

    [StringLength(CameraProgramConsts.NameLength)]
    public string? JobTitle { get; set; }

    [EmailAddress, StringLength(IdentityConsts.EmailLength)]
    public string? Email { get; set; }

    [StringLength(IdentityConsts.PhoneLength)]
    public string? Phone { get; set; }

    public Guid? OrgUnitId { get; set; }

    [Required, MinLength(1), MaxLength(IdentityConsts.MaxRolesOfUser)]
    public List<Guid> RoleIds { get; set; } = [];

    /// <summary>The hamlets the user is limited to; empty: the whole commune.</summary>
    [MaxLength(IdentityConsts.MaxHamletsOfUser)]
    public List<Guid> HamletIds { get; set; } = [];
}

public sealed class CreateUserInput : UpdateUserInput
{
    [Required, StringLength(IdentityConsts.UserNameLength)]
    public string UserName { get; set; } = string.Empty;

    /// <summary>Lasts until the first sign-in, when the user must choose one.</summary>
    [Required, StringLength(IdentityConsts.PasswordMaxLength)]
    public string InitialPassword { get; set; } = string.Empty;
}

public sealed class ResetPasswordInput
{
    /// <summary>Lasts until the next sign-in, when the user must choose one.</summary>
    [Required, StringLength(IdentityConsts.PasswordMaxLength)]
    public string NewPassword { get; set; } = string.Empty;
}
