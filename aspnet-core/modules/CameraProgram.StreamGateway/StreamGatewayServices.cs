using CameraProgram.StreamGateway.Core.Streams;
using CameraProgram.StreamGateway.Outputs;
using CameraProgram.StreamGateway.Recording;
using CameraProgram.StreamGateway.Sources;
using CameraProgram.StreamGateway.Tickets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace CameraProgram.StreamGateway;

public sealed record StreamGatewayOptions
{
    /// <summary>With it the server signs tickets and the gateway reads them; at least 32 random bytes.</summary>
    public required byte[] TicketKey { get; init; }

    /// <summary>The folder of sample pictures; empty: there are none.</summary>
    public string SamplesFolder { get; init; } = string.Empty;

    /// <summary>Where it is written what of the recordings nothing deletes; not needed where nothing is recorded.</summary>
    public string HoldsFolder { get; init; } = string.Empty;

    /// <summary>Where clips lie that were cut; made when it is missing.</summary>
    public string ClipsFolder { get; init; } = string.Empty;

    /// <summary>Name or path of ffmpeg, which codes clips anew; it may be missing.</summary>
    public string Ffmpeg { get; init; } = "ffmpeg";

    public SourceLimits Sources { get; init; } = new();

    public StreamOptions Streams { get; init; } = new();

    public OutputLimits Outputs { get; init; } = new();

    public RecordingOptions Recording { get; init; } = new();
}

/// <summary>Puts the gateway into a process: the server's own, or one of its own.</summary>
public static class StreamGatewayServices
{
    public const string LivePath = "/gateway/live";

    public const string RecordedPath = "/gateway/recorded";

    /// <summary>Besides, the process says who is told of views: <see cref="IViewLog"/>.</summary>
    public static IServiceCollection AddStreamGateway(this IServiceCollection services, StreamGatewayOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ISourceFactory>(provider => new SourceFactory(options.Sources, options.SamplesFolder, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(options.Streams).AddSingleton(options.Outputs);
        services.AddSingleton(provider => new TicketSigner(options.TicketKey, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<StreamHub>().AddSingleton<RunningViews>().AddSingleton<LiveSocket>().AddSingleton<PlaybackViews>().AddSingleton<RecordedPictures>();
        services.AddSingleton(provider => new Recordings(options.Recording, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(new RecordingArchive(options.Recording.Disks)).AddSingleton<ClipCutter>().AddSingleton(new ClipEncoder(options.Ffmpeg));
        services.AddSingleton(provider => new ClipStore(options.ClipsFolder, provider.GetRequiredService<ClipCutter>(), provider.GetRequiredService<ClipEncoder>()));
        services.AddSingleton(_ => new Holds(options.HoldsFolder)).AddSingleton<CameraProbe>();
        return services;
    }

    /// <summary>After <c>UseWebSockets</c>.</summary>
    public static void MapStreamGateway(this IEndpointRouteBuilder routes)
    {
        routes.Map(LivePath, (HttpContext context, LiveSocket socket) => socket.ServeAsync(context)).AllowAnonymous();
        var playbacks = routes.ServiceProvider.GetRequiredService<PlaybackViews>();
        routes.ServiceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(playbacks.EndAll);
        routes.MapGet(RecordedPath, (HttpContext context, RecordedPictures recorded) => recorded.ServeAsync(context)).AllowAnonymous().ExcludeFromDescription();
    }
}
