namespace CameraProgram.WorkTasks;

/// <summary>Which side of a task somebody stands on.</summary>
public enum TaskSide
{
    /// <summary>Neither leads nor coordinates.</summary>
    Other,

    /// <summary>Belongs to a coordinating unit: may add notes and files.</summary>
    Coordinating,

    /// <summary>Belongs to the lead unit, or is the person assigned: does and reports the work.</summary>
    Lead,
}

/// <summary>Who does something to a task, and in whose place.</summary>
/// <param name="UserId">Empty for the program itself.</param>
/// <param name="Name">As it is kept in the history.</param>
/// <param name="UnitId">The unit the person works for.</param>
/// <param name="ForUserId">The person stood in for.</param>
/// <param name="ForName">Their name.</param>
public sealed record TaskActor(Guid? UserId, string? Name, Guid? UnitId, Guid? ForUserId, string? ForName, TaskSide Side)
{
    /// <summary>True when this is the given person, or stands in for them.</summary>
    public bool Is(Guid? userId) => userId is not null && (UserId == userId || ForUserId == userId);
}

/// <summary>What a task asks, of whom, until when.</summary>
public sealed record TaskContent(
    string Title,
    string? Content,
    Guid LeadUnitId,
    IReadOnlyCollection<Guid> CoordinatingUnitIds,
    Guid? AssigneeUserId,
    DateOnly DueDay,
    TaskPriority Priority);
