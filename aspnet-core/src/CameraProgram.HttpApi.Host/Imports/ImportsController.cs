using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Imports;

[ApiController]
[Route("api/imports")]
[Authorize(CameraProgramPermissions.Cameras.Import)]
public sealed class ImportsController(ImportAppService imports, ImportReader reader, ImportPreviewAppService previews, ImportFileAppService files) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<ImportListItemDto>> List([FromQuery] ImportListInput input, CancellationToken cancellationToken) => imports.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] ImportExportInput input, CancellationToken cancellationToken) => (await files.ExportAsync(input, cancellationToken)).ToResult();

    [HttpGet("template")]
    [Produces("application/octet-stream")]
    public IActionResult Template() => files.Template().ToResult();

    [HttpPost]
    [Idempotent]
    [RequestSizeLimit(ImportConsts.MaxBytes + 64 * 1024)]
    [Consumes("multipart/form-data")]
    [ProducesResponseType<ImportJobDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Upload(IFormFile file, CancellationToken cancellationToken)
    {
        await using var content = file.OpenReadStream();
        var job = await imports.UploadAsync(file.FileName, content, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = job.Id }, job);
    }

    [HttpGet("{id:guid}")]
    public Task<ImportJobDto> Get(Guid id, CancellationToken cancellationToken) => reader.GetAsync(id, cancellationToken);

    [HttpPut("{id:guid}/reading")]
    public Task<ImportJobDto> Read(Guid id, ReadImportInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        imports.ReadAsync(id, input, version, cancellationToken);

    [HttpPut("{id:guid}/columns")]
    public Task<ImportJobDto> MapColumns(Guid id, MapColumnsInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        imports.MapColumnsAsync(id, input, version, cancellationToken);

    [HttpGet("{id:guid}/rows")]
    public Task<ImportPreviewDto> Rows(Guid id, [FromQuery] ImportRowsInput input, CancellationToken cancellationToken) => previews.RowsAsync(id, input, cancellationToken);

    [HttpPost("{id:guid}/start")]
    public Task<ImportJobDto> Start(Guid id, StartImportInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        imports.StartAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/continue")]
    public Task<ImportJobDto> Continue(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        imports.ContinueAsync(id, version, cancellationToken);

    [HttpPost("{id:guid}/cancel")]
    public Task<ImportJobDto> Cancel(Guid id, CancellationToken cancellationToken) => imports.CancelAsync(id, cancellationToken);

    [HttpGet("{id:guid}/refused")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Refused(Guid id, CancellationToken cancellationToken) => (await files.RefusedAsync(id, cancellationToken)).ToResult();
}
