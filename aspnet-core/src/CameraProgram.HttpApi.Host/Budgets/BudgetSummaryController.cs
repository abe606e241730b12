using CameraProgram.Dashboard;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Budgets;

/// <summary>The money of a year at one glance.</summary>
[ApiController]
[Route("api/budgets")]
[Authorize(CameraProgramPermissions.Budgets.Default)]
public sealed class BudgetSummaryController(BudgetSummaryAppService summary, DashboardAppService dashboard) : ControllerBase
{
    [HttpGet("summary")]
    public Task<BudgetSummaryDto> Get([FromQuery] int? year, CancellationToken cancellationToken) => summary.GetAsync(year, cancellationToken);

    /// <summary>What of the budget waits for the current user.</summary>
    [HttpGet("waiting")]
    public Task<DashboardDto> Waiting(CancellationToken cancellationToken) => dashboard.OfAsync<BudgetDashboardSource>(cancellationToken);
}
