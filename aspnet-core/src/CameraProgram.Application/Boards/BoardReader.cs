using CameraProgram.Identity;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Boards;

/// <summary>Reads a board with its people as of a day.</summary>
public sealed class BoardReader(ICameraProgramDb db)
{
    public async Task<BoardDto> ReadAsync(Guid id, DateOnly asOf, CancellationToken cancellationToken)
    {
        var board = await db.Boards.AsNoTracking().Include(b => b.Members).GetAsync(id, cancellationToken);
        var teams = await db.Boards.AsNoTracking().Where(b => b.ParentBoardId == id && (b.ValidTo == null || b.ValidTo >= asOf))
            .OrderBy(b => b.ValidFrom).ThenBy(b => b.Id).Take(50).Select(b => new NamedDto(b.Id, b.Name)).ToListAsync(cancellationToken);
        var parent = board.ParentBoardId is { } parentId
            ? await db.Boards.AsNoTracking().Where(b => b.Id == parentId).Select(b => new NamedDto(b.Id, b.Name)).SingleOrDefaultAsync(cancellationToken)
            : null;
        var unitIds = board.Members.Select(m => m.OrgUnitId).Append(board.StandingAgencyId).OfType<Guid>().Distinct().ToList();
        var units = await db.OrgUnits.AsNoTracking().Where(u => unitIds.Contains(u.Id))
            .Select(u => new NamedDto(u.Id, u.Name)).ToDictionaryAsync(u => u.Id, cancellationToken);

        return new BoardDto(
            board.Id, board.Version, board.Kind, board.Name, board.Abbreviation, board.FoundingSymbol, board.FoundingDay, board.FoundingIssuer,
            Find(units, board.StandingAgencyId), board.SignsWithCommitteeSeal, parent, teams, board.ValidFrom, board.ValidTo, board.DissolutionReason, asOf,
            [.. board.Members.Where(m => m.SitsOn(asOf)).OrderBy(m => m.Order).ThenBy(m => m.From).ThenBy(m => m.Id).Select(m => ToDto(m, board, units))],
            [.. board.Members.Where(m => !m.SitsOn(asOf)).OrderByDescending(m => m.To ?? DateOnly.MaxValue).ThenBy(m => m.Id).Select(m => ToDto(m, board, units))]);
    }

    private static BoardMemberDto ToDto(BoardMember member, Board board, Dictionary<Guid, NamedDto> units) => new(
        member.Id, member.Seat, member.PersonName, member.PositionTitle, member.Duties, member.UserId, Find(units, member.OrgUnitId),
        member.PartTime, member.Order, board.HoldsSeatSince(member), member.From, member.To, member.ReleaseReason);

    private static NamedDto? Find(Dictionary<Guid, NamedDto> units, Guid? id) => id is { } key ? units.GetValueOrDefault(key) : null;
}
