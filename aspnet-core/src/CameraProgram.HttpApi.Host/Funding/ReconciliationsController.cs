using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Funding;

[ApiController]
[Route("api/funding/reconciliations")]
[Authorize(CameraProgramPermissions.Funding.ViewHamlet)]
public sealed class ReconciliationsController(ReconciliationAppService reconciliations, FundBookExportAppService exports) : ControllerBase
{
    private const string EitherSide = CameraProgramPermissions.Funding.CollectHamlet + "|" + CameraProgramPermissions.Funding.Reconcile;

    [HttpGet]
    public Task<PagedResult<ReconciliationListItemDto>> List([FromQuery] ReconciliationListInput input, CancellationToken cancellationToken) =>
        reconciliations.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] ReconciliationExportInput input, CancellationToken cancellationToken) =>
        (await exports.ReconciliationsAsync(input, cancellationToken)).ToResult();

    [HttpGet("{id:guid}")]
    public Task<ReconciliationDto> Get(Guid id, CancellationToken cancellationToken) => reconciliations.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(EitherSide)]
    [Idempotent]
    [ProducesResponseType<ReconciliationDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateReconciliationInput input, CancellationToken cancellationToken)
    {
        var reconciliation = await reconciliations.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = reconciliation.Id }, reconciliation);
    }

    [HttpPut("{id:guid}/hamlet")]
    [Authorize(CameraProgramPermissions.Funding.CollectHamlet)]
    public Task<ReconciliationDto> EnterOfHamlet(
        Guid id, ReconciliationFiguresInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        reconciliations.EnterAsync(id, ReconciliationSide.Hamlet, input, version, cancellationToken);

    [HttpPut("{id:guid}/office")]
    [Authorize(CameraProgramPermissions.Funding.Reconcile)]
    public Task<ReconciliationDto> EnterOfOffice(
        Guid id, ReconciliationFiguresInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        reconciliations.EnterAsync(id, ReconciliationSide.Office, input, version, cancellationToken);

    [HttpPost("{id:guid}/hamlet/sign")]
    [Authorize(CameraProgramPermissions.Funding.CollectHamlet)]
    public Task<ReconciliationDto> SignForHamlet(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        reconciliations.SignAsync(id, ReconciliationSide.Hamlet, version, cancellationToken);

    [HttpPost("{id:guid}/office/sign")]
    [Authorize(CameraProgramPermissions.Funding.Reconcile)]
    public Task<ReconciliationDto> SignForOffice(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        reconciliations.SignAsync(id, ReconciliationSide.Office, version, cancellationToken);
}
