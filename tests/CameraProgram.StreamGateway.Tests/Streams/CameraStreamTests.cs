using CameraProgram.StreamGateway.Core.Fmp4;
using CameraProgram.StreamGateway.Core.Media;
using CameraProgram.StreamGateway.Core.Streams;
using CameraProgram.StreamGateway.Sources;

namespace CameraProgram.StreamGateway.Streams;

public sealed class CameraStreamTests : IAsyncDisposable
{
    private static readonly TimeSpan s_linger = TimeSpan.FromMilliseconds(100);

    private readonly HandSources _sources = new();
    private readonly CameraStream _stream;

    public CameraStreamTests() => _stream = new CameraStream(_sources.Create, s_linger, TimeProvider.System);

    public ValueTask DisposeAsync() => _stream.DisposeAsync();

    [Fact]
    public async Task Attach_WhenPicturesRun_BeginsWithTheLastKeyPictureAndAllAfterIt()
    {
        var (first, second) = (new Watcher(), new Watcher());
        _stream.Attach(first);
        var camera = await _sources.NextAsync();
        await camera.SendAsync(0, isKey: true, 1);
        await camera.SendAsync(3_600, isKey: false, 2);
        await camera.SendAsync(7_200, isKey: true, 3);
        await camera.SendAsync(10_800, isKey: false, 4);
        for (var i = 0; i < 4; i++)
        {
            await first.PictureAsync();
        }

        _stream.Attach(second);

        (await second.StateAsync(StreamState.Live)).Fault.ShouldBeNull();
        byte[] marks = [MarkOf(await second.PictureAsync()), MarkOf(await second.PictureAsync())];
        marks.ShouldBe([3, 4]);
        _sources.Made.ShouldBe(1);
    }

    [Fact]
    public async Task Attach_WhenNobodyWatched_AsksTheCamera_AndStopsAskingAfterTheLastLeft()
    {
        var watcher = new Watcher();
        _stream.Status.State.ShouldBe(StreamState.Idle);
        _stream.Attach(watcher);
        var camera = await _sources.NextAsync();
        (await watcher.StateAsync(StreamState.Connecting)).Fault.ShouldBeNull();

        _stream.Detach(watcher);

        await camera.Stopped.WaitAsync(TimeSpan.FromSeconds(20));
        await UntilAsync(() => _stream.Status.State == StreamState.Idle);
    }

    [Fact]
    public async Task Attach_SoonAfterTheLastLeft_FindsTheCameraStillRunning()
    {
        var watcher = new Watcher();
        await using var patient = new CameraStream(_sources.Create, TimeSpan.FromMinutes(1), TimeProvider.System);
        patient.Attach(watcher);
        var camera = await _sources.NextAsync();
        await camera.SendAsync(0, isKey: true, 1);
        await watcher.PictureAsync();
        patient.Detach(watcher);

        var next = new Watcher();
        patient.Attach(next);

        MarkOf(await next.PictureAsync()).ShouldBe((byte)1);
        _sources.Made.ShouldBe(1);
    }

    [Fact]
    public async Task WhenTheCameraFails_TellsWhySinceWhen_AndTriesAgainUntilPicturesCome()
    {
        var watcher = new Watcher();
        _stream.Attach(watcher);
        var camera = await _sources.NextAsync();
        await camera.SendAsync(0, isKey: true, 1);
        await camera.SendAsync(3_600, isKey: false, 2);
        await watcher.PictureAsync();
        var last = await watcher.PictureAsync();
        camera.Fail(SourceFault.NoFrames);

        var down = await watcher.StateAsync(StreamState.Down);
        var second = await _sources.NextAsync();
        second.Fail(SourceFault.Unreachable);
        var still = await watcher.StateAsync(StreamState.Down);
        var third = await _sources.NextAsync();
        await third.SendAsync(900, isKey: true, 3);

        (await watcher.StateAsync(StreamState.Live)).Fault.ShouldBeNull();
        (down.Fault, still.Fault, still.Since).ShouldBe((SourceFault.NoFrames, SourceFault.Unreachable, down.Since));
        var back = await watcher.PictureAsync();
        back.Time.ShouldBeGreaterThan(last.Time);
        _stream.Count.Connections.ShouldBe(2);
    }

    [Fact]
    public async Task WhenTheCameraChangesItsFormat_ANewTrackBegins_AndStaysTheSameUntilTheNext()
    {
        var watcher = new Watcher();
        _stream.Attach(watcher);
        var camera = await _sources.NextAsync();
        await camera.SendAsync(0, isKey: true, 1);
        await camera.SendAsync(3_600, isKey: false, 2);
        await camera.SendAsync(7_200, isKey: true, 3, HandSource.FullHd);

        var (one, two, three) = (await watcher.PictureAsync(), await watcher.PictureAsync(), await watcher.PictureAsync());

        two.Track.ShouldBeSameAs(one.Track);
        (three.Track.Format.Width, one.Track.Format.Width).ShouldBe((1920, 1280));
        three.Track.Init.ShouldNotBe(one.Track.Init);
    }

    [Fact]
    public async Task WhenTimeStampsJump_TheTimeOfTheStreamNeverFalls()
    {
        var watcher = new Watcher();
        _stream.Attach(watcher);
        var camera = await _sources.NextAsync();
        foreach (var time in (long[])[0, 3_600, 3_600, 100, 500_000_000, 500_003_600])
        {
            await camera.SendAsync(time, isKey: true, 1);
        }

        long before = -1;
        for (var i = 0; i < 6; i++)
        {
            var picture = await watcher.PictureAsync();
            picture.Time.ShouldBeGreaterThan(before);
            picture.Duration.ShouldBeInRange(1, MediaTime.Scale);
            before = picture.Time;
        }
    }

    [Fact]
    public async Task Move_WhileSomebodyWatches_GoesOnAtTheNewAddress()
    {
        var watcher = new Watcher();
        _stream.Attach(watcher);
        var camera = await _sources.NextAsync();
        await camera.SendAsync(0, isKey: true, 1);
        await watcher.PictureAsync();

        _stream.Move(_sources.Create);

        await camera.Stopped.WaitAsync(TimeSpan.FromSeconds(20));
        var moved = await _sources.NextAsync();
        await moved.SendAsync(0, isKey: true, 2);
        MarkOf(await watcher.PictureAsync()).ShouldBe((byte)2);
        await camera.SendAsync(3_600, isKey: true, 9);
        await moved.SendAsync(3_600, isKey: false, 3);
        MarkOf(await watcher.PictureAsync()).ShouldBe((byte)3);
    }

    [Theory]
    [InlineData(SourceFault.Unreachable, 1, 0.4, 0.6)]
    [InlineData(SourceFault.Unreachable, 20, 12, 18)]
    [InlineData(SourceFault.WrongPassword, 1, 0.8, 1.2)]
    [InlineData(SourceFault.WrongPassword, 5, 12.8, 19.2)]
    [InlineData(SourceFault.WrongPassword, 1_000, 240, 360)]
    public void RetryDelay_Doubles_UpToAMeasure_AndIsNotTheSameForAll(SourceFault fault, int tries, double least, double most)
    {
        RetryDelay.After(fault, tries, 0).TotalSeconds.ShouldBe(least, 0.001);
        RetryDelay.After(fault, tries, 1).TotalSeconds.ShouldBe(most, 0.001);
    }

    internal static byte MarkOf(LiveFragment fragment) => fragment.Bytes[Fragment.HeadLength(1)];

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!isSo())
        {
            await Task.Delay(10, limit.Token);
        }
    }
}
