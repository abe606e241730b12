using CameraProgram.Boards;
using CameraProgram.Communes;
using CameraProgram.Identity;
using CameraProgram.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Documents;

/// <summary>Reads what people are in the bodies that issue papers: by their job title in the committee, by their seat in a board.</summary>
public sealed class SignerPosts(ICameraProgramDb db, ICurrentTenant tenant)
{
    private const int MaxSeats = 1_000;

    /// <param name="boardId">Empty for the people's committee.</param>
    public async Task<PostInBody> OfAsync(Guid? boardId, Guid userId, string? jobTitle, DateOnly day, CancellationToken cancellationToken)
    {
        if (boardId is not { } id)
        {
            return PostsInBodies.OfTitle(jobTitle);
        }

        var seats = await SeatsAsync(db.Boards.Where(b => b.Id == id), day, cancellationToken);
        return OfSeats(seats, userId);
    }

    /// <summary>Of those people, who is deputy of a body that <paramref name="headId"/> leads, with the names of these bodies.</summary>
    public async Task<Deputies> DeputiesAsync(
        Guid headId, IReadOnlyCollection<Person> people, DateOnly day, CancellationToken cancellationToken)
    {
        var found = new List<(Guid UserId, string Body)>();
        var ofCommittee = new HashSet<Guid>();
        var headTitle = await db.Users.AsNoTracking().Where(u => u.Id == headId).Select(u => u.JobTitle).SingleOrDefaultAsync(cancellationToken);
        var leadsCommittee = Leads(PostsInBodies.OfTitle(headTitle));
        if (leadsCommittee)
        {
            var commune = await db.Communes.AsNoTracking().SingleOrDefaultAsync(c => c.Id == tenant.Id, cancellationToken);
            var committee = commune is null ? string.Empty : PaperHead.CommitteeName(commune);
            ofCommittee.UnionWith(people.Where(p => PostsInBodies.OfTitle(p.JobTitle) == PostInBody.Deputy).Select(p => p.Id));
            found.AddRange(ofCommittee.Select(id => (id, committee)));
        }

        var seats = await SeatsAsync(
            db.Boards.Where(b => b.SignsWithCommitteeSeal && (b.ValidTo == null || b.ValidTo >= day)), day, cancellationToken);
        foreach (var board in seats.GroupBy(s => (s.BoardId, s.BoardName)).Where(board => Leads(OfSeats([.. board], headId))))
        {
            found.AddRange(people.Where(p => OfSeats([.. board], p.Id) == PostInBody.Deputy).Select(p => (p.Id, board.Key.BoardName)));
        }

        return new Deputies(found.ToLookup(f => f.UserId, f => f.Body), leadsCommittee, ofCommittee);
    }

    /// <summary>Where nothing tells otherwise, the body is taken to be theirs: they hold the rights they hand on.</summary>
    public static bool Leads(PostInBody post) => post is PostInBody.Head or PostInBody.ActingHead or PostInBody.Unknown;

    private static PostInBody OfSeats(IReadOnlyCollection<SeatTaken> seats, Guid userId)
    {
        var own = PostsInBodies.OfSeats([.. seats.Where(s => s.UserId == userId).Select(s => s.Seat)]);
        var isLedByAnother = seats.Any(s => s is { Seat: BoardSeat.Head, UserId: not null });
        return own == PostInBody.Unknown && isLedByAnother ? PostInBody.Other : own;
    }

    private static async Task<List<SeatTaken>> SeatsAsync(IQueryable<Board> boards, DateOnly day, CancellationToken cancellationToken) => await (
        from board in boards.AsNoTracking()
        from member in board.Members
        where member.From <= day && (member.To == null || member.To >= day)
        orderby board.Id, member.Id
        select new SeatTaken(board.Id, board.Name, member.UserId, member.Seat)).Take(MaxSeats).ToListAsync(cancellationToken);

    public sealed record Person(Guid Id, string? JobTitle);

    /// <param name="Bodies">By person, the names of the bodies whose deputy they are.</param>
    public sealed record Deputies(ILookup<Guid, string> Bodies, bool LeadsCommittee, IReadOnlySet<Guid> OfCommittee)
    {
        /// <summary>The form that serves for the papers of the head's first body: who is deputy of a board alone does not sign "KT." for the committee.</summary>
        public DelegationKind UsualKindOf(Guid userId) => (LeadsCommittee ? OfCommittee.Contains(userId) : Bodies.Contains(userId))
            ? DelegationKind.DeputyForHead
            : DelegationKind.ByAuthorisation;
    }

    private sealed record SeatTaken(Guid BoardId, string BoardName, Guid? UserId, BoardSeat Seat);
}
