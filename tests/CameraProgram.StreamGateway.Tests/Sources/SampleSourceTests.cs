using CameraProgram.StreamGateway.Core.Media;
using CameraProgram.StreamGateway.Media;

namespace CameraProgram.StreamGateway.Sources;

public sealed class SampleSourceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("samples").FullName;

    public SampleSourceTests() => File.WriteAllBytes(
        Path.Combine(_folder, "alley.h264"),
        [0, 0, 1, .. ParameterSets.Sps720, 0, 0, 1, .. ParameterSets.Pps, 0, 0, 1, 0x65, 0x88, 1, 0, 0, 1, 0x41, 0x9A, 2]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Run_PlaysTheFileOverAndOver_AsFastAsACamera()
    {
        var pictures = new List<(long Time, bool IsKey)>();
        var began = TimeProvider.System.GetTimestamp();
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        await Should.ThrowAsync<OperationCanceledException>(() => Of("alley").RunAsync(
            unit =>
            {
                pictures.Add((unit.Time, unit.IsKey));
                if (pictures.Count == 16)
                {
                    enough.Cancel();
                }
            },
            enough.Token));

        pictures.Select(p => p.IsKey).ShouldBe(Enumerable.Range(0, 16).Select(i => i % 2 == 0));
        pictures.Select(p => p.Time).ShouldBe(Enumerable.Range(0, 16).Select(i => (long)i * MediaTime.Scale / SampleSource.PicturesPerSecond));
        TimeProvider.System.GetElapsedTime(began).ShouldBeInRange(TimeSpan.FromSeconds(0.8), TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("../alley")]
    [InlineData("/etc/passwd")]
    public async Task Run_OfAnythingButAFileOfTheProgram_SaysWrongPath(string name) =>
        (await Should.ThrowAsync<SourceException>(() => Of(name).RunAsync(_ => { }, default))).Fault.ShouldBe(SourceFault.WrongPath);

    private SampleSource Of(string name) => new(name, _folder, TimeProvider.System);
}
