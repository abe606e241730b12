using System.Globalization;
using CameraProgram.StreamGateway.Recording;
using CameraProgram.StreamGateway.Tickets;
using Microsoft.AspNetCore.Http;

namespace CameraProgram.StreamGateway.Outputs;

/// <summary>
/// Recordings piece by piece: <c>?at=</c> (milliseconds since 1970, UTC) <c>&amp;seconds=</c>, the ticket in a header, for addresses
/// are logged. A piece is the beginning of a file and whole groups of pictures, timed from the first moment that the ticket opens.
/// Where nothing is recorded the answer is empty and says where it goes on.
/// </summary>
public sealed class RecordedPictures(RecordingArchive archive, TicketSigner tickets, PlaybackViews views)
{
    public const string TicketHeader = "X-View-Ticket";

    private const int MaxSeconds = 30;

    private static readonly TimeSpan s_lookAhead = TimeSpan.FromHours(24);

    public async Task ServeAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (!long.TryParse(request.Query["at"], NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            || !int.TryParse(request.Query["seconds"], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds is < 1 or > MaxSeconds
            || milliseconds > DateTimeOffset.MaxValue.ToUnixTimeMilliseconds())
        {
            response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (tickets.ReadSigned(request.Headers[TicketHeader].ToString()) is not { From: { } from, To: { } to } ticket)
        {
            response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (views.Enter(ticket, tickets.IsOpen(ticket), context.Connection.RemoteIpAddress?.ToString()) is not { } cut)
        {
            response.StatusCode = StatusCodes.Status410Gone;
            return;
        }

        var at = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime;
        var end = at.AddSeconds(seconds);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cut, context.RequestAborted);
        var piece = at < to && from < end ? RecordedPiece.Find(archive, ticket.CameraId, from, to, at, end) : null;
        response.Headers.CacheControl = "no-store";
        if (piece is null)
        {
            response.StatusCode = StatusCodes.Status204NoContent;
            if (NextAfter(ticket.CameraId, at > from ? at : from, to) is { } next)
            {
                response.Headers["X-Next"] = Milliseconds(next);
            }

            return;
        }

        response.ContentType = "video/mp4";
        response.ContentLength = piece.Bytes;
        response.Headers["X-Codec"] = piece.Codec;
        response.Headers["X-From"] = Milliseconds(piece.From);
        // Whole milliseconds, and none before the end: who goes on from there is not sent the last group again.
        response.Headers["X-To"] = Milliseconds(piece.To.AddTicks(TimeSpan.TicksPerMillisecond - 1));
        views.Show(ticket, piece.From, piece.To);
        try
        {
            await piece.WriteAsync(response.Body, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The right was taken back in the middle, or the viewer left: not a byte more.
            context.Abort();
        }
    }

    private DateTime? NextAfter(Guid cameraId, DateTime at, DateTime to)
    {
        var until = at + s_lookAhead < to ? at + s_lookAhead : to;
        return archive.Find(cameraId, at, until).Select(s => (DateTime?)(s.Start > at ? s.Start : at)).FirstOrDefault(start => start > at);
    }

    private static string Milliseconds(DateTime at) => new DateTimeOffset(at, TimeSpan.Zero).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
}
