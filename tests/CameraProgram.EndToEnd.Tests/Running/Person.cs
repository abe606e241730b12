using Microsoft.Playwright;

namespace CameraProgram.EndToEnd.Tests.Running;

/// <summary>Somebody at a screen, signed in with a demo account.</summary>
public sealed class Person(IPage page, string userName) : IAsyncDisposable
{
    private const string Password = "Demo@2026!";
    private int _pictures;

    public IPage Page { get; } = page;

    /// <param name="onPage">Watches the page from its first request on.</param>
    public static async Task<Person> SignInAsync(
        Browser browser, RunningProgram program, string userName, int width = 1440, Action<IPage>? onPage = null)
    {
        var person = new Person(await browser.OpenAsync(program.Url, width), userName);
        onPage?.Invoke(person.Page);
        await person.SignInAsync();
        return person;
    }

    public async Task SignInAsync()
    {
        await Page.GotoAsync("/");
        await Page.GetByLabel("Tên đăng nhập").FillAsync(userName);
        await Page.GetByLabel("Mật khẩu", new PageGetByLabelOptions { Exact = true }).FillAsync(Password);
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Đăng nhập" }).ClickAsync();
        await Page.WaitForURLAsync(url => !url.Contains("dang-nhap", StringComparison.Ordinal));
    }

    /// <summary>Keeps what is on the screen as an artefact of the run.</summary>
    public async Task ShootAsync(string what)
    {
        var name = FormattableString.Invariant($"{userName}-{++_pictures:00}-{what}.png");
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(RunningProgram.Artefacts, name), FullPage = true });
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
