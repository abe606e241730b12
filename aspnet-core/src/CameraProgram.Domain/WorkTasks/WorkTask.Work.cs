using CameraProgram.Attachments;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;

namespace CameraProgram.WorkTasks;

/// <summary>The way of a task: accepted, worked on, submitted, returned or completed, or cancelled.</summary>
public sealed partial class WorkTask
{
    public void Accept(TaskActor actor, DateTime now)
    {
        EnsureLead(actor);
        if (Status != WorkTaskStatus.Assigned)
        {
            throw Refusal(IsClosed ? CameraProgramErrorCodes.WorkTasks.Closed : CameraProgramErrorCodes.WorkTasks.AlreadyAccepted);
        }

        Status = WorkTaskStatus.Accepted;
        ClearNews();
        Record(TaskHistoryKind.Accepted, actor, now);
    }

    /// <summary>The lead unit says how far it is, in percent, with a note and evidence when there is any.</summary>
    public void ReportProgress(int percent, string? note, IReadOnlyCollection<Attachment> files, TaskActor actor, DateTime now)
    {
        EnsureLead(actor);
        EnsureBeingWorkedOn();
        var checkedPercent = Check.Range(percent, 0, 100);
        var text = Check.OptionalText(note, CameraProgramConsts.NoteLength);
        var entry = RecordWithFiles(TaskHistoryKind.ProgressReported, text, files, actor, now);
        entry.Percent = Percent = checkedPercent;
        Status = WorkTaskStatus.InProgress;
        LastReportAt = now;
        ClearNews();
    }

    /// <summary>A note, or files, of the lead or a coordinating unit; the percentage stays.</summary>
    public void AddNote(string? note, IReadOnlyCollection<Attachment> files, TaskActor actor, DateTime now)
    {
        if (actor.Side == TaskSide.Other)
        {
            throw NotYours();
        }

        EnsureOpen();
        EnsureNotSubmitted();
        var text = files.Count == 0 ? Check.Text(note, CameraProgramConsts.NoteLength) : Check.OptionalText(note, CameraProgramConsts.NoteLength);
        RecordWithFiles(TaskHistoryKind.NoteAdded, text, files, actor, now);
        LastReportAt = now;
        if (actor.Side == TaskSide.Lead)
        {
            ClearNews();
        }
    }

    /// <summary>Hands in what was reported before, with a last word.</summary>
    public void Submit(string? note, TaskActor actor, DateTime now) => Submit(null, note, [], actor, now);

    /// <summary>Hands the work in. 100 % is not needed, but something must have been reported since the last return, or come with it.</summary>
    /// <param name="percent">0 to 100; empty leaves it as it was reported.</param>
    /// <param name="note">What is handed in; counts as a report, as files and another percentage do.</param>
    public void Submit(int? percent, string? note, IReadOnlyCollection<Attachment> files, TaskActor actor, DateTime now)
    {
        EnsureLead(actor);
        EnsureBeingWorkedOn();
        var reached = percent is { } given ? Check.Range(given, 0, 100, nameof(percent)) : Percent;
        var text = Check.OptionalText(note, CameraProgramConsts.NoteLength);
        if (LastReportAt is null && text is null && files.Count == 0 && reached == Percent)
        {
            throw Refusal(CameraProgramErrorCodes.WorkTasks.NothingReported);
        }

        var entry = RecordWithFiles(TaskHistoryKind.Submitted, text, files, actor, now);
        entry.Percent = Percent = reached;
        Status = WorkTaskStatus.Submitted;
        (SubmittedById, SubmittedForId, SubmittedAt) = (actor.UserId, actor.ForUserId, now);
        LastReportAt = now;
        ClearNews();
    }

    /// <summary>Sends the work back for correction; a new report is needed before it is submitted again.</summary>
    public void Return(string reason, TaskActor actor, DateTime now)
    {
        EnsureSubmitted();
        var why = Check.Text(reason, CameraProgramConsts.NoteLength);
        Status = WorkTaskStatus.Returned;
        LastReportAt = null;
        Record(TaskHistoryKind.Returned, actor, now, why);
    }

    /// <summary>Accepts the work as done. Four eyes: never by the one who submitted it.</summary>
    public void Complete(string? note, TaskActor actor, DateTime now)
    {
        EnsureSubmitted();
        if (IsSubmitter(actor))
        {
            throw Refusal(CameraProgramErrorCodes.WorkTasks.SubmitterMayNotComplete);
        }

        var text = Check.OptionalText(note, CameraProgramConsts.NoteLength);
        Close(WorkTaskStatus.Completed, now);
        CompletedDay = VietnamTime.DayOf(now);
        CompletedLate = CompletedDay > DueDay;
        var entry = Record(TaskHistoryKind.Completed, actor, now, text);
        (entry.Percent, Percent) = (Percent, 100);
    }

    public void Cancel(string reason, TaskActor actor, DateTime now)
    {
        EnsureOpen();
        var why = Check.Text(reason, CameraProgramConsts.NoteLength);
        Close(WorkTaskStatus.Cancelled, now);
        Record(TaskHistoryKind.Cancelled, actor, now, why);
    }

    public bool IsSubmitter(TaskActor actor) => actor.Is(SubmittedById) || actor.Is(SubmittedForId);

    private void Close(WorkTaskStatus status, DateTime now)
    {
        Status = status;
        IsClosed = true;
        LapseExtension(now);
        ClearNews();
    }

    /// <summary>The lead unit has done something, so what waited for its notice is no news any more.</summary>
    private void ClearNews() => (ChasedAt, ExtensionAnswer, ExtensionAnsweredAt) = (null, null, null);

    private TaskHistoryEntry RecordWithFiles(
        TaskHistoryKind kind, string? note, IReadOnlyCollection<Attachment> files, TaskActor actor, DateTime now)
    {
        if (files.Count > WorkTaskConsts.MaxFilesPerReport || FileCount + files.Count > WorkTaskConsts.MaxFiles)
        {
            throw Refusal(CameraProgramErrorCodes.WorkTasks.TooManyFiles)
                .WithData("perReport", WorkTaskConsts.MaxFilesPerReport).WithData("max", WorkTaskConsts.MaxFiles);
        }

        var entry = Record(kind, actor, now, note);
        entry.FileCount = files.Count;
        FileCount += files.Count;
        _files.AddRange(files.Select(f => new TaskFile(Id, entry.Id, f)));
        return entry;
    }

    private static void EnsureLead(TaskActor actor)
    {
        if (actor.Side != TaskSide.Lead)
        {
            throw NotYours();
        }
    }

    private void EnsureOpen()
    {
        if (IsClosed)
        {
            throw Refusal(CameraProgramErrorCodes.WorkTasks.Closed);
        }
    }

    private void EnsureNotSubmitted()
    {
        if (Status == WorkTaskStatus.Submitted)
        {
            throw Refusal(CameraProgramErrorCodes.WorkTasks.AlreadySubmitted);
        }
    }

    private void EnsureSubmitted()
    {
        EnsureOpen();
        if (Status != WorkTaskStatus.Submitted)
        {
            throw Refusal(CameraProgramErrorCodes.WorkTasks.NotSubmitted);
        }
    }

    private void EnsureBeingWorkedOn()
    {
        EnsureOpen();
        EnsureNotSubmitted();
        if (!IsBeingWorkedOn)
        {
            throw Refusal(CameraProgramErrorCodes.WorkTasks.NotAccepted);
        }
    }

    private static ForbiddenException NotYours() => new(CameraProgramErrorCodes.WorkTasks.NotYours);
}
