using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Commitments;

[ApiController]
[Route("api/commitments")]
[Authorize(CameraProgramPermissions.Commitments.Default)]
public sealed class CommitmentsController(CommitmentAppService commitments, CommitmentDraftsAppService drafts) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<CommitmentListItemDto>> List([FromQuery] CommitmentListInput input, CancellationToken cancellationToken) =>
        commitments.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export(
        [FromQuery] CommitmentExportInput input, [FromServices] CommitmentExportAppService exports, CancellationToken cancellationToken) =>
        (await exports.ExportAsync(input, cancellationToken)).ToResult();

    /// <summary>How far each hamlet is.</summary>
    [HttpGet("progress")]
    public Task<IReadOnlyList<CommitmentProgressDto>> Progress(
        [FromServices] CommitmentProgressAppService progress, CancellationToken cancellationToken) => progress.ListAsync(cancellationToken);

    /// <summary>What a new commitment of a party starts with; nothing is stored before it is created.</summary>
    [HttpGet("beginning")]
    [Authorize(CameraProgramPermissions.Commitments.Edit)]
    public Task<CommitmentBeginningDto> Begin([FromQuery] Guid partyId, CancellationToken cancellationToken) =>
        commitments.BeginAsync(partyId, cancellationToken);

    /// <summary>How many drafts a hamlet would get.</summary>
    [HttpGet("drafts-preview")]
    [Authorize(CameraProgramPermissions.Commitments.Edit)]
    public Task<CommitmentDraftsPreviewDto> PreviewDrafts([FromQuery] Guid hamletId, CancellationToken cancellationToken) =>
        drafts.PreviewAsync(hamletId, cancellationToken);

    [HttpPost("drafts")]
    [Authorize(CameraProgramPermissions.Commitments.Edit)]
    [Idempotent]
    [ProducesResponseType<CommitmentDraftsDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> CreateDrafts(CreateCommitmentDraftsInput input, CancellationToken cancellationToken) =>
        StatusCode(StatusCodes.Status201Created, await drafts.CreateAsync(input, cancellationToken));

    /// <summary>How many drafts are under clauses that were replaced.</summary>
    [HttpGet("outdated-drafts")]
    [Authorize(CameraProgramPermissions.Commitments.Edit)]
    public Task<OutdatedDraftsDto> CountOutdatedDrafts([FromQuery] Guid? hamletId, CancellationToken cancellationToken) =>
        drafts.CountOutdatedAsync(hamletId, cancellationToken);

    /// <summary>Lets them follow the clauses in force.</summary>
    [HttpPost("outdated-drafts/follow-terms")]
    [Authorize(CameraProgramPermissions.Commitments.Edit)]
    public Task<FollowedDraftsDto> FollowTerms(FollowTermsInput input, CancellationToken cancellationToken) => drafts.FollowTermsAsync(input, cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<CommitmentDto> Get(Guid id, CancellationToken cancellationToken) => commitments.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(CameraProgramPermissions.Commitments.Edit)]
    [Idempotent]
    [ProducesResponseType<CommitmentDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateCommitmentInput input, CancellationToken cancellationToken)
    {
        var commitment = await commitments.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = commitment.Id }, commitment);
    }

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.Commitments.Edit)]
    public Task<CommitmentDto> Update(
        Guid id, SaveCommitmentInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        commitments.UpdateAsync(id, input, version, cancellationToken);

    [HttpDelete("{id:guid}")]
    [Authorize(CameraProgramPermissions.Commitments.Edit)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Delete(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken)
    {
        await commitments.DeleteAsync(id, version, cancellationToken);
        return NoContent();
    }

    /// <summary>Prepares the commitment that follows this one.</summary>
    [HttpPost("{id:guid}/renew")]
    [Authorize(CameraProgramPermissions.Commitments.Edit)]
    [Idempotent]
    [ProducesResponseType<CommitmentDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Renew(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken)
    {
        var commitment = await commitments.RenewAsync(id, version, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = commitment.Id }, commitment);
    }
}
