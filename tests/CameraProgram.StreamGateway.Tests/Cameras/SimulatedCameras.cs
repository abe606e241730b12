using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CameraProgram.StreamGateway.Cameras;

/// <summary>Cameras by GStreamer, which shares no code with the program; a process of its own on this machine.</summary>
internal sealed class SimulatedCameras : IDisposable
{
    /// <summary>Set where the machine has GStreamer and ffmpeg.</summary>
    public const string Variable = "CAMERA_PROGRAM_TEST_CAMERAS";

    private static readonly Lazy<string> s_media = new(MakeMedia);

    private readonly string[] _arguments;
    private Process _process;

    private SimulatedCameras(int port, string[] arguments)
    {
        (Port, _arguments) = (port, arguments);
        _process = Start(arguments);
    }

    public static bool AreThere => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 };

    public int Port { get; }

    /// <param name="file">Of <see cref="MakeMedia"/>: "hd" or "changing".</param>
    public static SimulatedCameras Start(string file = "hd", int count = 1, string? password = null, int loss = 0)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        var media = s_media.Value;
        return new SimulatedCameras(port,
        [
            "--port", $"{port}", "--h264", Path.Combine(media, $"{file}.h264"), "--h265", Path.Combine(media, "hd.h265"), "--count", $"{count}", "--loss", $"{loss}",
            .. password is null ? Array.Empty<string>() : ["--user", "viewer", "--password", password],
        ]);
    }

    public string Address(string path) => $"rtsp://127.0.0.1:{Port}/{path}";

    /// <summary>Pictures stop; the connection stays.</summary>
    public void Freeze() => Signal("USR1");

    public void GoOn() => Signal("USR2");

    /// <summary>The power is cut.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void StartAgain() => _process = Start(_arguments);

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private static Process Start(string[] arguments)
    {
        var script = Path.Combine(RepositoryRoot(), "tests", "tools", "simulated-camera.py");
        var process = Process.Start(new ProcessStartInfo("/usr/bin/python3", [script, .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        process.StandardOutput.ReadLine().ShouldBe("ready");
        return process;
    }

    private void Signal(string name) => Process.Start("kill", ["-" + name, $"{_process.Id}"]).WaitForExit();

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CameraProgram.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }

    /// <summary>Ten seconds of 640×360 in both codings, a key picture each second; "changing" goes on in 320×180 after five.</summary>
    private static string MakeMedia()
    {
        var folder = Directory.CreateTempSubdirectory("cameras").FullName;
        Encode("640x360", 10, "libx264", "-x264-params aud=1:keyint=25:scenecut=0 -bf 0 -f h264", "hd.h264");
        Encode("640x360", 10, "libx265", "-x265-params log-level=error:aud=1:keyint=25:scenecut=0:bframes=0 -f hevc", "hd.h265");
        Encode("640x360", 5, "libx264", "-x264-params aud=1:keyint=25:scenecut=0 -bf 0 -f h264", "first.h264");
        Encode("320x180", 5, "libx264", "-x264-params aud=1:keyint=25:scenecut=0 -bf 0 -f h264", "second.h264");
        File.WriteAllBytes(Path.Combine(folder, "changing.h264"), [.. File.ReadAllBytes(Path.Combine(folder, "first.h264")), .. File.ReadAllBytes(Path.Combine(folder, "second.h264"))]);
        return folder;

        void Encode(string size, int seconds, string codec, string options, string file)
        {
            var arguments = $"-nostdin -loglevel error -f lavfi -i testsrc2=s={size}:r=25 -t {seconds} -c:v {codec} -preset ultrafast {options} {Path.Combine(folder, file)}";
            using var ffmpeg = Process.Start("ffmpeg", arguments.Split(' '));
            ffmpeg.WaitForExit();
            ffmpeg.ExitCode.ShouldBe(0);
        }
    }
}
