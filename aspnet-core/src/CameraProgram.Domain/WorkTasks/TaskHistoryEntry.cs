using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;

namespace CameraProgram.WorkTasks;

/// <summary>One event in the life of a task: what, who, for whom, when, and the data of the sentence about it.</summary>
[NotAudited]
public sealed class TaskHistoryEntry : Entity
{
    private TaskHistoryEntry()
    {
    }

    internal TaskHistoryEntry(Guid workTaskId, TaskHistoryKind kind, TaskActor actor, DateTime at)
        : base(Guid.CreateVersion7())
    {
        WorkTaskId = workTaskId;
        Kind = kind;
        At = at;
        ActorId = actor.UserId;
        ActorName = actor.Name;
        ActorForName = actor.ForName;
        ActorUnitId = actor.UnitId;
    }

    public Guid WorkTaskId { get; private set; }

    public TaskHistoryKind Kind { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public Guid? ActorId { get; private set; }

    public string? ActorName { get; private set; }

    /// <summary>The person the actor stood in for.</summary>
    public string? ActorForName { get; private set; }

    public Guid? ActorUnitId { get; private set; }

    /// <summary>What was reported; of a completion, how far the unit had reported until then.</summary>
    public int? Percent { get; internal set; }

    /// <summary>The unit that the task went to.</summary>
    public Guid? UnitId { get; internal set; }

    /// <summary>The due day that holds, or is asked for, from now on.</summary>
    public DateOnly? Day { get; internal set; }

    /// <summary>The due day until then.</summary>
    public DateOnly? PreviousDay { get; internal set; }

    /// <summary>What was written: note, reason, answer.</summary>
    public string? Note { get; internal set; }

    public int FileCount { get; internal set; }

    /// <summary>What a correction changed; empty for every other event.</summary>
    public IReadOnlyList<TaskChange>? Changes { get; internal set; }
}
