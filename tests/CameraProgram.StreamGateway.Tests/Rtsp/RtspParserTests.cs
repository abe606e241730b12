using System.Buffers;
using System.Text;
using CameraProgram.StreamGateway.Sources;
using CameraProgram.StreamGateway.Sources.Rtsp;

namespace CameraProgram.StreamGateway.Rtsp;

public sealed class RtspParserTests
{
    private const string Answer = "RTSP/1.0 200 OK\r\nCSeq: 2\r\ncontent-length: 5\r\nSession: 12;timeout=30\r\n\r\nhello";

    [Fact]
    public void Read_WhereverTheBytesAreCut_FindsThePartsInOrder()
    {
        byte[] bytes = [(byte)'$', 0, 0, 3, 1, 2, 3, .. Encoding.ASCII.GetBytes(Answer), .. "\r\n"u8, (byte)'$', 1, 0, 0, .. Encoding.ASCII.GetBytes("OPTIONS * RTSP/1.0\r\nCSeq: 1\r\n\r\n")];
        for (var cut = 0; cut <= bytes.Length; cut++)
        {
            var found = new List<string>();
            var rest = Take(bytes[..cut], found);
            Take([.. rest, .. bytes[cut..]], found).ShouldBeEmpty();

            found.ShouldBe(["0:010203", "200 OK hello 12;timeout=30", "1:", "asks OPTIONS"], $"cut at {cut}");
        }
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\n\r\n")]
    [InlineData("RTSP/1.0 abc OK\r\n\r\n")]
    [InlineData("RTSP/1.0 200 OK\r\nContent-Length: 99999999\r\n\r\n")]
    [InlineData("RTSP/1.0 200 OK\r\nContent-Length: -1\r\n\r\n")]
    public void Read_WhenItIsNoAnswer_SaysGarbled(string text) =>
        Should.Throw<SourceException>(() => Take(Encoding.ASCII.GetBytes(text), [])).Fault.ShouldBe(SourceFault.Garbled);

    [Fact]
    public void Read_WhenAHeaderNeverEnds_SaysGarbled() =>
        Should.Throw<SourceException>(() => Take(Encoding.ASCII.GetBytes(new string('x', 17_000)), [])).Fault.ShouldBe(SourceFault.Garbled);

    private static byte[] Take(byte[] bytes, List<string> found)
    {
        var buffer = new ReadOnlySequence<byte>(bytes);
        while (true)
        {
            switch (RtspParser.Read(ref buffer, out var channel, out var packet, out var response))
            {
                case RtspPart.Packet:
                    found.Add($"{channel}:{Convert.ToHexString(packet.ToArray())}");
                    break;
                case RtspPart.Response:
                    found.Add($"{response!.Status} {response.Reason} {Encoding.ASCII.GetString(response.Body)} {response.Header("session")}");
                    break;
                case RtspPart.Request:
                    found.Add($"asks {response!.Reason}");
                    break;
                default:
                    return buffer.ToArray();
            }
        }
    }
}
