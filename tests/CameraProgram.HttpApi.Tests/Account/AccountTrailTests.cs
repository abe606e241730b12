using System.Net;
using CameraProgram.Audit;
using CameraProgram.HttpApi.Tests.Hosting;
using CameraProgram.Identity;
using CameraProgram.Kernel.Paging;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Account;

/// <summary>What happens to an account is told in the trail by what it was, and no counter of sign-ins spoils an edit.</summary>
public sealed class AccountTrailTests(EmptyCommunesHost host) : AccountTest(host)
{
    [Fact]
    public async Task Update_WhenSomebodyTriedToSignInMeanwhile_IsSaved()
    {
        var (id, name) = await NewUserAsync(RoleCodes.Police);
        var administrator = await AdministratorAsync();
        var opened = await administrator.ReadAsync<UserDto>($"/api/users/{id}");

        (await LogInAsync(name, WrongPassword)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await LogInAsync(name, Password)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var saved = await ApiClient.ReadAsync<UserDto>(await administrator.PutAsync($"/api/users/{id}", Described(opened, "Tên Mới"), opened.Version));
        saved.FullName.ShouldBe("Tên Mới");
        saved.Version.ShouldBe(opened.Version + 1);
    }

    [Fact]
    public async Task Update_WhenTheAccountWasLockedMeanwhile_IsSavedAndKeepsTheLock()
    {
        var (id, name) = await NewUserAsync(RoleCodes.Police);
        var administrator = await AdministratorAsync();
        var opened = await administrator.ReadAsync<UserDto>($"/api/users/{id}");

        await LockOutAsync(name);

        var saved = await ApiClient.ReadAsync<UserDto>(await administrator.PutAsync($"/api/users/{id}", Described(opened, "Tên Mới"), opened.Version));
        saved.LockedUntil.ShouldNotBeNull();
    }

    [Fact]
    public async Task Update_WhenSomebodyElseEditedMeanwhile_IsStill412()
    {
        var (id, _) = await NewUserAsync(RoleCodes.Police);
        var administrator = await AdministratorAsync();
        var opened = await administrator.ReadAsync<UserDto>($"/api/users/{id}");
        var economic = await RoleAsync(administrator, RoleCodes.Economic);
        var withOtherRoles = Described(opened, opened.FullName);
        withOtherRoles.RoleIds = [economic.Id];

        await ApiClient.ReadAsync<UserDto>(await administrator.PutAsync($"/api/users/{id}", withOtherRoles, opened.Version));

        (await administrator.PutAsync($"/api/users/{id}", Described(opened, "Tên Mới"), opened.Version)).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task Trail_OfWhatAnAdministratorDoes_NamesActAndPerson()
    {
        var (id, name) = await NewUserAsync(RoleCodes.Police);
        await LockOutAsync(name);
        await AdministerAsync(id, "unlock");
        await AdministerAsync(id, "sign-out-everywhere");
        await AdministerAsync(id, "reset-password", new ResetPasswordInput { NewPassword = "khtm-2vqe-8wpz-63nd" });
        await AdministerAsync(id, "deactivate");
        await AdministerAsync(id, "activate");

        var sentences = await SentencesAsync(id, "User");

        var who = (await UserAsync(id)).FullName;
        foreach (var act in new[]
                 {
                     "bị khóa đến", "mở khóa tài khoản của", "đăng xuất mọi thiết bị của", "đặt lại mật khẩu của", "ngừng tài khoản của", "cho dùng lại tài khoản của",
                 })
        {
            sentences.ShouldContain(s => s.Contains(act) && s.Contains(who));
        }
    }

    [Fact]
    public async Task Trail_OfWhatOneDoesToOnesOwnAccount_SaysSo()
    {
        var (id, name) = await NewUserAsync(RoleCodes.Police);
        await TurnOnTwoFactorAsync(name);
        var (other, otherName) = await NewUserAsync(RoleCodes.Police);
        var session = await Host.SignedInAsync(otherName);
        (await session.PostAsync("/api/account/logout-everywhere")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await SentencesAsync(id, "User")).ShouldContain(s => s.Contains("bật xác thực hai bước"));
        (await SentencesAsync(other, "User")).ShouldContain(s => s.EndsWith("đăng xuất mọi thiết bị của mình"));
    }

    [Fact]
    public async Task Trail_NeverHoldsASecret()
    {
        var (id, name) = await NewUserAsync(RoleCodes.Police);
        var (key, _) = await TurnOnTwoFactorAsync(name);

        var entries = (await (await AdministratorAsync()).ReadAsync<PagedResult<AuditEntryDto>>($"/api/audit?entityId={id}")).Items;

        entries.SelectMany(e => e.Changes).SelectMany(c => new[] { c.Before, c.After }).ShouldNotContain(key);
        entries.SelectMany(e => e.Changes).ShouldContain(c => c.Field == "Kết thúc mọi phiên đăng nhập" && c.Before == null && c.After == "có");
    }

    [Fact]
    public async Task Trail_OfARoleGiven_NamesRoleAndPerson()
    {
        var (id, _) = await NewUserAsync(RoleCodes.Police);
        var administrator = await AdministratorAsync();
        var user = await administrator.ReadAsync<UserDto>($"/api/users/{id}");
        var input = Described(user, user.FullName);
        input.RoleIds = [(await RoleAsync(administrator, RoleCodes.Economic)).Id];
        await ApiClient.ReadAsync<UserDto>(await administrator.PutAsync($"/api/users/{id}", input, user.Version));

        var sentences = await SentencesAsync(id, "UserRole");

        sentences.ShouldContain(s => s.Contains("giao vai trò Phòng Kinh tế cho " + user.FullName));
        sentences.ShouldContain(s => s.Contains("bỏ vai trò") && s.EndsWith(user.FullName));
    }

    [Fact]
    public async Task Password_WhenItContainsTheUserName_IsRefusedEverywhere()
    {
        var (id, name) = await NewUserAsync(RoleCodes.Police);
        var session = await Host.SignedInAsync(name);
        (await CodeOfAsync(await session.PostAsync("/api/account/change-password", new ChangePasswordInput { CurrentPassword = Password, NewPassword = $"x{name.ToUpperInvariant()}1a" })))
            .ShouldBe(CameraProgramErrorCodes.Account.PasswordContainsUserName);
        var administrator = await AdministratorAsync();
        var user = await administrator.ReadAsync<UserDto>($"/api/users/{id}");
        (await CodeOfAsync(await administrator.PostAsync($"/api/users/{id}/reset-password", new ResetPasswordInput { NewPassword = name + "1" }, user.Version)))
            .ShouldBe(CameraProgramErrorCodes.Account.PasswordContainsUserName);
        (await LogInAsync(name, Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task LockOutAsync(string name)
    {
        for (var i = 0; i < IdentityConsts.MaxFailedAttempts; i++)
        {
            (await LogInAsync(name, WrongPassword)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }
    }

    private async Task<List<string>> SentencesAsync(Guid id, string type) =>
        [.. (await (await AdministratorAsync()).ReadAsync<PagedResult<AuditEntryDto>>($"/api/audit?entityId={id}&entityType={type}")).Items.Select(e => e.Sentence)];

    private static UpdateUserInput Described(UserDto user, string fullName) => new() { FullName = fullName, RoleIds = [.. user.Roles.Select(r => r.Id)] };

    private static async Task<RoleDto> RoleAsync(ApiClient client, string code) =>
        (await client.ReadAsync<List<RoleDto>>("/api/roles")).Single(r => r.Code == code);
}
