using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Budgets;

/// <summary>Inspections of how the money is used.</summary>
[ApiController]
[Route("api/budgets/inspections")]
[Authorize(CameraProgramPermissions.Budgets.Default)]
public sealed class BudgetInspectionsController(BudgetInspectionAppService inspections) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<BudgetInspectionListItemDto>> List([FromQuery] BudgetInspectionListInput input, CancellationToken cancellationToken) =>
        inspections.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] BudgetInspectionExportInput input, CancellationToken cancellationToken) =>
        (await inspections.ExportAsync(input, cancellationToken)).ToResult();

    [HttpGet("{id:guid}")]
    public Task<BudgetInspectionDto> Get(Guid id, CancellationToken cancellationToken) => inspections.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(CameraProgramPermissions.Budgets.Inspect)]
    [Idempotent]
    [ProducesResponseType<BudgetInspectionDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(SaveBudgetInspectionInput input, CancellationToken cancellationToken)
    {
        var inspection = await inspections.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = inspection.Id }, inspection);
    }

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.Budgets.Inspect)]
    public Task<BudgetInspectionDto> Save(
        Guid id, SaveBudgetInspectionInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        inspections.SaveAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/findings/{findingId:guid}/answer")]
    [Authorize(CameraProgramPermissions.Budgets.Edit)]
    public Task<BudgetInspectionDto> Answer(
        Guid id, Guid findingId, AnswerFindingInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        inspections.AnswerAsync(id, findingId, input, version, cancellationToken);

    [HttpPost("{id:guid}/findings/{findingId:guid}/settle")]
    [Authorize(CameraProgramPermissions.Budgets.Inspect)]
    public Task<BudgetInspectionDto> Settle(
        Guid id, Guid findingId, SettleFindingInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        inspections.SettleAsync(id, findingId, input, version, cancellationToken);
}
