using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

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

    public CameraSignal(Guid id, Guid cameraId)
        : base(id) => CameraId = Check.Id(cameraId);

    public Guid TenantId { get; private set; }

    public Guid CameraId { get; private set; }

    /// <summary>UTC of the newest report that the picture arrives.</summary>
    public DateTime? SeenAt { get; private set; }

    /// <summary>UTC of the newest report that it does not.</summary>
    public DateTime? MissedAt { get; private set; }

    public void See(DateTime at) => SeenAt = SeenAt > at ? SeenAt : at;

    public void Miss(DateTime at) => MissedAt = MissedAt > at ? MissedAt : at;
}
