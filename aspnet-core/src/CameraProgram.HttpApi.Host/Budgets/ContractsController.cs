using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Budgets;

/// <summary>Contracts and direct purchases, and what they gave back.</summary>
[ApiController]
[Route("api/budgets")]
[Authorize(CameraProgramPermissions.Budgets.Default)]
public sealed class ContractsController(ContractAppService contracts, ContractDetailAppService details) : ControllerBase
{
    [HttpGet("contracts")]
    public Task<PagedResult<ContractListItemDto>> List([FromQuery] ContractListInput input, CancellationToken cancellationToken) =>
        contracts.ListAsync(input, cancellationToken);

    [HttpGet("contracts/export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] ContractExportInput input, CancellationToken cancellationToken) =>
        (await contracts.ExportAsync(input, cancellationToken)).ToResult();

    [HttpGet("contracts/{id:guid}")]
    public Task<ContractDto> Get(Guid id, CancellationToken cancellationToken) => details.GetAsync(id, cancellationToken);

    [HttpGet("contracts/{id:guid}/files/{fileId:guid}")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> File(Guid id, Guid fileId, CancellationToken cancellationToken) =>
        (await details.OpenFileAsync(id, fileId, cancellationToken)).ToResult();

    [HttpPost("contracts")]
    [Authorize(CameraProgramPermissions.Budgets.Contract)]
    [Idempotent]
    [ProducesResponseType<ContractDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateContractInput input, CancellationToken cancellationToken)
    {
        var contract = await contracts.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = contract.Id }, contract);
    }

    [HttpPost("contracts/{id:guid}/release")]
    [Authorize(CameraProgramPermissions.Budgets.Contract)]
    [Idempotent]
    public Task<ContractDto> Release(Guid id, ReleaseContractInput input, CancellationToken cancellationToken) =>
        contracts.ReleaseAsync(id, input, cancellationToken);

    [HttpPost("contracts/{id:guid}/refund-advance")]
    [Authorize(CameraProgramPermissions.Budgets.Pay)]
    [Idempotent]
    public Task<ContractDto> RefundAdvance(Guid id, ReleaseContractInput input, CancellationToken cancellationToken) =>
        contracts.RefundAdvanceAsync(id, input, cancellationToken);
}
