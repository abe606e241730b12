using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Querying;
using CameraProgram.Routes;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Coverage;

/// <summary>How much of the routes working cameras see, per route, hamlet and commune, and which sites would help most.</summary>
public sealed class CoverageAppService(ICameraProgramDb db, RegisterScope scope, CoverageReader reader)
{
    public async Task<CoverageDto> GetAsync(CancellationToken cancellationToken)
    {
        var views = await reader.ViewsAsync(cancellationToken);
        var routes = await scope.Routes.AsNoTracking().Where(r => r.LengthMetres > 0).OrderByName().ThenBy(r => r.Id).ToListAsync(cancellationToken);
        var names = await db.Hamlets.AsNoTracking().OrderByName().Select(h => new NamedDto(h.Id, h.Name)).ToListAsync(cancellationToken);
        var found = routes.ConvertAll(r => CoverageReader.ToDto(r, views.Of(r.Line!)));
        var hamlets = names.Select(NamedDto? (h) => h).Append(null)
            .Select(h => (Hamlet: h, Routes: found.FindAll(r => r.HamletId == h?.Id))).Where(h => h.Routes.Count > 0)
            .Select(h => new HamletCoverageDto(
                h.Hamlet, h.Routes.Count, h.Routes.Count(IsCovered), h.Routes.Sum(r => r.LengthMetres), h.Routes.Sum(r => r.SeenMetres),
                h.Routes.Sum(r => r.PendingMetres), h.Routes.Sum(r => r.NeededPoints)))
            .ToList();
        return new CoverageDto(
            found.Count, found.Sum(r => r.LengthMetres), found.Sum(r => r.SeenMetres), found.Sum(r => r.PendingMetres), found.Sum(r => r.NeededPoints), hamlets, found);
    }

    public async Task<RouteStretchesDto> OfRouteAsync(Guid id, CancellationToken cancellationToken)
    {
        var route = await DrawnAsync(id, cancellationToken);
        return ToStretches(route, (await reader.ViewsAsync(cancellationToken)).Of(route.Line!));
    }

    /// <summary>The fewest of the proposed and agreed sites with a planned bearing that show what all of them would.</summary>
    public async Task<SiteProposalDto> ProposeAsync(Guid id, CancellationToken cancellationToken)
    {
        var route = await DrawnAsync(id, cancellationToken);
        var views = await reader.ViewsAsync(cancellationToken);
        var sites = await scope.Sites.AsNoTracking()
            .Where(s => (s.Status == SiteStatus.Proposed || s.Status == SiteStatus.Agreed) && s.Bearing != null)
            .OrderByName().ThenBy(s => s.Id).ToListAsync(cancellationToken);
        var candidates = sites.ConvertAll(s => new SiteCandidate(s.Id, new CameraView(s.Position, s.Bearing!.Value, s.FieldOfView, s.Range)));
        var proposal = SiteProposal.For(route.Line!, views.Passed.Concat(views.Waiting), candidates);
        return new SiteProposalDto(
            candidates.Count,
            [.. proposal.Chosen.Select(c => new ProposedSiteDto(c.Id, sites.Find(s => s.Id == c.Id)!.Name, CoverageReader.Metres(c.MetresAdded)))],
            CoverageReader.Metres(proposal.Before.SeenMetres), CoverageReader.Metres(proposal.After.SeenMetres),
            CoverageReader.Metres(proposal.After.UnseenMetres), proposal.IsProven);
    }

    internal static RouteStretchesDto ToStretches(Route route, CheckedCoverage coverage) => new(
        CoverageReader.ToDto(route, coverage), Points(coverage, coverage.Seen.Seen), Points(coverage, coverage.Pending), Points(coverage, coverage.Unseen));

    internal static bool IsCovered(RouteCoverageDto route) => route.SeenMetres >= route.LengthMetres * CoverageReader.CoveredShare;

    private static IReadOnlyList<IReadOnlyList<PointDto>> Points(CheckedCoverage coverage, IReadOnlyList<Stretch> stretches) =>
        [.. stretches.Select(IReadOnlyList<PointDto> (s) => [.. coverage.Seen.PointsOf(s).Select(p => p.ToDto())])];

    private async Task<Route> DrawnAsync(Guid id, CancellationToken cancellationToken)
    {
        var route = await scope.Routes.AsNoTracking().GetAsync(id, cancellationToken);
        return route.Line is not null ? route : throw new BusinessException(CameraProgramErrorCodes.Routes.NotDrawn).WithData("name", route.Name);
    }
}
