using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace CameraProgram.StreamGateway.Sources.Rtsp;

/// <summary>Takes what a camera sends over its connection apart: answers, requests of its own, and interleaved packets (RFC 2326, 10.12).</summary>
internal static class RtspParser
{
    private const byte Dollar = (byte)'$';
    private const int InterleavedHead = 4;
    private const int MaxHead = 16 * 1024;
    private const int MaxBody = 64 * 1024;

    /// <summary>The next whole thing at the beginning of the buffer, which is cut off it.</summary>
    /// <param name="packet">The payload, when <see cref="RtspPart.Packet"/> was read; holds as long as the buffer.</param>
    /// <exception cref="SourceException"><see cref="SourceFault.Garbled"/>: what is there is none, or larger than anything sensible.</exception>
    public static RtspPart Read(ref ReadOnlySequence<byte> buffer, out int channel, out ReadOnlySequence<byte> packet, out RtspResponse? response)
    {
        (channel, packet, response) = (0, default, null);
        while (!buffer.IsEmpty && buffer.FirstSpan[0] is (byte)'\r' or (byte)'\n')
        {
            buffer = buffer.Slice(1);
        }

        if (buffer.IsEmpty)
        {
            return RtspPart.None;
        }

        return buffer.FirstSpan[0] == Dollar ? ReadPacket(ref buffer, out channel, out packet) : ReadMessage(ref buffer, out response);
    }

    private static RtspPart ReadPacket(ref ReadOnlySequence<byte> buffer, out int channel, out ReadOnlySequence<byte> packet)
    {
        (channel, packet) = (0, default);
        if (buffer.Length < InterleavedHead)
        {
            return RtspPart.None;
        }

        Span<byte> head = stackalloc byte[InterleavedHead];
        buffer.Slice(0, InterleavedHead).CopyTo(head);
        var length = BinaryPrimitives.ReadUInt16BigEndian(head[2..]);
        if (buffer.Length < InterleavedHead + length)
        {
            return RtspPart.None;
        }

        (channel, packet) = (head[1], buffer.Slice(InterleavedHead, length));
        buffer = buffer.Slice(InterleavedHead + length);
        return RtspPart.Packet;
    }

    private static RtspPart ReadMessage(ref ReadOnlySequence<byte> buffer, out RtspResponse? response)
    {
        response = null;
        var reader = new SequenceReader<byte>(buffer);
        if (!reader.TryReadTo(out ReadOnlySequence<byte> head, "\r\n\r\n"u8))
        {
            return buffer.Length <= MaxHead ? RtspPart.None : throw Garbled("a header without an end");
        }

        if (head.Length > MaxHead)
        {
            throw Garbled("a header of more than 16 KB");
        }

        var lines = Encoding.UTF8.GetString(head).Split("\r\n");
        var headers = lines.Skip(1).Select(l => l.Split(':', 2)).Where(p => p.Length == 2)
            .ToLookup(p => p[0].Trim(), p => p[1].Trim(), StringComparer.OrdinalIgnoreCase);
        var length = LengthOf(headers["Content-Length"].FirstOrDefault());
        if (reader.Remaining < length)
        {
            return RtspPart.None;
        }

        var body = reader.UnreadSequence.Slice(0, length).ToArray();
        buffer = reader.UnreadSequence.Slice(length);
        var words = lines[0].Split(' ', 3);
        if (words.Length < 2 || !lines[0].Contains("RTSP/", StringComparison.Ordinal))
        {
            throw Garbled("a line that is no answer");
        }

        if (!words[0].StartsWith("RTSP/", StringComparison.Ordinal))
        {
            response = new RtspResponse(0, words[0], headers, body);
            return RtspPart.Request;
        }

        var status = int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : throw Garbled("an answer without a status");
        response = new RtspResponse(status, words.Length == 3 ? words[2] : string.Empty, headers, body);
        return RtspPart.Response;
    }

    private static int LengthOf(string? header) =>
        header is null ? 0
        : int.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length <= MaxBody ? length
        : throw Garbled("an impossible Content-Length");

    private static SourceException Garbled(string what) => new(SourceFault.Garbled, $"The camera sent {what}.");
}

/// <summary>What was found in a camera's bytes.</summary>
internal enum RtspPart
{
    /// <summary>Nothing whole yet.</summary>
    None,
    Response,

    /// <summary>The camera asks something itself; its method stands in <see cref="RtspResponse.Reason"/>.</summary>
    Request,
    Packet,
}
