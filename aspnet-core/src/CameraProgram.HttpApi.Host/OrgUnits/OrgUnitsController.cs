using CameraProgram.Hamlets;
using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.OrgUnits;

[ApiController]
[Route("api/org-units")]
[Authorize(CameraProgramPermissions.OrgUnits.Default)]
public sealed class OrgUnitsController(OrgUnitAppService units, OrgUnitExportAppService exports) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<OrgUnitDto>> List([FromQuery] OrgUnitListInput input, CancellationToken cancellationToken) =>
        units.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] OrgUnitExportInput input, CancellationToken cancellationToken) =>
        (await exports.ExportAsync(input, cancellationToken)).ToResult();

    [HttpGet("lookup")]
    public Task<IReadOnlyList<OrgUnitLookupDto>> LookUp([FromQuery] OrgUnitLookupInput input, CancellationToken cancellationToken) =>
        units.LookUpAsync(input, cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<OrgUnitDto> Get(Guid id, CancellationToken cancellationToken) => units.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(CameraProgramPermissions.OrgUnits.Manage)]
    [Idempotent]
    [ProducesResponseType<OrgUnitDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(SaveOrgUnitInput input, CancellationToken cancellationToken)
    {
        var unit = await units.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = unit.Id }, unit);
    }

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.OrgUnits.Manage)]
    public Task<OrgUnitDto> Update(
        Guid id, SaveOrgUnitInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        units.UpdateAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/close")]
    [Authorize(CameraProgramPermissions.OrgUnits.Manage)]
    public Task<OrgUnitDto> Close(
        Guid id, CloseInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        units.CloseAsync(id, input, version, cancellationToken);
}
