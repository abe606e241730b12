using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Commitments;

/// <summary>A camera that a commitment is about, as it was when the paper was written.</summary>
[NotAudited]
public sealed class CommitmentCamera : Entity
{
    private CommitmentCamera()
    {
    }

    internal CommitmentCamera(Guid commitmentId, Guid cameraId)
        : base(Guid.CreateVersion7()) => (CommitmentId, CameraId) = (commitmentId, cameraId);

    public Guid CommitmentId { get; private set; }

    public Guid CameraId { get; private set; }

    /// <summary>From 0, as on the paper.</summary>
    public int Order { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string? Code { get; private set; }

    public string? Location { get; private set; }

    public double? Latitude { get; private set; }

    public double? Longitude { get; private set; }

    /// <summary>Số mắt.</summary>
    public int LensCount { get; private set; }

    public string? Model { get; private set; }

    /// <summary>Degrees clockwise from north.</summary>
    public int? Bearing { get; private set; }

    public int? RetentionDays { get; private set; }

    internal void Copy(Camera camera, int order)
    {
        Order = order;
        (Name, Code, Location, Model) = (camera.Name, camera.Code, camera.Location, camera.Model);
        (Latitude, Longitude, Bearing) = (camera.Latitude, camera.Longitude, camera.Bearing);
        (LensCount, RetentionDays) = (camera.LensCount, camera.RetentionDays);
    }
}

/// <summary>A picture or file of the signed paper.</summary>
[NotAudited]
public sealed class CommitmentScan : Entity
{
    private CommitmentScan()
    {
    }

    internal CommitmentScan(Guid commitmentId, Guid attachmentId, int order)
        : base(Guid.CreateVersion7()) => (CommitmentId, AttachmentId, Order) = (commitmentId, attachmentId, order);

    public Guid CommitmentId { get; private set; }

    public Guid AttachmentId { get; private set; }

    /// <summary>From 0.</summary>
    public int Order { get; private set; }
}

/// <summary>A step in the life of a commitment.</summary>
[NotAudited, OutsideVersion]
public sealed class CommitmentEvent : Entity
{
    private CommitmentEvent()
    {
    }

    internal CommitmentEvent(Guid commitmentId, int order, CommitmentEventKind kind, Actor actor, DateTime at, string? note)
        : base(Guid.CreateVersion7()) =>
        (CommitmentId, Order, Kind, ById, ByName, ForName, At, Note) =
        (commitmentId, order, kind, actor.UserId, actor.Name, actor.ForName, at, Check.OptionalText(note, CameraProgramConsts.NoteLength));

    public Guid CommitmentId { get; private set; }

    /// <summary>From 0; two events of one transaction have the same instant.</summary>
    public int Order { get; private set; }

    public CommitmentEventKind Kind { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = string.Empty;

    public string? ForName { get; private set; }

    /// <summary>The reason of a withdrawal, the name of the signer.</summary>
    public string? Note { get; private set; }
}
