using CameraProgram.Live;

namespace CameraProgram.Application.Tests.Live;

/// <summary>Everything is recorded; clips are words, and a test says when one is done.</summary>
public sealed class TestFootage : IFootage
{
    private readonly Dictionary<Guid, byte[]> _clips = [];

    public bool CanBeExact { get; set; }

    public int ClipDays => 7;

    public bool HasNothing { get; set; }

    public Dictionary<Guid, FootageHold> Holds { get; } = [];

    /// <summary>What cutting does; by default it is done at once.</summary>
    public Func<ClipOrder, IProgress<double>, CancellationToken, Task> Cutting { get; set; } = (_, _, _) => Task.CompletedTask;

    public List<ClipOrder> Orders { get; } = [];

    public IReadOnlyCollection<Guid> Files => _clips.Keys;

    public IReadOnlyList<TimeSpanDto> Recorded(Guid cameraId, DateTime from, DateTime to) => HasNothing ? [] : [new(from, to)];

    public IReadOnlyList<TimeSpanDto> Held(Guid cameraId, DateTime from, DateTime to) => [];

    public IReadOnlyList<FootageFile> List(Guid cameraId, DateTime from, DateTime to) => [];

    public Task<IReadOnlyList<FootageFile>> FindDamagedAsync(Guid cameraId, DateTime from, DateTime to, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FootageFile>>([]);

    public void Hold(FootageHold hold) => Holds[hold.Id] = hold;

    public void Release(Guid holdId) => Holds.Remove(holdId);

    public async Task<CutClip> CutAsync(ClipOrder order, IProgress<double> progress, CancellationToken cancellationToken)
    {
        Orders.Add(order);
        await Cutting(order, progress, cancellationToken);
        _clips[order.ClipId] = [1, 2, 3];
        return new CutClip(order.From.AddSeconds(-1), order.To.AddSeconds(1), TimeSpan.FromSeconds(4), 3, new string('a', LiveConsts.Sha256Length));
    }

    public Stream? OpenClip(Guid clipId) => _clips.TryGetValue(clipId, out var bytes) ? new MemoryStream(bytes) : null;

    public void DeleteClip(Guid clipId) => _clips.Remove(clipId);
}
