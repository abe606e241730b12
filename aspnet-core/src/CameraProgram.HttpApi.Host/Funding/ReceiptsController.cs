using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Funding;

[ApiController]
[Route("api/funding/receipts")]
[Authorize(FundingPolicies.View)]
public sealed class ReceiptsController(ReceiptAppService receipts, FundingExportAppService exports) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<ReceiptListItemDto>> List([FromQuery] ReceiptListInput input, CancellationToken cancellationToken) =>
        receipts.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] ReceiptExportInput input, CancellationToken cancellationToken) =>
        (await exports.ReceiptsAsync(input, cancellationToken)).ToResult();

    /// <summary>What the filters of the list find, over all its pages; page and sort are not used.</summary>
    [HttpGet("sums")]
    public Task<IReadOnlyList<FundSumDto>> Sums([FromQuery] ReceiptListInput input, CancellationToken cancellationToken) => receipts.SumsAsync(input, cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<ReceiptDto> Get(Guid id, CancellationToken cancellationToken) => receipts.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(FundingPolicies.Collect)]
    [Idempotent]
    [ProducesResponseType<ReceiptDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateReceiptInput input, CancellationToken cancellationToken)
    {
        var receipt = await receipts.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = receipt.Id }, receipt);
    }

    [HttpPost("{id:guid}/void")]
    [Authorize(CameraProgramPermissions.Funding.Void)]
    public Task<ReceiptDto> Void(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        receipts.VoidAsync(id, input, version, cancellationToken);
}
