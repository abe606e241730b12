using System.ComponentModel.DataAnnotations;

namespace CameraProgram.Identity;

public sealed class LoginInput
{
    [Required, StringLength(IdentityConsts.UserNameLength)]
    public string UserName { get; set; } = string.Empty;

    [Required, StringLength(IdentityConsts.PasswordMaxLength)]
    public string Password { get; set; } = string.Empty;

    /// <summary>Six digits from the authenticator app, or a recovery code; only when the account asks for it.</summary>
    [StringLength(IdentityConsts.TwoFactorCodeLength)]
    public string? TwoFactorCode { get; set; }
}

public sealed class RefreshInput
{
    [Required, StringLength(8_000)]
    public string RefreshToken { get; set; } = string.Empty;
}

public sealed class ChangePasswordInput
{
    [Required, StringLength(IdentityConsts.PasswordMaxLength)]
    public string CurrentPassword { get; set; } = string.Empty;

    [Required, StringLength(IdentityConsts.PasswordMaxLength)]
    public string NewPassword { get; set; } = string.Empty;
}

public sealed class EnableTwoFactorInput
{
    [Required, StringLength(10)]
    public string Code { get; set; } = string.Empty;
}

public sealed class PasswordInput
{
    [Required, StringLength(IdentityConsts.PasswordMaxLength)]
    public string Password { get; set; } = string.Empty;
}
