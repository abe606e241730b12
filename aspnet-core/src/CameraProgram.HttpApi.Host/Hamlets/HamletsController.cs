using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Hamlets;

[ApiController]
[Route("api/hamlets")]
[Authorize(CameraProgramPermissions.Hamlets.Default)]
public sealed class HamletsController(HamletAppService hamlets, HamletExportAppService exports) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<HamletDto>> List([FromQuery] HamletListInput input, CancellationToken cancellationToken) =>
        hamlets.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] HamletExportInput input, CancellationToken cancellationToken) =>
        (await exports.ExportAsync(input, cancellationToken)).ToResult();

    [HttpGet("{id:guid}")]
    public Task<HamletDto> Get(Guid id, CancellationToken cancellationToken) => hamlets.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(CameraProgramPermissions.Hamlets.Manage)]
    [Idempotent]
    [ProducesResponseType<HamletDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(SaveHamletInput input, CancellationToken cancellationToken)
    {
        var hamlet = await hamlets.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = hamlet.Id }, hamlet);
    }

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.Hamlets.Manage)]
    public Task<HamletDto> Update(
        Guid id, SaveHamletInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        hamlets.UpdateAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/close")]
    [Authorize(CameraProgramPermissions.Hamlets.Manage)]
    public Task<HamletDto> Close(
        Guid id, CloseInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        hamlets.CloseAsync(id, input, version, cancellationToken);
}
