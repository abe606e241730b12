using Microsoft.Playwright;

namespace CameraProgram.Benchmarks.Papers;

/// <summary>One headless Chromium that stays open and prints pages.</summary>
internal sealed class WarmChromium : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private WarmChromium(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static async Task<WarmChromium> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new WarmChromium(playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        }));
    }

    public async Task<byte[]> PrintAsync(string file)
    {
        var page = await _browser.NewPageAsync();
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        var pdf = await page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true, Tagged = true });
        await page.CloseAsync();
        return pdf;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
