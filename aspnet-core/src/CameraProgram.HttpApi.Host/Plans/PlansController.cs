using CameraProgram.Attachments;
using CameraProgram.Documents;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Plans;

[ApiController]
[Route("api/plans")]
[Authorize(CameraProgramPermissions.Plans.Default)]
public sealed class PlansController(PlanAppService plans, PlanReader reader) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<PlanListItemDto>> List([FromQuery] PlanListInput input, CancellationToken cancellationToken) =>
        plans.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export(
        [FromQuery] PlanExportInput input, [FromServices] PlanExportAppService exports, CancellationToken cancellationToken) =>
        (await exports.ExportAsync(input, cancellationToken)).ToResult();

    /// <summary>What the form of a plan lets one choose from.</summary>
    [HttpGet("options")]
    [Authorize(CameraProgramPermissions.Plans.Edit)]
    public Task<PlanOptionsDto> Options(CancellationToken cancellationToken) => reader.OptionsAsync(cancellationToken);

    /// <summary>What a new plan starts with; nothing is stored before the first save.</summary>
    [HttpGet("beginning")]
    [Authorize(CameraProgramPermissions.Plans.Edit)]
    public Task<PlanDto> Begin(CancellationToken cancellationToken) => plans.BeginAsync(cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<PlanDto> Get(Guid id, CancellationToken cancellationToken) => plans.GetAsync(id, cancellationToken);

    /// <summary>What is done of the targets that the program counts, per hamlet.</summary>
    [HttpGet("{id:guid}/targets")]
    public Task<IReadOnlyList<TargetProgressDto>> Targets(Guid id, [FromServices] PlanTargetsAppService targets, CancellationToken cancellationToken) =>
        targets.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(CameraProgramPermissions.Plans.Edit)]
    [Idempotent]
    [ProducesResponseType<PlanDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(SavePlanInput input, CancellationToken cancellationToken)
    {
        var plan = await plans.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = plan.Id }, plan);
    }

    /// <summary>The plans of a year that were made from this one.</summary>
    [HttpGet("{id:guid}/copies")]
    [Authorize(CameraProgramPermissions.Plans.Edit)]
    public Task<IReadOnlyList<PlanCopyDto>> Copies(Guid id, [FromQuery] CopyPlanInput input, CancellationToken cancellationToken) =>
        plans.CopiesAsync(id, input, cancellationToken);

    [HttpPost("{id:guid}/copy")]
    [Authorize(CameraProgramPermissions.Plans.Edit)]
    [Idempotent]
    [ProducesResponseType<PlanDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Copy(Guid id, CopyPlanInput input, CancellationToken cancellationToken)
    {
        var plan = await plans.CopyAsync(id, input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = plan.Id }, plan);
    }

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.Plans.Edit)]
    public Task<PlanDto> Update(
        Guid id, SavePlanInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        plans.UpdateAsync(id, input, version, cancellationToken);

    [HttpDelete("{id:guid}")]
    [Authorize(CameraProgramPermissions.Plans.Edit)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Delete(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken)
    {
        await plans.DeleteAsync(id, version, cancellationToken);
        return NoContent();
    }

    [HttpPost("{id:guid}/submit")]
    [Authorize(CameraProgramPermissions.Plans.Edit)]
    public Task<PlanDto> Submit(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        plans.SubmitAsync(id, version, cancellationToken);

    [HttpPost("{id:guid}/withdraw")]
    [Authorize(CameraProgramPermissions.Plans.Edit)]
    public Task<PlanDto> Withdraw(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        plans.WithdrawAsync(id, version, cancellationToken);

    [HttpPost("{id:guid}/return")]
    [Authorize(CameraProgramPermissions.Plans.Sign)]
    public Task<PlanDto> Return(
        Guid id, ReturnPlanInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        plans.ReturnAsync(id, input, version, cancellationToken);
}
