using System.Collections.Concurrent;
using CameraProgram.StreamGateway.Sources;

namespace CameraProgram.StreamGateway.Core.Streams;

/// <summary>All streams of the gateway, one for each picture of a camera that it was told of.</summary>
public sealed class StreamHub(ISourceFactory sources, StreamOptions options, TimeProvider clock) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<StreamId, Known> _streams = new();
    private readonly Lock _changing = new();

    /// <summary>Tells of a camera, or that it is somewhere else now; who watches it goes on there.</summary>
    public void Put(StreamId id, CameraAddress address)
    {
        lock (_changing)
        {
            if (!_streams.TryGetValue(id, out var known))
            {
                _streams[id] = new Known(address, new CameraStream(() => sources.Create(address), options.Linger, clock));
            }
            else if (known.Address != address)
            {
                known.Stream.Move(() => sources.Create(address));
                _streams[id] = known with { Address = address };
            }
        }
    }

    /// <summary>The camera is no longer watched or recorded here.</summary>
    public async Task RemoveAsync(StreamId id)
    {
        if (_streams.TryRemove(id, out var known))
        {
            await known.Stream.DisposeAsync();
        }
    }

    /// <summary>Empty where the gateway was not told of it.</summary>
    public CameraStream? Find(StreamId id) => _streams.GetValueOrDefault(id)?.Stream;

    public IReadOnlyList<KeyValuePair<StreamId, CameraStream>> All() => [.. _streams.Select(s => KeyValuePair.Create(s.Key, s.Value.Stream))];

    public async ValueTask DisposeAsync()
    {
        foreach (var id in _streams.Keys)
        {
            await RemoveAsync(id);
        }
    }

    private sealed record Known(CameraAddress Address, CameraStream Stream);
}

public sealed record StreamOptions
{
    /// <summary>How long a camera is still asked for pictures after the last viewer has left: who comes back soon sees them at once.</summary>
    public TimeSpan Linger { get; init; } = TimeSpan.FromSeconds(10);
}
