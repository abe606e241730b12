using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Budgets;

/// <summary>The catalogue of unit prices.</summary>
[ApiController]
[Route("api/budgets/unit-prices")]
[Authorize(CameraProgramPermissions.Budgets.Default)]
public sealed class UnitPricesController(UnitPriceAppService prices) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<UnitPriceDto>> List([FromQuery] UnitPriceListInput input, CancellationToken cancellationToken) =>
        prices.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] UnitPriceExportInput input, CancellationToken cancellationToken) =>
        (await prices.ExportAsync(input, cancellationToken)).ToResult();

    [HttpGet("{id:guid}")]
    public Task<UnitPriceDto> Get(Guid id, CancellationToken cancellationToken) => prices.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(CameraProgramPermissions.Budgets.Edit)]
    [Idempotent]
    [ProducesResponseType<UnitPriceDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(SaveUnitPriceInput input, CancellationToken cancellationToken)
    {
        var price = await prices.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = price.Id }, price);
    }

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.Budgets.Edit)]
    public Task<UnitPriceDto> Save(
        Guid id, SaveUnitPriceInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        prices.SaveAsync(id, input, version, cancellationToken);

    [HttpDelete("{id:guid}")]
    [Authorize(CameraProgramPermissions.Budgets.Edit)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Delete(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken)
    {
        await prices.DeleteAsync(id, version, cancellationToken);
        return NoContent();
    }
}
