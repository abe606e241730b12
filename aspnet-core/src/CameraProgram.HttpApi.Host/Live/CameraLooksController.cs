using CameraProgram.Attachments;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Live;

/// <summary>Who watched what.</summary>
[ApiController]
[Route("api/live/looks")]
[Authorize(CameraProgramPermissions.Live.ViewLog)]
public sealed class CameraLooksController(CameraLookAppService looks) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<CameraLookDto>> List([FromQuery] CameraLookListInput input, CancellationToken cancellationToken) => looks.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] CameraLookExportInput input, CancellationToken cancellationToken) =>
        (await looks.ExportAsync(input, cancellationToken)).ToResult();
}
