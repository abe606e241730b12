using CameraProgram.Boards;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Reviews;

/// <summary>Hamlets and their people on the last day of the period, the board and who came or left.</summary>
public sealed class OrganisationFigures(ICameraProgramDb db, HamletBook titles, TimeProvider clock) : IReviewFigureSource
{
    public int Order => 10;

    public IReadOnlyList<Figure> Figures =>
    [
        new("organisation.hamlets", FigureGroup.Organisation, FigureUnit.Hamlets, (p, ct) => HamletsAsync(p, (_, _) => 1, ct)),
        new("organisation.households", FigureGroup.Organisation, FigureUnit.Households,
            (p, ct) => HamletsAsync(p, (households, _) => households, ct), FigureBreakdown.Hamlet, KeepsHistory: false),
        new("organisation.population", FigureGroup.Organisation, FigureUnit.People,
            (p, ct) => HamletsAsync(p, (_, people) => people, ct), FigureBreakdown.Hamlet, KeepsHistory: false),
        new("organisation.boardMembers", FigureGroup.Organisation, FigureUnit.People, (p, ct) => MembersAsync(StayingAfter(LastDay(p)), FigureDay.Began, ct)),
        new("organisation.boardAppointed", FigureGroup.Organisation, FigureUnit.People,
            (p, ct) => MembersAsync(Appointed(p.From, LastDay(p)), FigureDay.Began, ct)),
        new("organisation.boardReleased", FigureGroup.Organisation, FigureUnit.People,
            (p, ct) => MembersAsync(Released(p.From, LastDay(p)), FigureDay.Ended, ct)),
    ];

    private async Task<FigureResult> HamletsAsync(ReviewPeriod period, Func<int, int, long> amount, CancellationToken cancellationToken)
    {
        var day = LastDay(period);
        var hamlets = await db.Hamlets.AsNoTracking().Where(h => h.ValidFrom <= day && (h.ValidTo == null || h.ValidTo >= day))
            .OrderByName().Select(h => new { h.Id, h.Households, h.Population, h.HeadName })
            .Take(ReviewConsts.MaxRows).ToListAsync(cancellationToken);
        var names = await titles.ReadAsync(cancellationToken);
        return FigureResult.Of([.. hamlets.Select(h =>
            new FigureRow(names.Of(h.Id), h.HeadName, names.Of(h.Id), null, amount(h.Households, h.Population), FigureLink.Hamlet, h.Id))]);
    }

    /// <param name="day">Which of their days stands beside each.</param>
    private static async Task<FigureResult> MembersAsync(IQueryable<BoardMember> members, FigureDay day, CancellationToken cancellationToken)
    {
        var rows = await members.OrderBy(m => m.Order).ThenBy(m => m.Id)
            .Select(m => new { m.BoardId, m.PersonName, m.PositionTitle, m.From, m.To })
            .Take(ReviewConsts.MaxRows).ToListAsync(cancellationToken);
        return FigureResult.Of([.. rows.Select(m =>
            new FigureRow(m.PersonName, m.PositionTitle, null, day == FigureDay.Ended ? m.To : m.From, 1, FigureLink.Board, m.BoardId, day))]);
    }

    /// <summary>Who is a member when the day is over: whose last day it is counts as released, so that the figures add up.</summary>
    private IQueryable<BoardMember> StayingAfter(DateOnly day) => Members()
        .Where(m => m.From <= day && (m.To == null || m.To > day || (m.To == day && m.ReleaseReason == null)));

    /// <summary>Without those who only went on with other duties.</summary>
    private IQueryable<BoardMember> Appointed(DateOnly from, DateOnly to) => db.Boards.AsNoTracking()
        .SelectMany(b => b.Members, (b, m) => new { b, m }).Where(x => x.m.From >= from && x.m.From <= to)
        .Where(x => !x.b.Members.Any(p => p.ReleaseReason == null && p.To!.Value.AddDays(1) == x.m.From && p.Seat == x.m.Seat && p.PersonName == x.m.PersonName))
        .Select(x => x.m);

    private IQueryable<BoardMember> Released(DateOnly from, DateOnly to) => Members().Where(m => m.ReleaseReason != null && m.To >= from && m.To <= to);

    private IQueryable<BoardMember> Members() => db.Boards.AsNoTracking().SelectMany(b => b.Members);

    /// <summary>The state at the end of the period; of a running one, today's.</summary>
    private DateOnly LastDay(ReviewPeriod period) => period.To < clock.Today() ? period.To : clock.Today();
}
