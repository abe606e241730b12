using CameraProgram.StreamGateway.Core.Fmp4;
using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Recording;

/// <summary>Which pictures a clip will have. It keeps their files open, so that none is deleted under it.</summary>
internal sealed class ClipPlan : IDisposable
{
    /// <summary>Less is how cameras count, more is a hole.</summary>
    private static readonly TimeSpan s_hole = TimeSpan.FromSeconds(1);

    private readonly List<FileStream> _files = [];
    private readonly List<TimeRange> _holes = [];
    private readonly List<Sample[]> _chunks = [];
    private readonly List<(FileStream File, long At, long Bytes)> _data = [];
    private byte[]? _init;
    private DateTime? _first;

    private ClipPlan()
    {
    }

    /// <summary>The beginning of each of the files it is taken from.</summary>
    public byte[] Init => _init ?? throw new ClipException(ClipFault.NothingRecorded);

    /// <summary>UTC, of the first picture.</summary>
    public DateTime From => _first ?? throw new ClipException(ClipFault.NothingRecorded);

    /// <summary>UTC, of the end of the last.</summary>
    public DateTime To { get; private set; }

    public IReadOnlyList<TimeRange> Holes => _holes;

    public IReadOnlyList<Sample[]> Chunks => _chunks;

    /// <summary>Where the pictures of each chunk lie.</summary>
    public IReadOnlyList<(FileStream File, long At, long Bytes)> Data => _data;

    public long DataBytes => _data.Sum(d => d.Bytes);

    /// <exception cref="ClipException">There is nothing, or no one file can hold it.</exception>
    /// <exception cref="FileNotFoundException">One has another name now.</exception>
    public static ClipPlan Of(IReadOnlyList<Segment> segments, DateTime from, DateTime to)
    {
        var plan = new ClipPlan();
        try
        {
            foreach (var segment in segments)
            {
                plan.Add(segment, from, to);
            }

            return plan._chunks.Count > 0 ? plan : throw new ClipException(ClipFault.NothingRecorded);
        }
        catch
        {
            plan.Dispose();
            throw;
        }
    }

    public void Dispose() => _files.ForEach(f => f.Dispose());

    private static DateTime At(Segment segment, long time) => segment.Start + MediaTime.ToTimeSpan(time);

    private void Add(Segment segment, DateTime from, DateTime to)
    {
        var file = segment.Open();
        _files.Add(file);
        var content = FragmentReader.Read(file);
        var wanted = content.Fragments.Where(f => At(segment, f.DecodeTime) < to && from < At(segment, f.DecodeTime + f.Duration)).ToList();
        if (wanted.Count == 0)
        {
            return;
        }

        var init = new byte[content.InitBytes];
        file.Position = 0;
        file.ReadExactly(init);
        _init ??= init;
        if (!_init.AsSpan().SequenceEqual(init))
        {
            throw new ClipException(ClipFault.FormatChanged);
        }

        foreach (var fragment in wanted)
        {
            var (samples, start) = FragmentReader.ReadSamples(file, fragment);
            _chunks.Add(samples);
            _data.Add((file, start, samples.Sum(s => (long)s.Size)));
            Reach(At(segment, fragment.DecodeTime), At(segment, fragment.DecodeTime + fragment.Duration));
        }
    }

    private void Reach(DateTime from, DateTime to)
    {
        if (_first is not null && from - To > s_hole)
        {
            _holes.Add(new TimeRange(To, from));
        }

        (_first, To) = (_first ?? from, to);
    }
}
