using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;

namespace CameraProgram.Maintenance;

/// <summary>
/// The last that was heard of a camera's picture. Reports arrive late and in any order: whoever remembers the newest can
/// tell an old one from news.
/// </summary>
[NotAudited]
public sealed class CameraSignal : AggregateRoot, IMultiTenant
{
    private CameraSignal()
    {
    }

    /// <param name="cameraId">Also its own id: a camera has one.</param>
    public CameraSignal(Guid cameraId)
        : base(cameraId)
    {
    }

    public Guid TenantId { get; private set; }

    /// <summary>UTC of the newest report that the picture arrives.</summary>
    public DateTime? SeenAt { get; private set; }

    /// <summary>UTC of the newest report that it does not.</summary>
    public DateTime? MissedAt { get; private set; }

    public void See(DateTime at) => SeenAt = SeenAt > at ? SeenAt : at;

    public void Miss(DateTime at) => MissedAt = MissedAt > at ? MissedAt : at;
}
