using CameraProgram.Attachments;
using CameraProgram.Documents;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Commitments;

/// <summary>For owners: the commitments of the party whose account this is.</summary>
[ApiController]
[Route("api/own-commitments")]
[Authorize(CameraProgramPermissions.Cameras.ViewOwn)]
public sealed class OwnCommitmentsController(OwnCommitmentAppService commitments) : ControllerBase
{
    [HttpGet]
    public Task<IReadOnlyList<CommitmentDto>> List(CancellationToken cancellationToken) => commitments.ListAsync(cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<CommitmentDto> Get(Guid id, CancellationToken cancellationToken) => commitments.GetAsync(id, cancellationToken);

    [HttpGet("{id:guid}/paper.pdf")]
    [Produces(PaperContentTypes.Pdf)]
    public async Task<IActionResult> Paper(Guid id, CancellationToken cancellationToken) =>
        (await commitments.PaperAsync(id, cancellationToken)).ToResult();

    [HttpPost("{id:guid}/sign")]
    [Idempotent]
    public Task<CommitmentDto> Sign(
        Guid id, SignCommitmentOnScreenInput input, [FromHeader(Name = "User-Agent")] string? device,
        [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        commitments.SignAsync(id, input, device, version, cancellationToken);

    [HttpPost("{id:guid}/withdraw")]
    public Task<CommitmentDto> Withdraw(
        Guid id, WithdrawCommitmentInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        commitments.WithdrawAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/withdraw-consent")]
    public Task<CommitmentDto> WithdrawConsent(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        commitments.WithdrawConsentAsync(id, version, cancellationToken);
}
