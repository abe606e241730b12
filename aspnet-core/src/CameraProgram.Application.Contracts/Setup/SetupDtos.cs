using System.ComponentModel.DataAnnotations;
using CameraProgram.Communes;
using CameraProgram.Identity;

namespace CameraProgram.Setup;

/// <param name="Needed">There is no user yet: the first commune and its administrator can be set up.</param>
public sealed record SetupStateDto(bool Needed);

public sealed class SetupInput
{
    /// <summary>The code that the program printed when it started.</summary>
    [Required, StringLength(40)]
    public string SetupCode { get; set; } = string.Empty;

    [Required, StringLength(CommuneConsts.CodeLength)]
    public string Code { get; set; } = string.Empty;

    [Required, StringLength(CommuneConsts.ProvinceCodeLength)]
    public string ProvinceCode { get; set; } = string.Empty;

    [Required]
    public CommuneType? Type { get; set; }

    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string Name { get; set; } = string.Empty;

    [Required, StringLength(IdentityConsts.UserNameLength)]
    public string AdminUserName { get; set; } = string.Empty;

    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string AdminFullName { get; set; } = string.Empty;

    [Required, StringLength(IdentityConsts.PasswordMaxLength)]
    public string AdminPassword { get; set; } = string.Empty;
}
