using CameraProgram.Attachments;
using CameraProgram.Documents;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Plans;

/// <summary>The paper of a plan: seen before it is signed, signed, issued.</summary>
[ApiController]
[Route("api/plans/{id:guid}")]
[Authorize(CameraProgramPermissions.Plans.Default)]
public sealed class PlanPapersController(PlanPaperAppService papers, PlanSigningAppService signing) : ControllerBase
{
    [HttpGet("preview.pdf")]
    [Produces(PaperContentTypes.Pdf)]
    public async Task<IActionResult> PreviewPdf(Guid id, CancellationToken cancellationToken) =>
        (await papers.PreviewPdfAsync(id, cancellationToken)).ToResult();

    [HttpGet("preview.docx")]
    [Produces(PaperContentTypes.Docx)]
    public async Task<IActionResult> PreviewDocx(Guid id, CancellationToken cancellationToken) =>
        (await papers.PreviewDocxAsync(id, cancellationToken)).ToResult();

    [HttpPost("sign")]
    [Authorize(CameraProgramPermissions.Plans.Sign)]
    [Idempotent]
    public Task<PlanDto> Sign(
        Guid id, [FromQuery] SignerPosition? announced, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        signing.SignAsync(id, announced, version, cancellationToken);

    [HttpPost("issue")]
    [Authorize(CameraProgramPermissions.Plans.Issue)]
    [Idempotent]
    public Task<PlanDto> Issue(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        signing.IssueAsync(id, version, cancellationToken);

    [HttpPost("sign-and-issue")]
    [Authorize(CameraProgramPermissions.Plans.Sign)]
    [Authorize(CameraProgramPermissions.Plans.Issue)]
    [Idempotent]
    public Task<PlanDto> SignAndIssue(
        Guid id, [FromQuery] SignerPosition? announced, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        signing.SignAndIssueAsync(id, announced, version, cancellationToken);
}
