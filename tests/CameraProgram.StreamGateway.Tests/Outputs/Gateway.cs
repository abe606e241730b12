using System.Net.WebSockets;
using System.Text.Json;
using CameraProgram.StreamGateway.Core.Streams;
using CameraProgram.StreamGateway.Sources;
using CameraProgram.StreamGateway.Streams;
using CameraProgram.StreamGateway.Tickets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CameraProgram.StreamGateway.Outputs;

/// <summary>A gateway of its own on this machine, with one camera that a test plays by hand.</summary>
internal sealed class Gateway : IAsyncDisposable
{
    public static readonly Guid CameraId = Guid.CreateVersion7();

    private readonly WebApplication _app;
    private readonly Uri _address;

    private Gateway(WebApplication app, HandSources sources, Log log)
    {
        (_app, Sources, Log) = (app, sources, log);
        _address = new Uri(app.Urls.Single().Replace("http", "ws", StringComparison.Ordinal) + StreamGatewayServices.LivePath);
        app.Services.GetRequiredService<StreamHub>().Put(new StreamId(CameraId, StreamProfile.Main), CameraAddress.Of("rtsp://127.0.0.1/cam"));
    }

    public static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

    public HandSources Sources { get; }

    public Log Log { get; }

    public RunningViews Views => _app.Services.GetRequiredService<RunningViews>();

    public static async Task<Gateway> StartAsync(OutputLimits? limits = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        var (sources, log) = (new HandSources(), new Log());
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<ISourceFactory>(sources).AddSingleton<IViewLog>(log)
            .AddStreamGateway(new StreamGatewayOptions { TicketKey = new byte[32], Outputs = limits ?? new OutputLimits() });
        var app = builder.Build();
        app.UseWebSockets();
        app.MapStreamGateway();
        await app.StartAsync();
        return new Gateway(app, sources, log);
    }

    public static ViewTicket Ticket(Guid? camera = null, DateTime? openBefore = null, DateTime? cutAt = null) =>
        new(Guid.CreateVersion7(), camera ?? CameraId, StreamProfile.Main, openBefore ?? Now.AddMinutes(1), cutAt);

    public async Task<ClientWebSocket> OpenAsync(ViewTicket ticket)
    {
        var socket = SocketWith(Sign(ticket));
        await socket.ConnectAsync(_address, default);
        return socket;
    }

    /// <summary>What the gateway answers before it opens.</summary>
    public async Task<int> StatusAsync(string ticket)
    {
        using var socket = SocketWith(ticket);
        try
        {
            await socket.ConnectAsync(_address, default);
        }
        catch (WebSocketException)
        {
            // It was refused.
        }

        return (int)socket.HttpStatusCode;
    }

    public string Sign(ViewTicket ticket) => _app.Services.GetRequiredService<TicketSigner>().Sign(ticket);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static ClientWebSocket SocketWith(string ticket)
    {
        var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        socket.Options.AddSubProtocol(LiveSocket.Protocol);
        socket.Options.AddSubProtocol(ticket);
        return socket;
    }
}

/// <summary>What the gateway said of its views.</summary>
internal sealed class Log : IViewLog
{
    private readonly List<(Guid ViewId, ViewEnd? End)> _lines = [];

    public IReadOnlyList<(Guid ViewId, ViewEnd? End)> Lines
    {
        get
        {
            lock (_lines)
            {
                return [.. _lines];
            }
        }
    }

    public void Began(Guid viewId, string? address, DateTime at) => Write(viewId, null);

    public void Ended(Guid viewId, ViewEnd end, DateTime at) => Write(viewId, end);

    public (DateTime From, DateTime To)? Shown { get; private set; }

    public void Showed(Guid viewId, DateTime from, DateTime to) => Shown = (from, to);

    private void Write(Guid viewId, ViewEnd? end)
    {
        lock (_lines)
        {
            _lines.Add((viewId, end));
        }
    }
}

internal static class Sockets
{
    /// <summary>The next message: its words, or the length of its bytes; empty once it is closed.</summary>
    public static async Task<(JsonElement? Said, byte[] Bytes)?> NextAsync(this ClientWebSocket socket)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var memory = new MemoryStream();
        var part = new byte[16_384];
        while (true)
        {
            var got = await socket.ReceiveAsync(part.AsMemory(), limit.Token);
            if (got.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            memory.Write(part, 0, got.Count);
            if (got.EndOfMessage)
            {
                var bytes = memory.ToArray();
                return got.MessageType == WebSocketMessageType.Text ? (JsonDocument.Parse(bytes).RootElement, bytes) : (null, bytes);
            }
        }
    }

    /// <summary>The next state that is so.</summary>
    public static async Task<JsonElement> StateAsync(this ClientWebSocket socket, string state)
    {
        while (await socket.NextAsync() is { } message)
        {
            if (message.Said is { } said && said.GetProperty("kind").GetString() == "state" && said.GetProperty("state").GetString() == state)
            {
                return said;
            }
        }

        throw new InvalidOperationException("The gateway closed.");
    }
}
