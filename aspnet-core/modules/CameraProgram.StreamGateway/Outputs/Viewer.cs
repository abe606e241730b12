using System.Threading.Channels;
using CameraProgram.StreamGateway.Core.Streams;

namespace CameraProgram.StreamGateway.Outputs;

/// <summary>
/// What waits to be sent to one viewer. A viewer that reads too slowly loses all that waits and goes on with the next key
/// picture: nobody else waits for it, and it never shows more of the past than fits here.
/// </summary>
internal sealed class Viewer(int maxBytes) : IStreamConsumer
{
    private readonly Channel<Item> _queue = Channel.CreateUnbounded<Item>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
    private long _waiting;
    private int _round;
    private bool _wantsKey = true;

    /// <summary>How often pictures were left out.</summary>
    public int Skips { get; private set; }

    /// <summary>What is to be sent next, in order: states and pictures.</summary>
    public async IAsyncEnumerable<Item> ReadAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in _queue.Reader.ReadAllAsync(cancellationToken))
        {
            Interlocked.Add(ref _waiting, -item.Length);
            if (item.Status is not null || item.Round == Volatile.Read(ref _round))
            {
                yield return item;
            }
        }
    }

    public void Take(LiveFragment fragment)
    {
        if (_wantsKey && !fragment.IsKey)
        {
            return;
        }

        if (Interlocked.Read(ref _waiting) + fragment.Bytes.Length > maxBytes)
        {
            if (!_wantsKey)
            {
                (_wantsKey, Skips) = (true, Skips + 1);
                Interlocked.Increment(ref _round);
            }

            return;
        }

        _wantsKey = false;
        Post(new Item(fragment, null, Volatile.Read(ref _round)));
    }

    public void Tell(StreamStatus status)
    {
        if (status.State != StreamState.Live)
        {
            _wantsKey = true;
        }

        Post(new Item(null, status, 0));
    }

    public void End() => _queue.Writer.TryComplete();

    private void Post(Item item)
    {
        Interlocked.Add(ref _waiting, item.Length);
        _queue.Writer.TryWrite(item);
    }

    internal readonly record struct Item(LiveFragment? Fragment, StreamStatus? Status, int Round)
    {
        public int Length => Fragment?.Bytes.Length ?? 0;
    }
}
