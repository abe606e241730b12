using System.Buffers.Binary;
using System.Text;
using CameraProgram.StreamGateway.Core.Fmp4;
using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Recording;

/// <summary>A whole fragment in a file: its head and its pictures.</summary>
/// <param name="Offset">Of its first byte in the file.</param>
/// <param name="Bytes">Head and pictures.</param>
/// <param name="DecodeTime">Since the beginning of the file, in <see cref="MediaTime.Scale"/>.</param>
internal sealed record FragmentPlace(long Offset, long Bytes, long DecodeTime, long Duration);

/// <summary>Where a file ends that can be played, and what is in it.</summary>
/// <param name="InitBytes">The beginning without pictures; 0: not even that is whole.</param>
internal sealed record FileContent(long InitBytes, IReadOnlyList<FragmentPlace> Fragments)
{
    public long PlayableBytes => Fragments.Count > 0 ? Fragments[^1].Offset + Fragments[^1].Bytes : InitBytes;

    public long Length => Fragments.Count > 0 ? Fragments[^1].DecodeTime + Fragments[^1].Duration : 0;
}

/// <summary>Finds the fragments of a file that this program wrote, reading heads only; a torn end is left out.</summary>
internal static class FragmentReader
{
    /// <summary>moof, mfhd, head of traf, tfhd, head of tfdt.</summary>
    public const int DecodeTimeOffset = 8 + 16 + 8 + 16 + 12;

    public const int NumberOffset = 8 + 12;

    private const int SamplesOffset = DecodeTimeOffset + 8 + 12;
    /// <summary>How many samples, and where their data begins.</summary>
    private const int SamplesHead = 8;
    private const int SampleBytes = 16;
    private const int BoxHead = 8;
    private const int MaxHead = 1024 * 1024;

    public static FileContent Read(Stream file)
    {
        var fragments = new List<FragmentPlace>();
        var head = new byte[BoxHead];
        long init = 0;
        for (var at = 0L; TryReadBox(file, at, head, out var type, out var size) && at + size <= file.Length; at += size)
        {
            if (type is "ftyp" or "moov" && fragments.Count == 0)
            {
                init = type == "moov" ? at + size : 0;
                continue;
            }

            if (type != "moof" || init == 0 || size > MaxHead || ReadFragment(file, at, (int)size, head) is not { } fragment)
            {
                break;
            }

            fragments.Add(fragment);
            size = fragment.Bytes;
        }

        return new FileContent(init, fragments);
    }

    /// <summary>The pictures of a fragment, and where the first lies.</summary>
    public static (Sample[] Samples, long DataStart) ReadSamples(Stream file, FragmentPlace fragment)
    {
        var count = new byte[sizeof(uint)];
        file.Position = fragment.Offset + SamplesOffset;
        file.ReadExactly(count);
        var samples = new Sample[BinaryPrimitives.ReadUInt32BigEndian(count)];
        var table = new byte[samples.Length * SampleBytes];
        file.Position = fragment.Offset + SamplesOffset + SamplesHead;
        file.ReadExactly(table);
        for (var i = 0; i < samples.Length; i++)
        {
            var entry = table.AsSpan(i * SampleBytes);
            samples[i] = new Sample(
                BinaryPrimitives.ReadInt32BigEndian(entry), BinaryPrimitives.ReadInt32BigEndian(entry[12..]),
                Fragment.IsKey(BinaryPrimitives.ReadUInt32BigEndian(entry[8..])), BinaryPrimitives.ReadInt32BigEndian(entry[4..]));
        }

        return (samples, fragment.Offset + Fragment.HeadLength(samples.Length));
    }

    private static FragmentPlace? ReadFragment(Stream file, long at, int size, byte[] head)
    {
        if (!TryReadBox(file, at + size, head, out var type, out var pictures) || type != "mdat" || at + size + pictures > file.Length || size < SamplesOffset)
        {
            return null;
        }

        var moof = new byte[size];
        file.Position = at;
        file.ReadExactly(moof);
        var time = BinaryPrimitives.ReadInt64BigEndian(moof.AsSpan(DecodeTimeOffset));
        var duration = 0L;
        for (var sample = SamplesOffset + SamplesHead; sample + SampleBytes <= size; sample += SampleBytes)
        {
            duration += BinaryPrimitives.ReadUInt32BigEndian(moof.AsSpan(sample));
        }

        return new FragmentPlace(at, size + pictures, time, duration);
    }

    private static bool TryReadBox(Stream file, long at, byte[] head, out string type, out long size)
    {
        (type, size) = (string.Empty, 0);
        if (at + BoxHead > file.Length)
        {
            return false;
        }

        file.Position = at;
        file.ReadExactly(head);
        (type, size) = (Encoding.Latin1.GetString(head, 4, 4), BinaryPrimitives.ReadUInt32BigEndian(head));
        return size >= BoxHead;
    }
}
