using System.Collections.Concurrent;
using CameraProgram.StreamGateway.Tickets;

namespace CameraProgram.StreamGateway.Outputs;

/// <summary>Why a view ended.</summary>
public enum ViewEnd
{
    /// <summary>The viewer left.</summary>
    Left,

    /// <summary>The right was taken back, or its time was over.</summary>
    Cut,

    /// <summary>The viewer did not read what was sent.</summary>
    TooSlow,

    /// <summary>The gateway stopped, or no longer has the camera.</summary>
    Stopped,
}

/// <summary>Told of each view; it must not wait.</summary>
public interface IViewLog
{
    void Began(Guid viewId, string? address, DateTime at);

    void Ended(Guid viewId, ViewEnd end, DateTime at);

    /// <summary>Of a view of recordings, before it is said to have ended: what was sent of them lies between these moments (UTC).</summary>
    void Showed(Guid viewId, DateTime from, DateTime to);
}

/// <summary>The views that run, each under its number: so one of them can be cut, and a ticket lets one viewer in, once.</summary>
public sealed class RunningViews(IViewLog log, TimeProvider clock)
{
    private readonly ConcurrentDictionary<Guid, View> _views = new();
    private int _taken;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public int Count => _views.Values.Count(v => v.Runs);

    /// <summary>The tickets of those that run.</summary>
    public IReadOnlyList<ViewTicket> Running => [.. _views.Values.Where(v => v.Runs).Select(v => v.Ticket)];

    /// <returns>Empty: this ticket has let somebody in before, or was cut before it was used.</returns>
    public View? Begin(ViewTicket ticket, string? address)
    {
        if (Interlocked.Increment(ref _taken) % 64 == 0)
        {
            Forget();
        }

        var view = new View(ticket, clock);
        if (!_views.TryAdd(ticket.ViewId, view))
        {
            view.Dispose();
            return null;
        }

        log.Began(ticket.ViewId, address, Now);
        return view;
    }

    /// <summary>Only the first word on it counts.</summary>
    /// <param name="shown">Of recordings: between which moments something was sent; empty: nothing was, or live pictures.</param>
    public void End(View view, ViewEnd end, (DateTime From, DateTime To)? shown = null)
    {
        if (view.Finish())
        {
            if (shown is { } span)
            {
                log.Showed(view.Ticket.ViewId, span.From, span.To);
            }

            log.Ended(view.Ticket.ViewId, view.IsCut && end == ViewEnd.Left ? ViewEnd.Cut : end, Now);
        }
    }

    /// <summary>Ends the view at once, whichever way it is sent; a ticket that was not used yet lets nobody in any more.</summary>
    public void Cut(ViewTicket ticket)
    {
        _views.GetOrAdd(ticket.ViewId, _ => View.ThatNeverRan(ticket, clock)).Cut();
    }

    /// <summary>Ends all views that are so.</summary>
    public void CutWhere(Func<ViewTicket, bool> isSo)
    {
        foreach (var view in _views.Values.Where(v => isSo(v.Ticket)))
        {
            view.Cut();
        }
    }

    /// <summary>A ticket that is too old lets nobody in anyway.</summary>
    private void Forget()
    {
        foreach (var (id, view) in _views)
        {
            if (!view.Runs && view.Ticket.OpenBefore < Now)
            {
                _views.TryRemove(id, out _);
            }
        }
    }

    /// <summary>One view: until the viewer leaves, its time is over or it is cut.</summary>
    public sealed class View : IDisposable
    {
        private readonly CancellationTokenSource _cut;
        private int _runs = 1;

        internal View(ViewTicket ticket, TimeProvider clock)
        {
            Ticket = ticket;
            _cut = ticket.CutAt is { } at
                ? new CancellationTokenSource(at > clock.GetUtcNow().UtcDateTime ? at - clock.GetUtcNow().UtcDateTime : TimeSpan.Zero, clock)
                : new CancellationTokenSource();
        }

        public ViewTicket Ticket { get; }

        /// <summary>Cancelled when it is cut.</summary>
        public CancellationToken Token => _cut.Token;

        public bool IsCut => _cut.IsCancellationRequested;

        internal bool Runs => Volatile.Read(ref _runs) == 1;

        public void Dispose() => _cut.Dispose();

        internal static View ThatNeverRan(ViewTicket ticket, TimeProvider clock) => new(ticket, clock) { _runs = 0 };

        internal void Cut() => _cut.Cancel();

        internal bool Finish() => Interlocked.Exchange(ref _runs, 0) == 1;
    }
}
