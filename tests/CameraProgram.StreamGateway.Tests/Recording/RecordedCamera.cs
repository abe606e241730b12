using CameraProgram.StreamGateway.Core.Fmp4;
using CameraProgram.StreamGateway.Core.Media;
using CameraProgram.StreamGateway.Core.Streams;
using CameraProgram.StreamGateway.Streams;

namespace CameraProgram.StreamGateway.Recording;

/// <summary>A camera on a clock of its own: five pictures a second, a key picture every second, each picture of a size.</summary>
internal sealed class RecordedCamera(ManualClock clock, Recorder recorder)
{
    public const int PerSecond = 5;

    private const int Step = MediaTime.Scale / PerSecond;

    private LiveTrack _track = new(HandSource.Hd);
    private long _time;
    private int _pictures;

    public void ChangeFormat() => _track = new LiveTrack(HandSource.FullHd);

    public void Play(int seconds, int size = 100)
    {
        for (var i = 0; i < seconds * PerSecond; i++)
        {
            var isKey = _pictures % PerSecond == 0;
            var bytes = Fragment.Write(1, _time, new Sample(Step, 0, isKey, size), Enumerable.Repeat((byte)_pictures, size).ToArray());
            recorder.Take(new LiveFragment(_track, _time, Step, isKey, bytes));
            (_time, _pictures) = (_time + Step, _pictures + 1);
            clock.Advance(TimeSpan.FromSeconds(1.0 / PerSecond));
        }
    }

    /// <summary>Nothing comes for a while; then it begins anew with a key picture.</summary>
    public void Miss(TimeSpan time)
    {
        recorder.Tell(new StreamStatus(StreamState.Down, clock.Now));
        clock.Advance(time);
        (_time, _pictures) = (_time + MediaTime.Of(time), 0);
    }
}
