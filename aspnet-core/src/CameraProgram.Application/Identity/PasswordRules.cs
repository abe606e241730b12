using CameraProgram.Kernel.Errors;
using Microsoft.AspNetCore.Identity;

namespace CameraProgram.Identity;

/// <summary>Long rather than odd: at least ten characters with letters and digits.</summary>
public static class PasswordRules
{
    public static void Apply(PasswordOptions options)
    {
        options.RequiredLength = IdentityConsts.PasswordMinLength;
        options.RequireDigit = true;
        options.RequireLowercase = true;
        options.RequireUppercase = false;
        options.RequireNonAlphanumeric = false;
        options.RequiredUniqueChars = 5;
    }

    public static void EnsureAccepted(IdentityResult result, string field)
    {
        if (!result.Succeeded)
        {
            throw new InputException(field, CameraProgramErrorCodes.Account.PasswordTooWeak)
                .WithData("length", IdentityConsts.PasswordMinLength);
        }
    }

    internal static string ToCamel(this string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
