using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Serialization;
using CameraProgram.StreamGateway.Core.Streams;
using CameraProgram.StreamGateway.Tickets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace CameraProgram.StreamGateway.Outputs;

/// <summary>
/// Live pictures over a WebSocket. In text what happens: <c>state</c> (connecting, live, down since …) and <c>track</c> (a new
/// format); in binary the beginning of a file after each <c>track</c>, then one fragment per picture. The ticket comes as a
/// second sub-protocol, for addresses are logged.
/// </summary>
public sealed class LiveSocket(StreamHub hub, TicketSigner tickets, RunningViews views, OutputLimits limits, TimeProvider clock, IHostApplicationLifetime lifetime)
{
    public const string Protocol = "camera-live";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public async Task ServeAsync(HttpContext context)
    {
        var offered = context.WebSockets.WebSocketRequestedProtocols;
        if (!context.WebSockets.IsWebSocketRequest || offered is not [Protocol, var text])
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (tickets.Read(text) is not { From: null } ticket)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (hub.Find(new StreamId(ticket.CameraId, ticket.Profile)) is not { } stream)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (views.Begin(ticket, context.Connection.RemoteIpAddress?.ToString()) is not { } view)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        try
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync(Protocol);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(view.Token, lifetime.ApplicationStopping);
            using var closed = new CancellationTokenSource();
            var listening = ListenAsync(socket, stop, closed.Token);
            var end = await ShowAsync(socket, stream, view, stop.Token);
            views.End(view, end);
            await CloseAsync(socket, end, listening);
            await closed.CancelAsync();
            await listening;
        }
        finally
        {
            views.End(view, ViewEnd.Left);
        }
    }

    private async Task<ViewEnd> ShowAsync(WebSocket socket, CameraStream stream, RunningViews.View view, CancellationToken cancellationToken)
    {
        var viewer = new Viewer(limits.ViewerBytes);
        stream.Attach(viewer);
        try
        {
            await SendAsync(socket, viewer, cancellationToken);
            return ViewEnd.Stopped;
        }
        catch (TimeoutException)
        {
            return ViewEnd.TooSlow;
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or IOException)
        {
            return view.IsCut ? ViewEnd.Cut : lifetime.ApplicationStopping.IsCancellationRequested ? ViewEnd.Stopped : ViewEnd.Left;
        }
        finally
        {
            stream.Detach(viewer);
        }
    }

    private async Task SendAsync(WebSocket socket, Viewer viewer, CancellationToken cancellationToken)
    {
        LiveTrack? track = null;
        await foreach (var (fragment, status, _) in viewer.ReadAsync(cancellationToken))
        {
            if (status is not null)
            {
                await TellAsync(socket, new { Kind = "state", status.State, status.Since, status.Fault }, cancellationToken);
                continue;
            }

            if (!ReferenceEquals(track, fragment!.Track))
            {
                track = fragment.Track;
                await TellAsync(socket, new { Kind = "track", Codec = track.Format.CodecString, track.Format.Width, track.Format.Height }, cancellationToken);
                await SendAsync(socket, track.Init, WebSocketMessageType.Binary, cancellationToken);
            }

            await SendAsync(socket, fragment.Bytes, WebSocketMessageType.Binary, cancellationToken);
        }
    }

    private Task TellAsync<T>(WebSocket socket, T what, CancellationToken cancellationToken) =>
        SendAsync(socket, JsonSerializer.SerializeToUtf8Bytes(what, s_json), WebSocketMessageType.Text, cancellationToken);

    /// <exception cref="TimeoutException">The viewer reads nothing.</exception>
    private async Task SendAsync(WebSocket socket, byte[] bytes, WebSocketMessageType kind, CancellationToken cancellationToken)
    {
        // A sending that is cancelled breaks the connection, and nobody could be told why it ends.
        var sending = socket.SendAsync(bytes, kind, endOfMessage: true, CancellationToken.None);
        if (!sending.IsCompletedSuccessfully)
        {
            await sending.WaitAsync(limits.Send, clock, cancellationToken);
        }
    }

    /// <summary>A viewer says nothing but that it leaves.</summary>
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource stop, CancellationToken closed)
    {
        var memory = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(memory.AsMemory(), closed)).MessageType != WebSocketMessageType.Close)
            {
                // Whatever it says is not for us.
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or IOException)
        {
            // It went without a word, or all is said.
        }

        await stop.CancelAsync();
    }

    /// <summary>Says why it ends, and gives the viewer a moment to hear it.</summary>
    private async Task CloseAsync(WebSocket socket, ViewEnd end, Task listening)
    {
        if (end == ViewEnd.TooSlow || socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(1), clock);
        try
        {
            var status = end == ViewEnd.Cut ? WebSocketCloseStatus.PolicyViolation : WebSocketCloseStatus.NormalClosure;
            await socket.CloseOutputAsync(status, end.ToString(), limit.Token);
            await listening.WaitAsync(limit.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or IOException)
        {
            // The viewer is gone.
        }
    }
}

/// <summary>How much and how long a viewer may keep one waiting.</summary>
public sealed record OutputLimits
{
    /// <summary>What may wait for one viewer, in bytes; more than a camera sends between two key pictures.</summary>
    public int ViewerBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>For one picture to be taken.</summary>
    public TimeSpan Send { get; init; } = TimeSpan.FromSeconds(10);
}
