using CameraProgram.StreamGateway.Core.Media;
using CameraProgram.StreamGateway.Core.Streams;

namespace CameraProgram.StreamGateway.Recording;

/// <summary>Puts the pictures of one camera together into groups and hands each on once the next begins. It never waits.</summary>
internal sealed class Recorder(Action<PictureGroupBytes> group, Action gap, TimeProvider clock) : IStreamConsumer
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);


    /// <summary>A camera that rarely sends a key picture loses no more than this when the program dies.</summary>
    private const long LongestGroup = 10L * MediaTime.Scale;
    private const long LargestGroup = 8L * 1024 * 1024;

    private readonly List<LiveFragment> _pictures = [];
    private DateTime _start;
    private long _bytes;
    private bool _waitsForKey = true;

    /// <summary>Done when all it was given is handed on.</summary>
    public Task Ended => _ended.Task;

    public void Take(LiveFragment fragment)
    {
        if (_pictures.Count > 0 && (fragment.IsKey || fragment.Track != _pictures[0].Track || fragment.Time - _pictures[0].Time >= LongestGroup || _bytes >= LargestGroup))
        {
            Hand(fragment.Track == _pictures[0].Track ? fragment : null);
        }

        _waitsForKey &= !fragment.IsKey;
        if (_waitsForKey)
        {
            return;
        }

        if (_pictures.Count == 0)
        {
            (_start, _bytes) = (clock.GetUtcNow().UtcDateTime, 0);
        }

        _pictures.Add(fragment);
        _bytes += fragment.Bytes.Length;
    }

    public void Tell(StreamStatus status)
    {
        if (status.State != StreamState.Live)
        {
            Break();
        }
    }

    public void End()
    {
        Break();
        _ended.TrySetResult();
    }

    /// <summary>What is there is recorded; a hole follows.</summary>
    private void Break()
    {
        if (_pictures.Count > 0)
        {
            Hand(null);
        }

        _waitsForKey = true;
        gap();
    }

    private void Hand(LiveFragment? next)
    {
        group(PictureGroupBytes.Of(_pictures, _start, next));
        _pictures.Clear();
    }
}
