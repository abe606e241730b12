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
    public const int NameLength = 200;

    private AuditEntry()
    {
    }

    public AuditEntry(Guid id, AuditAction action, AuditedThing thing, string changes, AuditActor actor, DateTime instant)
        : base(id)
    {
        Action = action;
        EntityType = thing.Type;
        EntityId = thing.Id;
        EntityName = thing.Name;
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

    /// <summary>What people called the thing at that time, when it has a name or title.</summary>
    public string? EntityName { get; private set; }

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

/// <param name="Type">The class, like <c>Hamlet</c>; for a part without an id of its own, the part's class with the id of the whole.</param>
public sealed record AuditedThing(string Type, Guid Id, string? Name);
