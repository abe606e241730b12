using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Routes;

[ApiController]
[Route("api/routes")]
[Authorize(CameraProgramPermissions.Cameras.Default)]
public sealed class RoutesController(RouteAppService routes, RouteExportAppService exports, GeoJsonAppService geoJson,
    GeoJsonImportAppService geoJsonImport) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<RouteListItemDto>> List([FromQuery] RouteListInput input, CancellationToken cancellationToken) =>
        routes.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] RouteExportInput input, CancellationToken cancellationToken) =>
        (await exports.ExportAsync(input, cancellationToken)).ToResult();

    /// <summary>Routes and hotspots as GeoJSON (RFC 7946).</summary>
    [HttpGet("geojson")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> ExportGeoJson(CancellationToken cancellationToken) => (await geoJson.ExportAsync(cancellationToken)).ToResult();

    /// <summary>Takes in lines and points of a GeoJSON file: all or nothing. Without <paramref name="apply"/> only says what would happen.</summary>
    [HttpPost("geojson")]
    [Authorize(CameraProgramPermissions.Cameras.DrawMap)]
    [RequestSizeLimit(GeoJsonImportAppService.MaxBytes + 64 * 1024)]
    [Consumes("multipart/form-data")]
    public async Task<GeoJsonImportDto> ImportGeoJson(IFormFile file, [FromQuery] bool apply, CancellationToken cancellationToken)
    {
        await using var content = file.OpenReadStream();
        return await geoJsonImport.ImportAsync(content, apply, cancellationToken);
    }

    [HttpGet("{id:guid}")]
    public Task<RouteDto> Get(Guid id, CancellationToken cancellationToken) => routes.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(CameraProgramPermissions.Cameras.DrawMap)]
    [Idempotent]
    [ProducesResponseType<RouteDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(SaveRouteInput input, CancellationToken cancellationToken)
    {
        var route = await routes.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = route.Id }, route);
    }

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.Cameras.DrawMap)]
    public Task<RouteDto> Update(
        Guid id, SaveRouteInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        routes.UpdateAsync(id, input, version, cancellationToken);

    [HttpDelete("{id:guid}")]
    [Authorize(CameraProgramPermissions.Cameras.DrawMap)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Delete(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken)
    {
        await routes.DeleteAsync(id, version, cancellationToken);
        return NoContent();
    }
}
