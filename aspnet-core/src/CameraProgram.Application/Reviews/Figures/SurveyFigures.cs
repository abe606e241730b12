using CameraProgram.Cameras;
using CameraProgram.Coverage;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Reviews;

/// <summary>What was walked, found, proposed and agreed in the period, and how much of the routes is seen today.</summary>
public sealed class SurveyFigures(ICameraProgramDb db, CoverageReader coverage) : IReviewFigureSource
{
    public int Order => 45;

    public IReadOnlyList<Figure> Figures =>
    [
        new("surveys.routes", FigureGroup.Surveys, FigureUnit.Routes, RoutesAsync, FigureBreakdown.Hamlet),
        new("surveys.sitesProposed", FigureGroup.Surveys, FigureUnit.Points, (p, ct) => SitesAsync([SiteEventKind.Proposed, SiteEventKind.ProposedAgain], FigureDay.Proposed, p, ct)),
        new("surveys.sitesAgreed", FigureGroup.Surveys, FigureUnit.Points, (p, ct) => SitesAsync([SiteEventKind.Agreed], FigureDay.Agreed, p, ct)),
        new("coverage.routeMetres", FigureGroup.Surveys, FigureUnit.Metres, (_, ct) => CoverageAsync(r => r.LengthMetres, ct), KeepsHistory: false),
        new("coverage.seenMetres", FigureGroup.Surveys, FigureUnit.Metres, (_, ct) => CoverageAsync(r => r.SeenMetres, ct), KeepsHistory: false),
        new("coverage.neededPoints", FigureGroup.Surveys, FigureUnit.Points, (_, ct) => CoverageAsync(r => r.NeededPoints, ct), FigureBreakdown.Hamlet, KeepsHistory: false),
    ];

    private async Task<FigureResult> RoutesAsync(ReviewPeriod period, CancellationToken cancellationToken)
    {
        var (from, until) = (VietnamTime.StartOf(period.From), VietnamTime.EndOf(period.To));
        var rows = await db.Routes.AsNoTracking().Where(r => db.SurveyFindings.Any(f => f.RouteId == r.Id && f.FoundAt >= from && f.FoundAt < until))
            .OrderByName().ThenBy(r => r.Id)
            .Select(r => new
            {
                r.Id, r.Name, Hamlet = db.Hamlets.Where(h => h.Id == r.HamletId).Select(h => h.Name).FirstOrDefault(),
                At = db.SurveyFindings.Where(f => f.RouteId == r.Id && f.FoundAt >= from && f.FoundAt < until).Max(f => f.FoundAt),
            })
            .Take(ReviewConsts.MaxRows).ToListAsync(cancellationToken);
        return FigureResult.Of([.. rows.Select(r => new FigureRow(r.Name, null, r.Hamlet, VietnamTime.DayOf(r.At), 1, FigureLink.Route, r.Id, FigureDay.Surveyed))]);
    }

    private async Task<FigureResult> SitesAsync(SiteEventKind[] kinds, FigureDay day, ReviewPeriod period, CancellationToken cancellationToken)
    {
        var (from, until) = (VietnamTime.StartOf(period.From), VietnamTime.EndOf(period.To));
        var rows = await db.CameraSites.AsNoTracking().SelectMany(s => s.Events, (site, happened) => new { site, happened })
            .Where(x => kinds.Contains(x.happened.Kind) && x.happened.At >= from && x.happened.At < until)
            .OrderBy(x => x.happened.At).ThenBy(x => x.happened.Id)
            .Select(x => new
            {
                x.site.Id, x.site.Name, x.happened.At, x.happened.Note,
                Hamlet = db.Hamlets.Where(h => h.Id == x.site.HamletId).Select(h => h.Name).FirstOrDefault(),
            })
            .Take(ReviewConsts.MaxRows).ToListAsync(cancellationToken);
        return FigureResult.Of([.. rows.Select(r => new FigureRow(r.Name, r.Note, r.Hamlet, VietnamTime.DayOf(r.At), 1, FigureLink.CameraSite, r.Id, day))]);
    }

    private async Task<FigureResult> CoverageAsync(Func<RouteCoverageDto, long> amount, CancellationToken cancellationToken)
    {
        var views = await coverage.ViewsAsync(cancellationToken);
        var hamlets = await db.Hamlets.AsNoTracking().ToDictionaryAsync(h => h.Id, h => h.Name, cancellationToken);
        var routes = await db.Routes.AsNoTracking().Where(r => r.LengthMetres > 0).OrderByName().ThenBy(r => r.Id).Take(ReviewConsts.MaxRows).ToListAsync(cancellationToken);
        var rows = routes.Select(r => (Route: r, Amount: amount(CoverageReader.ToDto(r, views.Of(r.Line!))))).Where(r => r.Amount > 0);
        return FigureResult.Of([.. rows.Select(r => new FigureRow(
            r.Route.Name, null, r.Route.HamletId is { } id ? hamlets.GetValueOrDefault(id) : null, null, r.Amount, FigureLink.Route, r.Route.Id))]);
    }
}
