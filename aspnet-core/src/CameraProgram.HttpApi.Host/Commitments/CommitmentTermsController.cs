using CameraProgram.Attachments;
using CameraProgram.Documents;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Commitments;

[ApiController]
[Route("api/commitment-terms")]
[Authorize(CameraProgramPermissions.Commitments.Default)]
public sealed class CommitmentTermsController(CommitmentTermsAppService terms, CommitmentPaperAppService papers) : ControllerBase
{
    [HttpGet]
    public Task<IReadOnlyList<CommitmentTermsListItemDto>> List(CancellationToken cancellationToken) => terms.ListAsync(cancellationToken);

    [HttpGet("in-force")]
    public Task<CommitmentTermsDto> InForce(CancellationToken cancellationToken) => terms.InForceAsync(cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<CommitmentTermsDto> Get(Guid id, CancellationToken cancellationToken) => terms.GetAsync(id, cancellationToken);

    /// <summary>The empty form with these clauses.</summary>
    [HttpGet("{id:guid}/form.pdf")]
    [Produces(PaperContentTypes.Pdf)]
    public async Task<IActionResult> Form(Guid id, CancellationToken cancellationToken) =>
        (await papers.EmptyFormAsync(id, cancellationToken)).ToResult();

    [HttpPost]
    [Authorize(CameraProgramPermissions.Commitments.ManageClauses)]
    [Idempotent]
    [ProducesResponseType<CommitmentTermsDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(SaveCommitmentTermsInput input, CancellationToken cancellationToken) =>
        Created(await terms.CreateAsync(input, cancellationToken));

    /// <summary>The first version, for a commune that has none.</summary>
    [HttpPost("from-template")]
    [Authorize(CameraProgramPermissions.Commitments.ManageClauses)]
    [Idempotent]
    [ProducesResponseType<CommitmentTermsDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> UseTemplate(CancellationToken cancellationToken) => Created(await terms.UseTemplateAsync(cancellationToken));

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.Commitments.ManageClauses)]
    public Task<CommitmentTermsDto> Update(
        Guid id, SaveCommitmentTermsInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        terms.UpdateAsync(id, input, version, cancellationToken);

    [HttpDelete("{id:guid}")]
    [Authorize(CameraProgramPermissions.Commitments.ManageClauses)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Delete(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken)
    {
        await terms.DeleteAsync(id, version, cancellationToken);
        return NoContent();
    }

    [HttpPost("{id:guid}/put-in-force")]
    [Authorize(CameraProgramPermissions.Commitments.ManageClauses)]
    public Task<CommitmentTermsDto> PutInForce(
        Guid id, PutTermsInForceInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        terms.PutInForceAsync(id, input, version, cancellationToken);

    private CreatedAtActionResult Created(CommitmentTermsDto made) => CreatedAtAction(nameof(Get), new { id = made.Id }, made);
}
