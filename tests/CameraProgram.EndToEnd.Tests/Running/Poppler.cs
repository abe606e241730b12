using System.Diagnostics;
using Microsoft.Playwright;

namespace CameraProgram.EndToEnd.Tests.Running;

/// <summary>Reads a PDF back with an independent program.</summary>
public static class Poppler
{
    public static async Task<string> TextAsync(string pdf)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", pdf, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? text : throw new InvalidOperationException($"pdftotext ended with {process.ExitCode}.");
    }

    /// <summary>The words of a paper that the server makes for whoever is signed in on the page, with single spaces.</summary>
    public static async Task<string> PaperAsync(IPage page, Uri address, string name)
    {
        var pdf = Path.Combine(RunningProgram.Artefacts, $"{name}.pdf");
        var file = await page.APIRequest.GetAsync(address.ToString());
        await File.WriteAllBytesAsync(pdf, await file.BodyAsync());
        return string.Join(' ', (await TextAsync(pdf)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
