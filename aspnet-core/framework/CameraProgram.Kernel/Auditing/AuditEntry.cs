using CameraProgram.Kernel.Entities;

namespace CameraProgram.Kernel.Auditing;

public enum AuditAction
{
    Created,
    Changed,
    Deleted,
}

/// <summary>One saved change of one thing: who, in whose place, when, and the values before and after. Append-only.</summary>
[NotAudited]
public sealed class AuditEntry : Entity, IMayHaveTenant
{
    private AuditEntry()
    {
    }

    public AuditEntry(Guid id, AuditAction action, string entityType, Guid entityId, string changes, AuditActor actor, DateTime instant)
        : base(id)
    {
        Action = action;
        EntityType = entityType;
        EntityId = entityId;
        Changes = changes;
        UserId = actor.UserId;
        UserName = actor.UserName;
        ActingForId = actor.ActingForId;
        ActingForName = actor.ActingForName;
        Instant = instant;
    }

    public Guid? TenantId { get; private set; }

    public AuditAction Action { get; private set; }

    public string EntityType { get; private set; } = string.Empty;

    public Guid EntityId { get; private set; }

    /// <summary>JSON: property → [before, after].</summary>
    public string Changes { get; private set; } = string.Empty;

    public Guid? UserId { get; private set; }

    public string? UserName { get; private set; }

    public Guid? ActingForId { get; private set; }

    public string? ActingForName { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime Instant { get; private set; }
}

public sealed record AuditActor(Guid? UserId, string? UserName, Guid? ActingForId, string? ActingForName);
