using System.Diagnostics;
using System.Globalization;

namespace CameraProgram.Benchmarks.Papers;

/// <summary>WeasyPrint in one warm Python process that prints one HTML file as often as it is asked.</summary>
internal sealed class WeasyPrint : IDisposable
{
    private readonly Process _process;

    private WeasyPrint(Process process) => _process = process;

    /// <summary>Debian's Python, where apt puts WeasyPrint; another Python first on the path would not know it.</summary>
    public static async Task<WeasyPrint> StartAsync(string file)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Papers", "print_with_weasyprint.py");
        var process = Process.Start(new ProcessStartInfo("/usr/bin/python3", [script, file])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        await process.StandardOutput.ReadLineAsync();
        return new WeasyPrint(process);
    }

    /// <summary>Milliseconds of one print, measured inside the process.</summary>
    public async Task<double> PrintAsync()
    {
        await _process.StandardInput.WriteLineAsync();
        await _process.StandardInput.FlushAsync();
        var line = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("WeasyPrint ended.");
        return double.Parse(line, CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
