using CameraProgram.StreamGateway.Core.Streams;
using CameraProgram.StreamGateway.Tickets;

namespace CameraProgram.StreamGateway.Outputs;

public sealed class PlaybackViewsTests
{
    private readonly Log _log = new();
    private readonly RunningViews _views;
    private readonly PlaybackViews _playbacks;

    public PlaybackViewsTests()
    {
        _views = new RunningViews(_log, TimeProvider.System);
        _playbacks = new PlaybackViews(_views, TimeProvider.System);
    }

    [Fact]
    public void Enter_ManyTimes_IsOneView()
    {
        var ticket = Ticket();

        for (var piece = 0; piece < 5; piece++)
        {
            _playbacks.Enter(ticket, mayBegin: piece == 0, "10.0.0.1").ShouldNotBeNull();
        }

        _log.Lines.ShouldBe([(ticket.ViewId, null)]);
    }

    [Fact]
    public void Enter_WithATicketThatIsTooOldToBegin_IsRefused()
    {
        _playbacks.Enter(Ticket(), mayBegin: false, null).ShouldBeNull();
        _log.Lines.ShouldBeEmpty();
    }

    [Fact]
    public void Cut_EndsIt_AndNoPieceFollows()
    {
        var ticket = Ticket();
        var cut = _playbacks.Enter(ticket, mayBegin: true, null)!.Value;

        _views.Cut(ticket);

        cut.IsCancellationRequested.ShouldBeTrue();
        _playbacks.Enter(ticket, mayBegin: true, null).ShouldBeNull();
        _log.Lines.ShouldBe([(ticket.ViewId, null), (ticket.ViewId, ViewEnd.Cut)]);
        _views.Running.ShouldBeEmpty();
    }

    [Fact]
    public void End_TellsBetweenWhichMomentsSomethingWasSent()
    {
        var ticket = Ticket();
        var from = ticket.From!.Value;
        _playbacks.Enter(ticket, mayBegin: true, null);
        _playbacks.Show(ticket, from.AddMinutes(10), from.AddMinutes(11));
        _playbacks.Show(ticket, from.AddMinutes(3), from.AddMinutes(4));
        _playbacks.Show(ticket, from.AddMinutes(5), from.AddMinutes(6));

        _playbacks.EndAll();

        _log.Shown.ShouldBe((from.AddMinutes(3), from.AddMinutes(11)));
        _log.Lines.ShouldBe([(ticket.ViewId, null), (ticket.ViewId, ViewEnd.Stopped)]);
    }

    private static ViewTicket Ticket()
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new ViewTicket(Guid.CreateVersion7(), Guid.CreateVersion7(), StreamProfile.Main, now.AddMinutes(1), From: now.AddHours(-1), To: now);
    }
}
