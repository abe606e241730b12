using CameraProgram.Attachments;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Provinces;

[ApiController]
[Route("api/province")]
[Authorize(CameraProgramPermissions.Province.Default)]
public sealed class ProvinceController(ProvinceAppService province, CommuneSummaryAppService summaries, ProvinceExportAppService exports) : ControllerBase
{
    [HttpGet("communes")]
    public Task<ProvinceRollUpDto> Communes([FromQuery] ProvinceListInput input, CancellationToken cancellationToken) =>
        province.ListCommunesAsync(input, cancellationToken);

    [HttpGet("communes/{code}")]
    public Task<CommuneSummaryDto> Commune(string code, [FromQuery] ProvincePeriodInput input, CancellationToken cancellationToken) =>
        summaries.GetAsync(code, input, cancellationToken);

    [HttpGet("communes/export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] ProvinceExportInput input, CancellationToken cancellationToken) =>
        (await exports.ExportAsync(input, cancellationToken)).ToResult();
}
