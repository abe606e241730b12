using CameraProgram.Attachments;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Maps;

[ApiController]
[Route("api/map")]
[Authorize(CameraProgramPermissions.Cameras.Default)]
public sealed class MapController(MapAppService map, MapSheetAppService sheets) : ControllerBase
{
    [HttpGet]
    public Task<MapDto> Get(CancellationToken cancellationToken) => map.GetAsync(cancellationToken);

    /// <summary>The printable sheet as PDF.</summary>
    [HttpGet("sheet")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Sheet([FromQuery] MapSheetInput input, CancellationToken cancellationToken) =>
        (await sheets.PdfAsync(input, cancellationToken)).ToInlineResult();

    [HttpGet("settings")]
    public MapSettingsDto Settings() => map.Settings;
}
