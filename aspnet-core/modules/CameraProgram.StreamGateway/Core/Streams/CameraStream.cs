using System.Threading.Channels;
using CameraProgram.StreamGateway.Core.Media;
using CameraProgram.StreamGateway.Sources;

namespace CameraProgram.StreamGateway.Core.Streams;

/// <summary>
/// The one owner of a camera's stream. All that happens to it comes through a mailbox and is done by one loop, so nothing is
/// locked: whoever watches comes and goes, pictures come, the source ends, time passes. The camera is asked for pictures as long
/// as somebody takes them, and a little longer, and is tried again for as long.
/// </summary>
public sealed class CameraStream : IAsyncDisposable
{
    private readonly Channel<Message> _mailbox = Channel.CreateUnbounded<Message>(new UnboundedChannelOptions { SingleReader = true });
    private readonly List<IStreamConsumer> _consumers = [];
    private readonly PictureGroup _group = new();
    private readonly TimeProvider _clock;
    private readonly TimeSpan _linger;
    private readonly long _made;
    private readonly ITimer _timer;
    private readonly Task _loop;

    private Func<ISource> _source;
    private Run? _run;
    private int _tries;
    private int _wakes;
    private StreamStatus _status;
    private StreamCount _count = new(0, 0, null, 0);

    /// <param name="source">Makes a new one for every try.</param>
    /// <param name="linger">How long the camera is still asked after the last has left.</param>
    public CameraStream(Func<ISource> source, TimeSpan linger, TimeProvider clock)
    {
        (_source, _linger, _clock, _made) = (source, linger, clock, clock.GetTimestamp());
        _status = new StreamStatus(StreamState.Idle, Now);
        _timer = clock.CreateTimer(_ => Post(new Woke(Volatile.Read(ref _wakes))), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _loop = Task.Run(WorkAsync);
    }

    private abstract record Message;

    private sealed record Came(IStreamConsumer Consumer) : Message;

    private sealed record Left(IStreamConsumer Consumer) : Message;

    private sealed record Moved(Func<ISource> Source) : Message;

    private sealed record Pictured(Run Run, LiveFragment Fragment) : Message;

    private sealed record Ended(Run Run, SourceException? Fault) : Message;

    private sealed record Woke(int Number) : Message;

    private sealed record Run(CancellationTokenSource Stop);

    public StreamStatus Status => Volatile.Read(ref _status);

    public StreamCount Count => Volatile.Read(ref _count);

    private DateTime Now => _clock.GetUtcNow().UtcDateTime;

    /// <summary>From now on the consumer gets pictures, first those since the last key picture.</summary>
    public void Attach(IStreamConsumer consumer)
    {
        if (!_mailbox.Writer.TryWrite(new Came(consumer)))
        {
            consumer.End();
        }
    }

    public void Detach(IStreamConsumer consumer) => Post(new Left(consumer));

    /// <summary>The camera is somewhere else, or has another password: who watches goes on there.</summary>
    public void Move(Func<ISource> source) => Post(new Moved(source));

    public async ValueTask DisposeAsync()
    {
        _mailbox.Writer.TryComplete();
        await _loop;
        await _timer.DisposeAsync();
    }

    private void Post(Message message) => _mailbox.Writer.TryWrite(message);

    private async Task WorkAsync()
    {
        await foreach (var message in _mailbox.Reader.ReadAllAsync())
        {
            switch (message)
            {
                case Pictured pictured when pictured.Run == _run:
                    Show(pictured.Fragment);
                    break;
                case Came came:
                    Welcome(came.Consumer);
                    break;
                case Left left:
                    Leave(left.Consumer);
                    break;
                case Ended ended when ended.Run == _run:
                    End(ended.Fault);
                    break;
                case Moved moved:
                    Restart(moved.Source);
                    break;
                case Woke woke when woke.Number == _wakes:
                    Wake();
                    break;
                default:
                    // A picture or the end of a run that was stopped, or a time that no longer matters.
                    break;
            }
        }

        _run?.Stop.Cancel();
        _consumers.ForEach(c => c.End());
    }

    private void Welcome(IStreamConsumer consumer)
    {
        _consumers.Add(consumer);
        consumer.Tell(_status);
        foreach (var fragment in _group.Fragments)
        {
            consumer.Take(fragment);
        }

        if (_run is null && _status.State != StreamState.Down)
        {
            Start();
        }
    }

    private void Leave(IStreamConsumer consumer)
    {
        if (!_consumers.Remove(consumer))
        {
            return;
        }

        consumer.End();
        if (_consumers.Count == 0)
        {
            WakeAfter(_linger);
        }
    }

    private void Start()
    {
        var run = _run = new Run(new CancellationTokenSource());
        if (_status.State != StreamState.Down)
        {
            Change(StreamState.Connecting);
        }

        var source = _source();
        _ = Task.Run(() => RunAsync(source, run));
    }

    /// <summary>On its own thread: copies each picture into a fragment and puts it into the mailbox.</summary>
    private async Task RunAsync(ISource source, Run run)
    {
        SourceException? fault = null;
        var writer = new FragmentWriter(() => MediaTime.Of(_clock.GetElapsedTime(_made)));
        try
        {
            await source.RunAsync(unit => Post(new Pictured(run, writer.Write(unit))), run.Stop.Token);
        }
        catch (SourceException e)
        {
            fault = e;
        }
        catch (OperationCanceledException) when (run.Stop.IsCancellationRequested)
        {
            // Nobody needs it any more.
        }
        catch (Exception e)
        {
            // Whatever a camera sent to bring this about: the stream lives on and tries again.
            fault = new SourceException(SourceFault.Garbled, e.GetType().Name, e);
        }

        Post(new Ended(run, fault));
    }

    private void Show(LiveFragment fragment)
    {
        var begins = _status.State != StreamState.Live;
        Volatile.Write(ref _count, new StreamCount(_count.Pictures + 1, _count.Bytes + fragment.Bytes.Length, Now, _count.Connections + (begins ? 1 : 0)));
        _group.Add(fragment);
        if (begins)
        {
            _tries = 0;
            Change(StreamState.Live);
        }

        foreach (var consumer in _consumers)
        {
            consumer.Take(fragment);
        }
    }

    private void End(SourceException? fault)
    {
        _run = null;
        _group.Clear();
        if (_consumers.Count == 0)
        {
            Change(StreamState.Idle);
            return;
        }

        var reason = fault?.Fault ?? SourceFault.Unreachable;
        Change(StreamState.Down, reason, fault?.Message ?? "The camera ended the connection.");
        WakeAfter(RetryDelay.After(reason, ++_tries, Random.Shared.NextDouble()));
    }

    private void Restart(Func<ISource> source)
    {
        _source = source;
        Stop();
        _tries = 0;
        if (_consumers.Count > 0)
        {
            Change(StreamState.Connecting);
            Start();
        }
        else
        {
            Change(StreamState.Idle);
        }
    }

    private void Wake()
    {
        if (_consumers.Count == 0)
        {
            Stop();
            Change(StreamState.Idle);
        }
        else if (_run is null)
        {
            Start();
        }
    }

    private void Stop()
    {
        _run?.Stop.Cancel();
        _run = null;
        _group.Clear();
        Interlocked.Increment(ref _wakes);
    }

    private void WakeAfter(TimeSpan time)
    {
        Interlocked.Increment(ref _wakes);
        _timer.Change(time, Timeout.InfiniteTimeSpan);
    }

    private void Change(StreamState state, SourceFault? fault = null, string? detail = null)
    {
        if (_status.State == state && _status.Fault == fault)
        {
            return;
        }

        var status = new StreamStatus(state, _status.State == state ? _status.Since : Now, fault, detail);
        Volatile.Write(ref _status, status);
        foreach (var consumer in _consumers)
        {
            consumer.Tell(status);
        }
    }
}
