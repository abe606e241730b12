using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Parties;

[ApiController]
[Route("api/parties")]
[Authorize(CameraProgramPermissions.Parties.Default)]
public sealed class PartiesController(PartyAppService parties, PartyExportAppService exports) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<PartyListItemDto>> List([FromQuery] PartyListInput input, CancellationToken cancellationToken) =>
        parties.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] PartyExportInput input, CancellationToken cancellationToken) =>
        (await exports.ExportAsync(input, cancellationToken)).ToResult();

    /// <summary>A POST, because a telephone number does not belong in an address.</summary>
    [HttpPost("similar")]
    public Task<IReadOnlyList<SimilarPartyDto>> Similar(SimilarPartiesInput input, CancellationToken cancellationToken) =>
        parties.SimilarAsync(input, cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<PartyDto> Get(Guid id, CancellationToken cancellationToken) => parties.GetAsync(id, cancellationToken);

    /// <summary>A POST, because each look is noted.</summary>
    [HttpPost("{id:guid}/contact")]
    [Authorize(CameraProgramPermissions.Parties.ViewContacts)]
    public Task<PartyContactDto> Contact(Guid id, CancellationToken cancellationToken) => parties.ShowContactAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(CameraProgramPermissions.Parties.Edit)]
    [Idempotent]
    [ProducesResponseType<PartyDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(SavePartyInput input, CancellationToken cancellationToken)
    {
        var party = await parties.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = party.Id }, party);
    }

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.Parties.Edit)]
    public Task<PartyDto> Update(
        Guid id, SavePartyInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        parties.UpdateAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/merge")]
    [Authorize(CameraProgramPermissions.Parties.Edit)]
    public Task<PartyDto> Merge(
        Guid id, MergePartyInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        parties.MergeAsync(id, input, version, cancellationToken);

    [HttpPut("{id:guid}/account")]
    [Authorize(CameraProgramPermissions.Parties.Edit)]
    public Task<PartyDto> Account(
        Guid id, PartyAccountInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        parties.OpenToAsync(id, input, version, cancellationToken);
}
