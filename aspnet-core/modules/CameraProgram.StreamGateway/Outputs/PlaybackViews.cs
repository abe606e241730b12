using System.Collections.Concurrent;
using CameraProgram.StreamGateway.Tickets;

namespace CameraProgram.StreamGateway.Outputs;

/// <summary>
/// Views of recordings. Pictures are fetched piece by piece with one ticket: the first piece begins the view, and when none has
/// been asked for a while it has ended.
/// </summary>
public sealed class PlaybackViews(RunningViews views, TimeProvider clock)
{
    private static readonly TimeSpan s_idle = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<Guid, Playback> _playbacks = new();

    /// <returns>Cancelled when the view is cut; empty: it has ended, or never may begin.</returns>
    public CancellationToken? Enter(ViewTicket ticket, bool mayBegin, string? address)
    {
        if (_playbacks.TryGetValue(ticket.ViewId, out var running))
        {
            return running.GoOn() ? running.View.Token : null;
        }

        if (!mayBegin || views.Begin(ticket, address) is not { } view)
        {
            return null;
        }

        var playback = new Playback(view, clock, End);
        _playbacks[ticket.ViewId] = playback;
        playback.GoOn();
        return view.Token;
    }

    private void End(Playback playback)
    {
        if (_playbacks.TryRemove(playback.View.Ticket.ViewId, out _))
        {
            views.End(playback.View, ViewEnd.Left);
        }
    }

    private sealed class Playback
    {
        private readonly ITimer _idle;

        public Playback(RunningViews.View view, TimeProvider clock, Action<Playback> end)
        {
            View = view;
            _idle = clock.CreateTimer(_ => end(this), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            view.Token.Register(() =>
            {
                end(this);
                _idle.Dispose();
            });
        }

        public RunningViews.View View { get; }

        public bool GoOn() => !View.IsCut && _idle.Change(s_idle, Timeout.InfiniteTimeSpan);
    }
}
