using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Budgets;

/// <summary>What was accepted of contracts. The verbs answer with the contract as it stands then.</summary>
[ApiController]
[Route("api/budgets/acceptances")]
[Authorize(CameraProgramPermissions.Budgets.Default)]
public sealed class AcceptancesController(AcceptanceAppService acceptances, AcceptanceListAppService lists) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<ContractAcceptanceDto>> List([FromQuery] AcceptanceListInput input, CancellationToken cancellationToken) =>
        lists.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] AcceptanceExportInput input, CancellationToken cancellationToken) =>
        (await lists.ExportAsync(input, cancellationToken)).ToResult();

    /// <summary>Handovers of the camera register that an acceptance may rest on.</summary>
    [HttpGet("handovers")]
    [Authorize(CameraProgramPermissions.Budgets.Contract)]
    [Authorize(CameraProgramPermissions.Installations.Default)]
    public Task<PagedResult<HandoverDto>> Handovers([FromQuery] HandoverListInput input, CancellationToken cancellationToken) =>
        lists.HandoversAsync(input, cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<ContractAcceptanceDto> Get(Guid id, CancellationToken cancellationToken) => lists.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(CameraProgramPermissions.Budgets.Contract)]
    [Idempotent]
    [ProducesResponseType<ContractDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Accept(CreateAcceptanceInput input, CancellationToken cancellationToken)
    {
        var contract = await acceptances.CreateAsync(input, cancellationToken);
        return Created($"/api/budgets/contracts/{contract.Id}", contract);
    }

    /// <summary>Accepted by mistake; refused once it is paid for.</summary>
    [HttpPost("{id:guid}/reverse")]
    [Authorize(CameraProgramPermissions.Budgets.Contract)]
    [Idempotent]
    public Task<ContractDto> Reverse(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        acceptances.ReverseAsync(id, input, version, cancellationToken);
}
