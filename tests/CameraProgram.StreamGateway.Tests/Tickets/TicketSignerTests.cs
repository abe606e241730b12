using CameraProgram.StreamGateway.Core.Streams;

namespace CameraProgram.StreamGateway.Tickets;

public sealed class TicketSignerTests
{
    private static readonly DateTime s_now = TimeProvider.System.GetUtcNow().UtcDateTime;

    private readonly TicketSigner _signer = Signer(1);

    [Fact]
    public void Read_OfATicketSignedHere_GivesWhatWasSigned()
    {
        var ticket = Ticket(s_now.AddMinutes(1));

        _signer.Read(_signer.Sign(ticket)).ShouldBe(ticket);
    }

    [Fact]
    public void Read_OfAnyChangedByte_GivesNothing()
    {
        var text = _signer.Sign(Ticket(s_now.AddMinutes(1)));
        for (var i = 0; i < text.Length - 1; i++)
        {
            var changed = text[..i] + (text[i] == 'A' ? 'B' : 'A') + text[(i + 1)..];
            _signer.Read(changed).ShouldBeNull();
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("không phải vé")]
    public void Read_OfAnythingElse_GivesNothing(string text) => _signer.Read(text).ShouldBeNull();

    [Fact]
    public void Read_OfOneTooOld_OrSignedElsewhere_GivesNothing()
    {
        _signer.Read(_signer.Sign(Ticket(s_now.AddSeconds(-1)))).ShouldBeNull();
        _signer.Read(Signer(2).Sign(Ticket(s_now.AddMinutes(1)))).ShouldBeNull();
        _signer.Read(new string('A', 5_000)).ShouldBeNull();
    }

    private static TicketSigner Signer(byte key) => new([.. Enumerable.Repeat(key, 32)], TimeProvider.System);

    private static ViewTicket Ticket(DateTime openBefore) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), StreamProfile.Sub, openBefore, openBefore.AddHours(1));
}
