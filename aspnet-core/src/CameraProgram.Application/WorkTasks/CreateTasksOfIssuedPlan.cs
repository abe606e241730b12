using CameraProgram.Kernel.Events;
using CameraProgram.Kernel.Time;
using CameraProgram.Plans;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.WorkTasks;

/// <summary>A plan is issued: each of its assignments becomes a task, once, in the same transaction.</summary>
public sealed class CreateTasksOfIssuedPlan(ICameraProgramDb db, WorkTaskViewer viewer, TimeProvider clock) : IDomainEventHandler<PlanIssuedEvent>
{
    public async Task HandleAsync(PlanIssuedEvent domainEvent, CancellationToken cancellationToken)
    {
        var ids = domainEvent.Assignments.Select(a => (Guid?)a.AssignmentId).ToList();
        var existing = await db.WorkTasks.Where(t => ids.Contains(t.AssignmentId)).Select(t => t.AssignmentId).ToListAsync(cancellationToken);
        var now = clock.UtcInstant();
        foreach (var assignment in domainEvent.Assignments.Where(a => !existing.Contains(a.AssignmentId)).DistinctBy(a => a.AssignmentId))
        {
            db.WorkTasks.Add(WorkTask.FromPlan(
                Guid.CreateVersion7(), domainEvent.PlanId, domainEvent.Symbol, assignment, viewer.Actor(), now));
        }
    }
}
