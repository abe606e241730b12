using CameraProgram.Cameras;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Maintenance;

/// <summary>
/// A time in which a camera did not work. It follows the camera's status and is never typed: the history of the camera
/// says who changed that.
/// </summary>
[NotAudited]
public sealed class CameraOutage : AggregateRoot, IMultiTenant
{
    private CameraOutage()
    {
    }

    /// <param name="cause"><see cref="CameraStatus.Offline"/> or <see cref="CameraStatus.Faulty"/>.</param>
    /// <param name="from">UTC.</param>
    public CameraOutage(Guid id, Guid cameraId, DateTime from, CameraStatus cause, string? reason)
        : base(id)
    {
        CameraId = Check.Id(cameraId);
        From = from;
        GoOnAs(cause, reason);
    }

    public Guid TenantId { get; private set; }

    public Guid CameraId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime From { get; private set; }

    /// <summary>UTC, the first instant at which it worked again or was retired; empty while it does not work.</summary>
    public DateTime? To { get; private set; }

    /// <summary>What it was at last: without a picture, or broken.</summary>
    public CameraStatus Cause { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>It turned out to be broken, or only to be without a picture: still the same outage.</summary>
    public void GoOnAs(CameraStatus cause, string? reason)
    {
        Cause = cause is CameraStatus.Offline or CameraStatus.Faulty
            ? cause
            : throw new ArgumentOutOfRangeException(nameof(cause), cause, "A camera that works, or is gone, has no outage.");
        Reason = Check.OptionalText(reason, CameraProgramConsts.NoteLength) ?? Reason;
    }

    /// <param name="at">UTC; never before it began.</param>
    public void End(DateTime at) => To ??= at < From ? From : at;

    public UtcPeriod Until(DateTime now) => new(From, To ?? (now < From ? From : now));
}
