using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Plans;

namespace CameraProgram.WorkTasks;

/// <summary>
/// A piece of work given to a unit, with a due day. It is never deleted, only cancelled with a reason. Whether an open
/// one is late is asked of the calendar, never stored.
/// </summary>
public sealed partial class WorkTask : AggregateRoot, IAudited, IMultiTenant, ISearchable, INamed
{
    private readonly List<WorkTaskUnit> _coordinatingUnits = [];
    private readonly List<TaskHistoryEntry> _history = [];
    private readonly List<TaskFile> _files = [];
    private readonly List<TaskExtension> _extensions = [];

    private WorkTask()
    {
    }

    private WorkTask(Guid id, TaskOrigin origin, TaskContent content)
        : base(id)
    {
        Origin = origin;
        LeadUnitId = Check.Id(content.LeadUnitId);
        Describe(content);
    }

    public Guid TenantId { get; private set; }

    public TaskOrigin Origin { get; private set; }

    public Guid? PlanId { get; private set; }

    /// <summary>The assignment of the plan; one task per assignment.</summary>
    public Guid? AssignmentId { get; private set; }

    /// <summary>"80/KH-UBND".</summary>
    public string? PlanSymbol { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public string? Content { get; private set; }

    /// <summary>The unit that answers for it.</summary>
    public Guid LeadUnitId { get; private set; }

    /// <summary>The person it is given to, when one is named.</summary>
    public Guid? AssigneeUserId { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly DueDay { get; private set; }

    public TaskPriority Priority { get; private set; }

    public WorkTaskStatus Status { get; private set; }

    /// <summary>Completed or cancelled. Kept beside the status so that lists can put open tasks first by index.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>0 to 100.</summary>
    public int Percent { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime AssignedAt { get; private set; }

    /// <summary>UTC of the last report or note; empty before the first, and again after a return or a change of the lead unit.</summary>
    public DateTime? LastReportAt { get; private set; }

    public Guid? SubmittedById { get; private set; }

    /// <summary>The person the submitter stood in for.</summary>
    public Guid? SubmittedForId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>The day in Vietnam on which it was completed.</summary>
    public DateOnly? CompletedDay { get; private set; }

    /// <summary>Completed after the due day. Kept, since it never changes again, so that it is counted by index.</summary>
    public bool CompletedLate { get; private set; }

    /// <summary>The day asked for in the extension request that waits for an answer.</summary>
    public DateOnly? PendingExtensionDay { get; private set; }

    public int FileCount { get; private set; }

    /// <summary>UTC of the last word that urged the work on; empty again once the lead unit did something.</summary>
    public DateTime? ChasedAt { get; private set; }

    /// <summary>How the last request for more time was answered; empty again once the lead unit did something.</summary>
    public TaskExtensionOutcome? ExtensionAnswer { get; private set; }

    /// <summary>UTC of that answer.</summary>
    public DateTime? ExtensionAnsweredAt { get; private set; }

    public DateTime CreationTime { get; private set; }

    public Guid? CreatorId { get; private set; }

    public DateTime? LastModificationTime { get; private set; }

    public Guid? LastModifierId { get; private set; }

    public IReadOnlyList<WorkTaskUnit> CoordinatingUnits => _coordinatingUnits;

    public IReadOnlyList<TaskHistoryEntry> History => _history;

    public IReadOnlyList<TaskFile> Files => _files;

    public IReadOnlyList<TaskExtension> Extensions => _extensions;

    /// <summary>Work goes on: not submitted, not closed.</summary>
    public bool IsBeingWorkedOn => Status is WorkTaskStatus.Accepted or WorkTaskStatus.InProgress or WorkTaskStatus.Returned;

    /// <summary>The task that an assignment of a plan becomes when the plan is issued.</summary>
    public static WorkTask FromPlan(Guid id, Guid planId, string planSymbol, IssuedAssignment assignment, TaskActor actor, DateTime now)
    {
        var task = new WorkTask(id, TaskOrigin.PlanAssignment, new TaskContent(
            assignment.Title, assignment.Content, assignment.LeadUnitId, assignment.CoordinatingUnitIds,
            assignment.AssigneeUserId, assignment.DueDay, assignment.Priority))
        {
            PlanId = Check.Id(planId),
            AssignmentId = Check.Id(assignment.AssignmentId),
            PlanSymbol = Check.Text(planSymbol, CameraProgramConsts.SymbolLength),
        };
        task.RecordAssigned(actor, now);
        return task;
    }

    /// <summary>A task that the board gives directly.</summary>
    /// <exception cref="InputException"><c>DueDayPast</c>.</exception>
    public static WorkTask AdHoc(Guid id, TaskContent content, TaskActor actor, DateTime now)
    {
        EnsureMayBeDue(content.DueDay, now);
        var task = new WorkTask(id, TaskOrigin.AdHoc, content);
        task.RecordAssigned(actor, now);
        return task;
    }

    public bool IsLate(DateOnly today) => !IsClosed && DueDay < today;

    public bool IsNearlyLate(DateOnly today) =>
        !IsClosed && DueDay >= today && DueDay.DayNumber - today.DayNumber <= WorkTaskConsts.NearlyLateDays;

    public string NameInLists => Title;

    public string GetSearchWords() => $"{Title} {PlanSymbol}";

    /// <summary>A new due day is neither past nor far away.</summary>
    private static void EnsureMayBeDue(DateOnly day, DateTime now, string field = "dueDay")
    {
        var today = VietnamTime.DayOf(now);
        if (day < today)
        {
            throw new InputException(field, CameraProgramErrorCodes.WorkTasks.DueDayPast);
        }

        TypedDay.Due(day, today, field);
    }

    private void RecordAssigned(TaskActor actor, DateTime now)
    {
        AssignedAt = now;
        var entry = Record(TaskHistoryKind.Assigned, actor, now);
        (entry.UnitId, entry.Day) = (LeadUnitId, DueDay);
    }

    private TaskHistoryEntry Record(TaskHistoryKind kind, TaskActor actor, DateTime now, string? note = null)
    {
        var entry = new TaskHistoryEntry(Id, kind, actor, now) { Note = note };
        _history.Add(entry);
        return entry;
    }

    private BusinessException Refusal(string code) => new BusinessException(code).WithData("title", Title).WithData("status", Status);
}
