using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Core.Fmp4;

/// <summary>
/// The beginning of a plain MP4 whose pictures are known before the first is written: tables first, so that every player shows
/// its length and can seek in it, also over the network.
/// </summary>
public static class MovieHead
{
    private const int Rest = 64;
    private const int DataHead = 8;
    private const int LargeDataHead = 16;

    /// <summary>All before the first byte of the first picture; the pictures follow without a gap.</summary>
    /// <param name="chunks">In order.</param>
    public static byte[] Write(VideoFormat format, IReadOnlyList<Sample[]> chunks)
    {
        var tables = new MovieTables(chunks);
        var memory = new byte[Rest + TrackHead.MaxBytes(format) + tables.MaxBytes];
        // Where the pictures begin is known when the tables are as long as they will be.
        var start = Write(memory, format, tables, 0);
        return memory[..Write(memory, format, tables, start)];
    }

    private static int Write(byte[] memory, VideoFormat format, MovieTables tables, long dataStart)
    {
        var w = new BoxWriter(memory);
        var ftyp = w.Begin("ftyp");
        w.Bytes("isom"u8);
        w.UInt32(512);
        w.Bytes("isomiso2mp41"u8);
        w.End(ftyp);
        var moov = w.Begin("moov");
        TrackHead.Write(ref w, format, tables, dataStart);
        w.End(moov);
        if (DataHead + tables.DataBytes <= uint.MaxValue)
        {
            w.UInt32((uint)(DataHead + tables.DataBytes));
            w.Bytes("mdat"u8);
        }
        else
        {
            w.UInt32(1);
            w.Bytes("mdat"u8);
            w.UInt64((ulong)(LargeDataHead + tables.DataBytes));
        }

        return w.Length;
    }
}
