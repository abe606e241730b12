using System.Buffers.Binary;
using System.Text;

namespace CameraProgram.StreamGateway.Fmp4;

/// <summary>Reads boxes back, for tests.</summary>
internal static class Boxes
{
    private static readonly HashSet<string> s_containers = ["moov", "trak", "mdia", "minf", "dinf", "stbl", "mvex", "moof", "traf"];

    /// <summary>All boxes with their path and content; fails where sizes do not add up.</summary>
    public static IEnumerable<(string Path, byte[] Content)> Of(byte[] bytes, string path = "")
    {
        var at = 0;
        while (at < bytes.Length)
        {
            var size = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            size.ShouldBeInRange(8, bytes.Length - at);
            var own = $"{path}/{Encoding.Latin1.GetString(bytes, at + 4, 4)}";
            var content = bytes[(at + 8)..(at + size)];
            yield return (own, content);
            if (s_containers.Contains(own[^4..]))
            {
                foreach (var inner in Of(content, own))
                {
                    yield return inner;
                }
            }

            at += size;
        }
    }
}
