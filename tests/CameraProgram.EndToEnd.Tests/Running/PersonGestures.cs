using Microsoft.Playwright;

namespace CameraProgram.EndToEnd.Tests.Running;

/// <summary>What a person's hands do, named as the screen names it.</summary>
public static class PersonGestures
{
    public static ILocator Button(this IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });

    public static ILocator Link(this IPage page, string name) =>
        page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name, Exact = true });

    public static ILocator Heading(this IPage page, string name) =>
        page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = name });

    public static ILocator Field(this IPage page, string label) =>
        page.GetByLabel(label, new PageGetByLabelOptions { Exact = true });

    /// <summary>Opens a drop-down within <paramref name="area"/> and takes the option that has the words.</summary>
    public static async Task ChooseAsync(this IPage page, ILocator area, string label, string option)
    {
        await area.GetByLabel(label, new LocatorGetByLabelOptions { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Option).Filter(new LocatorFilterOptions { HasText = option }).First.ClickAsync();
    }

    /// <summary>Presses the button of the open dialog.</summary>
    public static Task ConfirmAsync(this IPage page, string action) =>
        page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = action, Exact = true }).ClickAsync();

    public static async Task GiveReasonAsync(this IPage page, string reason, string action)
    {
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox).FillAsync(reason);
        await page.ConfirmAsync(action);
    }

    /// <summary>Waits until the page of one thing of <paramref name="folder"/> is open, and says its address: a form says "saved" before it leaves.</summary>
    public static async Task<string> OpensOneOfAsync(this IPage page, string folder)
    {
        await page.WaitForURLAsync(address => new Uri(address).AbsolutePath is var path && path.StartsWith(folder, StringComparison.Ordinal) && Guid.TryParse(path.Split('/')[^1], out _));
        return page.Url;
    }

    /// <summary>Waits for the notice at the edge of the screen.</summary>
    public static Task SeesAsync(this IPage page, string words) =>
        Assertions.Expect(page.GetByText(words).First).ToBeVisibleAsync();
}
