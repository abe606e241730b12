using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Identity;

/// <summary>Everybody sees and ends their own; the service guards those of others.</summary>
[ApiController]
[Route("api/delegations")]
[Authorize]
public sealed class DelegationsController(DelegationAppService delegations) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<DelegationDto>> List([FromQuery] DelegationListInput input, CancellationToken cancellationToken) =>
        delegations.ListAsync(input, cancellationToken);

    [HttpGet("candidates")]
    [Authorize(CameraProgramPermissions.Identity.Delegate)]
    public Task<IReadOnlyList<DelegationCandidateDto>> Candidates(CancellationToken cancellationToken) => delegations.CandidatesAsync(cancellationToken);

    [HttpPost]
    [Authorize(CameraProgramPermissions.Identity.Delegate)]
    [Idempotent]
    [ProducesResponseType<DelegationDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateDelegationInput input, CancellationToken cancellationToken)
    {
        var delegation = await delegations.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(List), delegation);
    }

    [HttpPost("{id:guid}/revoke")]
    public Task<DelegationDto> Revoke(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        delegations.RevokeAsync(id, version, cancellationToken);
}
