using System.Collections.Concurrent;
using CameraProgram.StreamGateway.Core.Streams;

namespace CameraProgram.StreamGateway.Recording;

/// <summary>
/// Records cameras around the clock: each as long as it is asked to, on the disk with the most room left, on another when that
/// one fails. A disk that is full, slow or gone costs recordings and nothing else.
/// </summary>
public sealed class Recordings : IAsyncDisposable
{
    private readonly ConcurrentDictionary<StreamId, Running> _running = new();
    private readonly IReadOnlyList<DiskWriter> _writers;
    private readonly TimeProvider _clock;

    /// <summary>Mends what a crash left open before anything new is written.</summary>
    /// <param name="closed">Told of each segment that is finished, on a thread of its disk; empty: nobody asks.</param>
    public Recordings(RecordingOptions options, TimeProvider clock, Action<Segment>? closed = null)
    {
        _clock = clock;
        Mended = [.. options.Disks.SelectMany(d => SegmentRepair.Repair(d.Path))];
        _writers = [.. options.Disks.Select(d => new DiskWriter(d, options, closed ?? (_ => { }), clock))];
    }

    /// <summary>What a crash had left open.</summary>
    public IReadOnlyList<Segment> Mended { get; }

    /// <summary>What is wrong with each disk, and how many groups of pictures it lost.</summary>
    public IReadOnlyList<(RecordingDisk Disk, DiskTrouble Trouble, long Lost)> Disks => [.. _writers.Select(w => (w.Disk, w.Trouble, w.Lost))];

    /// <summary>From now on the stream is recorded; asking again changes nothing.</summary>
    public void Start(StreamId id, CameraStream stream)
    {
        var running = new Running(stream, r => new Recorder(group => Write(id.CameraId, r, group), () => r.Writer?.Close(id.CameraId), _clock));
        if (_running.TryAdd(id, running))
        {
            stream.Attach(running.Recorder);
        }
    }

    /// <summary>All that came before is recorded.</summary>
    public async Task StopAsync(StreamId id)
    {
        if (_running.TryRemove(id, out var running))
        {
            running.Stream.Detach(running.Recorder);
            await running.Recorder.Ended;
        }
    }

    /// <summary>Done when all that cameras sent before is on the disks.</summary>
    public Task DrainAsync() => Task.WhenAll(_writers.Select(w => w.DrainAsync()));

    public async ValueTask DisposeAsync()
    {
        foreach (var id in _running.Keys)
        {
            await StopAsync(id);
        }

        foreach (var writer in _writers)
        {
            await writer.DisposeAsync();
        }
    }

    /// <summary>A camera stays on its disk as long as that one takes it: its segments lie together.</summary>
    private void Write(Guid cameraId, Running running, PictureGroupBytes group)
    {
        if (running.Writer is not { IsUsable: true })
        {
            running.Writer?.Close(cameraId);
            running.Writer = _writers.Where(w => w.IsUsable).OrderBy(w => _running.Values.Count(r => r.Writer == w) / (double)w.Disk.MaxBytes).FirstOrDefault();
        }

        running.Writer?.Take(cameraId, group);
    }

    private sealed class Running
    {
        public Running(CameraStream stream, Func<Running, Recorder> recorder) => (Stream, Recorder) = (stream, recorder(this));

        public CameraStream Stream { get; }

        public Recorder Recorder { get; }

        /// <summary>Of the disk on which it is recorded now.</summary>
        public DiskWriter? Writer { get; set; }
    }
}
