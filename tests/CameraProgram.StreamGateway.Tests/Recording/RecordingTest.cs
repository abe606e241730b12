namespace CameraProgram.StreamGateway.Recording;

/// <summary>Disks of its own, a clock that is told to go on, and cameras that record on them.</summary>
public abstract class RecordingTest : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recordings").FullName;
    private readonly List<Recorder> _recorders = [];
    private DiskWriter? _writer;

    protected RecordingTest() => Disk = new RecordingDisk(Path.Combine(_folder, "disk"), 1_000_000_000);

    internal ManualClock Clock { get; } = new();

    protected RecordingDisk Disk { get; set; }

    protected static Guid CameraId { get; } = Guid.CreateVersion7();

    protected RecordingArchive Archive => new([Disk]);

    private protected DiskWriter Writer => _writer ??= new DiskWriter(Disk, new RecordingOptions { Segment = TimeSpan.FromSeconds(10) }, _ => { }, Clock);

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private protected RecordedCamera Camera(Guid? id = null)
    {
        var cameraId = id ?? CameraId;
        var recorder = new Recorder(group => Writer.Take(cameraId, group), () => Writer.Close(cameraId), Clock);
        _recorders.Add(recorder);
        return new RecordedCamera(Clock, recorder);
    }

    /// <summary>The program ends in order.</summary>
    protected async Task EndAsync()
    {
        _recorders.ForEach(r => r.End());
        _recorders.Clear();
        if (_writer is not null)
        {
            await _writer.DisposeAsync();
            _writer = null;
        }
    }

    protected IReadOnlyList<Segment> Segments(Guid? id = null) => Archive.Find(id ?? CameraId, DateTime.MinValue.AddDays(1), DateTime.MaxValue.AddDays(-1));
}
