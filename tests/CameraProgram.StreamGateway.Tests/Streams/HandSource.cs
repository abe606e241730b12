using System.Threading.Channels;
using CameraProgram.StreamGateway.Core.Media;
using CameraProgram.StreamGateway.Media;
using CameraProgram.StreamGateway.Sources;

namespace CameraProgram.StreamGateway.Streams;

/// <summary>A camera that a test plays by hand.</summary>
internal sealed class HandSource : ISource
{
    public static readonly VideoFormat Hd = VideoFormat.OfH264(ParameterSets.Sps720, ParameterSets.Pps);
    public static readonly VideoFormat FullHd = VideoFormat.OfH264(ParameterSets.Sps1080, ParameterSets.Pps);

    private readonly TaskCompletionSource<Action<AccessUnit>> _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done once nobody wants pictures of it any more.</summary>
    public Task Stopped => _stopped.Task;

    public async Task RunAsync(Action<AccessUnit> picture, CancellationToken cancellationToken)
    {
        _begun.SetResult(picture);
        try
        {
            await _end.Task.WaitAsync(cancellationToken);
        }
        finally
        {
            _stopped.TrySetResult();
        }
    }

    public async Task SendAsync(long time, bool isKey, byte mark, VideoFormat? format = null, int size = 1) =>
        (await _begun.Task)(new AccessUnit(format ?? Hd, time, isKey, Enumerable.Repeat(mark, size).ToArray()));

    public void Fail(SourceFault fault) => _end.SetException(new SourceException(fault, fault.ToString()));
}

/// <summary>Hands out cameras in the order in which they are asked for.</summary>
internal sealed class HandSources : ISourceFactory
{
    private readonly Channel<HandSource> _asked = Channel.CreateUnbounded<HandSource>();
    private int _made;

    public int Made => Volatile.Read(ref _made);

    public ISource Create(CameraAddress camera) => Create();

    public ISource Create()
    {
        Interlocked.Increment(ref _made);
        var source = new HandSource();
        _asked.Writer.TryWrite(source);
        return source;
    }

    /// <summary>The next that was asked for.</summary>
    public async Task<HandSource> NextAsync() => await _asked.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));
}
