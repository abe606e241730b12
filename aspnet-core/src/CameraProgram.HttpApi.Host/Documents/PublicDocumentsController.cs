using CameraProgram.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CameraProgram.Documents;

/// <summary>For whoever holds a paper with its code; needs no account.</summary>
[ApiController]
[Route("api/public/documents/{code}")]
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Public)]
public sealed class PublicDocumentsController(PublicDocumentAppService documents) : ControllerBase
{
    [HttpGet]
    public Task<PublicDocumentDto> Get(string code, CancellationToken cancellationToken) => documents.GetAsync(code, cancellationToken);

    [HttpPost("check")]
    [RequestSizeLimit(DocumentConsts.MaxCheckBytes + 64 * 1024)]
    [Consumes("multipart/form-data")]
    public async Task<FileCheckDto> Check(string code, IFormFile file, CancellationToken cancellationToken)
    {
        await using var content = file.OpenReadStream();
        return await documents.CheckAsync(code, content, cancellationToken);
    }
}
