using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.OrgUnits;
using CameraProgram.Plans;
using CameraProgram.Querying;
using CameraProgram.Reviews;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Boards;

/// <summary>Boards and support teams: founding, seats, duties, who came and went, the end.</summary>
public sealed class BoardAppService(ICameraProgramDb db, BoardReader reader, TimeProvider clock)
{
    private static readonly SortMap<Board> Sorts = new SortMap<Board>("validFrom")
        .AddName("name")
        .Add("kind", b => b.Kind)
        .Add("foundingDay", b => b.FoundingDay)
        .Add("validFrom", b => b.ValidFrom);

    public Task<PagedResult<BoardListItemDto>> ListAsync(BoardListInput input, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var boards = db.Boards.AsNoTracking()
            .WhereIf(!input.IncludeDissolved, b => b.ValidTo == null || b.ValidTo >= today)
            .WhereIf(input.Kind is not null, b => b.Kind == input.Kind)
            .WhereMatches(input.Filter);
        return Sorts.Apply(boards, input.Sort)
            .Select(b => new BoardListItemDto(
                b.Id, b.Version, b.Kind, b.Name, b.Abbreviation, b.FoundingSymbol, b.FoundingDay, b.SignsWithCommitteeSeal, b.ParentBoardId,
                b.Members.Where(m => m.From <= today && (m.To == null || m.To >= today)).Select(m => m.UserId ?? m.Id).Distinct().Count(),
                b.Members.Where(m => (m.Seat == BoardSeat.Head || m.Seat == BoardSeat.TeamLeader) && m.From <= today && (m.To == null || m.To >= today))
                    .OrderBy(m => m.Order).Select(m => m.PersonName).FirstOrDefault(),
                b.ValidFrom, b.ValidTo))
            .ToPageAsync(input, cancellationToken);
    }

    /// <param name="asOf">The day whose members are wanted; today when empty.</param>
    public Task<BoardDto> GetAsync(Guid id, DateOnly? asOf, CancellationToken cancellationToken) =>
        reader.ReadAsync(id, asOf ?? clock.Today(), cancellationToken);

    public async Task<BoardDto> CreateAsync(SaveBoardInput input, CancellationToken cancellationToken)
    {
        await EnsureIsFreeAsync(input, null, cancellationToken);
        var parentId = input.Kind == BoardKind.SupportTeam ? input.ParentBoardId : null;
        await EnsureParentIsUsableAsync(parentId, cancellationToken);
        TypedDay.EnsureOnRecord(input.ValidFrom, clock.Today());
        var board = new Board(Guid.CreateVersion7(), input.Kind!.Value, input.Name, input.ValidFrom ?? input.FoundingDay ?? clock.Today(), parentId);
        await DescribeAsync(board, input, cancellationToken);
        db.Boards.Add(board);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(board.Id, null, cancellationToken);
    }

    public async Task<BoardDto> UpdateAsync(Guid id, SaveBoardInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var board = await LoadAsync(id, version, cancellationToken);
        await EnsureIsFreeAsync(input, id, cancellationToken);
        await DescribeAsync(board, input, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, null, cancellationToken);
    }

    public async Task<BoardDto> AppointAsync(Guid id, AppointInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var board = await LoadAsync(id, version, cancellationToken);
        TypedDay.EnsureOnRecord(input.From, clock.Today());
        var order = input.Order ?? Math.Min(BoardConsts.MaxOrder, board.Members.Where(m => m.To is null).Select(m => m.Order).DefaultIfEmpty(0).Max() + 1);
        await EnsureUsableAsync(input, null, cancellationToken);
        var details = new MemberDetails(input.PersonName, input.PositionTitle, input.Duties, input.UserId, input.OrgUnitId, input.PartTime, order);
        board.Appoint(Guid.CreateVersion7(), input.Seat!.Value, details, input.From ?? clock.Today(), input.NamesakeIsAnother);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, null, cancellationToken);
    }

    public async Task<BoardDto> ChangeDutiesAsync(
        Guid id, Guid memberId, ChangeDutiesInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var board = await LoadAsync(id, version, cancellationToken);
        var (before, today) = (board.Members.FirstOrDefault(m => m.Id == memberId), clock.Today());
        await EnsureUsableAsync(input, before, cancellationToken);
        var duties = new MemberDuties(input.PositionTitle, input.Duties, input.OrgUnitId, input.PartTime);
        board.ChangeDuties(memberId, duties, input.UserId, input.Order ?? before?.Order ?? 1, input.From ?? today, today, Guid.CreateVersion7());
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, null, cancellationToken);
    }

    public async Task<BoardDto> ReleaseAsync(Guid id, Guid memberId, EndInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var board = await LoadAsync(id, version, cancellationToken);
        TypedDay.EnsureOnRecord(input.LastDay, clock.Today());
        board.Release(memberId, input.LastDay!.Value, input.Reason);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, null, cancellationToken);
    }

    /// <exception cref="BusinessException">A support team still works for the board, or a paper of it is under way.</exception>
    public async Task<BoardDto> DissolveAsync(Guid id, EndInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var board = await LoadAsync(id, version, cancellationToken);
        var team = await db.Boards.Where(b => b.ParentBoardId == id && b.ValidTo == null).Select(b => b.Name).FirstOrDefaultAsync(cancellationToken);
        if (team is not null)
        {
            throw new BusinessException(CameraProgramErrorCodes.Boards.HasSupportTeam).WithData("name", team);
        }

        await EnsureNoPaperIsUnderWayAsync(id, cancellationToken);

        TypedDay.EnsureOnRecord(input.LastDay, clock.Today());
        board.Dissolve(input.LastDay!.Value, input.Reason);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, null, cancellationToken);
    }

    /// <summary>Nobody could sign and issue it once the board is gone.</summary>
    private async Task EnsureNoPaperIsUnderWayAsync(Guid id, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.Where(p => p.BoardId == id && (p.Status == PlanStatus.Draft || p.Status == PlanStatus.Submitted || p.Status == PlanStatus.Signed)).OrderBy(p => p.Id).Select(p => p.Subject).FirstOrDefaultAsync(cancellationToken);
        var paper = plan
            ?? await db.Reviews.Where(r => r.BoardId == id && r.Status != ReviewStatus.Issued).OrderBy(r => r.Id).Select(r => r.Title).FirstOrDefaultAsync(cancellationToken);
        if (paper is not null)
        {
            throw new BusinessException(CameraProgramErrorCodes.Boards.HasOpenPaper).WithData("title", paper);
        }
    }

    private async Task<Board> LoadAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var board = await db.Boards.Include(b => b.Members).GetAsync(id, cancellationToken);
        board.EnsureVersion(version);
        return board;
    }

    private async Task DescribeAsync(Board board, SaveBoardInput input, CancellationToken cancellationToken)
    {
        if (input.StandingAgencyId != board.StandingAgencyId)
        {
            await db.OrgUnits.EnsureCurrentAsync(input.StandingAgencyId, "standingAgencyId", clock.Today(), cancellationToken);
        }

        TypedDay.EnsureOnRecord(input.FoundingDay, clock.Today());
        board.Rename(input.Name, input.Abbreviation);
        board.CiteFounding(input.FoundingSymbol, input.FoundingDay, input.FoundingIssuer);
        board.EntrustTo(input.StandingAgencyId);
        board.SignWithCommitteeSeal(input.SignsWithCommitteeSeal);
    }

    /// <summary>A unit or account that the member already had may have ended since; only a newly chosen one must be current.</summary>
    private async Task EnsureUsableAsync(BoardMemberInput input, BoardMember? before, CancellationToken cancellationToken)
    {
        if (input.OrgUnitId != before?.OrgUnitId)
        {
            await db.OrgUnits.EnsureCurrentAsync(input.OrgUnitId, "orgUnitId", clock.Today(), cancellationToken);
        }

        if (input.UserId is { } userId && userId != before?.UserId && !await db.Users.AnyAsync(u => u.Id == userId && u.IsActive, cancellationToken))
        {
            throw new InputException("userId", CameraProgramErrorCodes.Boards.UnknownUser);
        }
    }

    private async Task EnsureParentIsUsableAsync(Guid? parentId, CancellationToken cancellationToken)
    {
        if (parentId is { } id && !await db.Boards.AnyAsync(b => b.Id == id && b.ValidTo == null && b.Kind != BoardKind.SupportTeam, cancellationToken))
        {
            throw new InputException("parentBoardId", CameraProgramErrorCodes.Boards.ParentNotUsable);
        }
    }

    private async Task EnsureIsFreeAsync(SaveBoardInput input, Guid? exceptId, CancellationToken cancellationToken)
    {
        var name = input.Name.Trim();
        var others = db.Boards.Where(b => b.Id != exceptId && b.ValidTo == null);
        if (await others.AnyNamedAsync(name, cancellationToken))
        {
            throw new InputException("name", CameraProgramErrorCodes.Boards.NameTaken).WithData("name", name);
        }

        var abbreviation = input.Abbreviation?.Trim();
        if (!string.IsNullOrEmpty(abbreviation)
            && await others.Where(b => b.Abbreviation == abbreviation).Select(b => b.Name).FirstOrDefaultAsync(cancellationToken) is { } holder)
        {
            throw new InputException("abbreviation", CameraProgramErrorCodes.Boards.AbbreviationTaken)
                .WithData("abbreviation", abbreviation).WithData("name", holder);
        }
    }
}
