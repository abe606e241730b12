using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;

namespace CameraProgram.WorkTasks;

/// <summary>A request for more time, and the answer.</summary>
[NotAudited]
public sealed class TaskExtension : Entity
{
    private TaskExtension()
    {
    }

    internal TaskExtension(Guid workTaskId, DateOnly previousDay, DateOnly newDay, string reason, TaskActor actor, DateTime now)
        : base(Guid.CreateVersion7())
    {
        WorkTaskId = workTaskId;
        PreviousDay = previousDay;
        NewDay = newDay;
        Reason = reason;
        RequestedById = actor.UserId;
        RequestedByName = actor.Name;
        RequestedAt = now;
    }

    public Guid WorkTaskId { get; private set; }

    public DateOnly PreviousDay { get; private set; }

    /// <summary>The due day asked for.</summary>
    public DateOnly NewDay { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    public Guid? RequestedById { get; private set; }

    public string? RequestedByName { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime RequestedAt { get; private set; }

    public TaskExtensionOutcome Outcome { get; private set; } = TaskExtensionOutcome.Requested;

    public string? Answer { get; private set; }

    public string? AnsweredByName { get; private set; }

    /// <summary>UTC of the answer, or of becoming void.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>Nobody answered: what was asked for has become void.</summary>
    internal void Lapse(DateTime now) => (Outcome, AnsweredAt) = (TaskExtensionOutcome.Lapsed, now);

    internal void Decide(TaskExtensionOutcome outcome, string? answer, TaskActor actor, DateTime now)
    {
        Outcome = outcome;
        Answer = answer;
        AnsweredByName = actor.Name;
        AnsweredAt = now;
    }
}
