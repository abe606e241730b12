using CameraProgram.Attachments;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Funding;

/// <summary>Minutes, invoices, records: for whoever sees the campaign they belong to.</summary>
[ApiController]
[Route("api/funding/files")]
[Authorize(FundingPolicies.View)]
public sealed class FundingFilesController(FundingFileAppService files) : ControllerBase
{
    [HttpGet("{id:guid}")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Get(Guid id, CancellationToken cancellationToken) => (await files.OpenAsync(id, cancellationToken)).ToResult();
}
