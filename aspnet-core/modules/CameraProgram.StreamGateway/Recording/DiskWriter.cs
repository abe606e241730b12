using System.Threading.Channels;

namespace CameraProgram.StreamGateway.Recording;

/// <summary>
/// Writes to one disk what cameras hand in, by one loop. What waits has a measure: a disk that is too slow loses pictures, and
/// nobody waits for it; one that fails is left alone for a while.
/// </summary>
internal sealed class DiskWriter : IAsyncDisposable
{
    /// <summary>The clock of the wall and the time of the pictures may differ by so much before a new file begins.</summary>
    private static readonly TimeSpan s_drift = TimeSpan.FromSeconds(2);

    private readonly Channel<Item> _queue = Channel.CreateUnbounded<Item>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Dictionary<Guid, SegmentFile> _open = [];
    private readonly RecordingOptions _options;
    private readonly Action<Segment> _closed;
    private readonly TimeProvider _clock;
    private readonly Task _loop;

    private long _waiting;
    private long _flushed;
    private long _failedAt;
    private long _lost;
    private int _trouble;

    /// <param name="closed">Told of each segment once it has its name.</param>
    public DiskWriter(RecordingDisk disk, RecordingOptions options, Action<Segment> closed, TimeProvider clock)
    {
        (Disk, _options, _closed, _clock, _flushed) = (disk, options, closed, clock, clock.GetTimestamp());
        _loop = Task.Run(WorkAsync);
    }

    public RecordingDisk Disk { get; }

    public DiskTrouble Trouble => (DiskTrouble)Volatile.Read(ref _trouble);

    /// <summary>Groups that were left out.</summary>
    public long Lost => Interlocked.Read(ref _lost);

    /// <summary>Whether it is worth trying.</summary>
    public bool IsUsable => Trouble != DiskTrouble.Failed || _clock.GetElapsedTime(Interlocked.Read(ref _failedAt)) >= _options.DiskRest;

    /// <returns>False: it was left out.</returns>
    public bool Take(Guid cameraId, PictureGroupBytes group)
    {
        var bytes = group.Bytes;
        if (Interlocked.Add(ref _waiting, bytes) > _options.WaitingBytes)
        {
            Interlocked.Add(ref _waiting, -bytes);
            Interlocked.Increment(ref _lost);
            Volatile.Write(ref _trouble, (int)DiskTrouble.Slow);
            return false;
        }

        _queue.Writer.TryWrite(new Item(cameraId, group, bytes, null));
        return true;
    }

    /// <summary>The camera's file is closed: a hole follows, or it goes on elsewhere.</summary>
    public void Close(Guid cameraId) => _queue.Writer.TryWrite(new Item(cameraId, null, 0, null));

    /// <summary>Done when all that was handed in before is written.</summary>
    public async Task DrainAsync()
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (_queue.Writer.TryWrite(new Item(Guid.Empty, null, 0, done)))
        {
            await done.Task;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _loop;
    }

    private async Task WorkAsync()
    {
        await foreach (var item in _queue.Reader.ReadAllAsync())
        {
            if (item.Drained is not null)
            {
                item.Drained.SetResult();
            }
            else if (item.Group is null)
            {
                Guard(() => CloseFile(item.CameraId));
            }
            else
            {
                Guard(() => Write(item.CameraId, item.Group));
                if (Interlocked.Add(ref _waiting, -item.Bytes) < _options.WaitingBytes / 2)
                {
                    Interlocked.CompareExchange(ref _trouble, (int)DiskTrouble.None, (int)DiskTrouble.Slow);
                }
            }
        }

        foreach (var cameraId in _open.Keys.ToList())
        {
            Guard(() => CloseFile(cameraId));
        }
    }

    private void Write(Guid cameraId, PictureGroupBytes group)
    {
        if (!IsUsable)
        {
            Interlocked.Increment(ref _lost);
            return;
        }

        if (_open.TryGetValue(cameraId, out var file) && !GoesOnWith(file, group))
        {
            CloseFile(cameraId);
            file = null;
        }

        if (file is null)
        {
            if (!group.Samples[0].IsKey)
            {
                return;
            }

            _open[cameraId] = file = SegmentFile.Create(Disk.Path, cameraId, group.Start, group.Track);
        }

        file.Append(group);
        Volatile.Write(ref _trouble, (int)(Trouble == DiskTrouble.Failed ? DiskTrouble.None : Trouble));
        if (_clock.GetElapsedTime(_flushed) >= _options.Flush)
        {
            _flushed = _clock.GetTimestamp();
            foreach (var open in _open.Values)
            {
                open.Flush();
            }
        }
    }

    private bool GoesOnWith(SegmentFile file, PictureGroupBytes group) =>
        file.Track == group.Track && (group.Start - file.End).Duration() < s_drift && (file.Length < _options.Segment || !group.Samples[0].IsKey);

    private void CloseFile(Guid cameraId)
    {
        if (_open.Remove(cameraId, out var file))
        {
            using (file)
            {
                if (file.Close() is { } segment)
                {
                    _closed(segment);
                }
            }
        }
    }

    /// <summary>A disk that fails loses what it was to take; files that it does not even let end are mended when the program starts.</summary>
    private void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Interlocked.Increment(ref _lost);
            Interlocked.Exchange(ref _failedAt, _clock.GetTimestamp());
            Volatile.Write(ref _trouble, (int)DiskTrouble.Failed);
            foreach (var cameraId in _open.Keys.ToList())
            {
                Abandon(cameraId);
            }
        }
    }

    private void Abandon(Guid cameraId)
    {
        try
        {
            CloseFile(cameraId);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It stays open until it is mended.
        }
    }

    private sealed record Item(Guid CameraId, PictureGroupBytes? Group, long Bytes, TaskCompletionSource? Drained);
}
