using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Maps;

[ApiController]
[Route("api/map")]
[Authorize(CameraProgramPermissions.Cameras.Default)]
public sealed class MapController(MapAppService map) : ControllerBase
{
    [HttpGet]
    public Task<MapDto> Get(CancellationToken cancellationToken) => map.GetAsync(cancellationToken);

    [HttpGet("settings")]
    public MapSettingsDto Settings() => map.Settings;
}
