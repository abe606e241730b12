using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Funding;

[ApiController]
[Route("api/funding/transfers")]
[Authorize(FundingPolicies.View)]
public sealed class FundTransfersController(FundTransferAppService transfers, FundingExportAppService exports) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<FundTransferDto>> List([FromQuery] FundTransferListInput input, CancellationToken cancellationToken) =>
        transfers.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] FundTransferExportInput input, CancellationToken cancellationToken) =>
        (await exports.TransfersAsync(input, cancellationToken)).ToResult();

    [HttpGet("{id:guid}")]
    public Task<FundTransferDto> Get(Guid id, CancellationToken cancellationToken) => transfers.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(FundingPolicies.Collect)]
    [Idempotent]
    [ProducesResponseType<FundTransferDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateFundTransferInput input, CancellationToken cancellationToken)
    {
        var transfer = await transfers.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = transfer.Id }, transfer);
    }

    [HttpPost("{id:guid}/void")]
    [Authorize(CameraProgramPermissions.Funding.Void)]
    public Task<FundTransferDto> Void(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        transfers.VoidAsync(id, input, version, cancellationToken);
}
