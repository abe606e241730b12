using CameraProgram.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CameraProgram.Budgets;

/// <summary>What a commune made public of its budget; needs no account, and holds nothing that a cache may not keep.</summary>
[ApiController]
[Route("api/public/communes/{code}/budget-disclosures")]
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Public)]
[ResponseCache(Duration = 300, Location = ResponseCacheLocation.Any)]
public sealed class PublicBudgetController(PublicBudgetAppService budgets) : ControllerBase
{
    [HttpGet]
    public Task<IReadOnlyList<PublicBudgetDisclosureItemDto>> List(string code, CancellationToken cancellationToken) => budgets.ListAsync(code, cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<PublicBudgetDisclosureDto> Get(string code, Guid id, CancellationToken cancellationToken) => budgets.GetAsync(code, id, cancellationToken);
}
