using System.Net.WebSockets;
using CameraProgram.StreamGateway.Core.Fmp4;
using CameraProgram.StreamGateway.Core.Media;
using CameraProgram.StreamGateway.Sources;
using CameraProgram.StreamGateway.Streams;

namespace CameraProgram.StreamGateway.Outputs;

public sealed class LiveSocketTests
{
    [Fact]
    public async Task Serve_SaysWhatHappens_ThenTheTrack_ThenOneFragmentPerPicture()
    {
        await using var gateway = await Gateway.StartAsync();
        using var socket = await gateway.OpenAsync(Gateway.Ticket());
        var camera = await gateway.Sources.NextAsync();
        await socket.StateAsync("connecting");
        await camera.SendAsync(0, isKey: true, 7);
        await camera.SendAsync(3_600, isKey: false, 8, size: 3);

        await socket.StateAsync("live");
        var track = (await socket.NextAsync())!.Value.Said!.Value;
        var init = (await socket.NextAsync())!.Value.Bytes;
        var (one, two) = ((await socket.NextAsync())!.Value.Bytes, (await socket.NextAsync())!.Value.Bytes);

        (track.GetProperty("kind").GetString(), track.GetProperty("codec").GetString(), track.GetProperty("width").GetInt32()).ShouldBe(("track", "avc1.64001F", 1280));
        init.ShouldBe(InitSegment.Write(HandSource.Hd));
        (one.Length, one[^1]).ShouldBe((Fragment.HeadLength(1) + 1, (byte)7));
        two[^3..].ShouldBe([8, 8, 8]);
    }

    [Fact]
    public async Task Serve_WhenTheCameraFails_SaysSinceWhenAndWhy_AndGoesOnWithANewTrack()
    {
        await using var gateway = await Gateway.StartAsync();
        using var socket = await gateway.OpenAsync(Gateway.Ticket());
        var camera = await gateway.Sources.NextAsync();
        await camera.SendAsync(0, isKey: true, 7);
        await socket.StateAsync("live");
        camera.Fail(SourceFault.WrongPassword);

        var down = await socket.StateAsync("down");
        var next = await gateway.Sources.NextAsync();
        await next.SendAsync(0, isKey: true, 9, HandSource.FullHd);
        await socket.StateAsync("live");
        var track = (await socket.NextAsync())!.Value.Said!.Value;

        down.GetProperty("fault").GetString().ShouldBe("wrongPassword");
        down.GetProperty("since").GetDateTime().ShouldBeInRange(Gateway.Now.AddMinutes(-1), Gateway.Now);
        track.GetProperty("width").GetInt32().ShouldBe(1920);
    }

    [Fact]
    public async Task Open_WithATicketThatIsTooOld_UsedBefore_Cut_OrFalse_IsRefused()
    {
        await using var gateway = await Gateway.StartAsync();
        var (used, cut) = (Gateway.Ticket(), Gateway.Ticket());
        using var first = await gateway.OpenAsync(used);
        gateway.Views.Cut(cut);

        (await gateway.StatusAsync(gateway.Sign(used))).ShouldBe(403);
        (await gateway.StatusAsync(gateway.Sign(cut))).ShouldBe(403);
        (await gateway.StatusAsync(gateway.Sign(Gateway.Ticket(openBefore: Gateway.Now.AddSeconds(-1))))).ShouldBe(403);
        (await gateway.StatusAsync("AAAA")).ShouldBe(403);
        (await gateway.StatusAsync(gateway.Sign(Gateway.Ticket(Guid.CreateVersion7())))).ShouldBe(404);
        gateway.Log.Lines.Select(l => l.ViewId).ShouldBe([used.ViewId]);
    }

    /// <summary>Whoever lost the right sees nothing more within two seconds, and is told so.</summary>
    [Fact]
    public async Task Cut_OfAHundredRunningViews_LeavesNoPictureAfterTwoSeconds()
    {
        await using var gateway = await Gateway.StartAsync();
        var tickets = Enumerable.Range(0, 100).Select(_ => Gateway.Ticket()).ToList();
        var sockets = new List<ClientWebSocket>();
        foreach (var ticket in tickets)
        {
            sockets.Add(await gateway.OpenAsync(ticket));
        }

        using var stop = new CancellationTokenSource();
        var playing = PlayAsync(await gateway.Sources.NextAsync(), stop.Token);
        var late = 0;
        var cutAt = long.MaxValue - (2 * TimeProvider.System.TimestampFrequency);
        var watching = sockets.Select(async socket =>
        {
            while (await socket.NextAsync() is { } message)
            {
                if (message.Said is null && TimeProvider.System.GetTimestamp() > Interlocked.Read(ref cutAt) + (2 * TimeProvider.System.TimestampFrequency))
                {
                    Interlocked.Increment(ref late);
                }
            }

            return (socket.CloseStatus, socket.CloseStatusDescription);
        }).ToList();
        await Task.Delay(1_000);
        gateway.Views.Count.ShouldBe(100);

        Interlocked.Exchange(ref cutAt, TimeProvider.System.GetTimestamp());
        gateway.Views.CutWhere(t => t.CameraId == Gateway.CameraId);

        var ends = await Task.WhenAll(watching);
        await stop.CancelAsync();
        await playing;
        late.ShouldBe(0);
        ends.ShouldAllBe(e => e.CloseStatus == WebSocketCloseStatus.PolicyViolation && e.CloseStatusDescription == "Cut");
        gateway.Views.Count.ShouldBe(0);
        gateway.Log.Lines.Count(l => l.End == ViewEnd.Cut).ShouldBe(100);
        sockets.ForEach(s => s.Dispose());
    }

    [Fact]
    public async Task Serve_WhenTheTimeOfTheTicketIsOver_EndsTheView()
    {
        await using var gateway = await Gateway.StartAsync();
        using var socket = await gateway.OpenAsync(Gateway.Ticket(cutAt: Gateway.Now.AddSeconds(1)));

        while (await socket.NextAsync() is not null)
        {
            // Until it is closed.
        }

        socket.CloseStatus.ShouldBe(WebSocketCloseStatus.PolicyViolation);
    }

    [Fact]
    public async Task Serve_WhenOneViewerStopsReading_OthersSeeEveryPicture_AndTheOneIsPutOut()
    {
        await using var gateway = await Gateway.StartAsync(new OutputLimits { ViewerBytes = 2_000_000, Send = TimeSpan.FromSeconds(2) });
        var lazy = Gateway.Ticket();
        using var sleeper = await gateway.OpenAsync(lazy);
        using var reader = await gateway.OpenAsync(Gateway.Ticket());
        var camera = await gateway.Sources.NextAsync();
        var reading = Task.Run(async () =>
        {
            for (var pictures = 0; pictures < 301;)
            {
                pictures += (await reader.NextAsync())!.Value.Said is null ? 1 : 0;
            }
        });

        for (var i = 0; i < 300; i++)
        {
            await camera.SendAsync(i * 3_600L, isKey: i % 25 == 0, (byte)i, size: 100_000);
            await Task.Delay(10);
        }

        await reading.WaitAsync(TimeSpan.FromSeconds(30));
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!gateway.Log.Lines.Contains((lazy.ViewId, ViewEnd.TooSlow)))
        {
            await Task.Delay(50, limit.Token);
        }
    }

    private static async Task PlayAsync(HandSource camera, CancellationToken cancellationToken)
    {
        try
        {
            for (var i = 0; ; i++)
            {
                await camera.SendAsync(i * 3_600L, isKey: i % 25 == 0, (byte)i, size: 5_000);
                await Task.Delay(40, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Played long enough.
        }
    }
}
