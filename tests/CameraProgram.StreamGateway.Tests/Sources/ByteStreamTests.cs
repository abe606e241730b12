using CameraProgram.StreamGateway.Core.Media;
using CameraProgram.StreamGateway.Media;
using CameraProgram.StreamGateway.Sources.ByteStreams;

namespace CameraProgram.StreamGateway.Sources;

public sealed class ByteStreamTests
{
    private static readonly byte[] s_key = [0x65, 0x88, 1, 2, 3];
    private static readonly byte[] s_keyRest = [0x65, 0x08, 4];
    private static readonly byte[] s_other = [0x41, 0x9A, 5, 6];

    private static readonly byte[] s_stream =
    [
        0, 0, 0, 1, 9, 0xF0, 0, 0, 0, 1, .. ParameterSets.Sps720, 0, 0, 1, .. ParameterSets.Pps, 0, 0, 1, .. s_key, 0, 0, 1, .. s_keyRest,
        0, 0, 0, 1, .. s_other, 0, 0, 0, 0, 1, .. s_other,
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(1_000)]
    public void Take_HoweverTheBytesAreCut_GivesEachPictureOnce(int size)
    {
        var pictures = new List<(bool IsKey, byte[] Data)>();
        var builder = PictureBuilder.Of(VideoCodec.H264, []);
        var stream = new ByteStream(builder, () => pictures.Add((builder.IsKey, builder.Picture.ToArray())));

        foreach (var part in s_stream.Chunk(size))
        {
            stream.Take(part);
        }

        stream.End();

        pictures.Select(p => p.IsKey).ShouldBe([true, false, false]);
        pictures[0].Data.ShouldBe([0, 0, 0, 5, .. s_key, 0, 0, 0, 3, .. s_keyRest]);
        pictures[2].Data.ShouldBe([0, 0, 0, 4, .. s_other]);
        builder.Format!.Width.ShouldBe(1280);
    }

    [Fact]
    public void Take_OfGarbage_GivesNothing_AndOfAUnitWithoutEnd_EndsIt()
    {
        var pictures = 0;
        var stream = new ByteStream(PictureBuilder.Of(VideoCodec.H264, []), () => pictures++);
        stream.Take([.. Enumerable.Range(0, 10_000).Select(i => (byte)((i * 7) | 1))]);
        stream.Take([0, 0, 1, 0x65, 0x88]);

        Should.Throw<InvalidDataException>(() =>
        {
            for (var i = 0; i < 100; i++)
            {
                stream.Take(Enumerable.Repeat((byte)0xAA, 100_000).ToArray());
            }
        });
        pictures.ShouldBe(0);
    }
}
