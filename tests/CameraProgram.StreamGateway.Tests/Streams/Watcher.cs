using System.Threading.Channels;
using CameraProgram.StreamGateway.Core.Streams;

namespace CameraProgram.StreamGateway.Streams;

/// <summary>Writes down what a stream hands on.</summary>
internal sealed class Watcher : IStreamConsumer
{
    private readonly Channel<LiveFragment> _pictures = Channel.CreateUnbounded<LiveFragment>();
    private readonly Channel<StreamStatus> _states = Channel.CreateUnbounded<StreamStatus>();

    public void Take(LiveFragment fragment) => _pictures.Writer.TryWrite(fragment);

    public void Tell(StreamStatus status) => _states.Writer.TryWrite(status);

    public async Task<LiveFragment> PictureAsync() => await _pictures.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));

    /// <summary>The next time it is so.</summary>
    public async Task<StreamStatus> StateAsync(StreamState state)
    {
        while (true)
        {
            if (await _states.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20)) is { } status && status.State == state)
            {
                return status;
            }
        }
    }

    public void End() => _pictures.Writer.TryComplete();
}
