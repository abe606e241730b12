using CameraProgram.Attachments;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Budgets;

/// <summary>The entries behind every money number of an estimate, of its lines and contracts.</summary>
[ApiController]
[Route("api/budgets/estimates/{id:guid}/entries")]
[Authorize(CameraProgramPermissions.Budgets.Default)]
public sealed class BudgetEntriesController(BudgetEntryAppService entries) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<BudgetEntryDto>> List(Guid id, [FromQuery] BudgetEntryListInput input, CancellationToken cancellationToken) =>
        entries.ListAsync(id, input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export(Guid id, [FromQuery] BudgetEntryExportInput input, CancellationToken cancellationToken) =>
        (await entries.ExportAsync(id, input, cancellationToken)).ToResult();
}
