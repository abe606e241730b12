using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Core.Fmp4;

/// <summary>What every file says before its pictures: one picture track and how it is to be decoded.</summary>
internal static class TrackHead
{
    public const int TrackId = 1;

    private const int Frame = 512;
    private const uint DotsPerInch = 72 << 16;
    private const uint Undetermined = 0x55C4;
    private const int MovieScale = 1_000;

    /// <summary>Enough for <see cref="Write"/> besides its tables.</summary>
    public static int MaxBytes(VideoFormat format) => Frame + format.Configuration.Length;

    /// <summary>Into a <c>moov</c>; the unit of time of pictures is <see cref="MediaTime.Scale"/>.</summary>
    /// <param name="dataStart">Where in the file the first picture lies.</param>
    public static void Write(ref BoxWriter w, VideoFormat format, MovieTables tables, long dataStart)
    {
        WriteMovieHeader(ref w, tables.Duration);
        WriteTrack(ref w, format, tables, dataStart);
    }

    private static long MovieTime(long duration) => duration * MovieScale / MediaTime.Scale;

    private static void WriteMovieHeader(ref BoxWriter w, long duration)
    {
        var mvhd = w.Begin("mvhd", 0, 0);
        w.Zeros(8);
        w.UInt32(MovieScale);
        w.UInt32((uint)MovieTime(duration));
        w.UInt32(0x00010000);
        w.UInt16(0x0100);
        w.Zeros(10);
        WriteMatrix(ref w);
        w.Zeros(24);
        w.UInt32(TrackId + 1);
        w.End(mvhd);
    }

    private static void WriteTrack(ref BoxWriter w, VideoFormat format, MovieTables tables, long dataStart)
    {
        var trak = w.Begin("trak");
        var tkhd = w.Begin("tkhd", 0, 3);
        w.Zeros(8);
        w.UInt32(TrackId);
        w.Zeros(4);
        w.UInt32((uint)MovieTime(tables.Duration));
        w.Zeros(16);
        WriteMatrix(ref w);
        w.UInt32((uint)format.Width << 16);
        w.UInt32((uint)format.Height << 16);
        w.End(tkhd);
        var mdia = w.Begin("mdia");
        var mdhd = w.Begin("mdhd", 0, 0);
        w.Zeros(8);
        w.UInt32(MediaTime.Scale);
        w.UInt32(checked((uint)tables.Duration));
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
        WriteSampleTable(ref w, format, tables, dataStart);
        w.End(minf);
        w.End(mdia);
        w.End(trak);
    }

    /// <summary>What a picture is, and where pictures are unless that stands in fragments.</summary>
    private static void WriteSampleTable(ref BoxWriter w, VideoFormat format, MovieTables tables, long dataStart)
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
        tables.Write(ref w, dataStart);
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
