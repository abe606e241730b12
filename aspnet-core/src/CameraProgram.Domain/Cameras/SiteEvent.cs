using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;

namespace CameraProgram.Cameras;

/// <summary>A step in the life of a site.</summary>
[NotAudited, OutsideVersion]
public sealed class SiteEvent : Entity
{
    private SiteEvent()
    {
    }

    internal SiteEvent(Guid siteId, int order, SiteEventKind kind, Actor actor, DateTime at, string? note)
        : base(Guid.CreateVersion7()) =>
        (SiteId, Order, Kind, ById, ByName, ForName, At, Note) = (siteId, order, kind, actor.UserId, actor.Name, actor.ForName, at, note);

    public Guid SiteId { get; private set; }

    /// <summary>From 0; two events of one transaction have the same instant.</summary>
    public int Order { get; private set; }

    public SiteEventKind Kind { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = string.Empty;

    public string? ForName { get; private set; }

    /// <summary>Reason, decision, name of the camera, metres moved.</summary>
    public string? Note { get; private set; }
}
