using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Budgets;

/// <summary>What of the budget is made public.</summary>
[ApiController]
[Route("api/budgets/disclosures")]
[Authorize(CameraProgramPermissions.Budgets.Default)]
public sealed class BudgetDisclosuresController(BudgetDisclosureAppService disclosures) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<BudgetDisclosureListItemDto>> List([FromQuery] BudgetDisclosureListInput input, CancellationToken cancellationToken) =>
        disclosures.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] BudgetDisclosureExportInput input, CancellationToken cancellationToken) =>
        (await disclosures.ExportAsync(input, cancellationToken)).ToResult();

    [HttpGet("{id:guid}")]
    public Task<BudgetDisclosureDto> Get(Guid id, CancellationToken cancellationToken) => disclosures.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(CameraProgramPermissions.Budgets.Disclose)]
    [Idempotent]
    [ProducesResponseType<BudgetDisclosureDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateBudgetDisclosureInput input, CancellationToken cancellationToken)
    {
        var disclosure = await disclosures.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = disclosure.Id }, disclosure);
    }

    [HttpPost("{id:guid}/post")]
    [Authorize(CameraProgramPermissions.Budgets.Disclose)]
    public Task<BudgetDisclosureDto> Post(
        Guid id, PostBudgetDisclosureInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        disclosures.PostAsync(id, input, version, cancellationToken);

    [HttpDelete("{id:guid}")]
    [Authorize(CameraProgramPermissions.Budgets.Disclose)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Delete(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken)
    {
        await disclosures.DeleteAsync(id, version, cancellationToken);
        return NoContent();
    }
}
