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

        var playback = new Playback(view, clock, p => End(p, ViewEnd.Left));
        _playbacks[ticket.ViewId] = playback;
        playback.GoOn();
        return view.Token;
    }

    /// <summary>So much of the recordings is sent.</summary>
    public void Show(ViewTicket ticket, DateTime from, DateTime to)
    {
        if (_playbacks.TryGetValue(ticket.ViewId, out var running))
        {
            running.Show(from, to);
        }
    }

    /// <summary>All end: the program stops.</summary>
    public void EndAll()
    {
        foreach (var playback in _playbacks.Values)
        {
            End(playback, ViewEnd.Stopped);
        }
    }

    private void End(Playback playback, ViewEnd end)
    {
        if (_playbacks.TryRemove(playback.View.Ticket.ViewId, out _))
        {
            views.End(playback.View, end, playback.Shown);
        }
    }

    private sealed class Playback
    {
        private readonly Lock _showing = new();
        private readonly ITimer _idle;
        private (DateTime From, DateTime To)? _shown;

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

        public (DateTime From, DateTime To)? Shown
        {
            get
            {
                lock (_showing)
                {
                    return _shown;
                }
            }
        }

        public void Show(DateTime from, DateTime to)
        {
            lock (_showing)
            {
                _shown = _shown is { } before ? (before.From < from ? before.From : from, before.To > to ? before.To : to) : (from, to);
            }
        }

        public bool GoOn() => !View.IsCut && _idle.Change(s_idle, Timeout.InfiniteTimeSpan);
    }
}
