using System.Buffers.Binary;
using CameraProgram.StreamGateway.Core.Fmp4;
using CameraProgram.StreamGateway.Core.Media;
using CameraProgram.StreamGateway.Media;

namespace CameraProgram.StreamGateway.Fmp4;

public sealed class FragmentTests
{
    [Fact]
    public void Write_WhenInit_HoldsOneTrackWithTheDecodersRecord()
    {
        var format = VideoFormat.OfH264(ParameterSets.Sps1080, ParameterSets.Pps);
        var boxes = Boxes.Of(InitSegment.Write(format)).ToList();

        boxes.Select(b => b.Path).ShouldBe(
        [
            "/ftyp", "/moov", "/moov/mvhd", "/moov/trak", "/moov/trak/tkhd", "/moov/trak/mdia", "/moov/trak/mdia/mdhd", "/moov/trak/mdia/hdlr",
            "/moov/trak/mdia/minf", "/moov/trak/mdia/minf/vmhd", "/moov/trak/mdia/minf/dinf", "/moov/trak/mdia/minf/dinf/dref", "/moov/trak/mdia/minf/stbl",
            "/moov/trak/mdia/minf/stbl/stsd", "/moov/trak/mdia/minf/stbl/stts", "/moov/trak/mdia/minf/stbl/stsc", "/moov/trak/mdia/minf/stbl/stco",
            "/moov/trak/mdia/minf/stbl/stsz", "/moov/mvex", "/moov/mvex/trex",
        ]);
        var entry = boxes.Single(b => b.Path.EndsWith("stsd", StringComparison.Ordinal)).Content;
        entry.AsSpan().IndexOf(format.Configuration.AsSpan()).ShouldBeGreaterThan(0);
        BinaryPrimitives.ReadUInt16BigEndian(entry.AsSpan(40)).ShouldBe((ushort)1920);
        BinaryPrimitives.ReadUInt16BigEndian(entry.AsSpan(42)).ShouldBe((ushort)1080);
    }

    [Fact]
    public void WriteHead_WhenSeveralPictures_PointsAtTheFirstAndCountsAll()
    {
        Sample[] samples = [new(3_600, 0, true, 500), new(3_600, 7_200, false, 20), new(3_601, -3_600, false, 30)];
        var head = new byte[Fragment.HeadLength(samples.Length)];
        Fragment.WriteHead(head, 7, 90_000_000_000, samples);

        byte[] whole = [.. head, .. new byte[550]];
        var boxes = Boxes.Of(whole).ToDictionary(b => b.Path, b => b.Content);
        boxes["/mdat"].Length.ShouldBe(550);
        BinaryPrimitives.ReadUInt64BigEndian(boxes["/moof/traf/tfdt"].AsSpan(4)).ShouldBe(90_000_000_000UL);
        var run = boxes["/moof/traf/trun"];
        BinaryPrimitives.ReadInt32BigEndian(run.AsSpan(8)).ShouldBe(head.Length);
        Enumerable.Range(0, 3).Select(i => (
                BinaryPrimitives.ReadInt32BigEndian(run.AsSpan(12 + (16 * i))), BinaryPrimitives.ReadInt32BigEndian(run.AsSpan(24 + (16 * i))),
                BinaryPrimitives.ReadInt32BigEndian(run.AsSpan(16 + (16 * i)))))
            .ShouldBe(samples.Select(s => (s.Duration, s.Offset, s.Size)));
    }

    [Fact]
    public void Write_WhenOnePicture_EndsWithItsBytes()
    {
        byte[] picture = [0, 0, 0, 2, 0x65, 9];
        var fragment = Fragment.Write(1, 0, new Sample(3_600, 0, true, picture.Length), picture);

        Boxes.Of(fragment).Single(b => b.Path == "/mdat").Content.ShouldBe(picture);
    }
}
