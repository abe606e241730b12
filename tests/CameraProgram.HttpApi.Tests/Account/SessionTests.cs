using System.Net;
using CameraProgram.HttpApi.Tests.Hosting;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Account;

public sealed class SessionTests(EmptyCommunesHost host) : AccountTest(host)
{
    [Fact]
    public async Task SignOutEverywhere_EndsCookieBearerAndRefresh()
    {
        var (_, name) = await NewUserAsync(RoleCodes.Police);
        var browser = Host.Stranger();
        await browser.LogInAsync(name, Password);
        var otherBrowser = Host.Stranger();
        await otherBrowser.LogInAsync(name, Password);
        var program = await Host.SignedInAsync(name);

        (await browser.PostAsync("/api/account/logout-everywhere")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        foreach (var ended in new[] { browser, otherBrowser, program })
        {
            await (await ended.GetAsync("/api/account/me")).ShouldBeProblemAsync(HttpStatusCode.Unauthorized, KernelErrorCodes.NotSignedIn);
        }

        await (await RefreshAsync(program)).ShouldBeProblemAsync(HttpStatusCode.Unauthorized, CameraProgramErrorCodes.Account.InvalidRefreshToken);
    }

    [Fact]
    public async Task SignOutEverywhere_ByAnAdministrator_EndsThePersonsSessions()
    {
        var (id, name) = await NewUserAsync(RoleCodes.Police);
        var program = await Host.SignedInAsync(name);

        await AdministerAsync(id, "sign-out-everywhere");

        (await program.GetAsync("/api/hamlets")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await RefreshAsync(program)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Deactivate_EndsSessionsAtOnce_AndActivateDoesNotReviveThem()
    {
        var (id, name) = await NewUserAsync(RoleCodes.Police);
        var program = await Host.SignedInAsync(name);

        await AdministerAsync(id, "deactivate");
        (await program.GetAsync("/api/hamlets")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await RefreshAsync(program)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        await AdministerAsync(id, "activate");
        (await program.GetAsync("/api/hamlets")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await LogInAsync(name, Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Token_WhenAnHourIsOver_IsRenewedByRefreshForFourteenDays()
    {
        var (_, name) = await NewUserAsync(RoleCodes.Police);
        var program = await Host.SignedInAsync(name);

        Host.Clock.Advance(TimeSpan.FromMinutes(61));
        (await program.GetAsync("/api/account/me")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await RefreshAsync(program)).StatusCode.ShouldBe(HttpStatusCode.OK);

        Host.Clock.Advance(TimeSpan.FromDays(14));
        (await RefreshAsync(program)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await program.PostAsync("/api/account/refresh", new RefreshInput { RefreshToken = "bịa" })).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task CookieSession_WithoutAntiforgeryToken_MayLookButNotChange()
    {
        var (_, name) = await NewUserAsync(RoleCodes.Secretariat);
        var browser = Host.Stranger();
        await browser.LogInAsync(name, Password);
        browser.ForgetAntiforgery();

        (await browser.GetAsync("/api/hamlets")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await (await browser.PostAsync("/api/account/logout-everywhere")).ShouldBeProblemAsync(HttpStatusCode.Conflict, KernelErrorCodes.AntiforgeryFailed);
        (await browser.GetAsync("/api/account/me")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task CookieSession_WithAnotherPersonsAntiforgeryToken_IsRefused()
    {
        var (_, name) = await NewUserAsync(RoleCodes.Secretariat);
        var (_, otherName) = await NewUserAsync(RoleCodes.Secretariat);
        var browser = Host.Stranger();
        await browser.LogInAsync(otherName, Password);
        var stolen = browser.AntiforgeryToken;
        await browser.LogInAsync(name, Password);
        browser.AntiforgeryToken = stolen;

        (await CodeOfAsync(await browser.PostAsync("/api/account/logout-everywhere"))).ShouldBe(KernelErrorCodes.AntiforgeryFailed);
    }

    [Fact]
    public async Task Answers_AreNotKeptByTheBrowser()
    {
        var (_, name) = await NewUserAsync(RoleCodes.Secretariat);
        var answer = await (await Host.SignedInAsync(name)).GetAsync("/api/account/me");

        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    private static Task<HttpResponseMessage> RefreshAsync(ApiClient program) =>
        program.PostAsync("/api/account/refresh", new RefreshInput { RefreshToken = program.RefreshToken! });
}
