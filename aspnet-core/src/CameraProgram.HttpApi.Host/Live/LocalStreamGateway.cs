using System.Collections.Concurrent;
using CameraProgram.StreamGateway;
using CameraProgram.StreamGateway.Core.Streams;
using CameraProgram.StreamGateway.Recording;
using CameraProgram.StreamGateway.Sources;
using CameraProgram.StreamGateway.Tickets;
using Microsoft.Extensions.Options;

namespace CameraProgram.Live;

/// <summary>The gateway in this process.</summary>
public sealed class LocalStreamGateway(
    StreamHub hub, Recordings recordings, TicketSigner tickets, CameraProbe probe, IOptions<StreamGatewaySettings> settings) : IStreamGateway
{
    private readonly ConcurrentDictionary<Guid, ConnectedCamera> _cameras = new();

    public string LivePath => StreamGatewayServices.LivePath;

    public string RecordedPath => StreamGatewayServices.RecordedPath;

    /// <summary>All that it was told of.</summary>
    public IReadOnlyCollection<ConnectedCamera> Cameras => [.. _cameras.Values];

    public void Put(ConnectedCamera camera)
    {
        _cameras[camera.CameraId] = camera;
        hub.Put(MainOf(camera.CameraId), AddressOf(camera.Main));
        if (camera.Sub is { } sub)
        {
            hub.Put(SubOf(camera.CameraId), AddressOf(sub));
        }

        if (settings.Value.IsKeeper && camera.Recording == RecordingMode.Always && hub.Find(MainOf(camera.CameraId)) is { } stream)
        {
            recordings.Start(MainOf(camera.CameraId), stream);
        }
    }

    /// <summary>What became of cameras that were told of before: no longer recorded, no small pictures, gone.</summary>
    public async Task DropAsync(Guid cameraId)
    {
        _cameras.TryRemove(cameraId, out _);
        await recordings.StopAsync(MainOf(cameraId));
        await hub.RemoveAsync(MainOf(cameraId));
        await hub.RemoveAsync(SubOf(cameraId));
    }

    /// <summary>Told of a change: what the camera no longer has, or no longer shall, ends.</summary>
    public async Task ChangeAsync(ConnectedCamera camera)
    {
        Put(camera);
        if (camera.Recording != RecordingMode.Always)
        {
            await recordings.StopAsync(MainOf(camera.CameraId));
        }

        if (camera.Sub is null)
        {
            await hub.RemoveAsync(SubOf(camera.CameraId));
        }
    }

    public PictureState? StateOf(Guid cameraId)
    {
        var known = new[] { MainOf(cameraId), SubOf(cameraId) }.Select(hub.Find).OfType<CameraStream>().Select(s => s.Status).ToList();
        return known.MaxBy(s => Weight(s.State)) is { } status ? GatewayWords.ToState(status) : null;
    }

    public string Sign(ViewOrder order) => tickets.Sign(TicketOf(order));

    public async Task<ConnectionTestDto> TestAsync(StreamPlace place, CancellationToken cancellationToken)
    {
        var result = await probe.AskAsync(AddressOf(place), cancellationToken);
        return new ConnectionTestDto(
            result.Fault is { } fault ? GatewayWords.ToFault(fault) : null, result.Detail, result.Format?.CodecString, result.Format?.Width, result.Format?.Height,
            (int)result.Took.TotalMilliseconds, result.File);
    }

    internal static CameraAddress AddressOf(StreamPlace place) =>
        new(new Uri(place.Address), place.User ?? string.Empty, place.Password ?? string.Empty, place.CertificateSha256);

    private static StreamId MainOf(Guid cameraId) => new(cameraId, StreamProfile.Main);

    private static StreamId SubOf(Guid cameraId) => new(cameraId, StreamProfile.Sub);

    /// <summary>One picture that comes is enough; a camera that nobody asks says nothing.</summary>
    private static int Weight(StreamState state) => state switch
    {
        StreamState.Live => 3,
        StreamState.Down => 2,
        StreamState.Connecting => 1,
        _ => 0,
    };

    private static ViewTicket TicketOf(ViewOrder order) => new(
        order.ViewId, order.CameraId, order.Quality == PictureQuality.Main ? StreamProfile.Main : StreamProfile.Sub, order.OpenBefore, order.CutAt,
        order.Recordings?.From, order.Recordings?.To);
}
