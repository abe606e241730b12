namespace CameraProgram.WorkTasks;

/// <param name="IsLate">The due day has passed and the task is open: computed today, in Vietnam.</param>
/// <param name="IsNearlyLate">Due today or within seven days.</param>
/// <param name="CompletedLate">Completed after its due day.</param>
/// <param name="PendingExtensionDay">The day asked for in a request for more time that waits.</param>
/// <param name="ExtensionAnswer">How the last request for more time was answered, while that is news to the lead unit.</param>
/// <param name="ChasedAt">When the lead unit was urged on, until it does something.</param>
public sealed record WorkTaskListItemDto(
    Guid Id,
    long Version,
    string Title,
    WorkTaskStatus Status,
    TaskPriority Priority,
    DateOnly DueDay,
    int Percent,
    Guid LeadUnitId,
    string? LeadUnitName,
    string? AssigneeName,
    TaskOrigin Origin,
    string? PlanSymbol,
    bool IsLate,
    bool IsNearlyLate,
    DateOnly? CompletedDay,
    bool CompletedLate,
    DateOnly? PendingExtensionDay,
    TaskExtensionOutcome? ExtensionAnswer,
    DateTime? ChasedAt,
    DateTime AssignedAt) : IHasVersion;

/// <summary>What the current user may do with a task now.</summary>
public enum WorkTaskAction
{
    Accept,
    ReportProgress,
    AddNote,
    Submit,
    RequestExtension,
    Edit,
    ChangeLead,
    Chase,
    Complete,
    Return,
    DecideExtension,
    Cancel,
}

public sealed record TaskUnitDto(Guid Id, string Name);

public sealed record TaskPersonDto(Guid Id, string FullName, string? JobTitle);

/// <param name="ActorForName">The person the actor stood in for.</param>
/// <param name="UnitName">The unit the task went to.</param>
/// <param name="Day">The due day that holds, or is asked for, from then on.</param>
/// <param name="Changes">What a correction changed beside lead unit and due day.</param>
public sealed record TaskHistoryDto(
    Guid Id,
    TaskHistoryKind Kind,
    DateTime At,
    string? ActorName,
    string? ActorForName,
    string? ActorUnitName,
    int? Percent,
    string? UnitName,
    DateOnly? Day,
    DateOnly? PreviousDay,
    string? Note,
    int FileCount,
    IReadOnlyList<TaskChangeDto> Changes);

/// <summary>One thing that a correction changed.</summary>
/// <param name="From">Until then, as people read it; a priority by its name; empty when there was none, and for the content.</param>
/// <param name="To">From then on, likewise.</param>
public sealed record TaskChangeDto(TaskField Field, string? From, string? To);

/// <param name="Size">Bytes.</param>
/// <param name="HistoryEntryId">The report or note it came with.</param>
public sealed record TaskFileDto(Guid Id, string FileName, string ContentType, long Size, Guid HistoryEntryId, DateTime AddedAt, string? AddedByName);

public sealed record TaskExtensionDto(
    Guid Id,
    DateOnly PreviousDay,
    DateOnly NewDay,
    string Reason,
    string? RequestedByName,
    DateTime RequestedAt,
    TaskExtensionOutcome Outcome,
    string? Answer,
    string? AnsweredByName,
    DateTime? AnsweredAt);

/// <param name="ChasedAt">When the lead unit was urged on, until it does something.</param>
/// <param name="NeedsNote">Submitting needs a note, because nothing was reported (since the last return).</param>
/// <param name="History">Newest first; at most 200.</param>
public sealed record WorkTaskDto(
    Guid Id,
    long Version,
    TaskOrigin Origin,
    Guid? PlanId,
    string? PlanSymbol,
    string Title,
    string? Content,
    TaskUnitDto LeadUnit,
    IReadOnlyList<TaskUnitDto> CoordinatingUnits,
    TaskPersonDto? Assignee,
    DateOnly DueDay,
    TaskPriority Priority,
    WorkTaskStatus Status,
    int Percent,
    bool IsLate,
    bool IsNearlyLate,
    DateOnly? CompletedDay,
    bool CompletedLate,
    DateTime? SubmittedAt,
    DateOnly? PendingExtensionDay,
    DateTime? ChasedAt,
    bool NeedsNote,
    DateTime AssignedAt,
    IReadOnlyList<WorkTaskAction> AllowedActions,
    IReadOnlyList<TaskHistoryDto> History,
    IReadOnlyList<TaskFileDto> Files,
    IReadOnlyList<TaskExtensionDto> Extensions) : IHasVersion;

/// <param name="Total">How many tasks have this status; the cards are the first of them.</param>
public sealed record WorkTaskBoardColumnDto(WorkTaskStatus Status, int Total, IReadOnlyList<WorkTaskCardDto> Cards);

/// <param name="Moves">The next steps that the current user may take, the one that presses first: accept, report, submit, complete, return.</param>
public sealed record WorkTaskCardDto(WorkTaskListItemDto Task, IReadOnlyList<WorkTaskAction> Moves);

/// <summary>How the visible tasks stand today.</summary>
public sealed record WorkTaskSummaryDto(
    int Total,
    int Open,
    int Late,
    int NearlyLate,
    int CompletedOnTime,
    int CompletedLate,
    int WaitingForMyReview,
    int ExtensionsAsked,
    int MineOpen,
    int MineLate,
    IReadOnlyList<WorkTaskCountDto> ByStatus);

public sealed record WorkTaskCountDto(WorkTaskStatus Status, int Count);

/// <param name="Tasks">Mine and open, the returned ones first, then by due day; at most 200.</param>
/// <param name="Total">How many there are altogether.</param>
/// <param name="Coordinated">Open ones that another leads and one of my units coordinates, by due day; at most 50.</param>
/// <param name="WaitingForReview">Submitted by others, for a reviewer; at most 50.</param>
/// <param name="ExtensionsAsked">Requests for more time, for a reviewer; at most 50.</param>
/// <param name="News">Of the last seven days, newest first; at most 50.</param>
public sealed record MyWorkTasksDto(
    IReadOnlyList<WorkTaskListItemDto> Tasks,
    int Total,
    IReadOnlyList<WorkTaskListItemDto> Coordinated,
    IReadOnlyList<WorkTaskListItemDto> WaitingForReview,
    IReadOnlyList<WorkTaskListItemDto> ExtensionsAsked,
    IReadOnlyList<TaskNewsDto> News);

/// <summary>What whoever gives the work did lately to a task of one's own: cancelled it, or moved its due day.</summary>
/// <param name="Id">Of the task.</param>
/// <param name="Note">The reason.</param>
/// <param name="PreviousDay">The due day until then, when it was moved.</param>
public sealed record TaskNewsDto(
    Guid Id, string Title, TaskHistoryKind Kind, DateTime At, string? ActorName, string? Note, DateOnly? PreviousDay, DateOnly? Day);

/// <param name="HamletId">The hamlet that the unit stands for.</param>
public sealed record UnitOptionDto(Guid Id, string Name, Guid? HamletId);

public sealed record PersonOptionDto(Guid Id, string FullName, string? JobTitle, Guid? OrgUnitId);

public sealed record TaskPlanOptionDto(Guid Id, string Symbol);

/// <summary>What the forms and filters of tasks offer.</summary>
/// <param name="People">Empty unless the user may assign tasks.</param>
public sealed record WorkTaskOptionsDto(
    IReadOnlyList<UnitOptionDto> Units, IReadOnlyList<PersonOptionDto> People, IReadOnlyList<TaskPlanOptionDto> Plans);
