using System.Buffers.Binary;
using CameraProgram.StreamGateway.Core.Media;
using CameraProgram.StreamGateway.Streams;

namespace CameraProgram.StreamGateway.Recording;

public sealed class RecordedPieceTests : RecordingTest
{
    [Fact]
    public async Task Find_BeginsWithTheGroupOfTheMoment_GoesOnAcrossSegments_AndTimesFromTheOrigin()
    {
        var begin = Clock.Now;
        Camera().Play(25);
        await EndAsync();

        var piece = Find(begin, begin.AddSeconds(8.6), seconds: 4)!;

        (piece.From - begin, piece.To - begin).ShouldBe((TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(13)));
        piece.Codec.ShouldBe(HandSource.Hd.CodecString);
        var content = await WriteAsync(piece);
        content.Fragments.Select(f => f.DecodeTime).ShouldBe(Enumerable.Range(8, 5).Select(second => (long)second * MediaTime.Scale));
    }

    [Fact]
    public async Task Find_NeverReachesBeforeTheOriginOrBeyondTheEnd()
    {
        var begin = Clock.Now;
        Camera().Play(20);
        await EndAsync();
        var origin = begin.AddSeconds(4.5);

        var piece = RecordedPiece.Find(Archive, CameraId, origin, begin.AddSeconds(8), begin, begin.AddSeconds(30))!;

        (piece.From - begin, piece.To - begin).ShouldBe((TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(8)));
        (await WriteAsync(piece)).Fragments[0].DecodeTime.ShouldBe(MediaTime.Scale / 2);
    }

    [Fact]
    public async Task Find_EndsBeforeAHole_AndBeforeAnotherFormat()
    {
        var begin = Clock.Now;
        var camera = Camera();
        camera.Play(3);
        camera.Miss(TimeSpan.FromSeconds(20));
        camera.Play(3);
        camera.ChangeFormat();
        camera.Play(3);
        await EndAsync();

        (Find(begin, begin, seconds: 30)!.To - begin).ShouldBe(TimeSpan.FromSeconds(3));
        var second = Find(begin, begin.AddSeconds(23), seconds: 30)!;
        (second.To - begin, second.Codec).ShouldBe((TimeSpan.FromSeconds(26), HandSource.Hd.CodecString));
        Find(begin, begin.AddSeconds(26), seconds: 30)!.Codec.ShouldBe(HandSource.FullHd.CodecString);
        Find(begin, begin.AddSeconds(10), seconds: 5).ShouldBeNull();
    }

    private RecordedPiece? Find(DateTime origin, DateTime at, int seconds) =>
        RecordedPiece.Find(Archive, CameraId, origin, origin.AddHours(1), at, at.AddSeconds(seconds));

    private static async Task<FileContent> WriteAsync(RecordedPiece piece)
    {
        using var file = new MemoryStream();
        await piece.WriteAsync(file, default);
        file.Length.ShouldBe(piece.Bytes);
        var content = FragmentReader.Read(file);
        content.PlayableBytes.ShouldBe(file.Length);
        content.Fragments.Select((f, i) => BinaryPrimitives.ReadUInt32BigEndian(file.ToArray().AsSpan((int)f.Offset + FragmentReader.NumberOffset)) == i + 1).ShouldAllBe(right => right);
        return content;
    }
}
