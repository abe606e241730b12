using System.Net;
using System.Net.Sockets;
using System.Text;
using CameraProgram.StreamGateway.Media;

namespace CameraProgram.StreamGateway.Rtsp;

/// <summary>A camera of one connection at a time on this machine that answers as it is told.</summary>
internal sealed class ScriptedCamera : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();

    public ScriptedCamera()
    {
        _listener.Start();
        _ = ServeAsync();
    }

    public List<string> Asked { get; } = [];

    /// <summary>Answers by method; the default plays nothing.</summary>
    public Func<string, string, string> Answer { get; set; } = (_, _) => "RTSP/1.0 200 OK";

    /// <summary>Sent once after PLAY.</summary>
    public byte[] Play { get; set; } = [];

    /// <summary>Ends the connection after that.</summary>
    public bool HangsUp { get; set; }

    public string Address => $"rtsp://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/live";

    /// <summary>As a camera with one H.264 stream answers.</summary>
    public static string Usual(string method, string request) => method switch
    {
        "OPTIONS" => "RTSP/1.0 200 OK\r\nPublic: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN, GET_PARAMETER",
        "DESCRIBE" => WithBody(
            "v=0\r\nm=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\na=control:trackID=0\r\n"
            + $"a=fmtp:96 sprop-parameter-sets={Convert.ToBase64String(ParameterSets.Sps720)},{Convert.ToBase64String(ParameterSets.Pps)}\r\n"),
        "SETUP" => "RTSP/1.0 200 OK\r\nSession: 7;timeout=4\r\nTransport: RTP/AVP/TCP;unicast;interleaved=0-1",
        _ => "RTSP/1.0 200 OK",
    };

    public static string WithBody(string sdp) => $"RTSP/1.0 200 OK\r\nContent-Type: application/sdp\r\nContent-Length: {sdp.Length}\r\n\r\n{sdp}";

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            using var client = await _listener.AcceptTcpClientAsync(_end.Token);
            try
            {
                await TalkAsync(client.GetStream());
            }
            catch (IOException)
            {
                // The other side hung up first.
            }
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        var request = new StringBuilder();
        while (await reader.ReadLineAsync(_end.Token) is { } line)
        {
            request.AppendLine(line);
            if (line.Length > 0)
            {
                continue;
            }

            var (text, method) = (request.ToString(), request.ToString().Split(' ')[0]);
            request.Clear();
            lock (Asked)
            {
                Asked.Add(text);
            }

            var answer = Answer(method, text);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(answer.Contains("\r\n\r\n", StringComparison.Ordinal) ? answer : $"{answer}\r\n\r\n"), _end.Token);
            if (method == "PLAY")
            {
                await stream.WriteAsync(Play, _end.Token);
                if (HangsUp)
                {
                    return;
                }
            }
        }
    }
}
