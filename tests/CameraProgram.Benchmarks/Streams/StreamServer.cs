using System.Globalization;
using CameraProgram.StreamGateway;
using CameraProgram.StreamGateway.Core.Streams;
using CameraProgram.StreamGateway.Outputs;
using CameraProgram.StreamGateway.Recording;
using CameraProgram.StreamGateway.Sources;
using CameraProgram.StreamGateway.Tickets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CameraProgram.Benchmarks.Streams;

/// <summary>A gateway in a process of its own, so that what is measured is the gateway alone: cameras in, a disk and viewers out.</summary>
internal static class StreamServer
{
    public const string Command = "stream-server";

    private static readonly byte[] TicketKey = new byte[32];

    public static TicketSigner Signer { get; } = new(TicketKey, TimeProvider.System);

    public static Guid CameraId(int number) => new(number, 0, 0, new byte[8]);

    /// <param name="args">The port of the cameras, how many, the port to listen at, the folder to record in or "-".</param>
    public static async Task RunAsync(string[] args)
    {
        var (cameraPort, count, port, folder) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture), args[2], args[3]);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var recording = new RecordingOptions { Disks = folder == "-" ? [] : [new RecordingDisk(folder, long.MaxValue)] };
        builder.Services.AddSingleton<IViewLog, NoLog>().AddStreamGateway(new StreamGatewayOptions { TicketKey = TicketKey, Recording = recording });
        await using var app = builder.Build();
        app.UseWebSockets();
        app.MapStreamGateway();
        var hub = app.Services.GetRequiredService<StreamHub>();
        var recordings = app.Services.GetRequiredService<Recordings>();
        for (var i = 1; i <= count; i++)
        {
            var id = new StreamId(CameraId(i), StreamProfile.Main);
            hub.Put(id, CameraAddress.Of($"rtsp://127.0.0.1:{cameraPort}/cam{i}"));
            recordings.Start(id, hub.Find(id)!);
        }

        await app.StartAsync();
        while (hub.All().Any(s => s.Value.Status.State != StreamState.Live))
        {
            await Task.Delay(100);
        }

        Console.WriteLine("ready");
        await Console.In.ReadLineAsync();
        Console.WriteLine(hub.All().Sum(s => s.Value.Count.Pictures).ToString(CultureInfo.InvariantCulture));
    }

    private sealed class NoLog : IViewLog
    {
        public void Began(Guid viewId, string? address, DateTime at)
        {
            // Nobody asks.
        }

        public void Ended(Guid viewId, ViewEnd end, DateTime at)
        {
            // Nobody asks.
        }

        public void Showed(Guid viewId, DateTime from, DateTime to)
        {
            // Nobody asks.
        }
    }
}
