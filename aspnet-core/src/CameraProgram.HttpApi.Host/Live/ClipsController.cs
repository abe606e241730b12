using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Live;

/// <summary>Clips out of recordings.</summary>
[ApiController]
[Route("api/live/clips")]
[Authorize(CameraProgramPermissions.Live.Cut)]
public sealed class ClipsController(ClipAppService clips) : ControllerBase
{
    private string? Address => HttpContext.Connection.RemoteIpAddress?.ToString();

    [HttpGet]
    public Task<PagedResult<CameraClipDto>> List([FromQuery] ClipListInput input, CancellationToken cancellationToken) => clips.ListAsync(input, cancellationToken);

    [HttpGet("options")]
    public ClipOptionsDto Options() => clips.Options();

    [HttpGet("{id:guid}")]
    public Task<CameraClipDto> Get(Guid id, CancellationToken cancellationToken) => clips.GetAsync(id, cancellationToken);

    [HttpPost]
    [Idempotent]
    public Task<CameraClipDto> Cut(CutClipInput input, CancellationToken cancellationToken) => clips.CutAsync(input, Address, cancellationToken);

    [HttpPost("{id:guid}/cancel")]
    public Task<CameraClipDto> Cancel(Guid id, CancellationToken cancellationToken) => clips.CancelAsync(id, cancellationToken);

    [HttpPost("{id:guid}/delete")]
    public Task<CameraClipDto> Delete(Guid id, CancellationToken cancellationToken) => clips.DeleteAsync(id, cancellationToken);

    [HttpPost("{id:guid}/openings")]
    public Task<ClipOpeningDto> Open(Guid id, CancellationToken cancellationToken) => clips.OpenAsync(id, Address, cancellationToken);

    /// <summary>Piece by piece for players.</summary>
    [HttpGet("{id:guid}/file")]
    [Produces("video/mp4")]
    public async Task<IActionResult> File(Guid id, [FromQuery] Guid opening, CancellationToken cancellationToken) =>
        new InlineFileResult(await clips.ReadAsync(id, opening, cancellationToken));
}
