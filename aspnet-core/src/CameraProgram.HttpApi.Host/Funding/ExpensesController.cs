using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Funding;

[ApiController]
[Route("api/funding/expenses")]
[Authorize(FundingPolicies.View)]
public sealed class ExpensesController(ExpenseAppService expenses, FundingExportAppService exports) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<ExpenseListItemDto>> List([FromQuery] ExpenseListInput input, CancellationToken cancellationToken) =>
        expenses.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] ExpenseExportInput input, CancellationToken cancellationToken) =>
        (await exports.ExpensesAsync(input, cancellationToken)).ToResult();

    /// <summary>What the filters of the list find, over all its pages; page and sort are not used.</summary>
    [HttpGet("sums")]
    public Task<IReadOnlyList<FundSumDto>> Sums([FromQuery] ExpenseListInput input, CancellationToken cancellationToken) => expenses.SumsAsync(input, cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<ExpenseDto> Get(Guid id, CancellationToken cancellationToken) => expenses.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(CameraProgramPermissions.Funding.CollectHamlet)]
    [Idempotent]
    [ProducesResponseType<ExpenseDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateExpenseInput input, CancellationToken cancellationToken)
    {
        var expense = await expenses.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = expense.Id }, expense);
    }

    [HttpPost("{id:guid}/void")]
    [Authorize(CameraProgramPermissions.Funding.Void)]
    public Task<ExpenseDto> Void(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        expenses.VoidAsync(id, input, version, cancellationToken);
}
