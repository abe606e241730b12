using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Boards;

/// <summary>One person's time in one seat of a board. Who leaves stays in the list with the day and the reason.</summary>
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
        Describe(details);
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

    /// <summary>The last day in the seat; empty while it is held.</summary>
    public DateOnly? To { get; private set; }

    public string? ReleaseReason { get; private set; }

    public bool SitsOn(DateOnly day) => day >= From && (To is null || day <= To);

    internal void Describe(MemberDetails details)
    {
        PersonName = Check.Text(details.PersonName, CameraProgramConsts.NameLength);
        PositionTitle = Check.Text(details.PositionTitle, CameraProgramConsts.NameLength);
        Duties = Check.OptionalText(details.Duties, BoardConsts.DutiesLength);
        UserId = details.UserId;
        OrgUnitId = details.OrgUnitId;
        PartTime = details.PartTime;
        Order = Check.Range(details.Order, 1, BoardConsts.MaxOrder);
    }

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
    string PersonName, string PositionTitle, string? Duties, Guid? UserId, Guid? OrgUnitId, bool PartTime, int Order);
