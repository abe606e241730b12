using CameraProgram.Attachments;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Audit;

[ApiController]
[Route("api/audit")]
[Authorize(CameraProgramPermissions.Audit.Default)]
public sealed class AuditController(AuditAppService audit, AuditExportAppService exports, AccessLogAppService accesses) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<AuditEntryDto>> List([FromQuery] AuditListInput input, CancellationToken cancellationToken) =>
        audit.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] AuditExportInput input, CancellationToken cancellationToken) =>
        (await exports.ExportAsync(input, cancellationToken)).ToResult();

    [HttpGet("entity-types")]
    public IReadOnlyList<AuditEntityTypeDto> EntityTypes() => audit.GetEntityTypes();

    [HttpGet("accesses")]
    public Task<PagedResult<AccessEntryDto>> Accesses([FromQuery] AccessListInput input, CancellationToken cancellationToken) =>
        accesses.ListAsync(input, cancellationToken);
}
