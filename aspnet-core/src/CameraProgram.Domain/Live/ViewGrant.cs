using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Live;

/// <summary>What a grant opens, and for how long.</summary>
/// <param name="CameraId">Either a camera or a hamlet.</param>
/// <param name="From">UTC; also the first moment of recordings that it opens.</param>
/// <param name="To">UTC; also the last moment of recordings that it opens.</param>
/// <param name="WithRecordings">Also what was recorded within the time.</param>
public sealed record GrantDetails(Guid? CameraId, Guid? HamletId, DateTime From, DateTime To, bool WithRecordings);

/// <summary>The right of one person to watch one camera, or those of one hamlet, for a time.</summary>
public sealed class ViewGrant : FullAuditedAggregateRoot, IMultiTenant, ISearchable, INamed
{
    private ViewGrant()
    {
    }

    /// <param name="subjectName">The camera's or the hamlet's.</param>
    /// <exception cref="BusinessException"><c>Live:OneSubject</c>, <c>Live:GrantTooLong</c>, <c>Live:GrantPassed</c>, <c>PeriodReversed</c>.</exception>
    public ViewGrant(Guid id, Guid viewerId, string viewerName, string subjectName, GrantDetails details, string reason, Actor actor, DateTime at)
        : base(id)
    {
        if (details.CameraId is null == details.HamletId is null)
        {
            throw new InputException("cameraId", CameraProgramErrorCodes.Live.OneSubject);
        }

        if (details.To <= details.From)
        {
            throw new BusinessException(KernelErrorCodes.PeriodReversed).WithData("from", details.From).WithData("to", details.To);
        }

        if (details.To - details.From > TimeSpan.FromDays(LiveConsts.MaxGrantDays))
        {
            throw new InputException("to", CameraProgramErrorCodes.Live.GrantTooLong).WithData("days", LiveConsts.MaxGrantDays);
        }

        if (details.To <= at)
        {
            throw new InputException("to", CameraProgramErrorCodes.Live.GrantPassed);
        }

        (ViewerId, ViewerName) = (Check.Id(viewerId), Check.Text(viewerName, CameraProgramConsts.NameLength));
        (CameraId, HamletId, SubjectName) = (details.CameraId, details.HamletId, Check.Text(subjectName, CameraProgramConsts.NameLength));
        (From, To, WithRecordings) = (details.From, details.To, details.WithRecordings);
        Reason = Check.Text(reason, CameraProgramConsts.NoteLength);
        GrantedByName = actor.Name;
    }

    public Guid TenantId { get; private set; }

    public Guid ViewerId { get; private set; }

    public string ViewerName { get; private set; } = string.Empty;

    public Guid? CameraId { get; private set; }

    public Guid? HamletId { get; private set; }

    public string SubjectName { get; private set; } = string.Empty;

    /// <summary>UTC.</summary>
    public DateTime From { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime To { get; private set; }

    public bool WithRecordings { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    public string GrantedByName { get; private set; } = string.Empty;

    /// <summary>UTC.</summary>
    public DateTime? RevokedAt { get; private set; }

    public string? RevokedByName { get; private set; }

    public string? RevokeReason { get; private set; }

    public string NameInLists => $"{ViewerName} – {SubjectName}";

    /// <summary>Takes the right back; who watches is put out.</summary>
    /// <exception cref="BusinessException"><c>Live:GrantEnded</c>.</exception>
    public void Revoke(string? reason, Actor actor, DateTime at)
    {
        if (StateAt(at) is GrantState.Over or GrantState.Revoked)
        {
            throw new BusinessException(CameraProgramErrorCodes.Live.GrantEnded).WithData("name", NameInLists);
        }

        (RevokeReason, RevokedAt, RevokedByName) = (Check.Text(reason, CameraProgramConsts.NoteLength), at, actor.Name);
    }

    public string GetSearchWords() => $"{ViewerName} {SubjectName} {Reason}";

    public GrantState StateAt(DateTime at) => this switch
    {
        { RevokedAt: not null } => GrantState.Revoked,
        _ when at < From => GrantState.Coming,
        _ when at >= To => GrantState.Over,
        _ => GrantState.Active,
    };
}
