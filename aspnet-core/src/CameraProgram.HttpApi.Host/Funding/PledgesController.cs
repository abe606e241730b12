using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Funding;

[ApiController]
[Route("api/funding/pledges")]
[Authorize(FundingPolicies.View)]
public sealed class PledgesController(PledgeAppService pledges, FundingExportAppService exports) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<PledgeDto>> List([FromQuery] PledgeListInput input, CancellationToken cancellationToken) =>
        pledges.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] PledgeExportInput input, CancellationToken cancellationToken) =>
        (await exports.PledgesAsync(input, cancellationToken)).ToResult();

    [HttpGet("{id:guid}")]
    public Task<PledgeDto> Get(Guid id, CancellationToken cancellationToken) => pledges.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(FundingPolicies.Collect)]
    [Idempotent]
    [ProducesResponseType<PledgeDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreatePledgeInput input, CancellationToken cancellationToken)
    {
        var pledge = await pledges.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = pledge.Id }, pledge);
    }

    [HttpPut("{id:guid}")]
    [Authorize(FundingPolicies.Collect)]
    public Task<PledgeDto> Update(
        Guid id, SavePledgeInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        pledges.UpdateAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/end")]
    [Authorize(FundingPolicies.Collect)]
    public Task<PledgeDto> End(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        pledges.EndAsync(id, version, cancellationToken);
}
