using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Plans;

[ApiController]
[Route("api/plans/{id:guid}/check")]
[Authorize(CameraProgramPermissions.Plans.Default)]
public sealed class PlanChecksController(PlanCheckAppService checks) : ControllerBase
{
    /// <summary>What the form check finds (NĐ 30/2020).</summary>
    [HttpGet]
    public Task<IReadOnlyList<PlanFindingDto>> Check(Guid id, CancellationToken cancellationToken) => checks.CheckAsync(id, cancellationToken);
}
