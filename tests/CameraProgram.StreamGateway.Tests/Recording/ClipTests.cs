using System.Security.Cryptography;
using CameraProgram.StreamGateway.Core.Media;
using CameraProgram.StreamGateway.Fmp4;

namespace CameraProgram.StreamGateway.Recording;

public sealed class ClipTests : RecordingTest
{
    [Fact]
    public async Task Cut_AcrossSegments_RoundsToKeyPictures_AndCountsTimeFromTheFirst()
    {
        var begin = Clock.Now;
        Camera().Play(25);
        await EndAsync();
        using var file = new MemoryStream();

        var clip = await new ClipCutter(Archive).CutAsync(CameraId, begin.AddSeconds(7.3), begin.AddSeconds(21.5), file, null, default);

        (clip.From - begin, clip.To - begin, clip.Holes.Count).ShouldBe((TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(22), 0));
        (clip.Bytes, clip.Sha256).ShouldBe((file.Length, Convert.ToHexStringLower(SHA256.HashData(file.ToArray()))));
        var movie = Movie.Read(file.ToArray());
        movie.Duration.ShouldBe(15 * MediaTime.Scale);
        movie.Pictures.Count.ShouldBe(15 * RecordedCamera.PerSecond);
        movie.Keys.ShouldBe(Enumerable.Range(0, 15).Select(i => (i * RecordedCamera.PerSecond) + 1));
        movie.Pictures.Select(p => (int)p[0]).ShouldBe(Enumerable.Range(7 * RecordedCamera.PerSecond, 15 * RecordedCamera.PerSecond));
    }

    [Fact]
    public async Task Cut_OverAHole_NamesIt_AndGoesOnWithoutAPause()
    {
        var begin = Clock.Now;
        var camera = Camera();
        camera.Play(5);
        camera.Miss(TimeSpan.FromSeconds(60));
        camera.Play(5);
        await EndAsync();
        using var file = new MemoryStream();

        var clip = await new ClipCutter(Archive).CutAsync(CameraId, begin, Clock.Now, file, null, default);

        clip.Holes.ShouldBe([new TimeRange(begin.AddSeconds(5), begin.AddSeconds(65))]);
        Movie.Read(file.ToArray()).Duration.ShouldBe(10 * MediaTime.Scale);
    }

    [Fact]
    public async Task Cut_OfNothing_OrOverAChangeOfFormat_SaysWhy()
    {
        var begin = Clock.Now;
        var camera = Camera();
        camera.Play(3);
        camera.ChangeFormat();
        camera.Play(3);
        await EndAsync();
        var cutter = new ClipCutter(Archive);

        (await Should.ThrowAsync<ClipException>(() => cutter.CutAsync(CameraId, begin.AddDays(-1), begin.AddSeconds(-1), Stream.Null, null, default)))
            .Fault.ShouldBe(ClipFault.NothingRecorded);
        (await Should.ThrowAsync<ClipException>(() => cutter.CutAsync(CameraId, begin, Clock.Now, Stream.Null, null, default)))
            .Fault.ShouldBe(ClipFault.FormatChanged);
    }

    [Fact]
    public async Task Cut_WhileItIsStillRecorded_TakesWhatIsThere()
    {
        var begin = Clock.Now;
        Camera().Play(8);
        await Writer.DrainAsync();
        using var file = new MemoryStream();

        var clip = await new ClipCutter(Archive).CutAsync(CameraId, begin, Clock.Now, file, null, default);

        (clip.To - clip.From).ShouldBe(TimeSpan.FromSeconds(7));
    }
}
