using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Audit;

/// <summary>One look at personal data: who, at whose, when and how. Append-only (Luật 91/2025/QH15; NĐ 356/2025/NĐ-CP).</summary>
[NotAudited]
public sealed class AccessEntry : Entity, IMultiTenant, IAppendOnly
{
    private AccessEntry()
    {
    }

    /// <param name="subjectId">The party; empty for a whole list.</param>
    /// <param name="subjectName">Its name, or the list's.</param>
    public AccessEntry(Guid id, AccessKind kind, Guid? subjectId, string subjectName, Actor actor, DateTime at)
        : base(id)
    {
        Kind = kind;
        SubjectId = subjectId;
        SubjectName = Check.Text(subjectName, CameraProgramConsts.NameLength);
        (UserId, UserName, ForName, At) = (actor.UserId, actor.Name, actor.ForName, at);
    }

    public Guid TenantId { get; private set; }

    public AccessKind Kind { get; private set; }

    public Guid? SubjectId { get; private set; }

    public string SubjectName { get; private set; } = string.Empty;

    public Guid? UserId { get; private set; }

    public string UserName { get; private set; } = string.Empty;

    /// <summary>In whose place.</summary>
    public string? ForName { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
}
