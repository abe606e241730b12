using System.Runtime.InteropServices;

namespace CameraProgram.StreamGateway.Core.Fmp4;

/// <summary>Where each picture of a file lies, how long it is shown and which are key pictures: the tables of a track (ISO/IEC 14496-12, 8.6 and 8.7).</summary>
/// <param name="chunks">The pictures in order; those of a chunk lie one after the other.</param>
internal sealed class MovieTables(IReadOnlyList<Sample[]> chunks)
{
    private const int BytesPerSample = 8 + 8 + 4 + 4;
    private const int BytesPerChunk = 12 + 8;
    private const int Heads = 1_024;

    /// <summary>For a file whose pictures come in fragments.</summary>
    public static MovieTables Empty { get; } = new([]);

    /// <summary>In <see cref="Media.MediaTime.Scale"/>.</summary>
    public long Duration { get; } = chunks.Sum(c => c.Sum(s => (long)s.Duration));

    /// <summary>Of the pictures.</summary>
    public long DataBytes { get; } = chunks.Sum(BytesOf);

    /// <summary>Enough for <see cref="Write"/>.</summary>
    public int MaxBytes { get; } = Heads + (chunks.Count * BytesPerChunk) + (chunks.Sum(c => c.Length) * BytesPerSample);

    private IEnumerable<Sample> Samples => chunks.SelectMany(c => c);

    /// <param name="dataStart">Where in the file the first picture lies.</param>
    public void Write(ref BoxWriter w, long dataStart)
    {
        WriteRuns(ref w, "stts", s => s.Duration);
        if (Samples.Any(s => s.Offset != 0))
        {
            WriteRuns(ref w, "ctts", s => s.Offset);
        }

        WriteKeys(ref w);
        WriteChunkLengths(ref w);
        WriteChunkPlaces(ref w, dataStart);
        WriteSizes(ref w);
    }

    private static long BytesOf(Sample[] samples) => samples.Sum(s => (long)s.Size);

    /// <summary>How many pictures after one another have the same value.</summary>
    private void WriteRuns(ref BoxWriter w, string type, Func<Sample, int> value)
    {
        var runs = new List<(uint Count, int Value)>();
        foreach (var sample in Samples)
        {
            if (runs.Count > 0 && runs[^1].Value == value(sample))
            {
                CollectionsMarshal.AsSpan(runs)[^1].Count++;
            }
            else
            {
                runs.Add((1, value(sample)));
            }
        }

        var box = w.Begin(type, type == "ctts" ? (byte)1 : (byte)0, 0);
        w.UInt32((uint)runs.Count);
        foreach (var (count, of) in runs)
        {
            w.UInt32(count);
            w.Int32(of);
        }

        w.End(box);
    }

    private void WriteKeys(ref BoxWriter w)
    {
        var keys = Samples.Select((s, i) => (s.IsKey, Number: (uint)i + 1)).Where(s => s.IsKey).Select(s => s.Number).ToList();
        if (keys.Count == 0)
        {
            return;
        }

        var box = w.Begin("stss", 0, 0);
        w.UInt32((uint)keys.Count);
        foreach (var key in keys)
        {
            w.UInt32(key);
        }

        w.End(box);
    }

    private void WriteChunkLengths(ref BoxWriter w)
    {
        var changes = chunks.Select((c, i) => (c.Length, Number: (uint)i + 1)).Where(c => c.Number == 1 || c.Length != chunks[(int)c.Number - 2].Length).ToList();
        var box = w.Begin("stsc", 0, 0);
        w.UInt32((uint)changes.Count);
        foreach (var (length, number) in changes)
        {
            w.UInt32(number);
            w.UInt32((uint)length);
            w.UInt32(1);
        }

        w.End(box);
    }

    private void WriteChunkPlaces(ref BoxWriter w, long dataStart)
    {
        // Asked of the pictures alone: the tables may not grow by knowing how long they are.
        var isLarge = DataBytes + MaxBytes + Heads > uint.MaxValue;
        var box = w.Begin(isLarge ? "co64" : "stco", 0, 0);
        w.UInt32((uint)chunks.Count);
        var at = dataStart;
        foreach (var chunk in chunks)
        {
            if (isLarge)
            {
                w.UInt64((ulong)at);
            }
            else
            {
                w.UInt32((uint)at);
            }

            at += BytesOf(chunk);
        }

        w.End(box);
    }

    private void WriteSizes(ref BoxWriter w)
    {
        var box = w.Begin("stsz", 0, 0);
        w.UInt32(0);
        w.UInt32((uint)chunks.Sum(c => c.Length));
        foreach (var sample in Samples)
        {
            w.UInt32((uint)sample.Size);
        }

        w.End(box);
    }
}
