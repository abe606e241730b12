using CameraProgram.StreamGateway.Core.Streams;
using CameraProgram.StreamGateway.Recording;
using CameraProgram.StreamGateway.Sources;

namespace CameraProgram.StreamGateway.Streams;

public sealed class CameraProbeTests
{
    private readonly HandSources _sources = new();

    [Fact]
    public async Task Ask_TakesTheFirstKeyPicture_AndLetsTheCameraGo()
    {
        var asking = AskAsync();
        var camera = await _sources.NextAsync();
        await camera.SendAsync(0, isKey: false, mark: 1);
        await camera.SendAsync(90, isKey: true, mark: 2);

        var result = await asking;

        (result.Fault, result.Format).ShouldBe((null, HandSource.Hd));
        using var file = new MemoryStream(result.File!);
        FragmentReader.Read(file).Fragments.Count.ShouldBe(1);
        await camera.Stopped.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Ask_WhenTheCameraRefuses_SaysWhy()
    {
        var asking = AskAsync();
        (await _sources.NextAsync()).Fail(SourceFault.WrongPassword);

        (await asking).Fault.ShouldBe(SourceFault.WrongPassword);
    }

    [Fact]
    public async Task Ask_WhenNobodyWaitsAnyMore_Ends()
    {
        using var gone = new CancellationTokenSource();
        var asking = AskAsync(gone.Token);
        await _sources.NextAsync();

        await gone.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => asking);
    }

    private Task<ProbeResult> AskAsync(CancellationToken cancellationToken = default) =>
        new CameraProbe(_sources, TimeProvider.System).AskAsync(CameraAddress.Of("rtsp://127.0.0.1/cam"), cancellationToken);
}
