using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Commitments;

/// <summary>Signed on a screen or on paper, confirmed, withdrawn.</summary>
[ApiController]
[Route("api/commitments/{id:guid}")]
[Authorize(CameraProgramPermissions.Commitments.Default)]
public sealed class CommitmentSigningController(CommitmentSigningAppService signing) : ControllerBase
{
    [HttpPost("sign-on-screen")]
    [Authorize(CameraProgramPermissions.Commitments.Edit)]
    [Idempotent]
    public Task<CommitmentDto> SignOnScreen(
        Guid id, SignCommitmentOnScreenInput input, [FromHeader(Name = "User-Agent")] string? device,
        [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        signing.SignOnScreenAsync(id, input, device, version, cancellationToken);

    [HttpPost("sign-on-paper")]
    [Authorize(CameraProgramPermissions.Commitments.Edit)]
    [Idempotent]
    public Task<CommitmentDto> SignOnPaper(
        Guid id, SignCommitmentOnPaperInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        signing.SignOnPaperAsync(id, input, version, cancellationToken);

    [HttpPost("confirm")]
    [Authorize(CameraProgramPermissions.Commitments.Confirm)]
    public Task<CommitmentDto> Confirm(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        signing.ConfirmAsync(id, version, cancellationToken);

    [HttpPost("withdraw")]
    [Authorize(CameraProgramPermissions.Commitments.Edit)]
    public Task<CommitmentDto> Withdraw(
        Guid id, WithdrawCommitmentInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        signing.WithdrawAsync(id, input, version, cancellationToken);

    /// <summary>Only the consent for contact data; the commitment holds on.</summary>
    [HttpPost("withdraw-consent")]
    [Authorize(CameraProgramPermissions.Commitments.Edit)]
    public Task<CommitmentDto> WithdrawConsent(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        signing.WithdrawConsentAsync(id, version, cancellationToken);

    [HttpGet("scans/{attachmentId:guid}")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Scan(Guid id, Guid attachmentId, CancellationToken cancellationToken) =>
        (await signing.OpenScanAsync(id, attachmentId, cancellationToken)).ToResult();
}
