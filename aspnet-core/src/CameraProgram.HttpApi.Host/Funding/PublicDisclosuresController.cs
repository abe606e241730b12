using CameraProgram.Hosting;
using CameraProgram.Kernel.Paging;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CameraProgram.Funding;

/// <summary>Public lists of contributions; needs no account, and holds nothing that a cache may not keep.</summary>
[ApiController]
[Route("api/public/communes/{code}/disclosures")]
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Public)]
[ResponseCache(Duration = 300, Location = ResponseCacheLocation.Any)]
public sealed class PublicDisclosuresController(PublicDisclosureAppService disclosures) : ControllerBase
{
    [HttpGet]
    public Task<PublicDisclosuresDto> List(string code, CancellationToken cancellationToken) => disclosures.ListAsync(code, cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<PublicDisclosureDto> Get(string code, Guid id, CancellationToken cancellationToken) => disclosures.GetAsync(code, id, cancellationToken);

    [HttpGet("{id:guid}/rows")]
    public Task<PagedResult<DisclosureRowDto>> Rows(string code, Guid id, [FromQuery] DisclosureRowListInput input, CancellationToken cancellationToken) =>
        disclosures.RowsAsync(code, id, input, cancellationToken);
}
