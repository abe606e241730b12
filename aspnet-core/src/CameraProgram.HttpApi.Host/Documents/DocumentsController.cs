using CameraProgram.Attachments;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Documents;

[ApiController]
[Route("api/documents")]
[Authorize(CameraProgramPermissions.Documents.Default)]
public sealed class DocumentsController(DocumentAppService documents, DocumentExportAppService exports) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<DocumentListItemDto>> List([FromQuery] DocumentListInput input, CancellationToken cancellationToken) =>
        documents.ListAsync(input, cancellationToken);

    /// <summary>What the register lets one choose from.</summary>
    [HttpGet("types")]
    public Task<IReadOnlyList<DocumentTypeDto>> Types(CancellationToken cancellationToken) => documents.TypesAsync(cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<DocumentDto> Get(Guid id, CancellationToken cancellationToken) => documents.GetAsync(id, cancellationToken);

    [HttpGet("{id:guid}/pdf")]
    [Produces(PaperContentTypes.Pdf)]
    public async Task<IActionResult> Pdf(Guid id, CancellationToken cancellationToken) =>
        (await documents.OpenPdfAsync(id, cancellationToken)).ToInlineResult();

    [HttpGet("{id:guid}/docx")]
    [Produces(PaperContentTypes.Docx)]
    public async Task<IActionResult> Docx(Guid id, CancellationToken cancellationToken) =>
        (await documents.OpenDocxAsync(id, cancellationToken)).ToResult();

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] DocumentExportInput input, CancellationToken cancellationToken) =>
        (await exports.ExportAsync(input, cancellationToken)).ToResult();

    /// <summary>A picture of the code that is printed on the paper and leads to its public page.</summary>
    [HttpGet("{id:guid}/qr.svg")]
    [Produces("image/svg+xml")]
    public async Task<IActionResult> QrCode(Guid id, [FromServices] DocumentQrCodeAppService codes, CancellationToken cancellationToken) =>
        Content(await codes.SvgAsync(id, cancellationToken), "image/svg+xml");
}
