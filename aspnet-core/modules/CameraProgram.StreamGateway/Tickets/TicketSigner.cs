using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace CameraProgram.StreamGateway.Tickets;

/// <summary>Signs tickets and reads those that were signed with the same key; the server signs, the gateway reads.</summary>
/// <param name="key">At least 32 random bytes.</param>
public sealed class TicketSigner(byte[] key, TimeProvider clock)
{
    private const int SignatureBytes = 32;
    private const int LongestTicket = 2_000;

    public string Sign(ViewTicket ticket)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(ticket);
        return Base64Url.EncodeToString([.. HMACSHA256.HashData(key, content), .. content]);
    }

    /// <returns>Empty: not signed here, changed, or too old.</returns>
    public ViewTicket? Read(string text) => ReadSigned(text) is { } ticket && IsOpen(ticket) ? ticket : null;

    /// <summary>Whether it still lets somebody in.</summary>
    public bool IsOpen(ViewTicket ticket) => clock.GetUtcNow().UtcDateTime < ticket.OpenBefore;

    /// <summary>Also one that is too old to let anybody in: who is in may go on with it.</summary>
    /// <returns>Empty: not signed here, or changed.</returns>
    public ViewTicket? ReadSigned(string text)
    {
        if (text.Length > LongestTicket || !Base64Url.IsValid(text))
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(text);
        if (bytes.Length <= SignatureBytes
            || !CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key, bytes.AsSpan(SignatureBytes)), bytes.AsSpan(0, SignatureBytes)))
        {
            return null;
        }

        return JsonSerializer.Deserialize<ViewTicket>(bytes.AsSpan(SignatureBytes));
    }
}
