using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.WorkTasks;

/// <summary>The current user as tasks see them: their units, what they may see, and on which side of a task they stand.</summary>
public sealed class WorkTaskViewer(ICameraProgramDb db, ICurrentUser user)
{
    private List<Guid>? _ownUnits;

    /// <summary>The person who is meant: the one stood in for, else the user.</summary>
    public Guid? PersonId => user.ActingForId ?? user.Id;

    private Guid Person => PersonId ?? Guid.Empty;

    private bool SeesAll => user.Has(CameraProgramPermissions.WorkTasks.ViewAll) && user.HamletIds is null;

    /// <summary>The user's own unit, and the units that stand for the hamlets in the user's care.</summary>
    public async Task<List<Guid>> OwnUnitIdsAsync(CancellationToken cancellationToken)
    {
        if (_ownUnits is null)
        {
            var hamlets = user.HamletIds?.ToList() ?? [];
            _ownUnits = hamlets.Count == 0
                ? []
                : await db.OrgUnits.Where(u => u.HamletId != null && hamlets.Contains(u.HamletId.Value)).Select(u => u.Id).ToListAsync(cancellationToken);
            if (user.OrgUnitId is { } own && !_ownUnits.Contains(own))
            {
                _ownUnits.Add(own);
            }
        }

        return _ownUnits;
    }

    /// <summary>Everything with <c>ViewAll</c>; else what one's units lead or coordinate, and what is given to oneself.</summary>
    public async Task<IQueryable<WorkTask>> VisibleAsync(CancellationToken cancellationToken)
    {
        if (SeesAll)
        {
            return db.WorkTasks;
        }

        var (units, person) = (await OwnUnitIdsAsync(cancellationToken), Person);
        var coordinated = db.WorkTaskUnits.Where(u => units.Contains(u.UnitId)).Select(u => u.WorkTaskId);
        return db.WorkTasks.Where(t => units.Contains(t.LeadUnitId) || t.AssigneeUserId == person || coordinated.Contains(t.Id));
    }

    /// <summary>Given to the person, or to one of their units without naming a person.</summary>
    /// <param name="openOnly">Leaves the closed ones out; much the smaller set.</param>
    public async Task<IQueryable<WorkTask>> MineAsync(bool openOnly, CancellationToken cancellationToken)
    {
        var (units, person) = (await OwnUnitIdsAsync(cancellationToken), Person);
        var tasks = openOnly ? db.WorkTasks.WhereOpen() : db.WorkTasks;

        // The second condition is no "null or the person": SQLite would look up all the tasks that name nobody.
        return tasks.Where(t => (units.Contains(t.LeadUnitId) || t.AssigneeUserId == person) && (t.AssigneeUserId ?? person) == person);
    }

    /// <summary>The open tasks that another leads and one of their units coordinates.</summary>
    public async Task<IQueryable<WorkTask>> CoordinatedAsync(CancellationToken cancellationToken)
    {
        var (units, person) = (await OwnUnitIdsAsync(cancellationToken), Person);
        var coordinated = db.WorkTaskUnits.Where(u => units.Contains(u.UnitId)).Select(u => u.WorkTaskId);
        return db.WorkTasks.WhereOpen().Where(t => coordinated.Contains(t.Id) && !units.Contains(t.LeadUnitId) && t.AssigneeUserId != person);
    }

    /// <param name="task">With its coordinating units loaded.</param>
    public async Task<TaskActor> ActorAsync(WorkTask task, CancellationToken cancellationToken)
    {
        var units = await OwnUnitIdsAsync(cancellationToken);
        var leads = units.Contains(task.LeadUnitId) || (task.AssigneeUserId is { } assignee && assignee == PersonId);
        var side = leads ? TaskSide.Lead : task.CoordinatingUnits.Any(u => units.Contains(u.UnitId)) ? TaskSide.Coordinating : TaskSide.Other;
        return Actor(side);
    }

    public TaskActor Actor(TaskSide side = TaskSide.Other) =>
        new(user.Id, user.FullName, user.OrgUnitId, user.ActingForId, user.ActingForName, side);
}
