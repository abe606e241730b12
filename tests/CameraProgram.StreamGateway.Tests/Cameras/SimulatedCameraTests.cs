using CameraProgram.StreamGateway.Core.Media;
using CameraProgram.StreamGateway.Core.Streams;
using CameraProgram.StreamGateway.Recording;
using CameraProgram.StreamGateway.Sources;
using CameraProgram.StreamGateway.Streams;

namespace CameraProgram.StreamGateway.Cameras;

/// <summary>What cameras do to one, against a camera that shares no code with the program.</summary>
public sealed class SimulatedCameraTests
{
    private static readonly SourceLimits s_limits = new() { Answer = TimeSpan.FromSeconds(10), Picture = TimeSpan.FromSeconds(2) };

    public SimulatedCameraTests() => Assert.SkipUnless(SimulatedCameras.AreThere, $"{SimulatedCameras.Variable} is not set.");

    [Theory]
    [InlineData("cam1", VideoCodec.H264)]
    [InlineData("hevc", VideoCodec.H265)]
    [InlineData("udp", VideoCodec.H264)]
    public async Task Read_GivesPicturesOfBothCodings_AtTheirPace(string path, VideoCodec codec)
    {
        using var cameras = SimulatedCameras.Start(password: "Mật khẩu 1");
        await using var stream = StreamOf(cameras.Address(path), "Mật khẩu 1");
        var watcher = new Watcher();
        stream.Attach(watcher);

        var first = await watcher.PictureAsync();
        var last = first;
        for (var i = 0; i < 50; i++)
        {
            last = await watcher.PictureAsync();
        }

        (first.IsKey, first.Track.Format.Codec, first.Track.Format.Width, first.Track.Format.Height).ShouldBe((true, codec, 640, 360));
        MediaTime.ToTimeSpan(last.Time - first.Time).TotalSeconds.ShouldBe(2, 0.1);
    }

    [Fact]
    public async Task Read_WithAWrongPassword_SaysSo_AndDoesNotTryAgainAtOnce()
    {
        using var cameras = SimulatedCameras.Start(password: "đúng");
        await using var stream = StreamOf(cameras.Address("cam1"), "sai");
        var watcher = new Watcher();
        stream.Attach(watcher);

        var down = await watcher.StateAsync(StreamState.Down);

        down.Fault.ShouldBe(SourceFault.WrongPassword);
        down.Detail!.ShouldNotContain("sai");
    }

    [Fact]
    public async Task WhenPicturesStopButTheConnectionStays_ItIsNoticed_AndPicturesComeBack()
    {
        using var cameras = SimulatedCameras.Start();
        await using var stream = StreamOf(cameras.Address("cam1"));
        var watcher = new Watcher();
        stream.Attach(watcher);
        await watcher.StateAsync(StreamState.Live);

        cameras.Freeze();
        var down = await watcher.StateAsync(StreamState.Down);
        cameras.GoOn();
        await watcher.StateAsync(StreamState.Live);

        down.Fault.ShouldBe(SourceFault.NoFrames);
    }

    [Fact]
    public async Task WhenThePowerIsCut_PicturesComeBackSoonAfterTheCamera()
    {
        using var cameras = SimulatedCameras.Start();
        await using var stream = StreamOf(cameras.Address("cam1"));
        var watcher = new Watcher();
        stream.Attach(watcher);
        await watcher.StateAsync(StreamState.Live);

        cameras.Kill();
        var down = await watcher.StateAsync(StreamState.Down);
        cameras.StartAgain();
        var back = TimeProvider.System.GetTimestamp();
        await watcher.StateAsync(StreamState.Live);

        down.Fault.ShouldBeOneOf(SourceFault.Unreachable, SourceFault.PortClosed);
        TimeProvider.System.GetElapsedTime(back).ShouldBeLessThan(TimeSpan.FromSeconds(15));
    }

    [Fact]
    public async Task WhenSomePacketsAreLost_WholePicturesStillCome_AndEachBeginsWhereADecoderCan()
    {
        using var cameras = SimulatedCameras.Start(loss: 1);
        await using var stream = StreamOf(cameras.Address("udp"));
        var watcher = new Watcher();
        stream.Attach(watcher);

        var pictures = new List<LiveFragment>();
        while (pictures.Count < 50)
        {
            pictures.Add(await watcher.PictureAsync());
        }

        pictures[0].IsKey.ShouldBeTrue();
        pictures.Zip(pictures.Skip(1)).ShouldAllBe(p => p.Second.IsKey || p.Second.Time - p.First.Time <= MediaTime.Scale / 20);
    }

    /// <summary>Hardly any picture arrives whole: it is said, and tried again, and nobody is shown smeared ones.</summary>
    [Fact]
    public async Task WhenAThirdOfThePacketsIsLost_ItIsSaidThatNoPicturesCome()
    {
        using var cameras = SimulatedCameras.Start(loss: 30);
        await using var stream = StreamOf(cameras.Address("udp"));
        var watcher = new Watcher();
        stream.Attach(watcher);

        (await watcher.StateAsync(StreamState.Down)).Fault.ShouldBe(SourceFault.NoFrames);
    }

    [Fact]
    public async Task WhenTheSizeChangesInTheMiddle_ANewTrackAndANewFileBegin()
    {
        var disk = new RecordingDisk(Directory.CreateTempSubdirectory("recordings").FullName, 1_000_000_000);
        using var cameras = SimulatedCameras.Start("changing");
        await using var stream = StreamOf(cameras.Address("cam1"));
        await using (var recordings = new Recordings(new RecordingOptions { Disks = [disk] }, TimeProvider.System))
        {
            var (watcher, id) = (new Watcher(), new StreamId(Guid.CreateVersion7(), StreamProfile.Main));
            recordings.Start(id, stream);
            stream.Attach(watcher);
            var widths = new HashSet<int>();
            while (widths.Count < 2)
            {
                widths.Add((await watcher.PictureAsync()).Track.Format.Width);
            }

            await Task.Delay(1_500);
            await recordings.StopAsync(id);
            await recordings.DrainAsync();
            var segments = new RecordingArchive([disk]).Find(id.CameraId, DateTime.MinValue.AddDays(1), DateTime.MaxValue.AddDays(-1));

            widths.ShouldBe([640, 320], ignoreOrder: true);
            segments.Count.ShouldBe(2);
        }

        Directory.Delete(disk.Path, recursive: true);
    }

    /// <summary>After a power cut all come back at once.</summary>
    [Fact]
    public async Task WhenTwoHundredCamerasComeBackAtOnce_AllShowPicturesAgain()
    {
        using var cameras = SimulatedCameras.Start(count: 200);
        var streams = Enumerable.Range(1, 200).Select(i => StreamOf(cameras.Address($"cam{i}"))).ToList();
        var watchers = streams.ConvertAll(_ => new Counter());
        for (var i = 0; i < streams.Count; i++)
        {
            streams[i].Attach(watchers[i]);
        }

        await UntilAsync(() => streams.All(s => s.Status.State == StreamState.Live));
        cameras.Kill();
        await UntilAsync(() => streams.All(s => s.Status.State == StreamState.Down));
        cameras.StartAgain();
        await UntilAsync(() => streams.All(s => s.Status.State == StreamState.Live));

        watchers.ShouldAllBe(w => w.Pictures > 0);
        foreach (var stream in streams)
        {
            await stream.DisposeAsync();
        }
    }

    private static CameraStream StreamOf(string address, string password = "") => new(
        () => new SourceFactory(s_limits, string.Empty, TimeProvider.System).Create(CameraAddress.Of(address) with { User = password.Length > 0 ? "viewer" : "", Password = password }),
        TimeSpan.FromSeconds(1), TimeProvider.System);

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!isSo())
        {
            await Task.Delay(50, limit.Token);
        }
    }

    private sealed class Counter : IStreamConsumer
    {
        public int Pictures { get; private set; }

        public void Take(LiveFragment fragment) => Pictures++;

        public void Tell(StreamStatus status)
        {
            // Only pictures are counted.
        }

        public void End()
        {
            // Nothing waits for it.
        }
    }
}
