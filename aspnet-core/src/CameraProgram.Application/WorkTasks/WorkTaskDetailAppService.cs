using CameraProgram.Attachments;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.WorkTasks;

/// <summary>One task with its history, files and requests, and what the current user may do with it now.</summary>
public sealed class WorkTaskDetailAppService(
    ICameraProgramDb db, WorkTaskViewer viewer, AttachmentAppService attachments, ICurrentUser user, TimeProvider clock)
{
    public async Task<WorkTaskDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var visible = await viewer.VisibleAsync(cancellationToken);
        var task = await visible.AsNoTracking().Include(t => t.CoordinatingUnits).Include(t => t.Extensions)
            .GetAsync(id, cancellationToken);
        var history = await db.WorkTasks.AsNoTracking().Where(t => t.Id == id).SelectMany(t => t.History)
            .OrderByDescending(h => h.At).ThenByDescending(h => h.Id).Take(WorkTaskConsts.ShownHistory).ToListAsync(cancellationToken);
        var files = await FilesAsync(id, cancellationToken);
        var names = await NamesAsync(task, history, cancellationToken);
        var assignee = task.AssigneeUserId is null
            ? null
            : await db.Users.Where(u => u.Id == task.AssigneeUserId)
                .Select(u => new TaskPersonDto(u.Id, u.FullName, u.JobTitle)).SingleOrDefaultAsync(cancellationToken);
        var actor = await viewer.ActorAsync(task, cancellationToken);
        var today = clock.Today();
        return new WorkTaskDto(
            task.Id, task.Version, task.Origin, task.PlanId, task.PlanSymbol, task.Title, task.Content,
            new TaskUnitDto(task.LeadUnitId, names.GetValueOrDefault(task.LeadUnitId, string.Empty)),
            [.. task.CoordinatingUnits.Select(u => new TaskUnitDto(u.UnitId, names.GetValueOrDefault(u.UnitId, string.Empty))).OrderBy(u => u.Name, StringComparer.Ordinal)],
            assignee, task.DueDay, task.Priority, task.Status, task.Percent,
            task.IsLate(today), task.IsNearlyLate(today), task.CompletedDay, task.CompletedLate,
            task.SubmittedAt, task.PendingExtensionDay, task.ChasedAt, task.LastReportAt is null, task.AssignedAt,
            [.. AllowedActions(task, actor)],
            [.. history.Select(h => ToDto(h, names))],
            files,
            [.. task.Extensions.OrderByDescending(e => e.RequestedAt).Select(ToDto)]);
    }

    /// <exception cref="EntityNotFoundException">No such file, or of a task the user may not see.</exception>
    public async Task<FileContent> OpenFileAsync(Guid id, Guid fileId, CancellationToken cancellationToken)
    {
        var visible = await viewer.VisibleAsync(cancellationToken);
        var attachmentId = await visible.Where(t => t.Id == id).SelectMany(t => t.Files).Where(f => f.Id == fileId)
            .Select(f => (Guid?)f.AttachmentId).SingleOrDefaultAsync(cancellationToken)
            ?? throw new EntityNotFoundException(nameof(TaskFile), fileId);
        return await attachments.OpenAsync(attachmentId, cancellationToken);
    }

    public async Task<WorkTaskOptionsDto> OptionsAsync(CancellationToken cancellationToken)
    {
        const int max = 500;
        var today = clock.Today();
        var units = await db.OrgUnits.AsNoTracking().Where(u => u.ValidTo == null || u.ValidTo >= today)
            .OrderByName().Take(max).Select(u => new UnitOptionDto(u.Id, u.Name, u.HamletId)).ToListAsync(cancellationToken);
        var people = !user.Has(CameraProgramPermissions.WorkTasks.Assign)
            ? []
            : await db.Users.AsNoTracking().Where(u => u.IsActive && u.OrgUnitId != null).OrderByName().Take(max)
                .Select(u => new PersonOptionDto(u.Id, u.FullName, u.JobTitle, u.OrgUnitId)).ToListAsync(cancellationToken);
        var visible = await viewer.VisibleAsync(cancellationToken);
        var plans = await visible.AsNoTracking().Where(t => t.PlanId != null).Select(t => new { t.PlanId, t.PlanSymbol }).Distinct()
            .OrderBy(p => p.PlanSymbol).ThenBy(p => p.PlanId).Take(max).ToListAsync(cancellationToken);
        return new WorkTaskOptionsDto(units, people, [.. plans.Select(p => new TaskPlanOptionDto(p.PlanId!.Value, p.PlanSymbol!)).OrderBy(p => p.Symbol, StringComparer.Ordinal)]);
    }

    private IEnumerable<WorkTaskAction> AllowedActions(WorkTask task, TaskActor actor)
    {
        if (task.IsClosed)
        {
            yield break;
        }

        var submitted = task.Status == WorkTaskStatus.Submitted;
        if (user.Has(CameraProgramPermissions.WorkTasks.Report) && !submitted)
        {
            foreach (var action in WorkOf(task, actor.Side))
            {
                yield return action;
            }
        }

        if (user.Has(CameraProgramPermissions.WorkTasks.Assign))
        {
            yield return WorkTaskAction.Edit;
            if (!submitted)
            {
                yield return WorkTaskAction.ChangeLead;
                yield return WorkTaskAction.Chase;
            }
        }

        if (!user.Has(CameraProgramPermissions.WorkTasks.Review))
        {
            yield break;
        }

        if (submitted)
        {
            if (!task.IsSubmitter(actor))
            {
                yield return WorkTaskAction.Complete;
            }

            yield return WorkTaskAction.Return;
        }

        if (task.Extensions.Any(e => e.Outcome == TaskExtensionOutcome.Requested && !actor.Is(e.RequestedById)))
        {
            yield return WorkTaskAction.DecideExtension;
        }

        yield return WorkTaskAction.Cancel;
    }

    private static IEnumerable<WorkTaskAction> WorkOf(WorkTask task, TaskSide side)
    {
        if (side == TaskSide.Lead)
        {
            if (task.Status == WorkTaskStatus.Assigned)
            {
                yield return WorkTaskAction.Accept;
            }

            if (task.IsBeingWorkedOn)
            {
                yield return WorkTaskAction.ReportProgress;
                yield return WorkTaskAction.Submit;
            }

            if (task.PendingExtensionDay is null)
            {
                yield return WorkTaskAction.RequestExtension;
            }
        }

        if (side != TaskSide.Other)
        {
            yield return WorkTaskAction.AddNote;
        }
    }

    private async Task<List<TaskFileDto>> FilesAsync(Guid id, CancellationToken cancellationToken)
    {
        var rows = from task in db.WorkTasks.AsNoTracking().Where(t => t.Id == id)
                   from file in task.Files
                   join entry in db.WorkTasks.SelectMany(t => t.History) on file.HistoryEntryId equals entry.Id
                   orderby entry.At descending, file.Id
                   select new TaskFileDto(file.Id, file.FileName, file.ContentType, file.Size, file.HistoryEntryId, entry.At, entry.ActorName);
        return await rows.Take(WorkTaskConsts.MaxFiles).ToListAsync(cancellationToken);
    }

    /// <summary>Of the units and persons that the task and its history speak of.</summary>
    private async Task<Dictionary<Guid, string>> NamesAsync(WorkTask task, List<TaskHistoryEntry> history, CancellationToken cancellationToken)
    {
        var changed = history.SelectMany(h => h.Changes ?? []).ToList();
        var units = history.Select(h => h.UnitId).Concat(history.Select(h => h.ActorUnitId)).OfType<Guid>()
            .Concat(Ids(changed, TaskField.CoordinatingUnit))
            .Concat(task.CoordinatingUnits.Select(u => u.UnitId)).Append(task.LeadUnitId).Distinct().ToList();
        var names = await db.OrgUnits.AsNoTracking().Where(u => units.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        var people = Ids(changed, TaskField.Assignee).Distinct().ToList();
        if (people.Count > 0)
        {
            foreach (var person in await db.Users.AsNoTracking().Where(u => people.Contains(u.Id)).Select(u => new { u.Id, u.FullName }).ToListAsync(cancellationToken))
            {
                names[person.Id] = person.FullName;
            }
        }

        return names;
    }

    private static IEnumerable<Guid> Ids(IEnumerable<TaskChange> changes, TaskField field) =>
        changes.Where(c => c.Field == field).SelectMany(c => new[] { c.From, c.To }).OfType<string>().Select(Guid.Parse);

    private static TaskHistoryDto ToDto(TaskHistoryEntry h, Dictionary<Guid, string> names) => new(
        h.Id, h.Kind, h.At, h.ActorName, h.ActorForName, NameOf(h.ActorUnitId, names), h.Percent, NameOf(h.UnitId, names),
        h.Day, h.PreviousDay, h.Note, h.FileCount, [.. (h.Changes ?? []).Select(c => ToDto(c, names))]);

    private static TaskChangeDto ToDto(TaskChange change, Dictionary<Guid, string> names) =>
        change.Field is TaskField.CoordinatingUnit or TaskField.Assignee
            ? new TaskChangeDto(change.Field, NameOf(IdOf(change.From), names), NameOf(IdOf(change.To), names))
            : new TaskChangeDto(change.Field, change.From, change.To);

    private static Guid? IdOf(string? id) => id is null ? null : Guid.Parse(id);

    private static TaskExtensionDto ToDto(TaskExtension e) => new(
        e.Id, e.PreviousDay, e.NewDay, e.Reason, e.RequestedByName, e.RequestedAt, e.Outcome, e.Answer, e.AnsweredByName, e.AnsweredAt);

    private static string? NameOf(Guid? id, Dictionary<Guid, string> names) => id is { } known ? names.GetValueOrDefault(known) : null;
}
