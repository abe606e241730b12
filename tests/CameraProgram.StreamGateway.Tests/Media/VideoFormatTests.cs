using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Media;

public sealed class VideoFormatTests
{
    /// <summary>The records are those that ffmpeg wrote for the same streams.</summary>
    [Fact]
    public void OfH264_WhenHighProfile_ReadsSizeAndWritesTheRecord()
    {
        var format = VideoFormat.OfH264(ParameterSets.Sps720, ParameterSets.Pps);

        (format.Width, format.Height, format.CodecString).ShouldBe((1280, 720, "avc1.64001F"));
        Convert.ToHexStringLower(format.Configuration.AsSpan())
            .ShouldBe("0164001fffe100186764001facb402802dd808800000030080000019078c195001000468ef3cb0fdf8f800");
    }

    [Fact]
    public void OfH264_WhenCropped_ReadsTheSizeShown()
    {
        var format = VideoFormat.OfH264(ParameterSets.Sps1080, ParameterSets.Pps);

        (format.Width, format.Height, format.CodecString).ShouldBe((1920, 1080, "avc1.640028"));
    }

    [Fact]
    public void OfH265_WhenMainProfile_ReadsSizeAndWritesTheRecord()
    {
        var format = VideoFormat.OfH265(ParameterSets.H265Vps, ParameterSets.H265Sps, ParameterSets.H265Pps);

        (format.Width, format.Height, format.CodecString).ShouldBe((1280, 720, "hvc1.1.6.L93.90"));
        Convert.ToHexStringLower(format.Configuration.AsSpan()).ShouldStartWith("0101600000009000000000005df000fcfdf8f800000f03a00001001840010c01ffff0160");
    }

    [Fact]
    public void Equals_WhenTheParameterSetsAreTheSame_IsTheSameFormat()
    {
        VideoFormat.OfH264(ParameterSets.Sps720, ParameterSets.Pps).ShouldBe(VideoFormat.OfH264(ParameterSets.Sps720, ParameterSets.Pps));
        VideoFormat.OfH264(ParameterSets.Sps720, ParameterSets.Pps).ShouldNotBe(VideoFormat.OfH264(ParameterSets.Sps1080, ParameterSets.Pps));
    }

    /// <summary>Whatever a broken camera sends is either read or refused; nothing else is thrown and nothing hangs.</summary>
    [Fact]
    public void Of_WhenGarbage_RefusesOrReads()
    {
        var random = new Random(20261123);
        for (var i = 0; i < 20_000; i++)
        {
            var (h264, h265) = (Broken(ParameterSets.Sps720, random), Broken(ParameterSets.H265Sps, random));
            foreach (var read in new Action[] { () => VideoFormat.OfH264(h264, ParameterSets.Pps), () => VideoFormat.OfH265(ParameterSets.H265Vps, h265, ParameterSets.H265Pps) })
            {
                (Record.Exception(read) is null or InvalidDataException).ShouldBeTrue($"{Convert.ToHexString(h264)} {Convert.ToHexString(h265)}");
            }
        }
    }

    private static byte[] Broken(byte[] set, Random random)
    {
        var broken = set[..random.Next(1, set.Length + 1)];
        for (var changes = random.Next(4); changes > 0; changes--)
        {
            broken[random.Next(broken.Length)] = (byte)random.Next(256);
        }

        return broken;
    }
}
