using CameraProgram.Identity;

namespace CameraProgram.Boards;

/// <param name="MemberCount">People, however often one is listed.</param>
public sealed record BoardListItemDto(
    Guid Id,
    long Version,
    BoardKind Kind,
    string Name,
    string? Abbreviation,
    string? FoundingSymbol,
    DateOnly? FoundingDay,
    bool SignsWithCommitteeSeal,
    Guid? ParentBoardId,
    int MemberCount,
    string? HeadName,
    DateOnly ValidFrom,
    DateOnly? ValidTo);

/// <param name="AsOf">The day on which <paramref name="Members"/> sit.</param>
/// <param name="History">Those who had left by that day, the latest first, and those who begin after it.</param>
/// <param name="SupportTeams">The working teams of this board.</param>
public sealed record BoardDto(
    Guid Id,
    long Version,
    BoardKind Kind,
    string Name,
    string? Abbreviation,
    string? FoundingSymbol,
    DateOnly? FoundingDay,
    string? FoundingIssuer,
    NamedDto? StandingAgency,
    bool SignsWithCommitteeSeal,
    NamedDto? ParentBoard,
    IReadOnlyList<NamedDto> SupportTeams,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    string? DissolutionReason,
    DateOnly AsOf,
    IReadOnlyList<BoardMemberDto> Members,
    IReadOnlyList<BoardMemberDto> History) : IHasVersion;

/// <param name="SeatSince">The first day in the seat; later than it, <paramref name="From"/> is the first day of the present duties.</param>
/// <param name="ReleaseReason">Empty with a <paramref name="To"/>: the person went on with other duties the next day.</param>
public sealed record BoardMemberDto(
    Guid Id,
    BoardSeat Seat,
    string PersonName,
    string PositionTitle,
    string? Duties,
    Guid? UserId,
    NamedDto? OrgUnit,
    bool PartTime,
    int Order,
    DateOnly SeatSince,
    DateOnly From,
    DateOnly? To,
    string? ReleaseReason);
