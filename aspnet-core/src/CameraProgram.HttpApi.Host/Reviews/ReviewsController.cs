using CameraProgram.Attachments;
using CameraProgram.Documents;
using CameraProgram.Exporting;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Reviews;

[ApiController]
[Route("api/reviews")]
[Authorize(CameraProgramPermissions.Reviews.Default)]
public sealed class ReviewsController(ReviewAppService reviews, ReviewDetailAppService details) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<ReviewListItemDto>> List([FromQuery] ReviewListInput input, CancellationToken cancellationToken) =>
        details.ListAsync(input, cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<ReviewDto> Get(Guid id, CancellationToken cancellationToken) => details.GetAsync(id, cancellationToken);

    [HttpGet("defaults")]
    [Authorize(CameraProgramPermissions.Reviews.Edit)]
    public Task<ReviewDefaultsDto> Defaults(
        [FromQuery] ReviewKind kind, [FromQuery] DateOnly? from, [FromQuery] DateOnly? to, CancellationToken cancellationToken) =>
        details.DefaultsAsync(kind, from, to, cancellationToken);

    [HttpGet("{id:guid}/figures/{code}/rows")]
    public Task<ReviewFigureRowsDto> Rows(Guid id, string code, [FromQuery] bool yearBefore, CancellationToken cancellationToken) =>
        details.RowsAsync(id, code, yearBefore, cancellationToken);

    [HttpGet("{id:guid}/figures/{code}/rows/export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> ExportRows(
        Guid id, string code, [FromQuery] bool yearBefore, [FromQuery] ExportFormat format, [FromServices] ReviewExportAppService exports,
        CancellationToken cancellationToken) =>
        (await exports.ExportRowsAsync(id, code, yearBefore, format, cancellationToken)).ToResult();

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export(
        [FromQuery] ReviewExportInput input, [FromServices] ReviewExportAppService exports, CancellationToken cancellationToken) =>
        (await exports.ExportAsync(input, cancellationToken)).ToResult();

    /// <summary>What the review still lacks, and the points in which its paper departs from the form of NĐ 30/2020.</summary>
    [HttpGet("{id:guid}/check")]
    public Task<IReadOnlyList<ReviewFindingDto>> Check(Guid id, [FromServices] ReviewCheckAppService checks, CancellationToken cancellationToken) =>
        checks.CheckAsync(id, cancellationToken);

    [HttpGet("{id:guid}/preview.pdf")]
    [Produces(PaperContentTypes.Pdf)]
    public async Task<IActionResult> PreviewPdf(Guid id, CancellationToken cancellationToken) => (await details.PdfAsync(id, cancellationToken)).ToResult();

    [HttpGet("{id:guid}/preview.docx")]
    [Produces(PaperContentTypes.Docx)]
    public async Task<IActionResult> PreviewDocx(Guid id, CancellationToken cancellationToken) => (await details.DocxAsync(id, cancellationToken)).ToResult();

    [HttpPost]
    [Authorize(CameraProgramPermissions.Reviews.Edit)]
    [Idempotent]
    [ProducesResponseType<ReviewDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateReviewInput input, CancellationToken cancellationToken)
    {
        var review = await reviews.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = review.Id }, review);
    }

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.Reviews.Edit)]
    public Task<ReviewDto> Update(
        Guid id, UpdateReviewInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        reviews.UpdateAsync(id, input, version, cancellationToken);

    [HttpDelete("{id:guid}")]
    [Authorize(CameraProgramPermissions.Reviews.Edit)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> Delete(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken)
    {
        await reviews.DeleteAsync(id, version, cancellationToken);
        return NoContent();
    }

    [HttpPost("{id:guid}/figures/refresh")]
    [Authorize(CameraProgramPermissions.Reviews.Edit)]
    public Task<ReviewDto> RefreshFigures(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        reviews.RefreshFiguresAsync(id, version, cancellationToken);

    [HttpPost("{id:guid}/submit")]
    [Authorize(CameraProgramPermissions.Reviews.Edit)]
    public Task<ReviewDto> Submit(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        reviews.SubmitAsync(id, version, cancellationToken);

    [HttpPost("{id:guid}/return")]
    [Authorize(CameraProgramPermissions.Reviews.Approve)]
    public Task<ReviewDto> Return(
        Guid id, ReturnReviewInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        reviews.ReturnAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/approve")]
    [Authorize(CameraProgramPermissions.Reviews.Approve)]
    public Task<ReviewDto> Approve(
        Guid id, [FromQuery] SignerPosition? announced, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        reviews.ApproveAsync(id, announced, version, cancellationToken);

    [HttpPost("{id:guid}/issue")]
    [Authorize(CameraProgramPermissions.Reviews.Issue)]
    [Idempotent]
    public Task<ReviewDto> Issue(
        Guid id, IssueReviewInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        reviews.IssueAsync(id, input, version, cancellationToken);
}
