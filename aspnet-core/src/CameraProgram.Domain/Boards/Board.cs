using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.OrgUnits;

namespace CameraProgram.Boards;

/// <summary>
/// The board that runs the camera programme (Ban Chỉ đạo, Ban Điều hành) or its support team (Tổ giúp việc): founded by a
/// decision, with seats, duties and a history of who held them.
/// </summary>
public sealed class Board : FullAuditedAggregateRoot, IMultiTenant, ISearchable, INamed
{
    private readonly List<BoardMember> _members = [];

    private Board()
    {
    }

    /// <param name="parentBoardId">For a support team: the board it works for, which the caller has checked.</param>
    public Board(Guid id, BoardKind kind, string name, DateOnly validFrom, Guid? parentBoardId = null)
        : base(id)
    {
        if (kind == BoardKind.SupportTeam && parentBoardId is null)
        {
            throw new InputException(nameof(parentBoardId), CameraProgramErrorCodes.Boards.ParentRequired);
        }

        Kind = kind;
        ParentBoardId = kind == BoardKind.SupportTeam ? parentBoardId : null;
        ValidFrom = validFrom;
        Rename(name, abbreviation: null);
    }

    public Guid TenantId { get; private set; }

    public BoardKind Kind { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>As it stands in symbols of its papers: "BĐH" in "12/KH-BĐH".</summary>
    public string? Abbreviation { get; private set; }

    /// <summary>Number and symbol of the founding decision: "378/QĐ-UBND".</summary>
    public string? FoundingSymbol { get; private set; }

    public DateOnly? FoundingDay { get; private set; }

    public string? FoundingIssuer { get; private set; }

    /// <summary>The standing agency (cơ quan thường trực), an <see cref="OrgUnit"/>.</summary>
    public Guid? StandingAgencyId { get; private set; }

    /// <summary>The board signs with the seal of the People's Committee, so its papers have a number series of their own (NĐ 30/2020 Đ.15).</summary>
    public bool SignsWithCommitteeSeal { get; private set; }

    public Guid? ParentBoardId { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>The last day; empty while the board works.</summary>
    public DateOnly? ValidTo { get; private set; }

    public string? DissolutionReason { get; private set; }

    /// <summary>Everybody who sits or sat in the board.</summary>
    public IReadOnlyList<BoardMember> Members => _members;

    public void Rename(string name, string? abbreviation)
    {
        EnsureWorking();
        Name = Check.Text(name, CameraProgramConsts.TitleLength);
        Abbreviation = Check.OptionalText(abbreviation, BoardConsts.AbbreviationLength);
    }

    public void CiteFounding(string? foundingSymbol, DateOnly? foundingDay, string? foundingIssuer)
    {
        EnsureWorking();
        FoundingSymbol = Check.OptionalText(foundingSymbol, CameraProgramConsts.SymbolLength);
        FoundingDay = foundingDay;
        FoundingIssuer = Check.OptionalText(foundingIssuer, CameraProgramConsts.NameLength);
    }

    /// <param name="standingAgencyId">A unit that the caller has checked to exist and be open.</param>
    public void EntrustTo(Guid? standingAgencyId)
    {
        EnsureWorking();
        StandingAgencyId = standingAgencyId;
    }

    /// <summary>Says whether the board signs papers itself; then its symbols need an abbreviation.</summary>
    public void SignWithCommitteeSeal(bool signs)
    {
        EnsureWorking();
        if (signs && Abbreviation is null)
        {
            throw new InputException("abbreviation", CameraProgramErrorCodes.Boards.AbbreviationRequired);
        }

        SignsWithCommitteeSeal = signs;
    }

    /// <summary>
    /// Seats a person from a day on. Head, standing deputy and team leader may have no second holder on any day, and
    /// nobody sits twice at a time.
    /// </summary>
    /// <param name="namesakeIsAnother">Whoever sits under the same name and title is somebody else, as the caller was told.</param>
    public BoardMember Appoint(Guid memberId, BoardSeat seat, MemberDetails details, DateOnly from, bool namesakeIsAnother = false)
    {
        EnsureWorking();
        if (from < ValidFrom)
        {
            throw new InputException(nameof(from), CameraProgramErrorCodes.Boards.AppointedBeforeBoard).WithData("day", ValidFrom);
        }

        EnsureRoomForOneMore();
        EnsureSeatIsFree(seat, from);
        var member = new BoardMember(memberId, Id, seat, details, from);
        EnsureSitsOnce(member, namesakeIsAnother);
        _members.Add(member);
        return member;
    }

    /// <summary>
    /// Gives a sitting member other duties from a day on, at the latest today; what held until then stays on record. From
    /// their own first day on, the duties are put right where they stand.
    /// </summary>
    /// <param name="keptId">The id of the record of the former duties, if one is made.</param>
    /// <param name="userId">An account may come to who had none; it never becomes another's.</param>
    public void ChangeDuties(Guid memberId, MemberDuties duties, Guid? userId, int order, DateOnly from, DateOnly today, Guid keptId)
    {
        EnsureWorking();
        var member = SittingMember(memberId);
        var last = member.From > today ? member.From : today;
        if (from < member.From || from > last)
        {
            throw new InputException(nameof(from), CameraProgramErrorCodes.Boards.DutiesDayOutOfRange).WithData("first", member.From).WithData("last", last);
        }

        if (from > member.From && member.Differs(duties))
        {
            EnsureRoomForOneMore();
            _members.Add(member.KeepUntil(from.AddDays(-1), keptId));
        }

        member.Take(duties);
        member.PlaceAt(order);
        member.Link(userId);
        EnsureSitsOnce(member, namesakeIsAnother: true);
    }

    /// <summary>The first day in the seat, before any change of duties.</summary>
    public DateOnly HoldsSeatSince(BoardMember member)
    {
        while (_members.Find(m => m.WentOnAs(member)) is { } before)
        {
            member = before;
        }

        return member.From;
    }

    /// <summary>Ends a person's time in the seat; the record stays.</summary>
    public void Release(Guid memberId, DateOnly lastDay, string reason)
    {
        EnsureWorking();
        SittingMember(memberId).Leave(lastDay, reason);
    }

    /// <summary>Ends the board and everybody's time in it; its papers and its history stay.</summary>
    public void Dissolve(DateOnly lastDay, string reason)
    {
        EnsureWorking();
        Check.Period(ValidFrom, lastDay);
        var sitting = _members.Where(m => m.To is null).ToList();
        if (sitting.Find(m => m.From > lastDay) is { } later)
        {
            throw new BusinessException(CameraProgramErrorCodes.Boards.AppointedAfterEnd).WithData("name", later.PersonName).WithData("day", later.From);
        }

        DissolutionReason = Check.Text(reason, CameraProgramConsts.NoteLength);
        foreach (var member in sitting)
        {
            member.Leave(lastDay, reason);
        }

        ValidTo = lastDay;
    }

    public bool IsValidOn(DateOnly day) => day >= ValidFrom && (ValidTo is null || day <= ValidTo);

    /// <summary>Who signs for the board on that day.</summary>
    public BoardMember? HeadOn(DateOnly day) => _members.Find(m => m.Seat == BoardSeat.Head && m.SitsOn(day));

    public string NameInLists => Name;

    public string GetSearchWords() => $"{Name} {Abbreviation} {FoundingSymbol}";

    private BoardMember SittingMember(Guid memberId)
    {
        var member = _members.Find(m => m.Id == memberId) ?? throw new EntityNotFoundException(nameof(BoardMember), memberId);
        return member.To is null
            ? member
            : throw new BusinessException(CameraProgramErrorCodes.Boards.AlreadyReleased).WithData("name", member.PersonName).WithData("day", member.To);
    }

    private void EnsureSeatIsFree(BoardSeat seat, DateOnly from)
    {
        if (seat is not (BoardSeat.Head or BoardSeat.StandingDeputyHead or BoardSeat.TeamLeader))
        {
            return;
        }

        if (_members.Find(m => m.Seat == seat && (m.To is null || m.To >= from)) is { } holder)
        {
            throw new BusinessException(CameraProgramErrorCodes.Boards.SeatTaken).WithData("seat", seat).WithData("name", holder.PersonName);
        }
    }

    private void EnsureRoomForOneMore()
    {
        if (_members.Count >= BoardConsts.MaxMembers)
        {
            throw new BusinessException(CameraProgramErrorCodes.Boards.TooManyMembers).WithData("max", BoardConsts.MaxMembers);
        }
    }

    /// <summary>An account is one person; names may be shared, so the same name and title is only asked about.</summary>
    private void EnsureSitsOnce(BoardMember member, bool namesakeIsAnother)
    {
        var others = _members.Where(m => m.Id != member.Id && (m.To is null || m.To >= member.From)).ToList();
        if (others.Find(m => m.UserId is not null && m.UserId == member.UserId) is { } same)
        {
            throw new InputException("userId", CameraProgramErrorCodes.Boards.AlreadyMember)
                .WithData("name", same.PersonName).WithData("seat", same.Seat).WithData("day", HoldsSeatSince(same));
        }

        if (!namesakeIsAnother && others.Find(m => m.MayBe(member)) is { } namesake)
        {
            throw new BusinessException(CameraProgramErrorCodes.Boards.SameNameSits)
                .WithData("name", namesake.PersonName).WithData("title", namesake.PositionTitle).WithData("seat", namesake.Seat);
        }
    }

    private void EnsureWorking()
    {
        if (ValidTo is not null)
        {
            throw new BusinessException(CameraProgramErrorCodes.Boards.Dissolved).WithData("name", Name).WithData("day", ValidTo);
        }
    }
}
