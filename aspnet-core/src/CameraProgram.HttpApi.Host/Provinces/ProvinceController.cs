using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Provinces;

[ApiController]
[Route("api/province")]
[Authorize(CameraProgramPermissions.Province.Default)]
public sealed class ProvinceController(ProvinceAppService province) : ControllerBase
{
    [HttpGet("communes")]
    public Task<ProvinceRollUpDto> Communes([FromQuery] ListInput input, CancellationToken cancellationToken) =>
        province.ListCommunesAsync(input, cancellationToken);
}
