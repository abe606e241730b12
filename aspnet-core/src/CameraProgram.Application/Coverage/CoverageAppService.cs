using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Querying;
using CameraProgram.Routes;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Coverage;

/// <summary>How much of the routes working cameras see, per route, hamlet and commune, and which sites would help most.</summary>
public sealed class CoverageAppService(RegisterScope scope, CoverageReader reader)
{
    public async Task<RegisterCoverageDto> GetAsync(CancellationToken cancellationToken)
    {
        var routes = await scope.Routes.AsNoTracking().Where(r => r.LengthMetres > 0).OrderByName().ThenBy(r => r.Id).ToListAsync(cancellationToken);
        var hamlets = await scope.Hamlets.AsNoTracking().OrderByName().Select(h => new NamedDto(h.Id, h.FullName)).ToListAsync(cancellationToken);
        var seen = await reader.OfAsync(routes, cancellationToken);
        return new RegisterCoverageDto(SeenRoute.Sum(seen, hamlets), [.. seen.Select(r => r.Figures)]);
    }

    public async Task<RouteStretchesDto> OfRouteAsync(Guid id, CancellationToken cancellationToken) =>
        (await reader.OfAsync([await DrawnAsync(id, cancellationToken)], cancellationToken))[0].ToStretches();

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
            [.. proposal.Chosen.Select(c => ToDto(sites.Find(s => s.Id == c.Id)!, SeenRoute.Metres(c.MetresAdded)))],
            SeenRoute.Metres(proposal.Before.SeenMetres), SeenRoute.Metres(proposal.After.SeenMetres),
            SeenRoute.Metres(proposal.After.UnseenMetres), proposal.IsProven);
    }

    private static ProposedSiteDto ToDto(CameraSite site, int added) => new(site.Id, site.Name, site.Status, site.Position.ToDto(), site.Bearing!.Value, added);

    private async Task<Route> DrawnAsync(Guid id, CancellationToken cancellationToken)
    {
        var route = await scope.Routes.AsNoTracking().GetAsync(id, cancellationToken);
        return route.Line is not null ? route : throw new BusinessException(CameraProgramErrorCodes.Routes.NotDrawn).WithData("name", route.Name);
    }
}
