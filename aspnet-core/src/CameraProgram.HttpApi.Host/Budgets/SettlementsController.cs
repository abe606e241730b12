using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Budgets;

/// <summary>Settlements at the end of the year.</summary>
[ApiController]
[Route("api/budgets/settlements")]
[Authorize(CameraProgramPermissions.Budgets.Default)]
public sealed class SettlementsController(SettlementAppService settlements, SettlementDetailAppService details) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<SettlementListItemDto>> List([FromQuery] SettlementListInput input, CancellationToken cancellationToken) =>
        details.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] SettlementExportInput input, CancellationToken cancellationToken) =>
        (await details.ExportAsync(input, cancellationToken)).ToResult();

    [HttpGet("{id:guid}")]
    public Task<SettlementDto> Get(Guid id, CancellationToken cancellationToken) => details.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(CameraProgramPermissions.Budgets.Settle)]
    [Idempotent]
    [ProducesResponseType<SettlementDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateSettlementInput input, CancellationToken cancellationToken)
    {
        var settlement = await settlements.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = settlement.Id }, settlement);
    }

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.Budgets.Settle)]
    public Task<SettlementDto> Save(
        Guid id, SaveSettlementInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        settlements.SaveAsync(id, input, version, cancellationToken);

    [HttpDelete("{id:guid}")]
    [Authorize(CameraProgramPermissions.Budgets.Settle)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Delete(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken)
    {
        await settlements.DeleteAsync(id, version, cancellationToken);
        return NoContent();
    }

    [HttpPost("{id:guid}/submit")]
    [Authorize(CameraProgramPermissions.Budgets.Settle)]
    public Task<SettlementDto> Submit(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        settlements.SubmitAsync(id, version, cancellationToken);

    [HttpPost("{id:guid}/return")]
    [Authorize(CameraProgramPermissions.Budgets.ApproveSettlement)]
    public Task<SettlementDto> Return(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        settlements.ReturnAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/approve")]
    [Authorize(CameraProgramPermissions.Budgets.ApproveSettlement)]
    [Idempotent]
    public Task<SettlementDto> Approve(
        Guid id, ApproveSettlementInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        settlements.ApproveAsync(id, input, version, cancellationToken);
}
