using CameraProgram.Kernel.Events;
using CameraProgram.WorkTasks;

namespace CameraProgram.Plans;

/// <summary>A plan went out: its assignments become work tasks in the same transaction.</summary>
/// <param name="Symbol">Number and symbol of the plan, "80/KH-UBND".</param>
public sealed record PlanIssuedEvent(Guid PlanId, string Symbol, IReadOnlyList<IssuedAssignment> Assignments) : IDomainEvent;

/// <param name="AssignmentId">The assignment of the plan that the task comes from.</param>
/// <param name="LeadUnitId">The unit that answers for it.</param>
/// <param name="DueDay">The last day.</param>
public sealed record IssuedAssignment(
    Guid AssignmentId,
    string Title,
    string? Content,
    Guid LeadUnitId,
    IReadOnlyList<Guid> CoordinatingUnitIds,
    Guid? AssigneeUserId,
    DateOnly DueDay,
    TaskPriority Priority);
