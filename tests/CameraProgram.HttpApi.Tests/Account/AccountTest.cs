using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CameraProgram.HttpApi.Tests.Hosting;
using CameraProgram.Identity;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Account;

/// <summary>Accounts of the two empty communes; each test makes its own people.</summary>
public abstract class AccountTest(EmptyCommunesHost host) : IClassFixture<EmptyCommunesHost>
{
    protected const string Password = TestHost.Password;
    protected const string WrongPassword = "Sai@2026!mật-khẩu";

    protected EmptyCommunesHost Host { get; } = host;

    protected async Task<(Guid Id, string Name)> NewUserAsync(params string[] roles)
    {
        var name = $"u{Guid.CreateVersion7():n}";
        return (await Host.AddUserAsync(Host.TenantA, name, roles), name);
    }

    protected Task<HttpResponseMessage> LogInAsync(string name, string password, string? code = null) => Host.Stranger().LogInAsync(name, password, code);

    protected Task<ApiClient> AdministratorAsync() => Host.SignedInAsync("admin.a");

    protected async Task<UserDto> UserAsync(Guid id) => await (await AdministratorAsync()).ReadAsync<UserDto>($"/api/users/{id}");

    /// <summary>Has an administrator do something to a user, at the user's present version.</summary>
    protected async Task AdministerAsync(Guid id, string verb, object? body = null)
    {
        var administrator = await AdministratorAsync();
        var user = await administrator.ReadAsync<UserDto>($"/api/users/{id}");
        await ApiClient.ReadAsync<UserDto>(await administrator.PostAsync($"/api/users/{id}/{verb}", body, user.Version));
    }

    protected async Task<(string Key, IReadOnlyList<string> RecoveryCodes)> TurnOnTwoFactorAsync(string name)
    {
        var client = await Host.SignedInAsync(name);
        var setup = await ApiClient.ReadAsync<TwoFactorSetupDto>(await client.PostAsync("/api/account/two-factor/setup"));
        client.AccessToken = null;
        await client.TakeTokenAsync(name, Password);
        var codes = await ApiClient.ReadAsync<RecoveryCodesDto>(
            await client.PostAsync("/api/account/two-factor/enable", new EnableTwoFactorInput { Code = Totp.Code(setup.SharedKey) }));
        return (setup.SharedKey, codes.RecoveryCodes);
    }

    protected static async Task<string?> CodeOfAsync(HttpResponseMessage answer)
    {
        answer.IsSuccessStatusCode.ShouldBeFalse();
        return (string?)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["code"];
    }
}
