using CameraProgram.EndToEnd.Tests.Running;
using Shouldly;
using Xunit;

namespace CameraProgram.EndToEnd.Tests.Story;

public sealed class SignInTests(RunningProgram program, Browser browser)
{
    [Fact]
    public async Task SignIn_WhenPasswordIsWrong_SaysWhatToDo()
    {
        var page = await browser.OpenAsync(program.Url, width: 360);
        await page.GotoAsync("/");
        await page.GetByLabel("Tên đăng nhập").FillAsync("thuky");
        await page.GetByLabel("Mật khẩu", new() { Exact = true }).FillAsync("sai mat khau");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();

        await Microsoft.Playwright.Assertions.Expect(page.GetByRole(Microsoft.Playwright.AriaRole.Alert).First).ToContainTextAsync("chưa đúng");
        await page.Context.DisposeAsync();
    }

    [Theory]
    [InlineData("truongban")]
    [InlineData("thuongtruc")]
    [InlineData("thuky")]
    [InlineData("kinhte")]
    [InlineData("congan")]
    [InlineData("truongthon")]
    [InlineData("chuho")]
    [InlineData("thanhvien")]
    [InlineData("tinh")]
    [InlineData("quantri")]
    [InlineData("kiemtra")]
    public async Task SignIn_WhenADemoAccount_ShowsAHomeWithoutFaults(string userName)
    {
        var faults = new List<string>();
        await using var person = await Person.SignInAsync(browser, program, userName, onPage: page =>
        {
            page.PageError += (_, error) => faults.Add(error);
            page.Response += (_, response) =>
            {
                if (response.Status is >= 500 or 403)
                {
                    faults.Add($"{response.Status} {response.Url}");
                }
            };
        });

        await person.Page.GetByRole(Microsoft.Playwright.AriaRole.Heading).First.WaitForAsync();
        await person.ShootAsync("home");

        faults.ShouldBeEmpty();
    }
}
