using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Budgets;

/// <summary>Decisions that allocate approved money to lines.</summary>
[ApiController]
[Route("api/budgets/allocations")]
[Authorize(CameraProgramPermissions.Budgets.Default)]
public sealed class AllocationsController(AllocationAppService allocations) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<AllocationListItemDto>> List([FromQuery] AllocationListInput input, CancellationToken cancellationToken) =>
        allocations.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] AllocationExportInput input, CancellationToken cancellationToken) =>
        (await allocations.ExportAsync(input, cancellationToken)).ToResult();

    [HttpGet("{id:guid}")]
    public Task<AllocationDto> Get(Guid id, CancellationToken cancellationToken) => allocations.GetAsync(id, cancellationToken);

    [HttpGet("{id:guid}/files/{fileId:guid}")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> File(Guid id, Guid fileId, CancellationToken cancellationToken) =>
        (await allocations.OpenFileAsync(id, fileId, cancellationToken)).ToResult();

    [HttpPost]
    [Authorize(CameraProgramPermissions.Budgets.Allocate)]
    [Idempotent]
    [ProducesResponseType<AllocationDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateAllocationInput input, CancellationToken cancellationToken)
    {
        var allocation = await allocations.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = allocation.Id }, allocation);
    }
}
