using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Core.Fmp4;

/// <summary>The beginning of a fragmented MP4 (ISO/IEC 14496-12): one picture track, no pictures yet.</summary>
public static class InitSegment
{
    private const int Frame = 640;
    private const uint DotsPerInch = 72 << 16;
    private const uint Undetermined = 0x55C4;
    private const int TrackId = 1;

    /// <summary>The unit of time is <see cref="MediaTime.Scale"/>.</summary>
    public static byte[] Write(VideoFormat format)
    {
        var memory = new byte[Frame + format.Configuration.Length];
        var w = new BoxWriter(memory);
        var ftyp = w.Begin("ftyp");
        w.Bytes("iso5"u8);
        w.UInt32(512);
        w.Bytes("iso5iso6mp41"u8);
        w.End(ftyp);
        var moov = w.Begin("moov");
        WriteMovieHeader(ref w);
        WriteTrack(ref w, format);
        var mvex = w.Begin("mvex");
        var trex = w.Begin("trex", 0, 0);
        w.UInt32(TrackId);
        w.UInt32(1);
        w.Zeros(12);
        w.End(trex);
        w.End(mvex);
        w.End(moov);
        return memory[..w.Length];
    }

    private static void WriteMovieHeader(ref BoxWriter w)
    {
        var mvhd = w.Begin("mvhd", 0, 0);
        w.Zeros(8);
        w.UInt32(1_000);
        w.UInt32(0);
        w.UInt32(0x00010000);
        w.UInt16(0x0100);
        w.Zeros(10);
        WriteMatrix(ref w);
        w.Zeros(24);
        w.UInt32(TrackId + 1);
        w.End(mvhd);
    }

    private static void WriteTrack(ref BoxWriter w, VideoFormat format)
    {
        var trak = w.Begin("trak");
        var tkhd = w.Begin("tkhd", 0, 3);
        w.Zeros(8);
        w.UInt32(TrackId);
        w.Zeros(24);
        WriteMatrix(ref w);
        w.UInt32((uint)format.Width << 16);
        w.UInt32((uint)format.Height << 16);
        w.End(tkhd);
        var mdia = w.Begin("mdia");
        var mdhd = w.Begin("mdhd", 0, 0);
        w.Zeros(8);
        w.UInt32(MediaTime.Scale);
        w.UInt32(0);
        w.UInt32(Undetermined << 16);
        w.End(mdhd);
        var hdlr = w.Begin("hdlr", 0, 0);
        w.Zeros(4);
        w.Bytes("vide"u8);
        w.Zeros(12);
        w.Bytes("video\0"u8);
        w.End(hdlr);
        var minf = w.Begin("minf");
        var vmhd = w.Begin("vmhd", 0, 1);
        w.Zeros(8);
        w.End(vmhd);
        var dinf = w.Begin("dinf");
        var dref = w.Begin("dref", 0, 0);
        w.UInt32(1);
        w.End(w.Begin("url ", 0, 1));
        w.End(dref);
        w.End(dinf);
        WriteSampleTable(ref w, format);
        w.End(minf);
        w.End(mdia);
        w.End(trak);
    }

    /// <summary>What a picture is; where pictures are stands in the fragments.</summary>
    private static void WriteSampleTable(ref BoxWriter w, VideoFormat format)
    {
        var stbl = w.Begin("stbl");
        var stsd = w.Begin("stsd", 0, 0);
        w.UInt32(1);
        var entry = w.Begin(format.Codec == VideoCodec.H264 ? "avc1" : "hvc1");
        w.Zeros(6);
        w.UInt16(1);
        w.Zeros(16);
        w.UInt16(format.Width);
        w.UInt16(format.Height);
        w.UInt32(DotsPerInch);
        w.UInt32(DotsPerInch);
        w.Zeros(4);
        w.UInt16(1);
        w.Zeros(32);
        w.UInt16(24);
        w.UInt16(0xFFFF);
        var configuration = w.Begin(format.Codec == VideoCodec.H264 ? "avcC" : "hvcC");
        w.Bytes(format.Configuration.AsSpan());
        w.End(configuration);
        w.End(entry);
        w.End(stsd);
        foreach (var table in (ReadOnlySpan<string>)["stts", "stsc", "stco"])
        {
            var box = w.Begin(table, 0, 0);
            w.UInt32(0);
            w.End(box);
        }

        var stsz = w.Begin("stsz", 0, 0);
        w.Zeros(8);
        w.End(stsz);
        w.End(stbl);
    }

    private static void WriteMatrix(ref BoxWriter w)
    {
        foreach (var value in (ReadOnlySpan<uint>)[0x00010000, 0, 0, 0, 0x00010000, 0, 0, 0, 0x40000000])
        {
            w.UInt32(value);
        }
    }
}
