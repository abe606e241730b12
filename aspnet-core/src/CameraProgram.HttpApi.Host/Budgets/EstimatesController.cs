using CameraProgram.Kernel.Entities;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Budgets;

/// <summary>The estimate of a plan, read and saved whole.</summary>
[ApiController]
[Route("api/plans/{planId:guid}/estimate")]
[Authorize(CameraProgramPermissions.Plans.Default)]
public sealed class EstimatesController(EstimateAppService estimates) : ControllerBase
{
    [HttpGet]
    public Task<EstimateDto> Get(Guid planId, CancellationToken cancellationToken) => estimates.GetAsync(planId, cancellationToken);

    [HttpPut]
    [Authorize(CameraProgramPermissions.Budgets.Edit)]
    public Task<EstimateDto> Save(
        Guid planId, SaveEstimateInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        estimates.SaveAsync(planId, input, version, cancellationToken);
}
