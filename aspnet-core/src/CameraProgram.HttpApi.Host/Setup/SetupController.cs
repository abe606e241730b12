using CameraProgram.Communes;
using CameraProgram.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CameraProgram.Setup;

/// <summary>Open to strangers while there is no account at all; the code from the console is the key.</summary>
[ApiController]
[Route("api/setup")]
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Public)]
public sealed class SetupController(SetupAppService setup) : ControllerBase
{
    [HttpGet]
    public async Task<SetupStateDto> Get(CancellationToken cancellationToken) => new(await setup.IsNeededAsync(cancellationToken));

    /// <summary>The official list of communes, when the operator has loaded it, to pick one's own from.</summary>
    [HttpGet("official-units")]
    public Task<IReadOnlyList<OfficialUnitDto>> OfficialUnits([FromQuery] OfficialUnitListInput input, CancellationToken cancellationToken) =>
        setup.OfficialUnitsAsync(input, cancellationToken);

    [HttpPost]
    [EnableRateLimiting(RateLimits.Setup)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Found(SetupInput input, CancellationToken cancellationToken)
    {
        await setup.FoundAsync(input, cancellationToken);
        return NoContent();
    }
}
