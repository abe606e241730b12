using CameraProgram.Kernel.Entities;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Budgets;

/// <summary>Statutory deadlines and the calendar of a budget year.</summary>
[ApiController]
[Route("api/budgets")]
public sealed class BudgetCalendarController(DeadlineAppService deadlines) : ControllerBase
{
    [HttpGet("calendar")]
    [Authorize(CameraProgramPermissions.Budgets.Default)]
    public Task<BudgetCalendarDto> Calendar([FromQuery] int? year, CancellationToken cancellationToken) => deadlines.CalendarAsync(year, cancellationToken);

    /// <summary>Also for whoever posts lists of contributions.</summary>
    [HttpGet("deadlines")]
    [Authorize(CameraProgramPermissions.Budgets.Default + "|" + FundingPolicies.View)]
    public Task<IReadOnlyList<StatutoryDeadlineDto>> Deadlines(CancellationToken cancellationToken) => deadlines.ListAsync(cancellationToken);

    [HttpPut("deadlines/{code}")]
    [Authorize(CameraProgramPermissions.Budgets.Default)]
    [Authorize(CameraProgramPermissions.Communes.Manage)]
    public Task<StatutoryDeadlineDto> Save(
        string code, SaveStatutoryDeadlineInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        deadlines.SaveAsync(code, input, version, cancellationToken);
}
