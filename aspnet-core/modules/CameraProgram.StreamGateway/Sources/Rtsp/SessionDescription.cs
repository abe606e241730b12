using System.Globalization;
using System.Text;
using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Sources.Rtsp;

/// <summary>The video of a session (SDP, RFC 8866): which codec, under which payload type, and where it is set up.</summary>
/// <param name="Control">Absolute, as it is asked for in SETUP.</param>
/// <param name="SessionControl">The whole session's, as it is asked for in PLAY.</param>
/// <param name="ParameterSets">Those said in the description; a camera may send them in band only, or others later.</param>
internal sealed record VideoTrack(VideoCodec Codec, int PayloadType, string Control, string SessionControl, IReadOnlyList<byte[]> ParameterSets);

/// <summary>Reads descriptions as cameras write them: line ends of any kind, relative and absolute control addresses, spaces where none belong.</summary>
internal static class SessionDescription
{
    private const string VideoMedia = "video";

    /// <param name="baseAddress">Of the answer: <c>Content-Base</c>, <c>Content-Location</c>, else the address asked for.</param>
    /// <exception cref="SourceException"><see cref="SourceFault.WrongCodec"/>: there is no video in a codec that is understood.</exception>
    public static VideoTrack ReadVideo(ReadOnlySpan<byte> sdp, string baseAddress)
    {
        var sections = SectionsOf(Encoding.UTF8.GetString(sdp).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        var session = Attribute(sections[0], "control:") ?? "*";
        var seen = new List<string>();
        foreach (var section in sections.Skip(1).Where(s => s[0].StartsWith($"m={VideoMedia}", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var payload in section[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(3))
            {
                if (!int.TryParse(payload, NumberStyles.None, CultureInfo.InvariantCulture, out var type))
                {
                    continue;
                }

                var name = Attribute(section, $"rtpmap:{payload} ")?.Split('/')[0].Trim() ?? payload;
                if (CodecOf(name) is not { } codec)
                {
                    seen.Add(name);
                    continue;
                }

                var control = Attribute(section, "control:") ?? session;
                return new VideoTrack(codec, type, Resolve(baseAddress, control), Resolve(baseAddress, session), [.. ParameterSetsOf(codec, Attribute(section, $"fmtp:{payload} ") ?? string.Empty)]);
            }
        }

        throw new SourceException(SourceFault.WrongCodec, seen.Count > 0 ? $"The camera sends {string.Join(", ", seen)}." : "The camera describes no video.");
    }

    private static List<List<string>> SectionsOf(string[] lines)
    {
        var sections = new List<List<string>> { new() };
        foreach (var line in lines)
        {
            if (line.StartsWith("m=", StringComparison.Ordinal))
            {
                sections.Add([]);
            }

            sections[^1].Add(line);
        }

        return sections;
    }

    private static string? Attribute(List<string> section, string name) =>
        section.Find(l => l.StartsWith($"a={name}", StringComparison.OrdinalIgnoreCase)) is { } line ? line[(2 + name.Length)..].Trim() : null;

    private static VideoCodec? CodecOf(string name) => name.ToUpperInvariant() switch
    {
        "H264" => VideoCodec.H264,
        "H265" or "HEVC" => VideoCodec.H265,
        _ => null,
    };

    private static IEnumerable<byte[]> ParameterSetsOf(VideoCodec codec, string fmtp)
    {
        var fields = fmtp.Split(';', StringSplitOptions.TrimEntries).Select(f => f.Split('=', 2)).Where(f => f.Length == 2)
            .ToLookup(f => f[0].Trim(), f => f[1].Trim(), StringComparer.OrdinalIgnoreCase);
        string[] names = codec == VideoCodec.H264 ? ["sprop-parameter-sets"] : ["sprop-vps", "sprop-sps", "sprop-pps"];
        foreach (var set in names.SelectMany(n => fields[n]).SelectMany(f => f.Split(',', StringSplitOptions.TrimEntries)))
        {
            var bytes = new byte[set.Length];
            if (Convert.TryFromBase64String(set, bytes, out var length) && length > 0)
            {
                yield return bytes[..length];
            }
        }
    }

    /// <summary>Cameras give whole addresses, or the last part, to be put after a slash even where the base has none.</summary>
    private static string Resolve(string baseAddress, string control) =>
        control == "*" ? baseAddress
        : control.Contains("://", StringComparison.Ordinal) ? control
        : $"{baseAddress.TrimEnd('/')}/{control.TrimStart('/')}";
}
