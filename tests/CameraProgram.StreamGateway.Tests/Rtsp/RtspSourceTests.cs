using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CameraProgram.StreamGateway.Sources;
using CameraProgram.StreamGateway.Sources.Rtsp;

namespace CameraProgram.StreamGateway.Rtsp;

public sealed class RtspSourceTests
{
    private static readonly SourceLimits s_limits = new() { Answer = TimeSpan.FromSeconds(5), Picture = TimeSpan.FromSeconds(2) };

    [Fact]
    public async Task Run_WhenTheCameraPlays_HandsOnPicturesAndAnswersTheChallenge()
    {
        using var camera = new ScriptedCamera
        {
            Answer = (method, request) => method == "DESCRIBE" && !request.Contains("Authorization: Digest", StringComparison.Ordinal)
                ? "RTSP/1.0 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"cam\"\r\nWWW-Authenticate: Digest realm=\"cam\", nonce=\"n1\""
                : ScriptedCamera.Usual(method, request),
            Play = [.. Interleaved(0, isMarked: true, [0x65, 1, 2, 3]), .. Interleaved(1, isMarked: true, [0x41, 4, 5])],
        };
        var pictures = new List<(long Time, bool IsKey, int Width)>();
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        await Should.ThrowAsync<OperationCanceledException>(() => Source(camera.Address, "admin", "đúng").RunAsync(
            unit =>
            {
                pictures.Add((unit.Time, unit.IsKey, unit.Format.Width));
                if (pictures.Count == 2)
                {
                    enough.Cancel();
                }
            },
            enough.Token));

        pictures.ShouldBe([(0L, true, 1280), (3_600L, false, 1280)]);
        lock (camera.Asked)
        {
            camera.Asked.ShouldAllBe(request => !request.Contains("đúng", StringComparison.Ordinal) && !request.Contains("Basic ", StringComparison.Ordinal));
            camera.Asked.Where(r => r.StartsWith("SETUP", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("Authorization: Digest");
        }
    }

    [Fact]
    public async Task Run_WhenTheCameraKnowsNoInterleaving_TakesPacketsByUdp()
    {
        using var sender = new UdpClient(new IPEndPoint(IPAddress.Loopback, 0));
        var port = 0;
        using var camera = new ScriptedCamera
        {
            Answer = (method, request) =>
            {
                if (method == "SETUP" && request.Contains("interleaved", StringComparison.Ordinal))
                {
                    return "RTSP/1.0 461 Unsupported Transport";
                }

                if (method == "SETUP")
                {
                    port = int.Parse(request.Split("client_port=")[1].Split('-')[0], System.Globalization.CultureInfo.InvariantCulture);
                    return "RTSP/1.0 200 OK\r\nSession: 7\r\nTransport: RTP/AVP;unicast;server_port=7000-7001";
                }

                if (method == "PLAY")
                {
                    foreach (var packet in (byte[][])[Interleaved(0, isMarked: true, [0x65, 1, 2])[4..], Interleaved(2, isMarked: true, [0x41, 3])[4..], Interleaved(1, isMarked: true, [0x41, 4])[4..]])
                    {
                        sender.Send(packet, new IPEndPoint(IPAddress.Loopback, port));
                    }
                }

                return ScriptedCamera.Usual(method, request);
            },
        };
        var pictures = new List<long>();
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        await Should.ThrowAsync<OperationCanceledException>(() => Source(camera.Address).RunAsync(
            unit =>
            {
                pictures.Add(unit.Time);
                if (pictures.Count == 3)
                {
                    enough.Cancel();
                }
            },
            enough.Token));

        pictures.ShouldBe([0L, 3_600L, 7_200L]);
    }

    [Theory]
    [InlineData("OPTIONS", "RTSP/1.0 401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"c\", nonce=\"1\"", SourceFault.WrongPassword)]
    [InlineData("DESCRIBE", "RTSP/1.0 403 Forbidden", SourceFault.WrongPassword)]
    [InlineData("DESCRIBE", "RTSP/1.0 404 Not Found", SourceFault.WrongPath)]
    [InlineData("SETUP", "RTSP/1.0 500 Internal", SourceFault.Garbled)]
    [InlineData("PLAY", "HTTP/1.0 200 OK", SourceFault.Garbled)]
    public async Task Run_WhenTheCameraRefuses_SaysWhy(string at, string answer, SourceFault fault)
    {
        using var camera = new ScriptedCamera { Answer = (method, request) => method == at ? answer : ScriptedCamera.Usual(method, request) };

        (await FaultAsync(camera.Address)).ShouldBe(fault);
    }

    [Fact]
    public async Task Run_WhenItSendsAnotherCodec_SaysWrongCodec()
    {
        using var camera = new ScriptedCamera
        {
            Answer = (method, request) => method == "DESCRIBE"
                ? ScriptedCamera.WithBody("v=0\r\nm=video 0 RTP/AVP 26\r\n")
                : ScriptedCamera.Usual(method, request),
        };

        (await FaultAsync(camera.Address)).ShouldBe(SourceFault.WrongCodec);
    }

    /// <summary>Reports go on; pictures do not.</summary>
    [Fact]
    public async Task Run_WhenPacketsComeButNoPictures_SaysNoFrames()
    {
        using var camera = new ScriptedCamera { Answer = ScriptedCamera.Usual, Play = [(byte)'$', 1, 0, 4, 0x80, 200, 0, 0, .. Interleaved(0, isMarked: true, [0x41, 9])] };

        (await FaultAsync(camera.Address)).ShouldBe(SourceFault.NoFrames);
    }

    [Fact]
    public async Task Run_WhenTheCameraHangsUp_SaysUnreachable()
    {
        using var camera = new ScriptedCamera { Answer = ScriptedCamera.Usual, HangsUp = true };

        (await FaultAsync(camera.Address)).ShouldBe(SourceFault.Unreachable);
    }

    [Fact]
    public async Task Run_WhenItSendsRubbish_SaysGarbled()
    {
        using var camera = new ScriptedCamera { Answer = ScriptedCamera.Usual, Play = Encoding.ASCII.GetBytes(new string('x', 300_000)) };

        (await FaultAsync(camera.Address)).ShouldBe(SourceFault.Garbled);
    }

    [Fact]
    public async Task Run_WhenNothingListens_SaysPortClosed()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        (await FaultAsync($"rtsp://127.0.0.1:{port}/")).ShouldBe(SourceFault.PortClosed);
    }

    [Fact]
    public void Of_WhenTheAddressHoldsAPassword_KeepsItOutOfWhatIsShown()
    {
        var camera = CameraAddress.Of("rtsp://admin:b%C3%AD%40m%E1%BA%ADt@10.0.0.5:8554/live?channel=1");

        (camera.User, camera.Password, camera.Address.ToString(), $"{camera}").ShouldBe(
            ("admin", "bí@mật", "rtsp://10.0.0.5:8554/live?channel=1", "rtsp://10.0.0.5:8554/live?channel=1"));
    }

    private static RtspSource Source(string address, string user = "admin", string password = "sai") =>
        new(new CameraAddress(new Uri(address), user, password), s_limits, TimeProvider.System);

    private static async Task<SourceFault> FaultAsync(string address)
    {
        var failed = await Should.ThrowAsync<SourceException>(() => Source(address).RunAsync(_ => { }, CancellationToken.None));
        return failed.Fault;
    }

    private static byte[] Interleaved(int number, bool isMarked, byte[] payload)
    {
        var bytes = new byte[16 + payload.Length];
        bytes[0] = (byte)'$';
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2), (ushort)(12 + payload.Length));
        (bytes[4], bytes[5]) = (0x80, (byte)(96 | (isMarked ? 0x80 : 0)));
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(6), (ushort)number);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(8), (uint)(number * 3_600));
        payload.CopyTo(bytes.AsSpan(16));
        return bytes;
    }
}
