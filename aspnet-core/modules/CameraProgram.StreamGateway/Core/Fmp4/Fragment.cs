using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Core.Fmp4;

/// <summary>A picture in a fragment.</summary>
/// <param name="Duration">In <see cref="MediaTime.Scale"/>, until the next is decoded.</param>
/// <param name="Offset">How much later it is shown than decoded.</param>
/// <param name="Size">Bytes.</param>
public readonly record struct Sample(int Duration, int Offset, bool IsKey, int Size);

/// <summary>A movie fragment (ISO/IEC 14496-12, 8.8): its header and the pictures after it, in one piece of memory.</summary>
public static class Fragment
{
    private const int TrackId = 1;
    private const int DefaultBaseIsMoof = 0x020000;
    private const int DataOffset = 0x001;
    private const int PerSample = 0x100 | 0x200 | 0x400 | 0x800;
    private const uint KeyFlags = 0x02000000;
    private const uint OtherFlags = 0x01010000;
    private const int HeadWithoutSamples = 8 + 16 + 8 + 16 + 20 + 20;
    private const int SampleBytes = 16;
    private const int DataHead = 8;

    /// <summary>Bytes before the first picture.</summary>
    public static int HeadLength(int samples) => HeadWithoutSamples + (samples * SampleBytes) + DataHead;

    internal static bool IsKey(uint flags) => flags == KeyFlags;

    /// <summary>A fragment of one picture, as live viewers get them.</summary>
    public static byte[] Write(uint number, long decodeTime, Sample sample, ReadOnlySpan<byte> data)
    {
        var fragment = GC.AllocateUninitializedArray<byte>(HeadLength(1) + data.Length);
        WriteHead(fragment, number, decodeTime, [sample]);
        data.CopyTo(fragment.AsSpan(HeadLength(1)));
        return fragment;
    }

    /// <summary>The header for pictures whose bytes follow at once.</summary>
    /// <param name="memory">At least <see cref="HeadLength"/>.</param>
    /// <param name="number">From 1, rising.</param>
    public static void WriteHead(Span<byte> memory, uint number, long decodeTime, ReadOnlySpan<Sample> samples)
    {
        var w = new BoxWriter(memory);
        var moof = w.Begin("moof");
        var mfhd = w.Begin("mfhd", 0, 0);
        w.UInt32(number);
        w.End(mfhd);
        var traf = w.Begin("traf");
        var tfhd = w.Begin("tfhd", 0, DefaultBaseIsMoof);
        w.UInt32(TrackId);
        w.End(tfhd);
        var tfdt = w.Begin("tfdt", 1, 0);
        w.UInt64((ulong)decodeTime);
        w.End(tfdt);
        var trun = w.Begin("trun", 1, DataOffset | PerSample);
        w.UInt32((uint)samples.Length);
        w.UInt32((uint)HeadLength(samples.Length));
        var bytes = 0;
        foreach (var sample in samples)
        {
            w.UInt32((uint)sample.Duration);
            w.UInt32((uint)sample.Size);
            w.UInt32(sample.IsKey ? KeyFlags : OtherFlags);
            w.Int32(sample.Offset);
            bytes += sample.Size;
        }

        w.End(trun);
        w.End(traf);
        w.End(moof);
        w.UInt32((uint)(DataHead + bytes));
        w.Bytes("mdat"u8);
    }
}
