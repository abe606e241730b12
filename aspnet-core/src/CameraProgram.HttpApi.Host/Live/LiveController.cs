using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Live;

/// <summary>Watching cameras, live and back in time.</summary>
[ApiController]
[Route("api/live")]
[Authorize(CameraProgramPermissions.Live.Default)]
public sealed class LiveController(LiveAppService live) : ControllerBase
{
    [HttpGet("cameras")]
    public Task<PagedResult<LiveCameraDto>> Cameras([FromQuery] LiveCameraListInput input, CancellationToken cancellationToken) => live.ListAsync(input, cancellationToken);

    [HttpGet("cameras/{id:guid}")]
    public Task<LiveCameraDto> Camera(Guid id, CancellationToken cancellationToken) => live.GetAsync(id, cancellationToken);

    [HttpGet("cameras/{id:guid}/timeline")]
    public Task<TimelineDto> Timeline(Guid id, [FromQuery] TimelineInput input, CancellationToken cancellationToken) => live.TimelineAsync(id, input, cancellationToken);

    [HttpPost("views")]
    public Task<ViewTicketDto> Watch(WatchInput input, CancellationToken cancellationToken) => live.WatchAsync(input, cancellationToken);

    [HttpPost("playbacks")]
    public Task<ViewTicketDto> PlayBack(PlaybackInput input, CancellationToken cancellationToken) => live.PlayBackAsync(input, cancellationToken);
}
