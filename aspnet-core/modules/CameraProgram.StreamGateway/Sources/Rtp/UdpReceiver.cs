using System.Net;
using System.Net.Sockets;

namespace CameraProgram.StreamGateway.Sources.Rtp;

/// <summary>Two ports, as RTP wants them: an even one for pictures and the next for reports, which nobody reads.</summary>
internal sealed class UdpReceiver : IAsyncDisposable
{
    private const int FirstPort = 50_000;
    private const int Ports = 10_000;
    private const int LargestPacket = 64 * 1024;
    private const int ReceiveBuffer = 2 * 1024 * 1024;

    private readonly Socket _pictures;
    private readonly Socket _reports;
    private readonly CancellationTokenSource _closing = new();
    private Task _reading = Task.CompletedTask;

    private UdpReceiver(Socket pictures, Socket reports) => (_pictures, _reports) = (pictures, reports);

    public int Port => ((IPEndPoint)_pictures.LocalEndPoint!).Port;

    /// <exception cref="SocketException">No two ports are free.</exception>
    public static UdpReceiver Open()
    {
        for (var tries = 0; ; tries++)
        {
            var port = FirstPort + (2 * Random.Shared.Next(Ports / 2));
            try
            {
                return new UdpReceiver(Bind(port), Bind(port + 1));
            }
            catch (SocketException) when (tries < 50)
            {
                // Another camera has it.
            }
        }
    }

    /// <param name="from">Packets of anybody else are not looked at.</param>
    public void Begin(IPAddress from, RtpReorder reorder) => _reading = Task.Run(() => ReadAsync(from, reorder));

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _reading;
        _pictures.Dispose();
        _reports.Dispose();
        _closing.Dispose();
    }

    private static Socket Bind(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp) { ReceiveBufferSize = ReceiveBuffer };
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Any, port));
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task ReadAsync(IPAddress from, RtpReorder reorder)
    {
        var memory = GC.AllocateUninitializedArray<byte>(LargestPacket, pinned: true);
        var sender = new SocketAddress(AddressFamily.InterNetwork);
        var expected = new IPEndPoint(from.MapToIPv4(), 0);
        try
        {
            while (!_closing.IsCancellationRequested)
            {
                var length = await _pictures.ReceiveFromAsync(memory, SocketFlags.None, sender, _closing.Token);
                if (((IPEndPoint)expected.Create(sender)).Address.Equals(expected.Address))
                {
                    reorder.Take(memory.AsSpan(0, length));
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody needs it any more.
        }
    }
}
