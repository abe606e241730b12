using System.Buffers;
using System.Globalization;
using CameraProgram.StreamGateway.Core.Media;
using CameraProgram.StreamGateway.Sources.Rtp;

namespace CameraProgram.StreamGateway.Sources.Rtsp;

/// <summary>
/// A camera that speaks RTSP (RFC 2326). Its packets come interleaved in the one connection: nothing is lost, and one port is
/// enough. A camera that does not do that sends them by UDP.
/// </summary>
public sealed class RtspSource(CameraAddress camera, SourceLimits limits, TimeProvider clock) : ISource
{
    private const int VideoChannel = 0;
    private const int Unauthorized = 401;
    private const int NotFound = 404;
    private const int UnsupportedTransport = 461;
    private const int DefaultSessionSeconds = 60;

    private RtspAuthorization? _authorization;
    private long _lastPicture;

    public async Task RunAsync(Action<AccessUnit> picture, CancellationToken cancellationToken)
    {
        Depacketizer? depacketizer = null;
        var payloadType = 0;
        void OnPacket(int channel, ReadOnlySequence<byte> bytes)
        {
            if (channel != VideoChannel || depacketizer is not { } running)
            {
                return;
            }

            if (bytes.IsSingleSegment)
            {
                Feed(running, payloadType, bytes.FirstSpan);
                return;
            }

            var copy = ArrayPool<byte>.Shared.Rent((int)bytes.Length);
            bytes.CopyTo(copy);
            Feed(running, payloadType, copy.AsSpan(0, (int)bytes.Length));
            ArrayPool<byte>.Shared.Return(copy);
        }

        await using var connection = await RtspConnection.OpenAsync(camera, limits.Answer, OnPacket, cancellationToken);
        var address = camera.Address.ToString();
        var options = await AskAsync(connection, "OPTIONS", address, [], cancellationToken);
        var described = await AskAsync(connection, "DESCRIBE", address, [("Accept", "application/sdp")], cancellationToken);
        var baseAddress = described.Header("Content-Base") ?? described.Header("Content-Location") ?? address;
        var track = SessionDescription.ReadVideo(described.Body, baseAddress);
        payloadType = track.PayloadType;
        depacketizer = Depacketizer.Of(track.Codec, track.ParameterSets, Hand);
        var (setUp, ports) = await SetUpAsync(connection, track.Control, cancellationToken);
        await using var open = ports;
        var (session, seconds) = SessionOf(setUp);
        ports?.Begin(connection.Peer, new RtpReorder(bytes => Feed(depacketizer, payloadType, bytes)));
        _lastPicture = clock.GetTimestamp();
        await AskAsync(connection, "PLAY", track.SessionControl, [("Session", session), ("Range", "npt=0.000-")], cancellationToken);
        try
        {
            await WatchAsync(connection, KeepAliveOf(options), track.SessionControl, session, TimeSpan.FromSeconds(Math.Max(2, seconds / 2)), cancellationToken);
        }
        finally
        {
            await SayGoodbyeAsync(connection, track.SessionControl, session);
        }

        void Hand(AccessUnit unit)
        {
            Volatile.Write(ref _lastPicture, clock.GetTimestamp());
            picture(unit);
        }
    }

    /// <returns>The answer, and the ports on which packets come where they do not come in the connection.</returns>
    private async Task<(RtspResponse Answer, UdpReceiver? Ports)> SetUpAsync(RtspConnection connection, string control, CancellationToken cancellationToken)
    {
        var answer = await AskAsync(connection, "SETUP", control, [("Transport", "RTP/AVP/TCP;unicast;interleaved=0-1")], cancellationToken, orElse: UnsupportedTransport);
        if (answer.Status != UnsupportedTransport)
        {
            return (answer, null);
        }

        var ports = UdpReceiver.Open();
        try
        {
            return (await AskAsync(connection, "SETUP", control, [("Transport", $"RTP/AVP;unicast;client_port={ports.Port}-{ports.Port + 1}")], cancellationToken), ports);
        }
        catch
        {
            await ports.DisposeAsync();
            throw;
        }
    }

    private static void Feed(Depacketizer depacketizer, int payloadType, ReadOnlySpan<byte> bytes)
    {
        if (RtpPacket.TryRead(bytes, out var packet) && packet.PayloadType == payloadType)
        {
            depacketizer.Take(packet);
        }
    }

    /// <summary>Some cameras know GET_PARAMETER and take OPTIONS for a new beginning; those that do not list it get OPTIONS.</summary>
    private static string KeepAliveOf(RtspResponse options) =>
        options.Header("Public")?.Contains("GET_PARAMETER", StringComparison.OrdinalIgnoreCase) == true ? "GET_PARAMETER" : "OPTIONS";

    private static (string Id, int Seconds) SessionOf(RtspResponse setUp)
    {
        var parts = (setUp.Header("Session") ?? string.Empty).Split(';', StringSplitOptions.TrimEntries);
        var timeout = Array.Find(parts, p => p.StartsWith("timeout=", StringComparison.OrdinalIgnoreCase))?["timeout=".Length..];
        return (parts[0], int.TryParse(timeout, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0 ? seconds : DefaultSessionSeconds);
    }

    /// <summary>Until it is cancelled: keeps the session alive, and ends it when pictures stay away.</summary>
    private async Task WatchAsync(
        RtspConnection connection, string keepAlive, string control, string session, TimeSpan interval, CancellationToken cancellationToken)
    {
        var told = clock.GetTimestamp();
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), clock);
        while (true)
        {
            var tick = timer.WaitForNextTickAsync(cancellationToken).AsTask();
            if (await Task.WhenAny(tick, connection.Reading) == connection.Reading)
            {
                await connection.Reading;
            }

            await tick;
            if (clock.GetElapsedTime(Volatile.Read(ref _lastPicture)) > limits.Picture)
            {
                throw new SourceException(SourceFault.NoFrames, $"The camera is connected, but no picture came for {limits.Picture.TotalSeconds:0} s.");
            }

            if (clock.GetElapsedTime(told) >= interval)
            {
                told = clock.GetTimestamp();
                await connection.TellAsync(keepAlive, control, Signed(keepAlive, control, [("Session", session)]), cancellationToken);
            }
        }
    }

    /// <summary>A camera that hears nothing keeps the session open, and has only a few.</summary>
    private async Task SayGoodbyeAsync(RtspConnection connection, string control, string session)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(1), clock);
        try
        {
            await connection.TellAsync("TEARDOWN", control, Signed("TEARDOWN", control, [("Session", session)]), limit.Token);
        }
        catch (Exception e) when (e is SourceException or OperationCanceledException or ObjectDisposedException)
        {
            // The connection is gone already.
        }
    }

    private async Task<RtspResponse> AskAsync(
        RtspConnection connection, string method, string uri, IReadOnlyList<(string Name, string Value)> headers, CancellationToken cancellationToken, int orElse = 0)
    {
        var answer = await connection.AskAsync(method, uri, Signed(method, uri, headers), cancellationToken);
        if (answer.Status == Unauthorized && camera.User.Length > 0)
        {
            _authorization = RtspAuthorization.For(answer.Headers["WWW-Authenticate"], camera.User, camera.Password);
            answer = _authorization is null ? answer : await connection.AskAsync(method, uri, Signed(method, uri, headers), cancellationToken);
        }

        return answer.Status switch
        {
            >= 200 and < 300 => answer,
            var status when status == orElse => answer,
            Unauthorized or 403 => throw new SourceException(SourceFault.WrongPassword, "The camera refused the user name and password."),
            NotFound or 400 or 451 or 454 or 455 => throw new SourceException(SourceFault.WrongPath, $"The camera answered {answer.Status} {answer.Reason} to {method}."),
            _ => throw new SourceException(SourceFault.Garbled, $"The camera answered {answer.Status} {answer.Reason} to {method}."),
        };
    }

    private IReadOnlyList<(string Name, string Value)> Signed(string method, string uri, IReadOnlyList<(string Name, string Value)> headers) =>
        _authorization is { } authorization ? [.. headers, ("Authorization", authorization.Header(method, uri))] : headers;
}
