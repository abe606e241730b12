using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using CameraProgram.Routes;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Live;

/// <summary>Watching: which cameras, live and back in time. Each view is written down before its ticket is given.</summary>
public sealed class LiveAppService(
    ICameraProgramDb db, LiveRights rights, ConnectionReader connections, IStreamGateway gateway, IFootage footage, ICurrentUser user,
    TimeProvider clock)
{
    private static readonly SortMap<Camera> Sorts = new SortMap<Camera>("name").AddName("name");

    private static readonly TimeSpan s_longestTimeline = TimeSpan.FromDays(31);

    private DateTime Now => clock.UtcInstant();

    public async Task<PagedResult<LiveCameraDto>> ListAsync(LiveCameraListInput input, CancellationToken cancellationToken)
    {
        var ids = input.Ids?.ToList() ?? [];
        var cameras = rights.Watchable().AsNoTracking()
            .WhereIf(input.HamletId is not null, c => c.HamletId == input.HamletId)
            .WhereIf(ids.Count > 0, c => ids.Contains(c.Id))
            .WhereMatches(input.Filter);
        var page = await Sorts.ToPageAsync(cameras, c => c, input, cancellationToken);
        return new PagedResult<LiveCameraDto>(await DescribeAsync(page.Items, cancellationToken), page.Total);
    }

    /// <exception cref="ForbiddenException"><c>Live:NotAllowed</c>: the user sees the camera in the register, and may not watch it.</exception>
    public async Task<LiveCameraDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        (await DescribeAsync([await rights.GetAsync(id, cancellationToken)], cancellationToken))[0];

    /// <exception cref="ForbiddenException"><inheritdoc cref="GetAsync"/></exception>
    public async Task<ViewTicketDto> WatchAsync(WatchInput input, CancellationToken cancellationToken)
    {
        var camera = await rights.GetAsync(input.CameraId!.Value, cancellationToken);
        var connected = await connections.GetAsync(camera.Id, cancellationToken);
        gateway.Put(connected);
        var quality = connected.Sub is null ? PictureQuality.Main : input.Quality;
        return await GiveTicketAsync(camera, quality, await rights.UntilAsync(camera, cancellationToken), span: null, cancellationToken);
    }

    /// <exception cref="InputException"><c>Live:PeriodTooLong</c>.</exception>
    /// <exception cref="ForbiddenException"><c>Live:PeriodOutside</c>: the user has no right to that time.</exception>
    public async Task<ViewTicketDto> PlayBackAsync(PlaybackInput input, CancellationToken cancellationToken)
    {
        var (from, to) = Period(input.From!.Value, input.To!.Value, TimeSpan.FromHours(LiveConsts.MaxPlaybackHours));
        var camera = await rights.GetAsync(input.CameraId!.Value, cancellationToken);
        var allowed = await rights.RecordingsAsync(camera, from, to, cancellationToken);
        if (allowed.Count == 0)
        {
            throw new ForbiddenException(CameraProgramErrorCodes.Live.PeriodOutside);
        }

        return await GiveTicketAsync(camera, PictureQuality.Main, await rights.UntilAsync(camera, cancellationToken), allowed[0], cancellationToken);
    }

    public async Task<TimelineDto> TimelineAsync(Guid id, TimelineInput input, CancellationToken cancellationToken)
    {
        var (from, to) = Period(input.From!.Value, input.To!.Value, s_longestTimeline);
        var camera = await rights.GetAsync(id, cancellationToken);
        return new TimelineDto(
            from, to, footage.Recorded(camera.Id, from, to), footage.Held(camera.Id, from, to), await rights.RecordingsAsync(camera, from, to, cancellationToken));
    }

    private async Task<ViewTicketDto> GiveTicketAsync(
        Camera camera, PictureQuality quality, DateTime? until, TimeSpanDto? span, CancellationToken cancellationToken)
    {
        var (now, actor) = (Now, user.Actor());
        var look = new CameraLook(
            Guid.CreateVersion7(), camera.Id, camera.Name, span is null ? null : (span.From, span.To), actor, user.DelegationId, now);
        db.CameraLooks.Add(look);
        await db.SaveChangesAsync(cancellationToken);
        var order = new ViewOrder(look.Id, camera.Id, quality, now.AddSeconds(LiveConsts.TicketSeconds), until, span);
        var watermark = actor.ForName is null ? actor.Name : $"{actor.Name} ({actor.ForName})";
        return new ViewTicketDto(look.Id, gateway.Sign(order), span is null ? gateway.LivePath : gateway.RecordedPath, order.OpenBefore, until, span, watermark);
    }

    private async Task<IReadOnlyList<LiveCameraDto>> DescribeAsync(IReadOnlyList<Camera> cameras, CancellationToken cancellationToken)
    {
        var ids = cameras.Select(c => c.Id).ToList();
        var hamletIds = cameras.Select(c => c.HamletId).OfType<Guid>().Distinct().ToList();
        var links = await db.CameraConnections.AsNoTracking().Where(n => ids.Contains(n.CameraId))
            .Select(n => new { n.CameraId, n.Main, HasSub = n.Sub != null, n.Recording }).ToDictionaryAsync(n => n.CameraId, cancellationToken);
        var hamlets = await db.Hamlets.AsNoTracking().Where(h => hamletIds.Contains(h.Id))
            .Select(h => new NamedDto(h.Id, h.Name)).ToDictionaryAsync(h => h.Id, cancellationToken);
        var playable = await rights.PlayableAsync(cameras, cancellationToken);
        return [.. cameras.Select(Describe)];

        LiveCameraDto Describe(Camera camera)
        {
            var (link, state) = (links[camera.Id], gateway.StateOf(camera.Id));
            return new LiveCameraDto(
                camera.Id, camera.Name, camera.Code, camera.Location, camera.HamletId is { } hamlet ? hamlets.GetValueOrDefault(hamlet) : null,
                camera.Status, camera.Position?.ToDto(), state?.State ?? LiveState.Idle, state?.Since, state?.Fault, link.HasSub,
                link.Recording != RecordingMode.None, StreamAddress.IsSample(link.Main), playable.Contains(camera.Id));
        }
    }

    private static (DateTime From, DateTime To) Period(DateTime from, DateTime to, TimeSpan longest)
    {
        var (start, end) = (from.ToUniversalTime(), to.ToUniversalTime());
        if (end <= start)
        {
            throw new BusinessException(KernelErrorCodes.PeriodReversed).WithData("from", start).WithData("to", end);
        }

        return end - start <= longest
            ? (start, end)
            : throw new InputException("to", CameraProgramErrorCodes.Live.PeriodTooLong).WithData("hours", (int)longest.TotalHours);
    }
}
