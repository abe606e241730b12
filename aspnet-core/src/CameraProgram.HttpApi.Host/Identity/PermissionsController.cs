using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Identity;

/// <summary>What rights there are in a commune; the same for everybody.</summary>
[ApiController]
[Route("api/permissions")]
[Authorize]
public sealed class PermissionsController : ControllerBase
{
    [HttpGet]
    public IReadOnlyList<PermissionGroupDto> List() => RoleAppService.GetPermissions();
}
