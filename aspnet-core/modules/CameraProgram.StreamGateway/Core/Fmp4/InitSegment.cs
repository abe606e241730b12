using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Core.Fmp4;

/// <summary>The beginning of a fragmented MP4 (ISO/IEC 14496-12): one picture track, no pictures yet.</summary>
public static class InitSegment
{
    private const int Rest = 128;

    /// <summary>The unit of time is <see cref="MediaTime.Scale"/>.</summary>
    public static byte[] Write(VideoFormat format)
    {
        var memory = new byte[Rest + TrackHead.MaxBytes(format) + MovieTables.Empty.MaxBytes];
        var w = new BoxWriter(memory);
        var ftyp = w.Begin("ftyp");
        w.Bytes("iso5"u8);
        w.UInt32(512);
        w.Bytes("iso5iso6mp41"u8);
        w.End(ftyp);
        var moov = w.Begin("moov");
        TrackHead.Write(ref w, format, MovieTables.Empty, 0);
        var mvex = w.Begin("mvex");
        var trex = w.Begin("trex", 0, 0);
        w.UInt32(TrackHead.TrackId);
        w.UInt32(1);
        w.Zeros(12);
        w.End(trex);
        w.End(mvex);
        w.End(moov);
        return memory[..w.Length];
    }
}
