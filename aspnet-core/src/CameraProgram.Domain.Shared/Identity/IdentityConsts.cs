namespace CameraProgram.Identity;

public static class IdentityConsts
{
    public const int UserNameLength = 64;
    public const int EmailLength = 200;
    public const int PhoneLength = 30;
    public const int RoleCodeLength = 40;
    public const int TwoFactorCodeLength = 40;
    public const int MaxRolesOfUser = 20;
    public const int MaxHamletsOfUser = 200;
    public const int MaxPermissionsOfRole = 500;
    public const int PermissionNameLength = 100;
    public const int PasswordMinLength = 10;
    public const int PasswordMaxLength = 128;

    /// <summary>Different characters in a password, against "aaaaaaaaa1".</summary>
    public const int PasswordMinDifferent = 5;

    /// <summary>Wrong passwords in a row before the account is locked.</summary>
    public const int MaxFailedAttempts = 5;

    public static readonly TimeSpan LockoutTime = TimeSpan.FromMinutes(10);

    /// <summary>A standing-in is for a stated period, never for good.</summary>
    public const int MaxDelegationDays = 366;
}
