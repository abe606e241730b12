using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Funding;

[ApiController]
[Route("api/funding/campaigns")]
[Authorize(FundingPolicies.View)]
public sealed class CampaignsController(CampaignAppService campaigns, CampaignStepsAppService steps, FundingExportAppService exports) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<CampaignListItemDto>> List([FromQuery] CampaignListInput input, CancellationToken cancellationToken) =>
        campaigns.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] CampaignExportInput input, CancellationToken cancellationToken) =>
        (await exports.CampaignsAsync(input, cancellationToken)).ToResult();

    [HttpGet("{id:guid}")]
    public Task<CampaignDto> Get(Guid id, CancellationToken cancellationToken) => campaigns.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(FundingPolicies.Manage)]
    [Idempotent]
    [ProducesResponseType<CampaignDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateCampaignInput input, CancellationToken cancellationToken)
    {
        var campaign = await campaigns.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = campaign.Id }, campaign);
    }

    [HttpPut("{id:guid}")]
    [Authorize(FundingPolicies.Manage)]
    public Task<CampaignDto> Update(
        Guid id, SaveCampaignInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        campaigns.UpdateAsync(id, input, version, cancellationToken);

    [HttpDelete("{id:guid}")]
    [Authorize(FundingPolicies.Manage)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Delete(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken)
    {
        await campaigns.DeleteAsync(id, version, cancellationToken);
        return NoContent();
    }

    [HttpPost("{id:guid}/decision")]
    [Authorize(CameraProgramPermissions.Funding.Decide)]
    public Task<CampaignDto> Decide(
        Guid id, DecideCampaignInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        steps.DecideAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/agreement")]
    [Authorize(CameraProgramPermissions.Funding.ManageHamlet)]
    public Task<CampaignDto> RecordAgreement(
        Guid id, ResidentsAgreementInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        steps.RecordAgreementAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/open")]
    [Authorize(FundingPolicies.Manage)]
    public Task<CampaignDto> Open(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        steps.OpenAsync(id, version, cancellationToken);

    [HttpPost("{id:guid}/close")]
    [Authorize(FundingPolicies.Manage)]
    public Task<CampaignDto> Close(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        steps.CloseAsync(id, version, cancellationToken);

    [HttpPost("{id:guid}/reopen")]
    [Authorize(FundingPolicies.Manage)]
    public Task<CampaignDto> Reopen(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        steps.ReopenAsync(id, version, cancellationToken);
}
