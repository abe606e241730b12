using CameraProgram.Attachments;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Funding;

[ApiController]
[Route("api/funding/books")]
[Authorize(FundingPolicies.View)]
public sealed class VoucherBooksController(VoucherBookAppService books, FundBookExportAppService exports) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<VoucherBookDto>> List([FromQuery] VoucherBookListInput input, CancellationToken cancellationToken) =>
        books.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] VoucherBookExportInput input, CancellationToken cancellationToken) =>
        (await exports.BooksAsync(input, cancellationToken)).ToResult();

    [HttpPost("{id:guid}/close")]
    [Authorize(FundingPolicies.Manage)]
    public Task<VoucherBookDto> Close(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        books.CloseAsync(id, version, cancellationToken);
}
