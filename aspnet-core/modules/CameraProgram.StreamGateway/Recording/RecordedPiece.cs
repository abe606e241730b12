using System.Buffers.Binary;
using CameraProgram.StreamGateway.Core.Fmp4;
using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Recording;

/// <summary>A short piece of recordings, ready to be sent: the beginning of a file and whole groups of pictures of one format.</summary>
internal sealed class RecordedPiece
{
    private static readonly TimeSpan s_hole = TimeSpan.FromSeconds(1);

    private readonly List<(Segment Segment, FragmentPlace Place)> _groups = [];
    private readonly DateTime _origin;
    private byte[] _init = [];

    private RecordedPiece(DateTime origin) => _origin = origin;

    /// <summary>As browsers name it.</summary>
    public string Codec => InitReader.FormatOf(_init).CodecString;

    public DateTime From => StartOf(_groups[0]);

    public DateTime To => EndOf(_groups[^1]);

    public long Bytes => _init.Length + _groups.Sum(g => g.Place.Bytes);

    /// <param name="origin">Pictures are timed from it, and none before it is in the piece.</param>
    /// <param name="last">None that begins after it is in the piece.</param>
    /// <param name="at">The piece begins with the group in which this moment lies, or the next.</param>
    /// <returns>Empty: nothing is recorded there.</returns>
    public static RecordedPiece? Find(RecordingArchive archive, Guid cameraId, DateTime origin, DateTime last, DateTime at, DateTime end)
    {
        var piece = new RecordedPiece(origin);
        foreach (var segment in archive.Find(cameraId, at > origin ? at : origin, end < last ? end : last))
        {
            if (!piece.TryAdd(segment, at, end < last ? end : last))
            {
                break;
            }
        }

        return piece._groups.Count > 0 ? piece : null;
    }

    public async Task WriteAsync(Stream target, CancellationToken cancellationToken)
    {
        await target.WriteAsync(_init, cancellationToken);
        var number = 0u;
        foreach (var group in _groups)
        {
            var bytes = new byte[group.Place.Bytes];
            await using (var file = group.Segment.Open())
            {
                file.Position = group.Place.Offset;
                await file.ReadExactlyAsync(bytes, cancellationToken);
            }

            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(FragmentReader.NumberOffset), ++number);
            BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(FragmentReader.DecodeTimeOffset), MediaTime.Of(StartOf(group) - _origin));
            await target.WriteAsync(bytes, cancellationToken);
        }
    }

    /// <returns>False: the piece ends before this segment.</returns>
    private bool TryAdd(Segment segment, DateTime at, DateTime end)
    {
        using var file = segment.Open();
        var content = FragmentReader.Read(file);
        var init = new byte[content.InitBytes];
        file.Position = 0;
        file.ReadExactly(init);
        if (_groups.Count > 0 && (!init.AsSpan().SequenceEqual(_init) || segment.Start - To > s_hole))
        {
            return false;
        }

        _init = init;
        _groups.AddRange(content.Fragments.Select(f => (segment, f)).Where(g => at < EndOf(g) && StartOf(g) < end && StartOf(g) >= _origin));
        return true;
    }

    private static DateTime StartOf((Segment Segment, FragmentPlace Place) group) => group.Segment.Start + MediaTime.ToTimeSpan(group.Place.DecodeTime);

    private static DateTime EndOf((Segment Segment, FragmentPlace Place) group) => StartOf(group) + MediaTime.ToTimeSpan(group.Place.Duration);
}
