using System.Net;
using CameraProgram.HttpApi.Tests.Hosting;
using CameraProgram.Identity;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Account;

public sealed class TwoFactorTests(EmptyCommunesHost host) : AccountTest(host)
{
    [Fact]
    public async Task Login_WhenSecondFactorIsOn_NeedsACodeAndTakesItOnce()
    {
        var (_, name) = await NewUserAsync(RoleCodes.Police);
        var (key, _) = await TurnOnTwoFactorAsync(name);

        (await CodeOfAsync(await LogInAsync(name, Password))).ShouldBe(CameraProgramErrorCodes.Account.TwoFactorRequired);
        (await CodeOfAsync(await LogInAsync(name, Password, "000000"))).ShouldBe(CameraProgramErrorCodes.Account.WrongTwoFactorCode);

        var code = Totp.Code(key);
        (await LogInAsync(name, Password, code)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await CodeOfAsync(await LogInAsync(name, Password, code))).ShouldBe(CameraProgramErrorCodes.Account.WrongTwoFactorCode);
    }

    [Fact]
    public async Task Login_WithARecoveryCode_WorksOnceOnly()
    {
        var (_, name) = await NewUserAsync(RoleCodes.Police);
        var (_, codes) = await TurnOnTwoFactorAsync(name);

        codes.Distinct().Count().ShouldBe(8);
        (await LogInAsync(name, Password, codes[0])).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await CodeOfAsync(await LogInAsync(name, Password, codes[0]))).ShouldBe(CameraProgramErrorCodes.Account.WrongTwoFactorCode);
        (await LogInAsync(name, Password, codes[1])).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Login_WhenOneRecoveryCodeComesTwiceAtOnce_TakesItOnce()
    {
        var (_, name) = await NewUserAsync(RoleCodes.Police);
        var (_, codes) = await TurnOnTwoFactorAsync(name);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => LogInAsync(name, Password, codes[0])));

        answers.Count(a => a.StatusCode == HttpStatusCode.OK).ShouldBe(1);
    }

    [Fact]
    public async Task Login_WhenSecondFactorIsGuessed_LocksTheAccount()
    {
        var (_, name) = await NewUserAsync(RoleCodes.Police);
        await TurnOnTwoFactorAsync(name);

        for (var attempt = 1; attempt < IdentityConsts.MaxFailedAttempts; attempt++)
        {
            (await CodeOfAsync(await LogInAsync(name, Password, "12 34"))).ShouldBe(CameraProgramErrorCodes.Account.WrongTwoFactorCode);
        }

        (await CodeOfAsync(await LogInAsync(name, Password, "1234"))).ShouldBe(CameraProgramErrorCodes.Account.LockedOut);
    }

    [Fact]
    public async Task SetUp_WhenAlreadyOn_IsRefused_SoThatAFoundSessionCannotReplaceThePhone()
    {
        var (_, name) = await NewUserAsync(RoleCodes.Police);
        var (_, codes) = await TurnOnTwoFactorAsync(name);
        var session = Host.Stranger();
        await session.TakeTokenAsync(name, Password, codes[0]);

        (await CodeOfAsync(await session.PostAsync("/api/account/two-factor/setup"))).ShouldBe(CameraProgramErrorCodes.Account.TwoFactorAlreadyEnabled);
        (await CodeOfAsync(await session.PostAsync("/api/account/two-factor/disable", new PasswordInput { Password = WrongPassword })))
            .ShouldBe(CameraProgramErrorCodes.Account.WrongPassword);
        (await CodeOfAsync(await LogInAsync(name, Password))).ShouldBe(CameraProgramErrorCodes.Account.TwoFactorRequired);

        (await session.PostAsync("/api/account/two-factor/disable", new PasswordInput { Password = Password })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await LogInAsync(name, Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Enable_WhenTheCodeIsWrong_LeavesItOff()
    {
        var (_, name) = await NewUserAsync(RoleCodes.Police);
        var browser = Host.Stranger();
        await browser.LogInAsync(name, Password);
        await browser.PostAsync("/api/account/two-factor/setup");

        var problem = await (await browser.PostAsync("/api/account/two-factor/enable", new EnableTwoFactorInput { Code = "000000" }))
            .ShouldBeProblemAsync(HttpStatusCode.BadRequest, CameraProgramErrorCodes.Account.WrongTwoFactorCode);

        problem["errors"]!["code"].ShouldNotBeNull();
        (await LogInAsync(name, Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ResetByAnAdministrator_LetsInByPasswordAloneAndEndsSessions()
    {
        var (id, name) = await NewUserAsync(RoleCodes.Police);
        var (_, codes) = await TurnOnTwoFactorAsync(name);
        var session = Host.Stranger();
        await session.TakeTokenAsync(name, Password, codes[0]);

        await AdministerAsync(id, "reset-two-factor");

        (await session.GetAsync("/api/account/me")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await LogInAsync(name, Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
