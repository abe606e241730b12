using CameraProgram.Attachments;
using CameraProgram.Documents;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Budgets;

/// <summary>Decisions that approve estimates and settlements, made and signed here; they take their number in the register.</summary>
[ApiController]
[Route("api/budgets")]
[Authorize(CameraProgramPermissions.Budgets.Default)]
public sealed class BudgetDecisionsController(ApprovalSigningAppService signing) : ControllerBase
{
    private const string Decides =
        CameraProgramPermissions.Budgets.Approve + "|" + CameraProgramPermissions.Budgets.ApproveSettlement + "|" + CameraProgramPermissions.Budgets.Allocate;

    /// <summary>How the current user would sign a decision of the committee now.</summary>
    [HttpGet("decisions/signer")]
    [Authorize(Decides)]
    public Task<PaperSignerDto> Signer(CancellationToken cancellationToken) => signing.AnnounceAsync(cancellationToken);

    [HttpPost("estimates/{id:guid}/approval/draft")]
    [Authorize(CameraProgramPermissions.Budgets.Approve)]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> DraftOfEstimate(Guid id, SignDecisionInput input, [FromQuery] PaperFormat format, CancellationToken cancellationToken) =>
        (await signing.DraftOfEstimateAsync(id, input, format, cancellationToken)).ToInlineResult();

    [HttpPost("estimates/{id:guid}/approval/sign")]
    [Authorize(CameraProgramPermissions.Budgets.Approve)]
    [Idempotent]
    public Task<BudgetEstimateDto> SignEstimate(
        Guid id, SignDecisionInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        signing.SignEstimateAsync(id, input, version, cancellationToken);

    [HttpPost("settlements/{id:guid}/approval/draft")]
    [Authorize(CameraProgramPermissions.Budgets.ApproveSettlement)]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> DraftOfSettlement(Guid id, SignDecisionInput input, [FromQuery] PaperFormat format, CancellationToken cancellationToken) =>
        (await signing.DraftOfSettlementAsync(id, input, format, cancellationToken)).ToInlineResult();

    [HttpPost("settlements/{id:guid}/approval/sign")]
    [Authorize(CameraProgramPermissions.Budgets.ApproveSettlement)]
    [Idempotent]
    public Task<SettlementDto> SignSettlement(
        Guid id, SignDecisionInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        signing.SignSettlementAsync(id, input, version, cancellationToken);
}
