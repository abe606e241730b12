using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Coverage;

[ApiController]
[Route("api/coverage")]
[Authorize(CameraProgramPermissions.Cameras.Default)]
public sealed class CoverageController(CoverageAppService coverage) : ControllerBase
{
    [HttpGet]
    public Task<RegisterCoverageDto> Get(CancellationToken cancellationToken) => coverage.GetAsync(cancellationToken);

    [HttpGet("routes/{id:guid}")]
    public Task<RouteStretchesDto> OfRoute(Guid id, CancellationToken cancellationToken) => coverage.OfRouteAsync(id, cancellationToken);

    [HttpGet("routes/{id:guid}/proposal")]
    public Task<SiteProposalDto> Propose(Guid id, CancellationToken cancellationToken) => coverage.ProposeAsync(id, cancellationToken);
}
