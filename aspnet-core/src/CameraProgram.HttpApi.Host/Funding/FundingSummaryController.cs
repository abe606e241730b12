using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Funding;

/// <summary>How the funds stand, and the entries behind every amount.</summary>
[ApiController]
[Route("api/funding")]
[Authorize(FundingPolicies.View)]
public sealed class FundingSummaryController(FundingSummaryAppService summary, ContributionFiguresAppService contributions) : ControllerBase
{
    [HttpGet("summary")]
    public Task<FundingSummaryDto> Get(CancellationToken cancellationToken) => summary.GetAsync(cancellationToken);

    [HttpGet("summary/contributions")]
    public Task<ContributionFiguresDto> Contributions([FromQuery] ContributionFiguresInput input, CancellationToken cancellationToken) =>
        contributions.GetAsync(input, cancellationToken);

    [HttpGet("campaigns/{id:guid}/entries")]
    public Task<PagedResult<FundEntryDto>> Entries(Guid id, [FromQuery] FundEntryListInput input, CancellationToken cancellationToken) =>
        summary.EntriesAsync(id, input, cancellationToken);
}
