using CameraProgram.Kernel.Entities;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Communes;

[ApiController]
[Route("api")]
[Authorize(CameraProgramPermissions.Communes.Default)]
public sealed class CommunesController(CommuneAppService communes, OfficialUnitAppService officialUnits) : ControllerBase
{
    [HttpGet("commune")]
    public Task<CommuneDto> Get(CancellationToken cancellationToken) => communes.GetAsync(cancellationToken);

    [HttpPut("commune")]
    [Authorize(CameraProgramPermissions.Communes.Manage)]
    public Task<CommuneDto> Update(
        SaveCommuneInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        communes.UpdateAsync(input, version, cancellationToken);

    /// <summary>The 34 provinces are public facts, and the set-up page needs them before anybody can sign in.</summary>
    [HttpGet("provinces")]
    [AllowAnonymous]
    [ResponseCache(Duration = 86_400, Location = ResponseCacheLocation.Any)]
    public IReadOnlyList<ProvinceDto> Provinces() => [.. Province.All.Select(p => new ProvinceDto(p.Code, p.Name, p.FullName))];

    [HttpGet("official-units")]
    public Task<IReadOnlyList<OfficialUnitDto>> OfficialUnits([FromQuery] OfficialUnitListInput input, CancellationToken cancellationToken) =>
        officialUnits.ListAsync(input, cancellationToken);
}
