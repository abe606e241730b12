using System.Net;
using CameraProgram.HttpApi.Tests.Hosting;
using CameraProgram.Identity;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Account;

public sealed class SignInTests(EmptyCommunesHost host) : AccountTest(host)
{
    [Fact]
    public async Task Login_WhenPasswordIsWrongFiveTimes_LocksTheAccountForTenMinutes()
    {
        var (_, name) = await NewUserAsync(RoleCodes.Police);
        for (var attempt = 1; attempt < IdentityConsts.MaxFailedAttempts; attempt++)
        {
            await (await LogInAsync(name, WrongPassword)).ShouldBeProblemAsync(HttpStatusCode.Unauthorized, CameraProgramErrorCodes.Account.WrongCredentials);
        }

        var refusal = await (await LogInAsync(name, WrongPassword)).ShouldBeProblemAsync(HttpStatusCode.Unauthorized, CameraProgramErrorCodes.Account.LockedOut);
        refusal["data"]!["until"].ShouldNotBeNull();
        await (await LogInAsync(name, Password)).ShouldBeProblemAsync(HttpStatusCode.Unauthorized, CameraProgramErrorCodes.Account.LockedOut);

        Host.Clock.Advance(IdentityConsts.LockoutTime + TimeSpan.FromSeconds(1));
        (await LogInAsync(name, Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Login_WhenGuessesComeAllAtOnce_ChecksNoMoreThanFive()
    {
        var (_, name) = await NewUserAsync(RoleCodes.Police);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => LogInAsync(name, WrongPassword)));

        var codes = await Task.WhenAll(answers.Select(CodeOfAsync));
        codes.Count(c => c == CameraProgramErrorCodes.Account.WrongCredentials).ShouldBe(IdentityConsts.MaxFailedAttempts - 1);
        codes.Count(c => c == CameraProgramErrorCodes.Account.LockedOut).ShouldBe(20 - IdentityConsts.MaxFailedAttempts + 1);
    }

    [Fact]
    public async Task Login_WhenAnAdministratorUnlocks_LetsInAtOnce()
    {
        var (id, name) = await NewUserAsync(RoleCodes.Police);
        await Task.WhenAll(Enumerable.Range(0, IdentityConsts.MaxFailedAttempts).Select(_ => LogInAsync(name, WrongPassword)));
        (await UserAsync(id)).LockedUntil.ShouldNotBeNull();

        await AdministerAsync(id, "unlock");

        (await LogInAsync(name, Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await UserAsync(id)).LockedUntil.ShouldBeNull();
    }

    [Fact]
    public async Task Login_WhenNameIsUnknown_AnswersAsForAWrongPassword() =>
        await (await LogInAsync("khong-co-ai", Password)).ShouldBeProblemAsync(HttpStatusCode.Unauthorized, CameraProgramErrorCodes.Account.WrongCredentials);

    [Fact]
    public async Task Login_WhenNotActive_SaysSoOnlyToWhoKnowsThePassword()
    {
        var (id, name) = await NewUserAsync(RoleCodes.Police);
        await AdministerAsync(id, "deactivate");

        (await CodeOfAsync(await LogInAsync(name, WrongPassword))).ShouldBe(CameraProgramErrorCodes.Account.WrongCredentials);
        (await CodeOfAsync(await LogInAsync(name, Password))).ShouldBe(CameraProgramErrorCodes.Account.Inactive);
    }

    [Fact]
    public async Task ChangePassword_WhenGuessingThroughAnOpenSession_LocksLikeTheDoor()
    {
        var (_, name) = await NewUserAsync(RoleCodes.Police);
        var session = await Host.SignedInAsync(name);
        for (var attempt = 1; attempt < IdentityConsts.MaxFailedAttempts; attempt++)
        {
            (await CodeOfAsync(await ChangePasswordAsync(session, WrongPassword))).ShouldBe(CameraProgramErrorCodes.Account.WrongPassword);
        }

        (await CodeOfAsync(await ChangePasswordAsync(session, WrongPassword))).ShouldBe(CameraProgramErrorCodes.Account.LockedOut);
        (await CodeOfAsync(await ChangePasswordAsync(session, Password))).ShouldBe(CameraProgramErrorCodes.Account.LockedOut);
        (await CodeOfAsync(await session.PostAsync("/api/account/two-factor/disable", new PasswordInput { Password = Password })))
            .ShouldBe(CameraProgramErrorCodes.Account.LockedOut);
    }

    [Theory]
    [InlineData("ngan1")]
    [InlineData("khongcochuso")]
    [InlineData("1234567890")]
    [InlineData("aaaaaaaaaaaa1")]
    public async Task ChangePassword_WhenNewOneIsWeak_IsRefusedAtTheField(string weak)
    {
        var (_, name) = await NewUserAsync(RoleCodes.Police);
        var session = await Host.SignedInAsync(name);

        var problem = await (await session.PostAsync("/api/account/change-password", new ChangePasswordInput { CurrentPassword = Password, NewPassword = weak }))
            .ShouldBeProblemAsync(HttpStatusCode.BadRequest, CameraProgramErrorCodes.Account.PasswordTooWeak);

        problem["errors"]!["newPassword"].ShouldNotBeNull();
        (await LogInAsync(name, Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ChangePassword_WhenDone_EndsOtherSessionsAndKeepsThisOne()
    {
        var (_, name) = await NewUserAsync(RoleCodes.Police);
        var elsewhere = await Host.SignedInAsync(name);
        var browser = Host.Stranger();
        await browser.LogInAsync(name, Password);

        (await browser.PostAsync("/api/account/change-password", new ChangePasswordInput { CurrentPassword = Password, NewPassword = "Moi@2026!mat-khau" }))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await browser.GetAsync("/api/account/me")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await elsewhere.GetAsync("/api/account/me")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await CodeOfAsync(await LogInAsync(name, Password))).ShouldBe(CameraProgramErrorCodes.Account.WrongCredentials);
    }

    [Fact]
    public async Task GivenPassword_MustBeChangedBeforeAnythingElse()
    {
        var (id, name) = await NewUserAsync(RoleCodes.Police);
        await AdministerAsync(id, "reset-password", new ResetPasswordInput { NewPassword = "Tam@2026!mot-lan" });
        var session = await Host.SignedInAsync(name, "Tam@2026!mot-lan");

        (await session.ReadAsync<CurrentAccountDto>("/api/account/me")).MustChangePassword.ShouldBeTrue();
        await (await session.GetAsync("/api/hamlets")).ShouldBeProblemAsync(HttpStatusCode.Forbidden, CameraProgramErrorCodes.Account.MustChangePassword);
        (await session.GetAsync("/api/localization/vi")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await ChangePasswordAsync(session, "Tam@2026!mot-lan")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var free = await Host.SignedInAsync(name, "Moi@2026!mat-khau");
        (await free.GetAsync("/api/hamlets")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static Task<HttpResponseMessage> ChangePasswordAsync(ApiClient session, string current) =>
        session.PostAsync("/api/account/change-password", new ChangePasswordInput { CurrentPassword = current, NewPassword = "Moi@2026!mat-khau" });
}
