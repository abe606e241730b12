using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Budgets;

/// <summary>Estimates from the first draft to the decision, and what the books say of them.</summary>
[ApiController]
[Route("api/budgets/estimates")]
[Authorize(CameraProgramPermissions.Budgets.Default)]
public sealed class BudgetEstimatesController(
    EstimateListAppService lists, EstimateDetailAppService details, EstimateDraftingAppService drafting, EstimateApprovalAppService approval,
    EstimateSheetAppService sheets) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<BudgetEstimateListItemDto>> List([FromQuery] BudgetEstimateListInput input, CancellationToken cancellationToken) =>
        lists.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] BudgetEstimateExportInput input, CancellationToken cancellationToken) =>
        (await lists.ExportAsync(input, cancellationToken)).ToResult();

    [HttpGet("{id:guid}")]
    public Task<BudgetEstimateDto> Get(Guid id, CancellationToken cancellationToken) => details.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(CameraProgramPermissions.Budgets.Edit)]
    [Idempotent]
    [ProducesResponseType<BudgetEstimateDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(SaveBudgetEstimateInput input, CancellationToken cancellationToken)
    {
        var estimate = await drafting.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = estimate.Id }, estimate);
    }

    /// <summary>A draft without a plan with the lines of this one.</summary>
    [HttpPost("{id:guid}/copy")]
    [Authorize(CameraProgramPermissions.Budgets.Edit)]
    [Idempotent]
    [ProducesResponseType<BudgetEstimateDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Copy(Guid id, CopyEstimateInput input, CancellationToken cancellationToken)
    {
        var estimate = await drafting.CopyAsync(id, input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = estimate.Id }, estimate);
    }

    /// <summary>The lines as an Excel sheet.</summary>
    [HttpGet("{id:guid}/sheet")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Sheet(Guid id, CancellationToken cancellationToken) => (await sheets.ExportAsync(id, cancellationToken)).ToResult();

    /// <summary>Reads the lines of an Excel sheet for the form; nothing is kept.</summary>
    [HttpPost("sheet")]
    [Authorize(CameraProgramPermissions.Budgets.Edit)]
    [RequestSizeLimit(EstimateConsts.MaxSheetBytes)]
    [Consumes("multipart/form-data")]
    public EstimateSheetDto ReadSheet(IFormFile file)
    {
        using var content = file.OpenReadStream();
        return sheets.Read(content);
    }

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.Budgets.Edit)]
    public Task<BudgetEstimateDto> Save(
        Guid id, SaveBudgetEstimateInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        drafting.SaveAsync(id, input, version, cancellationToken);

    [HttpDelete("{id:guid}")]
    [Authorize(CameraProgramPermissions.Budgets.Edit)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Delete(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken)
    {
        await drafting.DeleteAsync(id, version, cancellationToken);
        return NoContent();
    }

    [HttpPost("{id:guid}/submit")]
    [Authorize(CameraProgramPermissions.Budgets.Edit)]
    public Task<BudgetEstimateDto> Submit(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        drafting.SubmitAsync(id, version, cancellationToken);

    [HttpPost("{id:guid}/withdraw")]
    [Authorize(CameraProgramPermissions.Budgets.Edit)]
    public Task<BudgetEstimateDto> Withdraw(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        drafting.WithdrawAsync(id, version, cancellationToken);

    [HttpPost("{id:guid}/cancel")]
    [Authorize(CameraProgramPermissions.Budgets.Edit)]
    public Task<BudgetEstimateDto> Cancel(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        drafting.CancelAsync(id, input, version, cancellationToken);

    /// <summary>Answers with the new version.</summary>
    [HttpPost("{id:guid}/revise")]
    [Authorize(CameraProgramPermissions.Budgets.Edit)]
    [Idempotent]
    [ProducesResponseType<BudgetEstimateDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Revise(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken)
    {
        var revision = await approval.ReviseAsync(id, input, version, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = revision.Id }, revision);
    }

    [HttpPost("{id:guid}/appraise")]
    [Authorize(CameraProgramPermissions.Budgets.Appraise)]
    public Task<BudgetEstimateDto> Appraise(
        Guid id, AppraiseEstimateInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        approval.AppraiseAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/return")]
    [Authorize(CameraProgramPermissions.Budgets.Appraise)]
    public Task<BudgetEstimateDto> Return(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        approval.ReturnAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/return-appraised")]
    [Authorize(CameraProgramPermissions.Budgets.Approve)]
    public Task<BudgetEstimateDto> ReturnAppraised(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        approval.ReturnAppraisedAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/approve")]
    [Authorize(CameraProgramPermissions.Budgets.Approve)]
    [Idempotent]
    public Task<BudgetEstimateDto> Approve(
        Guid id, ApproveEstimateInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        approval.ApproveAsync(id, input, version, cancellationToken);
}
