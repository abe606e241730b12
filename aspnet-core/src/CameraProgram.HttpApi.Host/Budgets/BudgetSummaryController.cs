using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Budgets;

/// <summary>The money of a year at one glance.</summary>
[ApiController]
[Route("api/budgets/summary")]
[Authorize(CameraProgramPermissions.Budgets.Default)]
public sealed class BudgetSummaryController(BudgetSummaryAppService summary) : ControllerBase
{
    [HttpGet]
    public Task<BudgetSummaryDto> Get([FromQuery] int? year, CancellationToken cancellationToken) => summary.GetAsync(year, cancellationToken);
}
