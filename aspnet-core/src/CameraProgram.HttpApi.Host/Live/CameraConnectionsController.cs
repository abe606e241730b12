using CameraProgram.Kernel.Entities;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Live;

/// <summary>How a camera of the register is connected.</summary>
[ApiController]
[Route("api/cameras/{cameraId:guid}/connection")]
[Authorize(CameraProgramPermissions.Live.Connect)]
public sealed class CameraConnectionsController(ConnectionAppService connections) : ControllerBase
{
    /// <summary>204 while it is not connected.</summary>
    [HttpGet]
    public Task<CameraConnectionDto?> Get(Guid cameraId, CancellationToken cancellationToken) => connections.FindAsync(cameraId, cancellationToken);

    [HttpPut]
    public Task<CameraConnectionDto> Save(
        Guid cameraId, SaveConnectionInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        connections.SaveAsync(cameraId, input, version, cancellationToken);

    [HttpPost("test")]
    public Task<ConnectionTestDto> Test(Guid cameraId, TestConnectionInput input, CancellationToken cancellationToken) =>
        connections.TestAsync(cameraId, input, cancellationToken);

    [HttpPost("disconnect")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Disconnect(Guid cameraId, ReasonInput input, CancellationToken cancellationToken)
    {
        await connections.DisconnectAsync(cameraId, input, cancellationToken);
        return NoContent();
    }
}
