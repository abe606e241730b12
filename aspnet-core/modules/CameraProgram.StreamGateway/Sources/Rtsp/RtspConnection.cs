using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Text;

namespace CameraProgram.StreamGateway.Sources.Rtsp;

/// <summary>A connection to a camera: asks one thing at a time, and hands interleaved packets on as they come.</summary>
internal sealed class RtspConnection : IAsyncDisposable
{
    private const int DefaultPort = 554;
    private const int DefaultTlsPort = 322;
    private const int LargestUnread = 256 * 1024;

    private readonly Stream _stream;
    private readonly TimeSpan _patience;
    private readonly Action<int, ReadOnlySequence<byte>> _packet;
    private readonly CancellationTokenSource _closing = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private TaskCompletionSource<RtspResponse>? _waiting;
    private int _number;

    private RtspConnection(Stream stream, IPAddress peer, TimeSpan patience, Action<int, ReadOnlySequence<byte>> packet)
    {
        (_stream, Peer, _patience, _packet) = (stream, peer, patience, packet);
        Reading = ReadAsync();
    }

    /// <summary>Ends with the connection; fails with a <see cref="SourceException"/> when the camera ended it or sent nonsense.</summary>
    public Task Reading { get; }

    /// <summary>The camera, as it was found.</summary>
    public IPAddress Peer { get; }

    /// <param name="packet">Called by the reading thread: channel and payload, which holds as long as the call.</param>
    /// <exception cref="SourceException">The camera cannot be reached.</exception>
    public static async Task<RtspConnection> OpenAsync(
        CameraAddress camera, TimeSpan patience, Action<int, ReadOnlySequence<byte>> packet, CancellationToken cancellationToken)
    {
        var isTls = camera.Address.Scheme == "rtsps";
        var port = camera.Address.Port > 0 ? camera.Address.Port : isTls ? DefaultTlsPort : DefaultPort;
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience);
        try
        {
            await socket.ConnectAsync(camera.Address.Host, port, limit.Token);
            Stream stream = new NetworkStream(socket, ownsSocket: true);
            return new RtspConnection(isTls ? await ProtectAsync(stream, camera, limit.Token) : stream, ((IPEndPoint)socket.RemoteEndPoint!).Address, patience, packet);
        }
        catch (SocketException e)
        {
            socket.Dispose();
            throw e.SocketErrorCode == SocketError.ConnectionRefused
                ? new SourceException(SourceFault.PortClosed, $"Nothing listens at {camera.Address.Host}:{port}.", e)
                : new SourceException(SourceFault.Unreachable, $"{camera.Address.Host} cannot be reached: {e.Message}", e);
        }
        catch (Exception e) when (e is AuthenticationException or IOException)
        {
            socket.Dispose();
            throw new SourceException(SourceFault.Garbled, $"No protected connection to {camera.Address.Host}:{port}: {e.Message}", e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            socket.Dispose();
            throw new SourceException(SourceFault.Unreachable, $"{camera.Address.Host}:{port} does not answer.", e);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <exception cref="SourceException">No answer in time, or the connection ended.</exception>
    public async Task<RtspResponse> AskAsync(string method, string uri, IReadOnlyList<(string Name, string Value)> headers, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var answer = new TaskCompletionSource<RtspResponse>(TaskCreationOptions.RunContinuationsAsynchronously);
            Volatile.Write(ref _waiting, answer);
            await SendAsync(method, uri, headers, cancellationToken);
            if (await Task.WhenAny(answer.Task, Reading).WaitAsync(_patience, cancellationToken) == Reading)
            {
                await Reading;
                throw Ended();
            }

            return await answer.Task;
        }
        catch (TimeoutException e)
        {
            throw new SourceException(SourceFault.Unreachable, $"The camera did not answer {method}.", e);
        }
        catch (IOException e)
        {
            throw Ended(e);
        }
        finally
        {
            Volatile.Write(ref _waiting, null);
            _turn.Release();
        }
    }

    /// <summary>Asks without waiting for the answer.</summary>
    public async Task TellAsync(string method, string uri, IReadOnlyList<(string Name, string Value)> headers, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await SendAsync(method, uri, headers, cancellationToken);
        }
        catch (IOException e)
        {
            throw Ended(e);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _stream.DisposeAsync();
        await Reading.ContinueWith(static t => t.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        _closing.Dispose();
        _turn.Dispose();
    }

    private static async Task<Stream> ProtectAsync(Stream stream, CameraAddress camera, CancellationToken cancellationToken)
    {
        var protectedStream = new SslStream(stream, leaveInnerStreamOpen: false);
        await protectedStream.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions
            {
                TargetHost = camera.Address.Host,
                RemoteCertificateValidationCallback = (_, certificate, _, errors) => camera.CertificateSha256 is { } known
                    ? certificate is not null && Convert.ToHexString(SHA256.HashData(certificate.GetRawCertData())).Equals(known, StringComparison.OrdinalIgnoreCase)
                    : errors == SslPolicyErrors.None,
            },
            cancellationToken);
        return protectedStream;
    }

    private static SourceException Ended(Exception? inner = null) => new(SourceFault.Unreachable, "The camera ended the connection.", inner);

    private async Task SendAsync(string method, string uri, IReadOnlyList<(string Name, string Value)> headers, CancellationToken cancellationToken)
    {
        var number = (++_number).ToString(CultureInfo.InvariantCulture);
        (string Name, string Value)[] all = [("CSeq", number), ("User-Agent", "CameraProgram"), .. headers];
        var request = $"{method} {uri} RTSP/1.0\r\n{string.Concat(all.Select(h => $"{h.Name}: {h.Value}\r\n"))}\r\n";
        await _stream.WriteAsync(Encoding.UTF8.GetBytes(request), cancellationToken);
    }

    private async Task ReadAsync()
    {
        await Task.Yield();
        var pipe = PipeReader.Create(_stream, new StreamPipeReaderOptions(bufferSize: 32 * 1024, leaveOpen: true));
        try
        {
            while (!_closing.IsCancellationRequested)
            {
                var result = await pipe.ReadAsync(_closing.Token);
                var buffer = result.Buffer;
                while (Take(ref buffer))
                {
                }

                if (result.IsCompleted)
                {
                    throw Ended();
                }

                if (buffer.Length > LargestUnread)
                {
                    throw new SourceException(SourceFault.Garbled, "The camera sent more than 256 KB of which nothing could be read.");
                }

                pipe.AdvanceTo(buffer.Start, buffer.End);
            }
        }
        catch (Exception e) when (_closing.IsCancellationRequested && e is OperationCanceledException or ObjectDisposedException or IOException)
        {
            // Closed by ourselves.
        }
        catch (IOException e)
        {
            throw Ended(e);
        }
        finally
        {
            await pipe.CompleteAsync();
        }
    }

    private bool Take(ref ReadOnlySequence<byte> buffer)
    {
        switch (RtspParser.Read(ref buffer, out var channel, out var packet, out var response))
        {
            case RtspPart.Packet:
                _packet(channel, packet);
                return true;
            case RtspPart.Response:
                Volatile.Read(ref _waiting)?.TrySetResult(response!);
                return true;
            case RtspPart.Request:
                // Cameras that ask "are you there" are content with hearing from us by keep-alive.
                return true;
            default:
                return false;
        }
    }
}
