using Microsoft.AspNetCore.Identity;

namespace CameraProgram.Identity;

/// <summary>"thanhvien1" is the first thing that somebody tries at the account "thanhvien".</summary>
internal sealed class UserNameNotInPassword : IPasswordValidator<User>
{
    public const string Code = "PasswordContainsUserName";

    /// <summary>A shorter name would forbid too much: "an" stands in half of all words.</summary>
    private const int ShortestName = 3;

    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password) =>
        Task.FromResult(
            user.UserName.Length >= ShortestName && password?.Contains(user.UserName, StringComparison.OrdinalIgnoreCase) == true
                ? IdentityResult.Failed(new IdentityError { Code = Code })
                : IdentityResult.Success);
}
