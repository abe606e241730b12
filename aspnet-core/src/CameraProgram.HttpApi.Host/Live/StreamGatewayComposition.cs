using System.Security.Cryptography;
using CameraProgram.StreamGateway;
using CameraProgram.StreamGateway.Outputs;
using CameraProgram.StreamGateway.Recording;

namespace CameraProgram.Live;

/// <summary>Puts the gateway into this process.</summary>
public static class StreamGatewayComposition
{
    private const int TicketKeyBytes = 32;

    public static void AddLive(this IServiceCollection services, IConfiguration configuration, string dataDirectory)
    {
        services.AddOptions<StreamGatewaySettings>().BindConfiguration(StreamGatewaySettings.Section).ValidateDataAnnotations().ValidateOnStart();
        var settings = configuration.GetSection(StreamGatewaySettings.Section).Get<StreamGatewaySettings>() ?? new StreamGatewaySettings();
        var recording = new RecordingOptions { Disks = [.. DisksOf(settings, dataDirectory)] };
        services.AddSingleton(recording);
        services.AddSingleton<ViewLogWriter>().AddSingleton<IViewLog>(provider => provider.GetRequiredService<ViewLogWriter>());
        services.AddHostedService(provider => provider.GetRequiredService<ViewLogWriter>());
        services.AddStreamGateway(new StreamGatewayOptions
        {
            // Tickets live for a minute, and who gives them and who takes them is one process.
            TicketKey = RandomNumberGenerator.GetBytes(TicketKeyBytes),
            SamplesFolder = Path.Combine(AppContext.BaseDirectory, "samples"),
            HoldsFolder = Path.Combine(dataDirectory, "holds"),
            ClipsFolder = Path.Combine(dataDirectory, "clips"),
            Ffmpeg = settings.Ffmpeg,
            Recording = recording,
        });
        services.AddSingleton<LocalStreamGateway>().AddSingleton<IStreamGateway>(provider => provider.GetRequiredService<LocalStreamGateway>());
        services.AddSingleton<IFootage, LocalFootage>();
        services.AddHostedService<GatewayFeed>().AddHostedService<ViewRightsWatch>();
        if (settings.IsKeeper)
        {
            services.AddHostedService<CameraHealthWatch>().AddHostedService<RecordingKeeper>().AddHostedService<ClipWorker>();
        }
    }

    private static IEnumerable<RecordingDisk> DisksOf(StreamGatewaySettings settings, string dataDirectory)
    {
        var chosen = settings.Disks.Count > 0
            ? settings.Disks
            : [new StreamGatewaySettings.DiskSettings { Folder = Path.Combine(dataDirectory, "recordings") }];
        foreach (var disk in chosen)
        {
            Directory.CreateDirectory(disk.Folder);
            yield return new RecordingDisk(Path.GetFullPath(disk.Folder), disk.MaxBytes());
        }
    }
}
