using System.Collections.Concurrent;

namespace CameraProgram.Application.Tests.Ledgers.Property;

/// <summary>Ids that the workers made, for all of them to pick from.</summary>
internal sealed class Known
{
    private readonly Lock _lock = new();
    private readonly List<Guid> _ids = [];

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _ids.Count;
            }
        }
    }

    public void Add(Guid id)
    {
        lock (_lock)
        {
            _ids.Add(id);
        }
    }

    /// <summary>The newer ones more often; empty while there is none.</summary>
    public Guid? Pick(Random random)
    {
        lock (_lock)
        {
            return _ids.Count == 0 ? null : _ids[random.Next(3) == 0 ? random.Next(_ids.Count) : Math.Max(0, _ids.Count - 1 - random.Next(12))];
        }
    }
}

/// <summary>What came of the operations: how often each went through, and which refusals were given.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<string, int> _done = new();
    private readonly ConcurrentDictionary<string, int> _refused = new();

    public int Done(string operation) => _done.GetValueOrDefault(operation);

    public void AddDone(string operation) => _done.AddOrUpdate(operation, 1, (_, n) => n + 1);

    public void AddRefused(string operation, string code) => _refused.AddOrUpdate($"{operation} {code}", 1, (_, n) => n + 1);

    public override string ToString() => string.Join('\n', [
        $"{_done.Values.Sum()} done, {_refused.Values.Sum()} refused",
        .. _done.OrderBy(d => d.Key).Select(d => $"  {d.Key}: {d.Value}"),
        .. _refused.OrderBy(r => r.Key).Select(r => $"  refused {r.Key}: {r.Value}"),
    ]);
}
