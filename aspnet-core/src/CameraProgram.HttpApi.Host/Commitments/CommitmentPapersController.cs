using CameraProgram.Attachments;
using CameraProgram.Documents;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Commitments;

/// <summary>The papers; with contacts only for those who may see them, and noted.</summary>
[ApiController]
[Route("api/commitments")]
[Authorize(CameraProgramPermissions.Commitments.Default)]
public sealed class CommitmentPapersController(CommitmentPaperAppService papers) : ControllerBase
{
    [HttpGet("{id:guid}/paper.pdf")]
    [Produces(PaperContentTypes.Pdf)]
    public async Task<IActionResult> Pdf(Guid id, [FromQuery] bool withContacts, CancellationToken cancellationToken) =>
        (await papers.PdfAsync(id, withContacts, cancellationToken)).ToResult();

    [HttpGet("{id:guid}/paper.docx")]
    [Produces(PaperContentTypes.Docx)]
    public async Task<IActionResult> Docx(Guid id, [FromQuery] bool withContacts, CancellationToken cancellationToken) =>
        (await papers.DocxAsync(id, withContacts, cancellationToken)).ToResult();

    /// <summary>All that the filters name, in one file.</summary>
    [HttpGet("papers.pdf")]
    [Produces(PaperContentTypes.Pdf)]
    public async Task<IActionResult> PdfOfList([FromQuery] CommitmentPapersInput input, CancellationToken cancellationToken) =>
        (await papers.PdfOfListAsync(input, cancellationToken)).ToResult();
}
