using CameraProgram.Cameras;
using CameraProgram.Coverage;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Reviews;

/// <summary>
/// What was walked, found, proposed and agreed in the period, and how much of the routes is seen today: what was seen on
/// another day is not recorded, so a period that is over has no such figure.
/// </summary>
public sealed class SurveyFigures(ICameraProgramDb db, CoverageReader coverage, HamletBook hamlets, TimeProvider clock) : IReviewFigureSource
{
    public int Order => 45;

    public IReadOnlyList<Figure> Figures
    {
        get
        {
            var seen = new ReadOnce<SeenRoutes>((_, ct) => SeenAsync(ct));
            return
            [
                new("surveys.routes", FigureGroup.Surveys, FigureUnit.Routes, RoutesAsync, FigureBreakdown.Hamlet),
                new("surveys.sitesProposed", FigureGroup.Surveys, FigureUnit.Points, (p, ct) => SitesAsync([SiteEventKind.Proposed, SiteEventKind.ProposedAgain], FigureDay.Proposed, p, ct)),
                new("surveys.sitesAgreed", FigureGroup.Surveys, FigureUnit.Points, (p, ct) => SitesAsync([SiteEventKind.Agreed], FigureDay.Agreed, p, ct)),
                Today("coverage.routeMetres", FigureUnit.Metres, r => r.LengthMetres),
                Today("coverage.seenMetres", FigureUnit.Metres, r => r.SeenMetres),
                Today("coverage.neededPoints", FigureUnit.Points, r => r.NeededPoints, FigureBreakdown.Hamlet),
            ];

            Figure Today(string code, FigureUnit unit, Func<RouteCoverageDto, long> amount, FigureBreakdown breakdown = FigureBreakdown.None) =>
                new(code, FigureGroup.Surveys, unit, async (p, ct) => p.To < clock.Today() ? FigureResult.Unknown : Rows(await seen.OfAsync(p, ct), amount),
                    breakdown, KeepsHistory: false);
        }
    }

    private async Task<FigureResult> RoutesAsync(ReviewPeriod period, CancellationToken cancellationToken)
    {
        var (from, until) = (VietnamTime.StartOf(period.From), VietnamTime.EndOf(period.To));
        var rows = await db.Routes.AsNoTracking().Where(r => db.SurveyFindings.Any(f => f.RouteId == r.Id && f.FoundAt >= from && f.FoundAt < until))
            .OrderByName().ThenBy(r => r.Id)
            .Select(r => new
            {
                r.Id, r.Name, r.HamletId,
                At = db.SurveyFindings.Where(f => f.RouteId == r.Id && f.FoundAt >= from && f.FoundAt < until).Max(f => f.FoundAt),
            })
            .Take(ReviewConsts.MaxRows).ToListAsync(cancellationToken);
        var titles = await hamlets.ReadAsync(cancellationToken);
        return FigureResult.Of([.. rows.Select(r => new FigureRow(r.Name, null, titles.Of(r.HamletId), VietnamTime.DayOf(r.At), 1, FigureLink.Route, r.Id, FigureDay.Surveyed))]);
    }

    private async Task<FigureResult> SitesAsync(SiteEventKind[] kinds, FigureDay day, ReviewPeriod period, CancellationToken cancellationToken)
    {
        var (from, until) = (VietnamTime.StartOf(period.From), VietnamTime.EndOf(period.To));
        var rows = await db.CameraSites.AsNoTracking().SelectMany(s => s.Events, (site, happened) => new { site, happened })
            .Where(x => kinds.Contains(x.happened.Kind) && x.happened.At >= from && x.happened.At < until)
            .OrderBy(x => x.happened.At).ThenBy(x => x.happened.Id)
            .Select(x => new { x.site.Id, x.site.Name, x.site.HamletId, x.happened.At, x.happened.Note })
            .Take(ReviewConsts.MaxRows).ToListAsync(cancellationToken);
        var titles = await hamlets.ReadAsync(cancellationToken);
        return FigureResult.Of([.. rows.Select(r => new FigureRow(r.Name, r.Note, titles.Of(r.HamletId), VietnamTime.DayOf(r.At), 1, FigureLink.CameraSite, r.Id, day))]);
    }

    private static FigureResult Rows(SeenRoutes seen, Func<RouteCoverageDto, long> amount)
    {
        var rows = seen.Routes.Select(r => (Route: r.Figures, Amount: amount(r.Figures))).Where(r => r.Amount > 0);
        return FigureResult.Of([.. rows.Select(r => new FigureRow(
            r.Route.Name, null, seen.Hamlets.Of(r.Route.HamletId), null, r.Amount, FigureLink.Route, r.Route.RouteId))]);
    }

    private async Task<SeenRoutes> SeenAsync(CancellationToken cancellationToken)
    {
        var routes = await db.Routes.AsNoTracking().Where(r => r.LengthMetres > 0).OrderByName().ThenBy(r => r.Id).Take(ReviewConsts.MaxRows).ToListAsync(cancellationToken);
        return new SeenRoutes(await coverage.OfAsync(routes, cancellationToken), await hamlets.ReadAsync(cancellationToken));
    }

    private sealed record SeenRoutes(IReadOnlyList<SeenRoute> Routes, HamletTitles Hamlets);
}
