using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Documents;

[ApiController]
[Route("api/documents/series")]
[Authorize(CameraProgramPermissions.Documents.Default)]
public sealed class NumberSeriesController(NumberSeriesAppService series) : ControllerBase
{
    [HttpGet]
    public Task<IReadOnlyList<NumberSeriesDto>> List([FromQuery] NumberSeriesListInput input, CancellationToken cancellationToken) =>
        series.ListAsync(input, cancellationToken);

    /// <summary>Lets a series go on after the last number of the register it replaces.</summary>
    [HttpPost]
    [Authorize(CameraProgramPermissions.Documents.ManageSeries)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Continue(ContinueSeriesInput input, CancellationToken cancellationToken)
    {
        await series.ContinueAsync(input, cancellationToken);
        return NoContent();
    }
}
