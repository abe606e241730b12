using System.Buffers.Binary;

namespace CameraProgram.StreamGateway.Fmp4;

/// <summary>A plain MP4 as a player reads it by its tables, for tests.</summary>
/// <param name="Duration">As its track says.</param>
/// <param name="Keys">Numbers of key pictures, from 1.</param>
internal sealed record Movie(long Duration, IReadOnlyList<int> Keys, IReadOnlyList<byte[]> Pictures)
{
    private const string Table = "/moov/trak/mdia/minf/stbl/";

    public static Movie Read(byte[] file)
    {
        var boxes = Boxes.Of(file).ToDictionary(b => b.Path, b => b.Content);
        var sizes = Words(boxes[Table + "stsz"]).Skip(2).ToList();
        var chunks = Words(boxes[Table + "stco"]).Skip(1).ToList();
        var runs = Words(boxes[Table + "stts"]).Skip(1).Chunk(2).ToList();
        var duration = Words(boxes["/moov/trak/mdia/mdhd"])[3];
        runs.Sum(r => (long)r[0] * r[1]).ShouldBe(duration);
        runs.Sum(r => r[0]).ShouldBe(sizes.Count);
        var pictures = new List<byte[]>();
        foreach (var (chunk, length) in chunks.Zip(Lengths(Words(boxes[Table + "stsc"]).Skip(1).Chunk(3).ToList(), chunks.Count)))
        {
            var at = chunk;
            for (var i = 0; i < length; i++)
            {
                var size = sizes[pictures.Count];
                pictures.Add(file[at..(at + size)]);
                at += size;
            }
        }

        pictures.Count.ShouldBe(sizes.Count);
        return new Movie(duration, [.. Words(boxes[Table + "stss"]).Skip(1)], pictures);
    }

    /// <summary>How many pictures each chunk has: an entry holds until the next.</summary>
    private static IEnumerable<int> Lengths(List<int[]> entries, int chunks) =>
        Enumerable.Range(1, chunks).Select(number => entries.Last(e => e[0] <= number)[1]);

    /// <summary>After version and flags.</summary>
    private static List<int> Words(byte[] content) =>
        [.. Enumerable.Range(1, (content.Length / 4) - 1).Select(i => BinaryPrimitives.ReadInt32BigEndian(content.AsSpan(4 * i)))];
}
