using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Routes;

[ApiController]
[Route("api/hotspots")]
[Authorize(CameraProgramPermissions.Cameras.Default)]
public sealed class HotspotsController(HotspotAppService hotspots, RouteExportAppService exports) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<HotspotDto>> List([FromQuery] HotspotListInput input, CancellationToken cancellationToken) =>
        hotspots.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] HotspotExportInput input, CancellationToken cancellationToken) =>
        (await exports.ExportHotspotsAsync(input, cancellationToken)).ToResult();

    [HttpGet("{id:guid}")]
    public Task<HotspotDto> Get(Guid id, CancellationToken cancellationToken) => hotspots.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(CameraProgramPermissions.Cameras.DrawMap)]
    [Idempotent]
    [ProducesResponseType<HotspotDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(SaveHotspotInput input, CancellationToken cancellationToken)
    {
        var hotspot = await hotspots.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = hotspot.Id }, hotspot);
    }

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.Cameras.DrawMap)]
    public Task<HotspotDto> Update(
        Guid id, SaveHotspotInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        hotspots.UpdateAsync(id, input, version, cancellationToken);

    [HttpDelete("{id:guid}")]
    [Authorize(CameraProgramPermissions.Cameras.DrawMap)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Delete(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken)
    {
        await hotspots.DeleteAsync(id, version, cancellationToken);
        return NoContent();
    }
}
