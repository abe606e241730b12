using CameraProgram.StreamGateway.Core.Streams;
using CameraProgram.StreamGateway.Streams;

namespace CameraProgram.StreamGateway.Outputs;

public sealed class ViewerTests
{
    private static readonly LiveTrack s_track = new(HandSource.Hd);

    [Fact]
    public async Task Take_WhenTheViewerDoesNotRead_KeepsAMeasure_AndGoesOnWithTheNextKeyPicture()
    {
        var viewer = new Viewer(1_000);
        foreach (var i in Enumerable.Range(0, 50))
        {
            viewer.Take(Picture(i, isKey: i % 10 == 0));
        }

        await ReadAsync(viewer, 0);
        viewer.Take(Picture(50, isKey: false));
        viewer.Take(Picture(51, isKey: true));
        viewer.Take(Picture(52, isKey: false));

        (await ReadAsync(viewer, 2)).ShouldBe([51, 52]);
        viewer.Skips.ShouldBe(1);
    }

    [Fact]
    public async Task Take_BeforeAnyKeyPicture_LeavesOutWhatNobodyCanDecode()
    {
        var viewer = new Viewer(10_000);
        viewer.Take(Picture(1, isKey: false));
        viewer.Take(Picture(2, isKey: true));

        (await ReadAsync(viewer, 1)).ShouldBe([2]);
    }

    [Fact]
    public async Task Tell_IsReadInItsPlace_AndAfterAnOutageOnlyAKeyPictureFollows()
    {
        var viewer = new Viewer(10_000);
        viewer.Take(Picture(1, isKey: true));
        viewer.Tell(new StreamStatus(StreamState.Down, default));
        viewer.Take(Picture(2, isKey: false));
        viewer.Take(Picture(3, isKey: true));

        var read = new List<object>();
        await foreach (var (fragment, status, _) in viewer.ReadAsync(default))
        {
            read.Add(status is null ? fragment!.Time : status.State);
            if (read.Count == 3)
            {
                break;
            }
        }

        read.ShouldBe([1L, StreamState.Down, 3L]);
    }

    private static LiveFragment Picture(long time, bool isKey) => new(s_track, time, 1, isKey, new byte[100]);

    /// <summary>As many pictures as are waited for, and those that were left out before them.</summary>
    private static async Task<List<long>> ReadAsync(Viewer viewer, int count)
    {
        var times = new List<long>();
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(count == 0 ? 200 : 20_000));
        try
        {
            await foreach (var (fragment, _, _) in viewer.ReadAsync(limit.Token))
            {
                times.Add(fragment!.Time);
                if (times.Count == count)
                {
                    break;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Nothing more waits.
        }

        return times;
    }
}
