using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Sources.Rtp;

/// <summary>
/// Makes one running time of a camera's 32-bit time stamps: they wrap every 13 hours, and cameras let them jump when their clock
/// is set. After a jump time goes on one usual step later.
/// </summary>
internal sealed class RtpClock
{
    private const int LongestStep = 10 * MediaTime.Scale;
    private const int FarthestBack = MediaTime.Scale;
    private const int UsualStep = MediaTime.Scale / 25;

    private uint _last;
    private long _time;
    private int _step = UsualStep;
    private bool _runs;

    /// <summary>How often time stamps jumped.</summary>
    public int Jumps { get; private set; }

    /// <returns>In <see cref="MediaTime.Scale"/> since the first.</returns>
    public long Take(uint timestamp)
    {
        if (_runs)
        {
            var step = unchecked((int)(timestamp - _last));
            if (step is > LongestStep or < -FarthestBack)
            {
                Jumps++;
                step = _step;
            }
            else if (step > 0)
            {
                _step = step;
            }

            _time += step;
        }

        (_last, _runs) = (timestamp, true);
        return _time;
    }
}
