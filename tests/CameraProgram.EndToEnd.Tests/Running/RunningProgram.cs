using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CameraProgram.EndToEnd.Tests.Running;
using Xunit;

[assembly: AssemblyFixture(typeof(RunningProgram))]

namespace CameraProgram.EndToEnd.Tests.Running;

/// <summary>The program as a new user starts it: <c>etc/run.sh</c> on an empty data folder, with the demo, on a free port.</summary>
public sealed class RunningProgram : IAsyncLifetime
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(8);
    private readonly string _data = Directory.CreateTempSubdirectory("camera-program-e2e-").FullName;
    private readonly List<string> _output = [];
    private Process _process = null!;

    public string Url { get; private set; } = string.Empty;

    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>Screenshots and downloads of the run, kept for people to look at.</summary>
    public static string Artefacts { get; } = Directory.CreateDirectory(Path.Combine(RepositoryRoot, "artifacts", "browser")).FullName;

    public async ValueTask InitializeAsync()
    {
        var port = FreePort();
        var ready = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = new Process
        {
            StartInfo = new ProcessStartInfo(Path.Combine(RepositoryRoot, "etc", "run.sh"), ["--port", $"{port}", "--data", _data])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
            EnableRaisingEvents = true,
        };
        void Read(string? line)
        {
            if (line is null)
            {
                return;
            }

            lock (_output)
            {
                _output.Add(line);
            }

            if (line.StartsWith("Ready: ", StringComparison.Ordinal))
            {
                ready.TrySetResult(line["Ready: ".Length..].Trim());
            }
        }

        _process.OutputDataReceived += (_, e) => Read(e.Data);
        _process.ErrorDataReceived += (_, e) => Read(e.Data);
        _process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"etc/run.sh ended early:\n{Output}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Url = await ready.Task.WaitAsync(StartLimit);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            // The script must stop the server and end by itself. Not SIGINT: a runner in the background has it ignored.
            Process.Start("kill", ["-TERM", $"{_process.Id}"]).WaitForExit();
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            await _process.WaitForExitAsync(limit.Token);
        }

        _process.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    public string Output
    {
        get
        {
            lock (_output)
            {
                return string.Join('\n', _output);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CameraProgram.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
