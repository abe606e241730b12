using System.Diagnostics;

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
}
