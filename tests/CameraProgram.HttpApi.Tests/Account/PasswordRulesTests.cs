using System.Net;
using CameraProgram.HttpApi.Tests.Hosting;
using CameraProgram.Identity;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Account;

public sealed class PasswordRulesTests(EmptyCommunesHost host) : AccountTest(host)
{
    private const string Accepted = "mật2khẩu3mới4dài5";

    [Fact]
    public async Task Rules_WhenAskedByAStranger_AreThoseByWhichPasswordsAreTaken()
    {
        var rules = await Host.Stranger().ReadAsync<PasswordRulesDto>("/api/account/password-rules");
        var (_, name) = await NewUserAsync(RoleCodes.Police);
        var client = await Host.SignedInAsync(name);

        await (await ChangeAsync(client, Accepted[..(rules.MinLength - 1)])).ShouldBeProblemAsync(HttpStatusCode.BadRequest, CameraProgramErrorCodes.Account.PasswordTooWeak);
        (await ChangeAsync(client, Accepted[..rules.MinLength])).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    private static Task<HttpResponseMessage> ChangeAsync(ApiClient client, string to) =>
        client.PostAsync("/api/account/change-password", new ChangePasswordInput { CurrentPassword = Password, NewPassword = to });
}
