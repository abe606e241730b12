using CameraProgram.StreamGateway.Core.Fmp4;
using CameraProgram.StreamGateway.Core.Streams;

namespace CameraProgram.StreamGateway.Recording;

/// <summary>A key picture and all up to the next, as they go to disk: one movie fragment.</summary>
/// <param name="Track">The format of all of them.</param>
/// <param name="Start">UTC, of the first.</param>
/// <param name="Length">In <see cref="Core.Media.MediaTime.Scale"/>.</param>
/// <param name="Samples">Durations and sizes, in order.</param>
/// <param name="Pictures">Their fragments, as the stream made them; not copied.</param>
internal sealed record PictureGroupBytes(LiveTrack Track, DateTime Start, long Length, Sample[] Samples, LiveFragment[] Pictures)
{
    public long Bytes => Pictures.Sum(p => (long)p.Picture.Length);

    /// <param name="next">The first picture after them.</param>
    public static PictureGroupBytes Of(IReadOnlyList<LiveFragment> pictures, DateTime start, LiveFragment? next)
    {
        var samples = new Sample[pictures.Count];
        for (var i = 0; i < samples.Length; i++)
        {
            var following = i + 1 < samples.Length ? pictures[i + 1] : next;
            var duration = following is null ? pictures[i].Duration : (int)(following.Time - pictures[i].Time);
            samples[i] = new Sample(duration, 0, pictures[i].IsKey, pictures[i].Picture.Length);
        }

        return new PictureGroupBytes(pictures[0].Track, start, samples.Sum(s => (long)s.Duration), samples, [.. pictures]);
    }

    /// <summary>The fragment of them all.</summary>
    /// <param name="number">Of the fragment in its file, from 1.</param>
    /// <param name="decodeTime">Since the beginning of the file.</param>
    public byte[] Write(uint number, long decodeTime)
    {
        var head = Fragment.HeadLength(Samples.Length);
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)(head + Bytes)));
        Fragment.WriteHead(bytes, number, decodeTime, Samples);
        var at = head;
        foreach (var picture in Pictures)
        {
            picture.Picture.CopyTo(bytes.AsMemory(at));
            at += picture.Picture.Length;
        }

        return bytes;
    }
}
