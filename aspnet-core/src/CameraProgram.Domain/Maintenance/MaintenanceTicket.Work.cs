using CameraProgram.Attachments;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;

namespace CameraProgram.Maintenance;

/// <summary>The work on a fault: told again, given to somebody, begun, done, cancelled, opened again.</summary>
public sealed partial class MaintenanceTicket
{
    /// <summary>Somebody reports the same fault: it becomes a line of this ticket.</summary>
    /// <param name="reporterName">Who noticed it, when that is not who writes it down.</param>
    public void ReportAgain(string? description, string? reporterName, TicketPriority priority, IReadOnlyList<Attachment> photos, Actor actor, DateTime at)
    {
        EnsureOpen();
        // The more pressing word counts.
        Priority = priority > Priority ? priority : Priority;
        var name = Check.OptionalText(reporterName, CameraProgramConsts.NameLength);
        Happen(TicketEventKind.ReportedAgain, name is null ? actor : actor with { Name = name }, at, description, photos);
    }

    public void AddNote(string? note, IReadOnlyList<Attachment> photos, Actor actor, DateTime at)
    {
        if (string.IsNullOrWhiteSpace(note) && photos.Count == 0)
        {
            throw new InputException(nameof(note), CameraProgramErrorCodes.Maintenance.NothingSaid);
        }

        Happen(TicketEventKind.NoteAdded, actor, at, note, photos);
    }

    public void Edit(FaultKind kind, string? description, TicketPriority priority, DateOnly? dueDay, Actor actor, DateTime at)
    {
        EnsureOpen();
        var day = dueDay is { } given && given != DueDay ? NotPassed(given, at) : dueDay;
        Describe(kind, description, priority);
        DueDay = day;
        Happen(TicketEventKind.Edited, actor, at, null).DueDay = day;
    }

    /// <summary>Gives it to a unit or a contractor, also after somebody else has begun.</summary>
    /// <param name="dueDay">Not before the day of <paramref name="at"/>.</param>
    /// <exception cref="BusinessException"><c>Maintenance:OneResponsible</c>: nobody, or both a unit and a contractor.</exception>
    public void Assign(Responsible responsible, DateOnly dueDay, TicketPriority priority, string? note, Actor actor, DateTime at)
    {
        EnsureOpen();
        var contractor = Check.OptionalText(responsible.ContractorName, CameraProgramConsts.NameLength);
        if (responsible.UnitId is null == contractor is null)
        {
            throw new InputException("unitId", CameraProgramErrorCodes.Maintenance.OneResponsible);
        }

        DueDay = NotPassed(dueDay, at);
        (UnitId, ContractorName, Priority, Status) = (responsible.UnitId, contractor, priority, TicketStatus.Assigned);
        var happened = Happen(TicketEventKind.Assigned, actor, at, note);
        (happened.UnitId, happened.ContractorName, happened.DueDay) = (UnitId, contractor, dueDay);
    }

    public void Start(string? note, Actor actor, DateTime at)
    {
        Ensure(TicketStatus.Assigned);
        Status = TicketStatus.InProgress;
        Happen(TicketEventKind.Started, actor, at, note);
    }

    /// <summary>It is repaired. What nobody was given may be done all the same: somebody simply mended it.</summary>
    /// <exception cref="BusinessException"><c>Maintenance:DoneOutsideTicket</c>, <c>Maintenance:FundingMissing</c>.</exception>
    public void Finish(Repair repair, IReadOnlyList<Attachment> photos, Actor actor, DateTime at)
    {
        EnsureOpen();
        // Fields know minutes only: within the minute of the report means after it.
        var doneAt = repair.DoneAt < ReportedAt && repair.DoneAt.AddMinutes(1) > ReportedAt ? ReportedAt : repair.DoneAt;
        if (doneAt < ReportedAt || doneAt > at)
        {
            throw new InputException("doneAt", CameraProgramErrorCodes.Maintenance.DoneOutsideTicket).WithData("reportedAt", ReportedAt);
        }

        var work = Check.Text(repair.Work, CameraProgramConsts.NoteLength);
        Pay(repair.Cost, repair.Funding);
        (Work, ClosedAt, Status) = (work, doneAt, TicketStatus.Done);
        Happen(TicketEventKind.Done, actor, at, work, photos).Cost = Cost;
    }

    /// <summary>The picture arrives again. A ticket that nobody has taken up is done by that; work that was begun goes on.</summary>
    public void ComeBack(Actor program, DateTime at)
    {
        EnsureOpen();
        Happen(TicketEventKind.CameBack, program, at, null);
        if (Origin == TicketOrigin.Outage && Status == TicketStatus.Reported)
        {
            (ClosedAt, Status) = (at < ReportedAt ? ReportedAt : at, TicketStatus.Done);
        }
    }

    /// <summary>The amount that was written down was wrong; what it was before stays in the history.</summary>
    public void CorrectCost(long cost, RepairFunding? funding, string reason, Actor actor, DateTime at)
    {
        Ensure(TicketStatus.Done);
        var why = Check.Text(reason, CameraProgramConsts.NoteLength);
        var before = Cost;
        Pay(cost, funding);
        var happened = Happen(TicketEventKind.CostCorrected, actor, at, why);
        (happened.CostBefore, happened.Cost) = (before, Cost);
    }

    public void Cancel(string reason, Actor actor, DateTime at)
    {
        EnsureOpen();
        var why = Check.Text(reason, CameraProgramConsts.NoteLength);
        (ClosedAt, Status) = (at < ReportedAt ? ReportedAt : at, TicketStatus.Cancelled);
        Happen(TicketEventKind.Cancelled, actor, at, why);
    }

    /// <summary>The fault is there again, or was never mended. Who was responsible goes on.</summary>
    public void Reopen(string reason, Actor actor, DateTime at)
    {
        Ensure(TicketStatus.Done, TicketStatus.Cancelled);
        var why = Check.Text(reason, CameraProgramConsts.NoteLength);
        (ClosedAt, Status) = (null, HasResponsible ? TicketStatus.InProgress : TicketStatus.Reported);
        Happen(TicketEventKind.Reopened, actor, at, why);
    }

    private void Pay(long cost, RepairFunding? funding)
    {
        var amount = Check.Range(cost, 0, CameraProgramConsts.MaxAmount, nameof(cost));
        if (amount > 0 && funding is null)
        {
            throw new InputException(nameof(funding), CameraProgramErrorCodes.Maintenance.FundingMissing);
        }

        (Cost, Funding) = (amount, funding);
    }

    private void EnsureOpen() => Ensure(TicketStatus.Reported, TicketStatus.Assigned, TicketStatus.InProgress);

    private static DateOnly NotPassed(DateOnly dueDay, DateTime at)
    {
        var today = VietnamTime.DayOf(at);
        return TypedDay.Due(dueDay, today) >= today
            ? dueDay
            : throw new InputException(nameof(dueDay), CameraProgramErrorCodes.Maintenance.DueDayPassed).WithData("day", dueDay);
    }
}
