using CameraProgram.Kernel.AspNetCore.Idempotency;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace CameraProgram.Attachments;

[ApiController]
[Route("api/attachments")]
[Authorize]
public sealed class AttachmentsController(AttachmentAppService attachments) : ControllerBase
{
    [HttpPost]
    [Idempotent]
    [RequestSizeLimit(AttachmentConsts.MaxBytes + 64 * 1024)]
    [Consumes("multipart/form-data")]
    [ProducesResponseType<AttachmentDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Upload(IFormFile file, CancellationToken cancellationToken)
    {
        await using var content = file.OpenReadStream();
        var attachment = await attachments.UploadAsync(file.FileName, content, cancellationToken);
        return CreatedAtAction(nameof(Download), new { id = attachment.Id }, attachment);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Download(Guid id, CancellationToken cancellationToken) =>
        (await attachments.OpenOwnAsync(id, cancellationToken)).ToResult();
}

/// <summary>Files go out as downloads, never to be run by the browser.</summary>
public static class FileContentExtensions
{
    public static FileStreamResult ToResult(this FileContent file) =>
        new(file.Content, file.ContentType)
        {
            FileDownloadName = file.FileName,
            EnableRangeProcessing = true,
            EntityTag = file.Sha256 is { } hash ? new EntityTagHeaderValue($"\"{hash}\"") : null,
        };

    /// <summary>Only for papers that the program has made itself: the browser shows them, and saves them under their name.</summary>
    public static InlineFileResult ToInlineResult(this FileContent file) => new(file);
}
