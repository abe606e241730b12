using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Funding;

[ApiController]
[Route("api/funding/books")]
[Authorize(FundingPolicies.View)]
public sealed class VoucherBooksController(VoucherBookAppService books) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<VoucherBookDto>> List([FromQuery] VoucherBookListInput input, CancellationToken cancellationToken) =>
        books.ListAsync(input, cancellationToken);

    [HttpPost("{id:guid}/close")]
    [Authorize(FundingPolicies.Manage)]
    public Task<VoucherBookDto> Close(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        books.CloseAsync(id, version, cancellationToken);
}
