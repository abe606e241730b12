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

    [HttpPost]
    [EnableRateLimiting(RateLimits.Setup)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Found(SetupInput input, CancellationToken cancellationToken)
    {
        await setup.FoundAsync(input, cancellationToken);
        return NoContent();
    }
}
