using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Identity;

[ApiController]
[Route("api/roles")]
public sealed class RolesController(RoleAppService roles) : ControllerBase
{
    [HttpGet]
    [Authorize(CameraProgramPermissions.Identity.Users)]
    public Task<IReadOnlyList<RoleDto>> List(CancellationToken cancellationToken) => roles.ListAsync(cancellationToken);

    [HttpPost]
    [Authorize(CameraProgramPermissions.Identity.ManageRoles)]
    [Idempotent]
    [ProducesResponseType<RoleDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(SaveRoleInput input, CancellationToken cancellationToken)
    {
        var role = await roles.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(List), role);
    }

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.Identity.ManageRoles)]
    public Task<RoleDto> Update(
        Guid id, SaveRoleInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        roles.UpdateAsync(id, input, version, cancellationToken);

    [HttpDelete("{id:guid}")]
    [Authorize(CameraProgramPermissions.Identity.ManageRoles)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Delete(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken)
    {
        await roles.DeleteAsync(id, version, cancellationToken);
        return NoContent();
    }
}
