using CameraProgram.StreamGateway.Core.Fmp4;
using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Core.Streams;

/// <summary>Makes fragments of the pictures of one run of a source, on the clock of the stream.</summary>
/// <param name="begin">Where on that clock the first picture of the run belongs.</param>
internal sealed class FragmentWriter(Func<long> begin)
{
    private const int ShortestStep = MediaTime.Scale / 1_000;
    private const int LongestStep = MediaTime.Scale;

    private LiveTrack? _track;
    private long? _begin;
    private long _first;
    private long _last;
    private int _step = MediaTime.Scale / 25;
    private uint _number;

    public LiveFragment Write(AccessUnit unit)
    {
        if (_track?.Format.Equals(unit.Format) != true)
        {
            _track = new LiveTrack(unit.Format);
        }

        if (_begin is not { } began)
        {
            (_begin, _first) = (began = begin(), unit.Time);
        }

        var time = began + unit.Time - _first;
        if (_number > 0)
        {
            // Players refuse a picture that begins before the last one; a step that is far too long is a hole, not a rate.
            time = Math.Max(time, _last + ShortestStep);
            _step = time - _last is var step and <= LongestStep ? (int)step : _step;
        }

        _last = time;
        var sample = new Sample(_step, 0, unit.IsKey, unit.Data.Length);
        return new LiveFragment(_track, time, _step, unit.IsKey, Fragment.Write(++_number, time, sample, unit.Data.Span));
    }
}
