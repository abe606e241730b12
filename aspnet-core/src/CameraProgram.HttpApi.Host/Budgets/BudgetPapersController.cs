using CameraProgram.Attachments;
using CameraProgram.Documents;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Budgets;

/// <summary>The papers of the budget, and the decision on allocation that is signed here.</summary>
[ApiController]
[Route("api/budgets")]
[Authorize(CameraProgramPermissions.Budgets.Default)]
public sealed class BudgetPapersController(BudgetPaperAppService papers, AllocationSigningAppService signing) : ControllerBase
{
    [HttpGet("estimates/{id:guid}/paper")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> OfEstimate(Guid id, [FromQuery] EstimatePaperKind kind, [FromQuery] PaperFormat format, CancellationToken cancellationToken) =>
        (await papers.OfEstimateAsync(id, kind, format, cancellationToken)).ToInlineResult();

    [HttpGet("payments/{id:guid}/paper")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> OfPayment(Guid id, [FromQuery] PaperFormat format, CancellationToken cancellationToken) =>
        (await papers.OfPaymentAsync(id, format, cancellationToken)).ToInlineResult();

    [HttpGet("settlements/{id:guid}/paper")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> OfSettlement(Guid id, [FromQuery] PaperFormat format, CancellationToken cancellationToken) =>
        (await papers.OfSettlementAsync(id, format, cancellationToken)).ToInlineResult();

    [HttpGet("disclosures/{id:guid}/paper")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> OfDisclosure(Guid id, [FromQuery] PaperFormat format, CancellationToken cancellationToken) =>
        (await papers.OfDisclosureAsync(id, format, cancellationToken)).ToInlineResult();

    /// <summary>How the current user would sign a decision on allocation now.</summary>
    [HttpGet("allocations/signer")]
    [Authorize(CameraProgramPermissions.Budgets.Allocate)]
    public Task<PaperSignerDto> Signer(CancellationToken cancellationToken) => signing.AnnounceAsync(cancellationToken);

    [HttpPost("allocations/draft")]
    [Authorize(CameraProgramPermissions.Budgets.Allocate)]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Draft(SignAllocationInput input, [FromQuery] PaperFormat format, CancellationToken cancellationToken) =>
        (await signing.DraftAsync(input, format, cancellationToken)).ToInlineResult();

    [HttpPost("allocations/sign")]
    [Authorize(CameraProgramPermissions.Budgets.Allocate)]
    [Idempotent]
    public Task<AllocationDto> Sign(SignAllocationInput input, CancellationToken cancellationToken) => signing.SignAsync(input, cancellationToken);
}
