using CameraProgram.Kernel.Errors;

namespace CameraProgram.WorkTasks;

/// <summary>More time: asked by the lead unit, granted or refused by the reviewer, both recorded; one request at a time.</summary>
public sealed partial class WorkTask
{
    public void RequestExtension(DateOnly newDay, string reason, TaskActor actor, DateTime now)
    {
        EnsureLead(actor);
        EnsureOpen();
        EnsureNotSubmitted();
        if (PendingExtensionDay is { } asked)
        {
            throw Refusal(CameraProgramErrorCodes.WorkTasks.ExtensionPending).WithData("day", asked);
        }

        if (newDay <= DueDay)
        {
            throw new InputException(nameof(newDay), CameraProgramErrorCodes.WorkTasks.ExtensionNotLater).WithData("day", DueDay);
        }

        EnsureMayBeDue(newDay, now, nameof(newDay));
        var why = Check.Text(reason, CameraProgramConsts.NoteLength);
        _extensions.Add(new TaskExtension(Id, DueDay, newDay, why, actor, now));
        PendingExtensionDay = newDay;
        ClearNews();
        var entry = Record(TaskHistoryKind.ExtensionRequested, actor, now, why);
        (entry.PreviousDay, entry.Day) = (DueDay, newDay);
    }

    public void GrantExtension(string? note, TaskActor actor, DateTime now)
    {
        var open = OpenExtension(actor);
        var answer = Check.OptionalText(note, CameraProgramConsts.NoteLength);
        open.Decide(TaskExtensionOutcome.Granted, answer, actor, now);
        var entry = Record(TaskHistoryKind.ExtensionGranted, actor, now, answer);
        (entry.PreviousDay, entry.Day) = (DueDay, open.NewDay);
        DueDay = open.NewDay;
        PendingExtensionDay = null;
        (ExtensionAnswer, ExtensionAnsweredAt) = (TaskExtensionOutcome.Granted, now);
    }

    public void RefuseExtension(string reason, TaskActor actor, DateTime now)
    {
        var open = OpenExtension(actor);
        var answer = Check.Text(reason, CameraProgramConsts.NoteLength);
        open.Decide(TaskExtensionOutcome.Refused, answer, actor, now);
        var entry = Record(TaskHistoryKind.ExtensionRefused, actor, now, answer);
        (entry.PreviousDay, entry.Day) = (DueDay, open.NewDay);
        PendingExtensionDay = null;
        (ExtensionAnswer, ExtensionAnsweredAt) = (TaskExtensionOutcome.Refused, now);
    }

    /// <summary>The request that waits; whoever asked does not answer it.</summary>
    private TaskExtension OpenExtension(TaskActor actor)
    {
        EnsureOpen();
        var open = _extensions.SingleOrDefault(e => e.Outcome == TaskExtensionOutcome.Requested)
            ?? throw Refusal(CameraProgramErrorCodes.WorkTasks.NoExtensionAsked);
        return actor.Is(open.RequestedById) ? throw Refusal(CameraProgramErrorCodes.WorkTasks.RequesterMayNotDecide) : open;
    }

    private void LapseExtension(DateTime now)
    {
        foreach (var open in _extensions.Where(e => e.Outcome == TaskExtensionOutcome.Requested))
        {
            open.Lapse(now);
        }

        PendingExtensionDay = null;
    }
}
