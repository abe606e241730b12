using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Funding;

[ApiController]
[Route("api/funding/disclosures")]
[Authorize(FundingPolicies.View)]
public sealed class DisclosuresController(DisclosureAppService disclosures, FundBookExportAppService exports, PublicPageAppService page) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<DisclosureListItemDto>> List([FromQuery] DisclosureListInput input, CancellationToken cancellationToken) =>
        disclosures.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] DisclosureExportInput input, CancellationToken cancellationToken) =>
        (await exports.DisclosuresAsync(input, cancellationToken)).ToResult();

    /// <summary>Where anybody reads them, with the code for a telephone.</summary>
    [HttpGet("public-page")]
    public Task<PublicPageDto> PublicPage(CancellationToken cancellationToken) => page.GetAsync(cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<DisclosureDto> Get(Guid id, CancellationToken cancellationToken) => disclosures.GetAsync(id, cancellationToken);

    [HttpGet("{id:guid}/rows")]
    public Task<PagedResult<DisclosureRowDto>> Rows(Guid id, [FromQuery] DisclosureRowListInput input, CancellationToken cancellationToken) =>
        disclosures.RowsAsync(id, input, cancellationToken);

    [HttpPost]
    [Authorize(CameraProgramPermissions.Funding.Disclose)]
    [Idempotent]
    [ProducesResponseType<DisclosureDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateDisclosureInput input, CancellationToken cancellationToken)
    {
        var disclosure = await disclosures.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = disclosure.Id }, disclosure);
    }

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.Funding.Disclose)]
    public Task<DisclosureDto> Update(
        Guid id, SaveDisclosureInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        disclosures.UpdateAsync(id, input, version, cancellationToken);

    [HttpDelete("{id:guid}")]
    [Authorize(CameraProgramPermissions.Funding.Disclose)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Delete(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken)
    {
        await disclosures.DeleteAsync(id, version, cancellationToken);
        return NoContent();
    }

    [HttpPost("{id:guid}/post")]
    [Authorize(CameraProgramPermissions.Funding.Disclose)]
    public Task<DisclosureDto> Post(
        Guid id, DisclosurePostingsInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        disclosures.PostAsync(id, input, version, cancellationToken);

    [HttpPut("{id:guid}/postings")]
    [Authorize(CameraProgramPermissions.Funding.Disclose)]
    public Task<DisclosureDto> Replan(
        Guid id, DisclosurePostingsInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        disclosures.ReplanAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/take-down")]
    [Authorize(CameraProgramPermissions.Funding.Disclose)]
    public Task<DisclosureDto> TakeDown(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        disclosures.TakeDownAsync(id, input, version, cancellationToken);
}
