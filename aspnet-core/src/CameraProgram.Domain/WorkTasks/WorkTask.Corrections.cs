using CameraProgram.Kernel.Errors;

namespace CameraProgram.WorkTasks;

/// <summary>What whoever gives the work may still do: correct it, give it to another unit, urge it on.</summary>
public sealed partial class WorkTask
{
    /// <summary>
    /// Changes what is asked, until the task is closed; the history keeps what differs. Once the lead unit has accepted, only
    /// <see cref="ChangeLead"/> takes the task from it.
    /// </summary>
    /// <param name="reason">Must be there when the due day changes.</param>
    public void Edit(TaskContent content, string? reason, TaskActor actor, DateTime now)
    {
        EnsureOpen();
        if (content.LeadUnitId != LeadUnitId && Status != WorkTaskStatus.Assigned)
        {
            throw new InputException("leadUnitId", CameraProgramErrorCodes.WorkTasks.LeadChangesWithReason);
        }

        var (previousDay, previousLead) = (DueDay, LeadUnitId);
        var moved = content.DueDay != DueDay;
        if (moved)
        {
            EnsureMayBeDue(content.DueDay, now);
        }

        var why = moved ? Check.Text(reason, CameraProgramConsts.NoteLength) : Check.OptionalText(reason, CameraProgramConsts.NoteLength);
        LeadUnitId = Check.Id(content.LeadUnitId);
        var changes = Describe(content);
        if (changes.Count == 0 && !moved && LeadUnitId == previousLead)
        {
            return;
        }

        var entry = Record(TaskHistoryKind.Edited, actor, now, why);
        entry.Changes = changes;
        entry.UnitId = LeadUnitId == previousLead ? null : LeadUnitId;
        if (moved)
        {
            LapseExtension(now);
            (entry.PreviousDay, entry.Day) = (previousDay, DueDay);
        }
    }

    /// <summary>Gives the task to another unit, which accepts it anew and begins at 0 %; what the former one reported stays in the history.</summary>
    public void ChangeLead(Guid leadUnitId, string reason, TaskActor actor, DateTime now)
    {
        EnsureOpen();
        EnsureNotSubmitted();
        if (leadUnitId == LeadUnitId)
        {
            throw new InputException(nameof(leadUnitId), CameraProgramErrorCodes.WorkTasks.SameLead);
        }

        var why = Check.Text(reason, CameraProgramConsts.NoteLength);
        LeadUnitId = Check.Id(leadUnitId);
        AssigneeUserId = null;
        _coordinatingUnits.RemoveAll(u => u.UnitId == leadUnitId);
        Status = WorkTaskStatus.Assigned;
        (Percent, LastReportAt) = (0, null);
        LapseExtension(now);
        ClearNews();
        var entry = Record(TaskHistoryKind.LeadChanged, actor, now, why);
        entry.UnitId = leadUnitId;
    }

    /// <summary>Urges the lead unit on ("đôn đốc"): kept in the history, and marked in its list until it does something.</summary>
    public void Chase(string note, TaskActor actor, DateTime now)
    {
        EnsureOpen();
        EnsureNotSubmitted();
        var text = Check.Text(note, CameraProgramConsts.NoteLength);
        ChasedAt = now;
        Record(TaskHistoryKind.Chased, actor, now, text);
    }

    /// <returns>What differs from before.</returns>
    private List<TaskChange> Describe(TaskContent content)
    {
        if (content.CoordinatingUnitIds.Count > WorkTaskConsts.MaxCoordinatingUnits)
        {
            throw new InputException("coordinatingUnitIds", CameraProgramErrorCodes.WorkTasks.TooManyUnits)
                .WithData("max", WorkTaskConsts.MaxCoordinatingUnits);
        }

        var title = Check.Text(content.Title, CameraProgramConsts.TitleLength);
        var text = Check.OptionalText(content.Content, CameraProgramConsts.TextLength);
        List<TaskChange> changes =
        [
            .. Change(TaskField.Title, Title, title),
            .. text == Content ? [] : new[] { new TaskChange(TaskField.Content, null, null) },
            .. Change(TaskField.Priority, $"{Priority}", $"{content.Priority}"),
            .. Change(TaskField.Assignee, AssigneeUserId?.ToString(), content.AssigneeUserId?.ToString()),
            .. CoordinateWith(content.CoordinatingUnitIds),
        ];
        (Title, Content, AssigneeUserId, DueDay, Priority) = (title, text, content.AssigneeUserId, content.DueDay, content.Priority);
        return changes;
    }

    private List<TaskChange> CoordinateWith(IReadOnlyCollection<Guid> unitIds)
    {
        var wanted = unitIds.Where(id => id != LeadUnitId).ToHashSet();
        var gone = _coordinatingUnits.Where(u => !wanted.Contains(u.UnitId)).ToList();
        var added = wanted.Where(id => _coordinatingUnits.TrueForAll(u => u.UnitId != id)).ToList();
        _coordinatingUnits.RemoveAll(gone.Contains);
        _coordinatingUnits.AddRange(added.Select(id => new WorkTaskUnit(Id, id)));
        return
        [
            .. added.Select(id => new TaskChange(TaskField.CoordinatingUnit, null, id.ToString())),
            .. gone.Select(u => new TaskChange(TaskField.CoordinatingUnit, u.UnitId.ToString(), null)),
        ];
    }

    private static IEnumerable<TaskChange> Change(TaskField field, string? from, string? to) =>
        from == to ? [] : [new TaskChange(field, from, to)];
}
