using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Cameras;

[ApiController]
[Route("api/camera-sites")]
[Authorize(CameraProgramPermissions.Cameras.Default)]
public sealed class CameraSitesController(SiteAppService sites, CameraExportAppService exports) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<SiteListItemDto>> List([FromQuery] SiteListInput input, CancellationToken cancellationToken) =>
        sites.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] SiteExportInput input, CancellationToken cancellationToken) =>
        (await exports.ExportSitesAsync(input, cancellationToken)).ToResult();

    [HttpGet("{id:guid}")]
    public Task<SiteDto> Get(Guid id, CancellationToken cancellationToken) => sites.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(CameraProgramPermissions.Cameras.Edit)]
    [Idempotent]
    [ProducesResponseType<SiteDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Propose(SaveSiteInput input, CancellationToken cancellationToken)
    {
        var site = await sites.ProposeAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = site.Id }, site);
    }

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.Cameras.Edit)]
    public Task<SiteDto> Update(
        Guid id, SaveSiteInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        sites.UpdateAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/agree")]
    [Authorize(CameraProgramPermissions.Cameras.AgreeSites)]
    public Task<SiteDto> Agree(
        Guid id, NoteInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        sites.AgreeAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/decline")]
    [Authorize(CameraProgramPermissions.Cameras.AgreeSites)]
    public Task<SiteDto> Decline(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        sites.DeclineAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/propose-again")]
    [Authorize(CameraProgramPermissions.Cameras.Edit)]
    public Task<SiteDto> ProposeAgain(
        Guid id, NoteInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        sites.ProposeAgainAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/retire")]
    [Authorize(CameraProgramPermissions.Cameras.AgreeSites)]
    public Task<SiteDto> Retire(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        sites.RetireAsync(id, input, version, cancellationToken);
}
