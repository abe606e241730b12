using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;

namespace CameraProgram.Cameras;

/// <summary>A step in the life of a camera, with what was before and what is after.</summary>
[NotAudited, OutsideVersion]
public sealed class CameraEvent : Entity
{
    private CameraEvent()
    {
    }

    internal CameraEvent(Guid cameraId, int order, CameraEventKind kind, Actor actor, DateTime at)
        : base(Guid.CreateVersion7()) =>
        (CameraId, Order, Kind, ById, ByName, ForName, At) = (cameraId, order, kind, actor.UserId, actor.Name, actor.ForName, at);

    public Guid CameraId { get; private set; }

    /// <summary>From 0; two events of one transaction have the same instant.</summary>
    public int Order { get; private set; }

    public CameraEventKind Kind { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = string.Empty;

    public string? ForName { get; private set; }

    /// <summary>Bearing in degrees, status, link level, owner before.</summary>
    public string? Before { get; internal set; }

    /// <summary>The same after.</summary>
    public string? After { get; internal set; }

    /// <summary>Reason or remark.</summary>
    public string? Note { get; internal set; }

    /// <summary>A photograph or a picture of the camera.</summary>
    public Guid? AttachmentId { get; internal set; }
}
