using System.Globalization;
using CameraProgram.Attachments;
using CameraProgram.Cameras;
using CameraProgram.Exporting;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Live;

/// <summary>Clips out of recordings: asked for with a reason, cut in turn, opened and written down.</summary>
public sealed class ClipAppService(
    ICameraProgramDb db, RegisterScope scope, LiveRights rights, IFootage footage, ICurrentUser user, TimeProvider clock)
{
    private const string ContentType = "video/mp4";

    private static readonly SortMap<CameraClip> Sorts = new SortMap<CameraClip>("-asked").Add("asked", c => c.AskedAt);

    private DateTime Now => clock.UtcInstant();

    private IQueryable<CameraClip> Seen => db.CameraClips.Where(l => scope.Cameras.Any(c => c.Id == l.CameraId));

    public ClipOptionsDto Options() => new(LiveConsts.MaxClipMinutes, footage.CanBeExact, footage.ClipDays);

    public async Task<PagedResult<CameraClipDto>> ListAsync(ClipListInput input, CancellationToken cancellationToken)
    {
        var clips = Seen.AsNoTracking()
            .WhereIf(input.CameraId is not null, c => c.CameraId == input.CameraId)
            .WhereIf(input.State is not null, c => c.State == input.State)
            .WhereIf(input.Mine, c => c.AskedById == user.Id)
            .WhereMatches(input.Filter);
        var page = await Sorts.Apply(clips, input.Sort).ToPageAsync(input, cancellationToken);
        return new PagedResult<CameraClipDto>([.. page.Items.Select(ToDto)], page.Total);
    }

    public async Task<CameraClipDto> GetAsync(Guid id, CancellationToken cancellationToken) => ToDto(await Seen.AsNoTracking().GetAsync(id, cancellationToken));

    /// <param name="address">The network address from which it is asked for.</param>
    /// <exception cref="ForbiddenException"><c>Live:NotAllowed</c>, <c>Live:PeriodOutside</c>.</exception>
    /// <exception cref="BusinessException">
    /// <c>Live:NothingRecorded</c>, <c>Live:TooManyClips</c>, <c>Live:ClipQueueFull</c>, <c>Live:ExactUnavailable</c>, and what <see cref="CameraClip"/> refuses.
    /// </exception>
    public async Task<CameraClipDto> CutAsync(CutClipInput input, string? address, CancellationToken cancellationToken)
    {
        var camera = await rights.GetAsync(input.CameraId!.Value, cancellationToken);
        var (now, actor) = (Now, user.Actor());
        var details = new ClipDetails(camera.Id, input.From!.Value.ToUniversalTime(), input.To!.Value.ToUniversalTime(), input.Manner);
        var clip = new CameraClip(Guid.CreateVersion7(), camera.Name, details, input.Reason, actor, now);
        await EnsureMayTakeAsync(clip, camera, cancellationToken);
        if (clip.Manner == ClipManner.Exact && !footage.CanBeExact)
        {
            throw new InputException("manner", CameraProgramErrorCodes.Live.ExactUnavailable);
        }

        if (footage.Recorded(camera.Id, clip.From, clip.To).Count == 0)
        {
            throw new InputException("from", CameraProgramErrorCodes.Live.NothingRecorded);
        }

        await EnsureRoomAsync(cancellationToken);
        db.CameraClips.Add(clip);
        db.CameraLooks.Add(new CameraLook(Guid.CreateVersion7(), clip, ViewKind.ClipCut, address, actor, user.DelegationId, now));
        await db.SaveChangesAsync(cancellationToken);
        return ToDto(clip);
    }

    /// <exception cref="BusinessException"><c>Live:ClipEnded</c>.</exception>
    public async Task<CameraClipDto> CancelAsync(Guid id, CancellationToken cancellationToken)
    {
        var clip = await Seen.GetAsync(id, cancellationToken);
        clip.Cancel(Now);
        await db.SaveChangesAsync(cancellationToken);
        return ToDto(clip);
    }

    /// <summary>Its file is gone at once, before its days are over.</summary>
    /// <exception cref="BusinessException"><c>Live:ClipNotReady</c>.</exception>
    public async Task<CameraClipDto> DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        var clip = await Seen.GetAsync(id, cancellationToken);
        clip.EnsureReady();
        clip.Expire();
        await db.SaveChangesAsync(cancellationToken);
        footage.DeleteClip(id);
        return ToDto(clip);
    }

    /// <summary>To play it or take it away: written down before.</summary>
    /// <inheritdoc cref="CutAsync"/>
    public async Task<ClipOpeningDto> OpenAsync(Guid id, string? address, CancellationToken cancellationToken)
    {
        var clip = await ReadyAsync(id, cancellationToken);
        var look = new CameraLook(Guid.CreateVersion7(), clip, ViewKind.ClipOpened, address, user.Actor(), user.DelegationId, Now);
        db.CameraLooks.Add(look);
        await db.SaveChangesAsync(cancellationToken);
        return new ClipOpeningDto($"/api/live/clips/{id}/file?opening={look.Id}", look.AskedAt.AddHours(LiveConsts.ClipOpenHours));
    }

    /// <summary>Only for the person who opened it, and for a while; players ask for it piece by piece.</summary>
    /// <exception cref="ForbiddenException"><c>Live:NotAllowed</c>, <c>Live:PeriodOutside</c>.</exception>
    public async Task<FileContent> ReadAsync(Guid id, Guid opening, CancellationToken cancellationToken)
    {
        var oldest = Now.AddHours(-LiveConsts.ClipOpenHours);
        if (!await db.CameraLooks.AnyAsync(
            l => l.Id == opening && l.ClipId == id && l.Kind == ViewKind.ClipOpened && l.ViewerId == user.Id && l.AskedAt > oldest, cancellationToken))
        {
            throw new ForbiddenException(CameraProgramErrorCodes.Live.NotAllowed);
        }

        var clip = await ReadyAsync(id, cancellationToken);
        var content = footage.OpenClip(id) ?? throw new BusinessException(CameraProgramErrorCodes.Live.ClipNotReady).WithData("name", clip.CameraName);
        var name = string.Create(CultureInfo.InvariantCulture, $"{FileNames.Plain(clip.CameraName)}-{clip.CutFrom!.Value + VietnamTime.Offset:yyyyMMdd-HHmmss}.mp4");
        return new FileContent(content, name, ContentType, clip.Sha256);
    }

    private async Task<CameraClip> ReadyAsync(Guid id, CancellationToken cancellationToken)
    {
        var clip = await Seen.AsNoTracking().GetAsync(id, cancellationToken);
        clip.EnsureReady();
        await EnsureMayTakeAsync(clip, await scope.Cameras.AsNoTracking().GetAsync(clip.CameraId, cancellationToken), cancellationToken);
        return clip;
    }

    private async Task EnsureMayTakeAsync(CameraClip clip, Camera camera, CancellationToken cancellationToken)
    {
        var allowed = await rights.RecordingsAsync(camera, clip.From, clip.To, cancellationToken);
        if (!allowed.Contains(new TimeSpanDto(clip.From, clip.To)))
        {
            throw new ForbiddenException(CameraProgramErrorCodes.Live.PeriodOutside);
        }
    }

    private async Task EnsureRoomAsync(CancellationToken cancellationToken)
    {
        var open = db.CameraClips.Where(c => c.State == ClipState.Waiting || c.State == ClipState.Cutting);
        if (await open.CountAsync(c => c.AskedById == user.Id, cancellationToken) >= LiveConsts.MaxClipsPerPerson)
        {
            throw new BusinessException(CameraProgramErrorCodes.Live.TooManyClips).WithData("count", LiveConsts.MaxClipsPerPerson);
        }

        if (await open.CountAsync(cancellationToken) >= LiveConsts.MaxClipsWaiting)
        {
            throw new BusinessException(CameraProgramErrorCodes.Live.ClipQueueFull).WithData("count", LiveConsts.MaxClipsWaiting);
        }
    }

    private static CameraClipDto ToDto(CameraClip clip) => new(
        clip.Id, clip.CameraId, clip.CameraName, clip.From, clip.To, clip.Manner, clip.Reason, clip.AskedByName, clip.AskedAt, clip.State,
        clip.Progress, clip.CutFrom, clip.CutTo, clip.MissingSeconds, clip.Bytes, clip.Sha256, clip.Failure, clip.KeptUntil);
}
