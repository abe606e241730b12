using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Live;

/// <summary>What somebody wants cut out of a camera's recordings.</summary>
/// <param name="From">UTC.</param>
/// <param name="To">UTC.</param>
public sealed record ClipDetails(Guid CameraId, DateTime From, DateTime To, ClipManner Manner);

/// <summary>A clip as it came out.</summary>
/// <param name="From">UTC, of its first picture.</param>
/// <param name="To">UTC, of the end of its last.</param>
/// <param name="Missing">Within it nothing was recorded for so long; the clip goes over it without a pause.</param>
/// <param name="Sha256">Of the file, in hexadecimal, small letters.</param>
public sealed record CutClip(DateTime From, DateTime To, TimeSpan Missing, long Bytes, string Sha256);

/// <summary>
/// A piece of a camera's recordings that somebody has cut: asked for with a reason, cut by the gateway, kept for some days and
/// deleted then; that it was, stays written.
/// </summary>
public sealed class CameraClip : FullAuditedAggregateRoot, IMultiTenant, ISearchable, INamed
{
    private CameraClip()
    {
    }

    /// <exception cref="InputException"><c>Live:ClipTooLong</c>, <c>Live:ClipInFuture</c>.</exception>
    /// <exception cref="BusinessException"><c>PeriodReversed</c>.</exception>
    public CameraClip(Guid id, string cameraName, ClipDetails details, string? reason, Actor actor, DateTime at)
        : base(id)
    {
        if (details.To <= details.From)
        {
            throw new BusinessException(KernelErrorCodes.PeriodReversed).WithData("from", details.From).WithData("to", details.To);
        }

        if (details.To - details.From > TimeSpan.FromMinutes(LiveConsts.MaxClipMinutes))
        {
            throw new InputException("to", CameraProgramErrorCodes.Live.ClipTooLong).WithData("minutes", LiveConsts.MaxClipMinutes);
        }

        if (details.To > at)
        {
            throw new InputException("to", CameraProgramErrorCodes.Live.ClipInFuture);
        }

        (CameraId, CameraName) = (Check.Id(details.CameraId), Check.Text(cameraName, CameraProgramConsts.NameLength));
        (From, To, Manner) = (details.From, details.To, details.Manner);
        Reason = Check.Text(reason, CameraProgramConsts.NoteLength);
        (AskedById, AskedByName, AskedAt) = (Check.Id(actor.UserId ?? Guid.Empty), actor.Name, at);
    }

    public Guid TenantId { get; private set; }

    public Guid CameraId { get; private set; }

    public string CameraName { get; private set; } = string.Empty;

    /// <summary>UTC, as it was asked for.</summary>
    public DateTime From { get; private set; }

    /// <inheritdoc cref="From"/>
    public DateTime To { get; private set; }

    public ClipManner Manner { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    public Guid AskedById { get; private set; }

    public string AskedByName { get; private set; } = string.Empty;

    /// <summary>UTC.</summary>
    public DateTime AskedAt { get; private set; }

    public ClipState State { get; private set; }

    /// <summary>0 to 100 while it is cut; the gateway writes it past the trail of changes.</summary>
    public int Progress { get; private set; }

    /// <summary>How often it was begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>UTC; when it was ready, failed or was cancelled.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>UTC, of the first picture in the file.</summary>
    public DateTime? CutFrom { get; private set; }

    /// <summary>UTC, of the end of the last picture in the file.</summary>
    public DateTime? CutTo { get; private set; }

    /// <summary>Whole seconds within it of which nothing was recorded.</summary>
    public int MissingSeconds { get; private set; }

    public long Bytes { get; private set; }

    /// <summary>Of the file, in hexadecimal, small letters.</summary>
    public string? Sha256 { get; private set; }

    public ClipFailure? Failure { get; private set; }

    /// <summary>UTC; from then on its file is not kept.</summary>
    public DateTime? KeptUntil { get; private set; }

    public bool IsOpen => State is ClipState.Waiting or ClipState.Cutting;

    public string NameInLists => CameraName;

    public string GetSearchWords() => $"{CameraName} {AskedByName} {Reason}";

    /// <summary>The gateway takes it.</summary>
    public void Begin() => (State, Attempts, Progress) = (ClipState.Cutting, Attempts + 1, 0);

    /// <summary>The program ended while it was cut: it waits once more, but not for ever.</summary>
    public void Resume(DateTime at)
    {
        if (Attempts < LiveConsts.MaxClipAttempts)
        {
            State = ClipState.Waiting;
        }
        else
        {
            Fail(ClipFailure.Interrupted, at);
        }
    }

    public void Finish(CutClip cut, DateTime keptUntil, DateTime at)
    {
        (State, EndedAt, Progress) = (ClipState.Ready, at, 100);
        (CutFrom, CutTo, Bytes, Sha256) = (cut.From, cut.To, cut.Bytes, Check.Text(cut.Sha256, LiveConsts.Sha256Length));
        (MissingSeconds, KeptUntil) = ((int)Math.Round(cut.Missing.TotalSeconds), keptUntil);
    }

    public void Fail(ClipFailure failure, DateTime at) => (State, Failure, EndedAt) = (ClipState.Failed, failure, at);

    /// <exception cref="BusinessException"><c>Live:ClipEnded</c>.</exception>
    public void Cancel(DateTime at)
    {
        if (!IsOpen)
        {
            throw new BusinessException(CameraProgramErrorCodes.Live.ClipEnded).WithData("name", CameraName);
        }

        (State, EndedAt) = (ClipState.Cancelled, at);
    }

    /// <summary>Its days are over.</summary>
    public void Expire() => State = ClipState.Deleted;

    /// <exception cref="BusinessException"><c>Live:ClipNotReady</c>.</exception>
    public void EnsureReady()
    {
        if (State != ClipState.Ready)
        {
            throw new BusinessException(CameraProgramErrorCodes.Live.ClipNotReady).WithData("name", CameraName);
        }
    }
}
