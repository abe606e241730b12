using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Funding;

[ApiController]
[Route("api/funding/gifts")]
[Authorize(FundingPolicies.View)]
public sealed class GiftsController(GiftAppService gifts, FundingExportAppService exports) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<GiftListItemDto>> List([FromQuery] GiftListInput input, CancellationToken cancellationToken) =>
        gifts.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] GiftExportInput input, CancellationToken cancellationToken) =>
        (await exports.GiftsAsync(input, cancellationToken)).ToResult();

    [HttpGet("{id:guid}")]
    public Task<GiftDto> Get(Guid id, CancellationToken cancellationToken) => gifts.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(FundingPolicies.Collect)]
    [Idempotent]
    [ProducesResponseType<GiftDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateGiftInput input, CancellationToken cancellationToken)
    {
        var gift = await gifts.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = gift.Id }, gift);
    }

    [HttpPut("{id:guid}")]
    [Authorize(FundingPolicies.Collect)]
    public Task<GiftDto> Update(
        Guid id, SaveGiftInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        gifts.UpdateAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/accept")]
    [Authorize(FundingPolicies.Collect)]
    public Task<GiftDto> Accept(
        Guid id, AcceptGiftInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        gifts.AcceptAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/void")]
    [Authorize(CameraProgramPermissions.Funding.Void)]
    public Task<GiftDto> Void(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        gifts.VoidAsync(id, input, version, cancellationToken);
}
