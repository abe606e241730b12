using CameraProgram.Attachments;
using CameraProgram.Documents;
using CameraProgram.Exporting;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Funding;

/// <summary>Receipts, vouchers, records and public lists on paper.</summary>
[ApiController]
[Route("api/funding")]
[Authorize(FundingPolicies.View)]
public sealed class FundingPapersController(FundingPaperAppService papers, DisclosurePaperAppService lists) : ControllerBase
{
    [HttpGet("receipts/{id:guid}/paper")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Receipt(Guid id, [FromQuery] PaperFormat format, CancellationToken cancellationToken) =>
        (await papers.ReceiptAsync(id, format, cancellationToken)).ToResult();

    /// <summary>Many in one file.</summary>
    [HttpGet("receipts/papers")]
    [Produces(PaperContentTypes.Pdf)]
    public async Task<IActionResult> Receipts([FromQuery] ReceiptPapersInput input, CancellationToken cancellationToken) =>
        (await papers.ReceiptsAsync(input, cancellationToken)).ToResult();

    [HttpGet("expenses/{id:guid}/paper")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Expense(Guid id, [FromQuery] PaperFormat format, CancellationToken cancellationToken) =>
        (await papers.ExpenseAsync(id, format, cancellationToken)).ToResult();

    /// <summary>Many in one file.</summary>
    [HttpGet("expenses/papers")]
    [Produces(PaperContentTypes.Pdf)]
    public async Task<IActionResult> Expenses([FromQuery] ExpensePapersInput input, CancellationToken cancellationToken) =>
        (await papers.ExpensesAsync(input, cancellationToken)).ToResult();

    [HttpGet("gifts/{id:guid}/paper")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Gift(Guid id, [FromQuery] PaperFormat format, CancellationToken cancellationToken) =>
        (await papers.GiftAsync(id, format, cancellationToken)).ToResult();

    [HttpGet("disclosures/{id:guid}/paper")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Disclosure(Guid id, [FromQuery] PaperFormat format, CancellationToken cancellationToken) =>
        (await lists.DisclosureAsync(id, format, cancellationToken)).ToResult();

    [HttpGet("disclosures/{id:guid}/export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> ExportDisclosure(Guid id, [FromQuery] ExportFormat format, CancellationToken cancellationToken) =>
        (await lists.ExportAsync(id, format, cancellationToken)).ToResult();

    [HttpGet("reconciliations/{id:guid}/paper")]
    [Authorize(CameraProgramPermissions.Funding.ViewHamlet)]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Reconciliation(Guid id, [FromQuery] PaperFormat format, CancellationToken cancellationToken) =>
        (await lists.ReconciliationAsync(id, format, cancellationToken)).ToResult();
}
