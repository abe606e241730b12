using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Boards;

/// <summary>
/// One person's time in one seat of a board with the same duties. Who leaves stays in the list with the day and the
/// reason; who goes on with other duties does so in a record of their own from the next day on.
/// </summary>
public sealed class BoardMember : Entity
{
    private BoardMember()
    {
    }

    internal BoardMember(Guid id, Guid boardId, BoardSeat seat, MemberDetails details, DateOnly from)
        : base(id)
    {
        BoardId = boardId;
        Seat = seat;
        From = from;
        PersonName = Check.Text(details.PersonName, CameraProgramConsts.NameLength);
        UserId = details.UserId;
        Take(details.Given);
        PlaceAt(details.Order);
    }

    public Guid BoardId { get; private set; }

    public BoardSeat Seat { get; private set; }

    public string PersonName { get; private set; } = string.Empty;

    /// <summary>The office by which the person sits in the board: "Trưởng Công an xã".</summary>
    public string PositionTitle { get; private set; } = string.Empty;

    public string? Duties { get; private set; }

    /// <summary>The account of the person, when there is one.</summary>
    public Guid? UserId { get; private set; }

    /// <summary>The unit the person comes from.</summary>
    public Guid? OrgUnitId { get; private set; }

    public bool PartTime { get; private set; }

    public int Order { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day in the seat with these duties; empty while they hold.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Why the seat was left; empty while it is held, also with other duties than these.</summary>
    public string? ReleaseReason { get; private set; }

    public bool SitsOn(DateOnly day) => day >= From && (To is null || day <= To);

    internal bool Differs(MemberDuties duties) =>
        new MemberDuties(PositionTitle, Duties, OrgUnitId, PartTime) != duties with
        {
            PositionTitle = duties.PositionTitle.Trim(),
            Duties = Check.OptionalText(duties.Duties, BoardConsts.DutiesLength),
        };

    internal void Take(MemberDuties duties)
    {
        PositionTitle = Check.Text(duties.PositionTitle, CameraProgramConsts.NameLength);
        Duties = Check.OptionalText(duties.Duties, BoardConsts.DutiesLength);
        OrgUnitId = duties.OrgUnitId;
        PartTime = duties.PartTime;
    }

    internal void PlaceAt(int order) => Order = Check.Range(order, 1, BoardConsts.MaxOrder);

    /// <summary>Another person is another member.</summary>
    internal void Link(Guid? userId)
    {
        if (UserId is not null && UserId != userId)
        {
            throw new InputException(nameof(userId), CameraProgramErrorCodes.Boards.PersonStays).WithData("name", PersonName);
        }

        UserId = userId;
    }

    /// <summary>Ends the present duties with a day, in a record that it returns; this one begins on the next day.</summary>
    internal BoardMember KeepUntil(DateOnly lastDay, Guid keptId)
    {
        var details = new MemberDetails(PersonName, PositionTitle, Duties, UserId, OrgUnitId, PartTime, Order);
        var kept = new BoardMember(keptId, BoardId, Seat, details, From) { To = lastDay };
        From = lastDay.AddDays(1);
        return kept;
    }

    /// <summary>This is the record of what the other did in the seat just before.</summary>
    internal bool WentOnAs(BoardMember later) =>
        ReleaseReason is null && To?.AddDays(1) == later.From && Seat == later.Seat && PersonName == later.PersonName;

    /// <summary>Two records without two accounts that name the same person with the same title.</summary>
    internal bool MayBe(BoardMember other) =>
        (UserId is null || other.UserId is null)
        && string.Equals(PersonName, other.PersonName, StringComparison.OrdinalIgnoreCase)
        && string.Equals(PositionTitle, other.PositionTitle, StringComparison.OrdinalIgnoreCase);

    internal void Leave(DateOnly lastDay, string reason)
    {
        Check.Period(From, lastDay);
        To = lastDay;
        ReleaseReason = Check.Text(reason, CameraProgramConsts.NoteLength);
    }
}

/// <summary>What is said of a member besides seat and period.</summary>
/// <param name="PartTime">Kiêm nhiệm.</param>
/// <param name="Order">From 1, as the founding decision lists them.</param>
public sealed record MemberDetails(
    string PersonName, string PositionTitle, string? Duties, Guid? UserId, Guid? OrgUnitId, bool PartTime, int Order)
{
    internal MemberDuties Given => new(PositionTitle, Duties, OrgUnitId, PartTime);
}

/// <summary>What a member is there for; it may change while they sit.</summary>
/// <param name="PartTime">Kiêm nhiệm.</param>
public sealed record MemberDuties(string PositionTitle, string? Duties, Guid? OrgUnitId, bool PartTime);
