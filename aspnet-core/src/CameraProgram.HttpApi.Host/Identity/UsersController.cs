using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Identity;

[ApiController]
[Route("api/users")]
public sealed class UsersController(UserAppService users, UserExportAppService exports) : ControllerBase
{
    /// <summary>Whoever gives work, fills seats or lets others stand in must find people.</summary>
    private const string WhoChoosesPeople =
        CameraProgramPermissions.WorkTasks.Assign + "|" + CameraProgramPermissions.Plans.Edit + "|" + CameraProgramPermissions.Boards.Manage + "|"
        + CameraProgramPermissions.Reviews.Edit + "|" + CameraProgramPermissions.Identity.Delegate + "|" + CameraProgramPermissions.Identity.Users + "|"
        + CameraProgramPermissions.Audit.Default;

    [HttpGet]
    [Authorize(CameraProgramPermissions.Identity.Users)]
    public Task<PagedResult<UserListItemDto>> List([FromQuery] UserListInput input, CancellationToken cancellationToken) =>
        users.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Authorize(CameraProgramPermissions.Identity.Users)]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] UserExportInput input, CancellationToken cancellationToken) =>
        (await exports.ExportAsync(input, cancellationToken)).ToResult();

    [HttpGet("lookup")]
    [Authorize(WhoChoosesPeople)]
    public Task<IReadOnlyList<UserLookupDto>> LookUp([FromQuery] UserLookupInput input, CancellationToken cancellationToken) =>
        users.LookUpAsync(input, cancellationToken);

    [HttpGet("{id:guid}")]
    [Authorize(CameraProgramPermissions.Identity.Users)]
    public Task<UserDto> Get(Guid id, CancellationToken cancellationToken) => users.GetAsync(id, cancellationToken);

    [HttpPost]
    [Authorize(CameraProgramPermissions.Identity.ManageUsers)]
    [Idempotent]
    [ProducesResponseType<UserDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateUserInput input, CancellationToken cancellationToken)
    {
        var user = await users.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = user.Id }, user);
    }

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.Identity.ManageUsers)]
    public Task<UserDto> Update(
        Guid id, UpdateUserInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        users.UpdateAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/deactivate")]
    [Authorize(CameraProgramPermissions.Identity.ManageUsers)]
    public Task<UserDto> Deactivate(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        users.DeactivateAsync(id, version, cancellationToken);

    [HttpPost("{id:guid}/activate")]
    [Authorize(CameraProgramPermissions.Identity.ManageUsers)]
    public Task<UserDto> Activate(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        users.ActivateAsync(id, version, cancellationToken);

    [HttpPost("{id:guid}/unlock")]
    [Authorize(CameraProgramPermissions.Identity.ManageUsers)]
    public Task<UserDto> Unlock(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        users.UnlockAsync(id, version, cancellationToken);

    [HttpPost("{id:guid}/reset-password")]
    [Authorize(CameraProgramPermissions.Identity.ManageUsers)]
    public Task<UserDto> ResetPassword(
        Guid id, ResetPasswordInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        users.ResetPasswordAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/reset-two-factor")]
    [Authorize(CameraProgramPermissions.Identity.ManageUsers)]
    public Task<UserDto> ResetTwoFactor(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        users.ResetTwoFactorAsync(id, version, cancellationToken);

    [HttpPost("{id:guid}/sign-out-everywhere")]
    [Authorize(CameraProgramPermissions.Identity.ManageUsers)]
    public Task<UserDto> SignOutEverywhere(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        users.SignOutEverywhereAsync(id, version, cancellationToken);
}
