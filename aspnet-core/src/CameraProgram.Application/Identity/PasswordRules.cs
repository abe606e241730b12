using CameraProgram.Kernel.Errors;
using Microsoft.AspNetCore.Identity;

namespace CameraProgram.Identity;

/// <summary>Long rather than odd: at least ten characters with letters and digits, and not the name one signs in with.</summary>
public static class PasswordRules
{
    public static void Apply(PasswordOptions options)
    {
        options.RequiredLength = IdentityConsts.PasswordMinLength;
        options.RequireDigit = true;
        options.RequireLowercase = true;
        options.RequireUppercase = false;
        options.RequireNonAlphanumeric = false;
        options.RequiredUniqueChars = IdentityConsts.PasswordMinDifferent;
    }

    public static void EnsureAccepted(IdentityResult result, string field)
    {
        if (result.Errors.Any(e => e.Code == UserNameNotInPassword.Code))
        {
            throw new InputException(field, CameraProgramErrorCodes.Account.PasswordContainsUserName);
        }

        if (!result.Succeeded)
        {
            throw new InputException(field, CameraProgramErrorCodes.Account.PasswordTooWeak)
                .WithData("length", IdentityConsts.PasswordMinLength).WithData("different", IdentityConsts.PasswordMinDifferent);
        }
    }

    internal static string ToCamel(this string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
