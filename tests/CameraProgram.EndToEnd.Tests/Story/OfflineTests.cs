using CameraProgram.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CameraProgram.EndToEnd.Tests.Story;

/// <summary>A hamlet head's phone where no network is: the program opens all the same and says so.</summary>
public sealed class OfflineTests(RunningProgram program, Browser browser)
{
    [Fact]
    public async Task Program_WhenOpenedWithoutANetwork_ShowsTheFrameAndTheBanner()
    {
        var faults = new List<string>();
        await using var head = await Person.SignInAsync(
            browser, program, "truongthon", width: 360, onPage: page => page.PageError += (_, error) => faults.Add(error));
        var page = head.Page;
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");

        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync();

        await page.SeesAsync("Mất kết nối với máy chủ");
        await Assertions.Expect(page.GetByRole(AriaRole.Banner)).ToContainTextAsync("Trưởng thôn");
        await page.GotoAsync("/tai-khoan");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("truongthon");
        await page.GotoAsync("/viec-cua-toi");
        await page.SeesAsync("Không kết nối được với máy chủ");
        await head.ShootAsync("offline");

        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.GetByText("Mất kết nối với máy chủ")).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByText("Không kết nối được với máy chủ")).ToHaveCountAsync(0);
        page.Url.ShouldEndWith("/viec-cua-toi");
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Program_WhenTheSessionEndedMeanwhile_AsksToSignInAgainAndLeadsBack()
    {
        await using var head = await Person.SignInAsync(browser, program, "truongthon", width: 360);
        var page = head.Page;
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync("/tai-khoan");
        await page.SeesAsync("Mất kết nối với máy chủ");

        await page.Context.ClearCookiesAsync();
        await page.Context.SetOfflineAsync(false);

        await page.WaitForURLAsync(url => url.Contains("/dang-nhap?returnUrl=%2Ftai-khoan", StringComparison.Ordinal));
    }
}
