using CameraProgram.Attachments;
using CameraProgram.Documents;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using CameraProgram.WorkTasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Installations;

/// <summary>What is put up and taken over in one go: devices, inspection, handover.</summary>
[ApiController]
[Route("api/installations")]
[Authorize(CameraProgramPermissions.Installations.Default)]
public sealed class InstallationsController(
    InstallationAppService installations,
    InstallationListAppService lists,
    InstallationDetailAppService details,
    InstallationHandOverAppService handOver) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<InstallationListItemDto>> List([FromQuery] InstallationListInput input, CancellationToken cancellationToken) =>
        lists.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] InstallationExportInput input, CancellationToken cancellationToken) =>
        (await lists.ExportAsync(input, cancellationToken)).ToResult();

    [HttpGet("sites")]
    [Authorize(CameraProgramPermissions.Installations.Edit)]
    public Task<PagedResult<InstallationSiteDto>> Sites([FromQuery] InstallationSiteInput input, CancellationToken cancellationToken) =>
        lists.SitesAsync(input, cancellationToken);

    [HttpGet("cameras")]
    [Authorize(CameraProgramPermissions.Installations.Edit)]
    public Task<PagedResult<InstallingCameraDto>> Cameras([FromQuery] InstallationSiteInput input, CancellationToken cancellationToken) =>
        lists.CamerasAsync(input, cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<InstallationDto> Get(Guid id, CancellationToken cancellationToken) => details.GetAsync(id, cancellationToken);

    [HttpGet("{id:guid}/minutes.pdf")]
    [Produces(PaperContentTypes.Pdf)]
    public async Task<IActionResult> Pdf(Guid id, CancellationToken cancellationToken) => (await handOver.PdfAsync(id, cancellationToken)).ToInlineResult();

    [HttpGet("{id:guid}/minutes.docx")]
    [Produces(PaperContentTypes.Docx)]
    public async Task<IActionResult> Docx(Guid id, CancellationToken cancellationToken) => (await handOver.DocxAsync(id, cancellationToken)).ToResult();

    [HttpPost]
    [Authorize(CameraProgramPermissions.Installations.Edit)]
    [Idempotent]
    [ProducesResponseType<InstallationDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(SaveInstallationInput input, CancellationToken cancellationToken)
    {
        var installation = await installations.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = installation.Id }, installation);
    }

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.Installations.Edit)]
    public Task<InstallationDto> Update(
        Guid id, SaveInstallationInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        installations.UpdateAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/cameras")]
    [Authorize(CameraProgramPermissions.Installations.Edit)]
    [Idempotent]
    public Task<InstallationDto> PutUp(
        Guid id, PutUpCameraInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        installations.PutUpAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/cameras/take")]
    [Authorize(CameraProgramPermissions.Installations.Edit)]
    public Task<InstallationDto> Take(
        Guid id, TakeCameraInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        installations.TakeAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/lines/{lineId:guid}/remove-camera")]
    [Authorize(CameraProgramPermissions.Installations.Edit)]
    public Task<InstallationDto> RemoveCamera(
        Guid id, Guid lineId, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        installations.RemoveCameraAsync(id, lineId, input, version, cancellationToken);

    [HttpPost("{id:guid}/inspect")]
    [Authorize(CameraProgramPermissions.Installations.Edit)]
    public Task<InstallationDto> Inspect(
        Guid id, InspectInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        installations.InspectAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/reopen")]
    [Authorize(CameraProgramPermissions.Installations.Edit)]
    public Task<InstallationDto> Reopen(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        installations.ReopenAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/defects/{defectId:guid}/mend")]
    [Authorize(CameraProgramPermissions.Installations.Edit)]
    public Task<InstallationDto> Mend(
        Guid id, Guid defectId, MendDefectInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        installations.MendAsync(id, defectId, input, version, cancellationToken);

    [HttpPost("{id:guid}/hand-over")]
    [Authorize(CameraProgramPermissions.Installations.HandOver)]
    [Idempotent]
    public Task<InstallationDto> HandOver(
        Guid id, HandOverInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        handOver.HandOverAsync(id, input, version, cancellationToken);
}
