using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using CameraProgram.StreamGateway;
using CameraProgram.StreamGateway.Core.Streams;
using CameraProgram.StreamGateway.Outputs;
using CameraProgram.StreamGateway.Tickets;

namespace CameraProgram.Benchmarks.Streams;

/// <summary>Cameras of 2 Mbit/s by GStreamer, the gateway, and viewers, each a process of its own on this machine.</summary>
internal sealed class StreamBenchmark : IBenchmark
{
    private const int Cameras = 100;
    private static readonly TimeSpan s_span = TimeSpan.FromSeconds(20);

    public string Name => "stream";

    public async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("stream-bench").FullName;
        var (cameraPort, port) = (FreePort(), FreePort());
        using var cameras = StartCameras(cameraPort, MakeFile(folder));
        try
        {
            using (var gateway = StartGateway(cameraPort, Cameras, port, "-"))
            {
                await MeasureAsync($"{Cameras} cameras in", gateway, s_span);
                await MeasureFirstPictureAsync(port);
                await End(gateway);
            }

            using (var gateway = StartGateway(cameraPort, Cameras, port, Directory.CreateDirectory(Path.Combine(folder, "disk")).FullName))
            {
                await MeasureAsync($"{Cameras} cameras in, recorded and hashed", gateway, s_span);
                await End(gateway);
            }

            foreach (var viewers in (int[])[200, 500, 1_000])
            {
                using var gateway = StartGateway(cameraPort, 1, port, "-");
                using var stop = new CancellationTokenSource();
                var watching = await WatchAsync(port, viewers, stop.Token);
                var before = watching.Sum(w => w.Bytes);
                await MeasureAsync($"{viewers} viewers of one camera", gateway, s_span);
                var rate = (watching.Sum(w => w.Bytes) - before) * 8 / s_span.TotalSeconds / 1_000_000;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"  sent",-58} {rate,9:N0} Mbit/s"));
                await stop.CancelAsync();
                await End(gateway);
            }
        }
        finally
        {
            cameras.Kill();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(string what, Process process, TimeSpan span)
    {
        await Task.Delay(TimeSpan.FromSeconds(3));
        process.Refresh();
        var (cpu, at) = (process.TotalProcessorTime, Stopwatch.GetTimestamp());
        await Task.Delay(span);
        process.Refresh();
        var share = (process.TotalProcessorTime - cpu) / Stopwatch.GetElapsedTime(at);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-58} {share * 100,9:N1} % of a core   {process.WorkingSet64 / 1_000_000.0,6:N0} MB"));
    }

    /// <summary>From opening the connection until the first picture is there, the camera running.</summary>
    private static async Task MeasureFirstPictureAsync(int port)
    {
        var times = new List<double>();
        for (var i = 1; i <= Cameras; i++)
        {
            var at = Stopwatch.GetTimestamp();
            using var socket = await OpenAsync(port, i);
            var memory = new byte[256 * 1024];
            for (var pictures = 0; pictures < 2;)
            {
                var got = await socket.ReceiveAsync(memory.AsMemory(), CancellationToken.None);
                pictures += got is { MessageType: WebSocketMessageType.Binary, EndOfMessage: true } ? 1 : 0;
            }

            times.Add(Stopwatch.GetElapsedTime(at).TotalMilliseconds);
        }

        Figures.Print("first picture, camera running", times);
    }

    private static async Task<List<Viewer>> WatchAsync(int port, int count, CancellationToken cancellationToken)
    {
        var viewers = new List<Viewer>();
        for (var i = 0; i < count; i++)
        {
            var viewer = new Viewer(await OpenAsync(port, 1));
            viewers.Add(viewer);
            _ = Task.Run(() => viewer.ReadAsync(cancellationToken), CancellationToken.None);
        }

        return viewers;
    }

    private static async Task<ClientWebSocket> OpenAsync(int port, int camera)
    {
        var ticket = new ViewTicket(Guid.CreateVersion7(), StreamServer.CameraId(camera), StreamProfile.Main, TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(1));
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol(LiveSocket.Protocol);
        socket.Options.AddSubProtocol(StreamServer.Signer.Sign(ticket));
        await socket.ConnectAsync(new Uri($"ws://127.0.0.1:{port}{StreamGatewayServices.LivePath}"), CancellationToken.None);
        return socket;
    }

    private static Process StartGateway(int cameraPort, int count, int port, string folder) => StartUntilReady(
        Environment.ProcessPath!, [StreamServer.Command, $"{cameraPort}", $"{count}", $"{port}", folder]);

    private static Process StartCameras(int port, string file) => StartUntilReady(
        "/usr/bin/python3", [Path.Combine(AppContext.BaseDirectory, "Streams", "simulated-camera.py"), "--port", $"{port}", "--h264", file, "--count", $"{Cameras}"]);

    private static Process StartUntilReady(string program, string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardInput = true, UseShellExecute = false })!;
        while (process.StandardOutput.ReadLine() is { } line && line != "ready")
        {
            // What it says before it is ready is for nobody.
        }

        return process;
    }

    private static async Task End(Process gateway)
    {
        await gateway.StandardInput.WriteLineAsync();
        await gateway.WaitForExitAsync();
    }

    /// <summary>Twenty seconds of 1280×720, 25 pictures a second, 2 Mbit/s, a key picture every two seconds.</summary>
    private static string MakeFile(string folder)
    {
        var file = Path.Combine(folder, "camera.h264");
        var arguments = "-nostdin -loglevel error -f lavfi -i testsrc2=s=1280x720:r=25 -vf noise=alls=12:allf=t -t 20 -c:v libx264 -preset veryfast -b:v 2M -maxrate 2M -bufsize 2M "
            + $"-g 50 -keyint_min 50 -sc_threshold 0 -bf 0 -x264-params aud=1 -f h264 {file}";
        using var ffmpeg = Process.Start("ffmpeg", arguments.Split(' '));
        ffmpeg.WaitForExit();
        return file;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed class Viewer(ClientWebSocket socket)
    {
        private long _bytes;

        public long Bytes => Interlocked.Read(ref _bytes);

        public async Task ReadAsync(CancellationToken cancellationToken)
        {
            var memory = new byte[64 * 1024];
            try
            {
                while (true)
                {
                    Interlocked.Add(ref _bytes, (await socket.ReceiveAsync(memory.AsMemory(), cancellationToken)).Count);
                }
            }
            catch (Exception e) when (e is OperationCanceledException or WebSocketException)
            {
                socket.Dispose();
            }
        }
    }
}
