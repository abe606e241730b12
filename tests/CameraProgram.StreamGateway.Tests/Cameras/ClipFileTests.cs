using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using CameraProgram.StreamGateway.Core.Streams;
using CameraProgram.StreamGateway.Recording;
using CameraProgram.StreamGateway.Sources;

namespace CameraProgram.StreamGateway.Cameras;

/// <summary>Clips of real pictures, read by a player that shares no code with the program.</summary>
public sealed class ClipFileTests(ClipFileTests.FilmedFixture filmed) : IClassFixture<ClipFileTests.FilmedFixture>
{
    private const int PerSecond = 25;

    [Theory]
    [InlineData("cam1")]
    [InlineData("hevc")]
    public async Task Original_HasAllItsPictures_AndIsAsLongAsItSays(string path)
    {
        var recorded = Recorded(path);

        var clip = await MakeAsync(path, new TimeRange(recorded.From.AddSeconds(1.5), recorded.To.AddSeconds(-0.5)), exact: false);

        var seen = await ProbeAsync(FileOf(clip.Id));
        seen.Complaints.ShouldBeEmpty();
        seen.Seconds.ShouldBe((clip.Clip.To - clip.Clip.From).TotalSeconds, 0.2);
        seen.Pictures.ShouldBe((int)Math.Round(seen.Seconds * PerSecond));
        clip.Clip.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(FileOf(clip.Id)))));
    }

    [Fact]
    public async Task Exact_BeginsAndEndsWithTheVeryPicture()
    {
        var recorded = Recorded("cam1");
        var span = new TimeRange(recorded.From.AddSeconds(1.4), recorded.From.AddSeconds(3.6));

        var clip = await MakeAsync("cam1", span, exact: true);

        (clip.Clip.From, clip.Clip.To).ShouldBe((span.From, span.To));
        var seen = await ProbeAsync(FileOf(clip.Id));
        (seen.Complaints, seen.Pictures).ShouldBe((string.Empty, (int)Math.Round(2.2 * PerSecond)));
        clip.Clip.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(FileOf(clip.Id)))));
        Directory.EnumerateFiles(filmed.Clips, $"{clip.Id:N}*").Count().ShouldBe(1);
    }

    [Fact]
    public async Task Exact_Cancelled_LeavesNoFile_AndNoProcess()
    {
        var recorded = Recorded("cam1");
        using var stop = new CancellationTokenSource();
        var progress = new Reached(0.15, stop.Cancel);

        var id = Guid.CreateVersion7();

        await Should.ThrowAsync<OperationCanceledException>(() => Store().MakeAsync(id, filmed.Camera("cam1"), recorded, true, progress, stop.Token));

        Directory.EnumerateFiles(filmed.Clips, $"{id:N}*").ShouldBeEmpty();
    }

    [Fact]
    public async Task Exact_WithoutFfmpeg_SaysSo()
    {
        var recorded = Recorded("cam1");
        var store = Store("no-such-program");

        store.CanBeExact.ShouldBeFalse();
        (await Should.ThrowAsync<ClipException>(() => store.MakeAsync(Guid.CreateVersion7(), filmed.Camera("cam1"), recorded, true, new Reached(2, () => { }), default)))
            .Fault.ShouldBe(ClipFault.NoEncoder);
    }

    private ClipStore Store(string ffmpeg = "ffmpeg") => new(filmed.Clips, new ClipCutter(filmed.Archive), new ClipEncoder(ffmpeg));

    private string FileOf(Guid id) => Path.Combine(filmed.Clips, $"{id:N}.mp4");

    private TimeRange Recorded(string path)
    {
        Assert.SkipUnless(SimulatedCameras.AreThere, $"{SimulatedCameras.Variable} is not set.");
        return filmed.Recorded(path)!;
    }

    private async Task<(Guid Id, Clip Clip)> MakeAsync(string path, TimeRange span, bool exact)
    {
        var id = Guid.CreateVersion7();
        return (id, await Store().MakeAsync(id, filmed.Camera(path), span, exact, new Reached(2, () => { }), default));
    }

    private static async Task<(int Pictures, double Seconds, string Complaints)> ProbeAsync(string file)
    {
        using var process = Process.Start(new ProcessStartInfo(
            "ffprobe", ["-v", "warning", "-count_frames", "-show_entries", "stream=nb_read_frames,duration", "-of", "csv=p=0", file])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var complaints = process.StandardError.ReadToEndAsync();
        var said = (await process.StandardOutput.ReadToEndAsync()).Trim().Split(',');
        await process.WaitForExitAsync();
        return (int.Parse(said[1], CultureInfo.InvariantCulture), double.Parse(said[0], CultureInfo.InvariantCulture), await complaints);
    }

    private sealed class Reached(double share, Action reached) : IProgress<double>
    {
        public void Report(double value)
        {
            if (value >= share)
            {
                reached();
            }
        }
    }

    /// <summary>Five seconds of a camera of each coding.</summary>
    public sealed class FilmedFixture : IAsyncLifetime
    {
        private const int Seconds = 5;

        private readonly string _folder = Directory.CreateTempSubdirectory("clips").FullName;
        private readonly Dictionary<string, Guid> _cameras = new() { ["cam1"] = Guid.CreateVersion7(), ["hevc"] = Guid.CreateVersion7() };

        public string Clips => Path.Combine(_folder, "clips");

        public RecordingArchive Archive => new([Disk]);

        private RecordingDisk Disk => new(Path.Combine(_folder, "disk"), 1_000_000_000);

        public Guid Camera(string path) => _cameras[path];

        public TimeRange? Recorded(string path)
        {
            var now = TimeProvider.System.GetUtcNow().UtcDateTime;
            var segments = Archive.Find(_cameras[path], now.AddHours(-1), now.AddHours(1));
            return segments.Count == 0 ? null : new TimeRange(segments[0].Start, segments[^1].End);
        }

        public async ValueTask InitializeAsync()
        {
            Directory.CreateDirectory(Clips);
            if (SimulatedCameras.AreThere)
            {
                using var cameras = SimulatedCameras.Start();
                await using var recordings = new Recordings(new RecordingOptions { Disks = [Disk], Segment = TimeSpan.FromSeconds(2) }, TimeProvider.System);
                await Task.WhenAll(_cameras.Keys.Select(path => FilmAsync(recordings, path, cameras.Address(path))));
                await recordings.DrainAsync();
            }
        }

        public ValueTask DisposeAsync()
        {
            Directory.Delete(_folder, recursive: true);
            return ValueTask.CompletedTask;
        }

        private async Task FilmAsync(Recordings recordings, string path, string address)
        {
            var factory = new SourceFactory(new SourceLimits(), string.Empty, TimeProvider.System);
            await using var stream = new CameraStream(() => factory.Create(CameraAddress.Of(address)), TimeSpan.FromSeconds(1), TimeProvider.System);
            var id = new StreamId(_cameras[path], StreamProfile.Main);
            recordings.Start(id, stream);
            using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            while (Recorded(path) is not { } recorded || recorded.To - recorded.From < TimeSpan.FromSeconds(Seconds))
            {
                await Task.Delay(200, limit.Token);
            }

            await recordings.StopAsync(id);
        }
    }
}
