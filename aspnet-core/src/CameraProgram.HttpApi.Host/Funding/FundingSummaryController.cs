using CameraProgram.Attachments;
using CameraProgram.Dashboard;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Funding;

/// <summary>How the funds stand, and the entries behind every amount.</summary>
[ApiController]
[Route("api/funding")]
[Authorize(FundingPolicies.View)]
public sealed class FundingSummaryController(
    FundingSummaryAppService summary, ContributionFiguresAppService contributions, FundBookExportAppService exports,
    DashboardAppService dashboard) : ControllerBase
{
    [HttpGet("summary")]
    public Task<FundingSummaryDto> Get(CancellationToken cancellationToken) => summary.GetAsync(cancellationToken);

    [HttpGet("summary/contributions")]
    public Task<ContributionFiguresDto> Contributions([FromQuery] ContributionFiguresInput input, CancellationToken cancellationToken) =>
        contributions.GetAsync(input, cancellationToken);

    [HttpGet("campaigns/{id:guid}/entries/export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> ExportEntries(Guid id, [FromQuery] FundEntryExportInput input, CancellationToken cancellationToken) =>
        (await exports.EntriesAsync(id, input, cancellationToken)).ToResult();

    [HttpGet("campaigns/{id:guid}/entries")]
    public Task<PagedResult<FundEntryDto>> Entries(Guid id, [FromQuery] FundEntryListInput input, CancellationToken cancellationToken) =>
        summary.EntriesAsync(id, input, cancellationToken);

    /// <summary>What of the contributions waits for the current user.</summary>
    [HttpGet("waiting")]
    public Task<DashboardDto> Waiting(CancellationToken cancellationToken) => dashboard.OfAsync<FundingDashboardSource>(cancellationToken);
}
