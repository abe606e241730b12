using CameraProgram.Attachments;
using CameraProgram.Identity;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Cameras;

[ApiController]
[Route("api/cameras")]
[Authorize(CameraProgramPermissions.Cameras.Default)]
public sealed class CamerasController(CameraAppService cameras, CameraDetailAppService details, CameraExportAppService exports) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<CameraListItemDto>> List([FromQuery] CameraListInput input, CancellationToken cancellationToken) =>
        details.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] CameraExportInput input, CancellationToken cancellationToken) =>
        (await exports.ExportAsync(input, cancellationToken)).ToResult();

    /// <summary>204 while no camera in use bears the number.</summary>
    [HttpGet("of-serial")]
    [Authorize(CameraProgramPermissions.Cameras.Edit)]
    public Task<NamedDto?> OfSerial([FromQuery] SerialInput input, CancellationToken cancellationToken) => cameras.OfSerialAsync(input, cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<CameraDto> Get(Guid id, CancellationToken cancellationToken) => details.GetAsync(id, cancellationToken);

    [HttpGet("{id:guid}/files/{fileId:guid}")]
    public async Task<IActionResult> File(Guid id, Guid fileId, CancellationToken cancellationToken) =>
        (await details.OpenFileAsync(id, fileId, cancellationToken)).ToResult();

    [HttpPost]
    [Authorize(CameraProgramPermissions.Cameras.Edit)]
    [Idempotent]
    [ProducesResponseType<CameraDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Register(RegisterCameraInput input, CancellationToken cancellationToken)
    {
        var camera = await cameras.RegisterAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = camera.Id }, camera);
    }

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.Cameras.Edit)]
    public Task<CameraDto> Update(
        Guid id, SaveCameraInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        cameras.UpdateAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/aim")]
    [Authorize(CameraProgramPermissions.Cameras.Edit)]
    public Task<CameraDto> Aim(
        Guid id, AimCameraInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        cameras.AimAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/propose-reaim")]
    [Authorize(CameraProgramPermissions.Surveys.Conduct)]
    public Task<CameraDto> ProposeReaim(
        Guid id, ProposeReaimInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        cameras.ProposeReaimAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/drop-reaim")]
    [Authorize(CameraProgramPermissions.Cameras.Edit)]
    public Task<CameraDto> DropReaim(
        Guid id, NoteInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        cameras.DropReaimAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/check-image")]
    [Authorize(CameraProgramPermissions.Cameras.CheckImage)]
    public Task<CameraDto> CheckImage(
        Guid id, CheckImageInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        cameras.CheckImageAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/link")]
    [Authorize(CameraProgramPermissions.Cameras.Edit)]
    public Task<CameraDto> Link(
        Guid id, LinkCameraInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        cameras.LinkAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/status")]
    [Authorize(CameraProgramPermissions.Cameras.Edit)]
    public Task<CameraDto> ChangeStatus(
        Guid id, CameraStatusInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        cameras.ChangeStatusAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/photos")]
    [Authorize(CameraProgramPermissions.Cameras.Edit)]
    public Task<CameraDto> AddPhoto(
        Guid id, CameraPhotoInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        cameras.AddPhotoAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/retire")]
    [Authorize(CameraProgramPermissions.Cameras.Edit)]
    public Task<CameraDto> Retire(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        cameras.RetireAsync(id, input, version, cancellationToken);
}
