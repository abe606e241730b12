using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Live;

/// <summary>Who may watch what for a time.</summary>
[ApiController]
[Route("api/live/grants")]
[Authorize(CameraProgramPermissions.Live.Grant)]
public sealed class ViewGrantsController(ViewGrantAppService grants) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<ViewGrantDto>> List([FromQuery] ViewGrantListInput input, CancellationToken cancellationToken) => grants.ListAsync(input, cancellationToken);

    [HttpGet("viewers")]
    public Task<IReadOnlyList<ViewerOptionDto>> Viewers(CancellationToken cancellationToken) => grants.ViewersAsync(cancellationToken);

    [HttpPost]
    [Idempotent]
    public Task<ViewGrantDto> Give(GrantViewInput input, CancellationToken cancellationToken) => grants.GiveAsync(input, cancellationToken);

    [HttpPost("{id:guid}/revoke")]
    public Task<ViewGrantDto> Revoke(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        grants.RevokeAsync(id, input, version, cancellationToken);
}
