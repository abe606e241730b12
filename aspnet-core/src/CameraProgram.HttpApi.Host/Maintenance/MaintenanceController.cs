using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using CameraProgram.WorkTasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Maintenance;

/// <summary>Faults of cameras. Owners see and report those of their own cameras.</summary>
[ApiController]
[Route("api/maintenance")]
public sealed class MaintenanceController(
    MaintenanceAppService maintenance,
    TicketListAppService lists,
    TicketDetailAppService details,
    TicketExportAppService exports,
    CameraAvailability availability) : ControllerBase
{
    private const string See = CameraProgramPermissions.Maintenance.Default + "|" + CameraProgramPermissions.Cameras.ViewOwn;
    private const string Tell = CameraProgramPermissions.Maintenance.Report + "|" + CameraProgramPermissions.Cameras.ViewOwn;

    [HttpGet("tickets")]
    [Authorize(See)]
    public Task<PagedResult<TicketListItemDto>> List([FromQuery] TicketListInput input, CancellationToken cancellationToken) =>
        lists.ListAsync(input, cancellationToken);

    [HttpGet("tickets/export")]
    [Authorize(See)]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] TicketExportInput input, CancellationToken cancellationToken) =>
        (await exports.ExportAsync(input, cancellationToken)).ToResult();

    [HttpGet("summary")]
    [Authorize(See)]
    public Task<MaintenanceSummaryDto> Summary(CancellationToken cancellationToken) => lists.SummaryAsync(cancellationToken);

    [HttpGet("options")]
    [Authorize(See)]
    public Task<MaintenanceOptionsDto> Options(CancellationToken cancellationToken) => lists.OptionsAsync(cancellationToken);

    [HttpGet("cameras")]
    [Authorize(Tell)]
    public Task<PagedResult<FaultyCameraOptionDto>> Cameras([FromQuery] FaultyCameraInput input, CancellationToken cancellationToken) =>
        lists.CamerasAsync(input, cancellationToken);

    [HttpGet("availability")]
    [Authorize(See)]
    public Task<AvailabilityDto> Availability([FromQuery] AvailabilityInput input, CancellationToken cancellationToken) =>
        availability.GetAsync(input, cancellationToken);

    [HttpGet("availability/export")]
    [Authorize(See)]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> ExportAvailability([FromQuery] AvailabilityExportInput input, CancellationToken cancellationToken) =>
        (await exports.ExportAvailabilityAsync(input, cancellationToken)).ToResult();

    [HttpGet("tickets/{id:guid}")]
    [Authorize(See)]
    public Task<TicketDto> Get(Guid id, CancellationToken cancellationToken) => details.GetAsync(id, cancellationToken);

    [HttpGet("tickets/{id:guid}/photos/{photoId:guid}")]
    [Authorize(See)]
    public async Task<IActionResult> Photo(Guid id, Guid photoId, CancellationToken cancellationToken) =>
        (await details.OpenPhotoAsync(id, photoId, cancellationToken)).ToResult();

    [HttpPost("tickets")]
    [Authorize(Tell)]
    [Idempotent]
    [ProducesResponseType<ReportedFaultDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Report(ReportFaultInput input, CancellationToken cancellationToken)
    {
        var reported = await maintenance.ReportAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = reported.TicketId }, reported);
    }

    [HttpPost("tickets/{id:guid}/notes")]
    [Authorize(Tell)]
    [Idempotent]
    public Task<TicketDto> AddNote(Guid id, TicketNoteInput input, CancellationToken cancellationToken) =>
        maintenance.AddNoteAsync(id, input, cancellationToken);

    [HttpPut("tickets/{id:guid}")]
    [Authorize(CameraProgramPermissions.Maintenance.Handle)]
    public Task<TicketDto> Edit(
        Guid id, EditTicketInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        maintenance.EditAsync(id, input, version, cancellationToken);

    [HttpPost("tickets/{id:guid}/assign")]
    [Authorize(CameraProgramPermissions.Maintenance.Handle)]
    public Task<TicketDto> Assign(
        Guid id, AssignTicketInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        maintenance.AssignAsync(id, input, version, cancellationToken);

    [HttpPost("tickets/{id:guid}/start")]
    [Authorize(CameraProgramPermissions.Maintenance.Handle)]
    public Task<TicketDto> Start(
        Guid id, NoteInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        maintenance.StartAsync(id, input, version, cancellationToken);

    [HttpPost("tickets/{id:guid}/finish")]
    [Authorize(CameraProgramPermissions.Maintenance.Handle)]
    [Idempotent]
    public Task<TicketDto> Finish(
        Guid id, FinishTicketInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        maintenance.FinishAsync(id, input, version, cancellationToken);

    [HttpPost("tickets/{id:guid}/cost")]
    [Authorize(CameraProgramPermissions.Maintenance.Handle)]
    public Task<TicketDto> CorrectCost(
        Guid id, CorrectCostInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        maintenance.CorrectCostAsync(id, input, version, cancellationToken);

    [HttpPost("tickets/{id:guid}/cancel")]
    [Authorize(CameraProgramPermissions.Maintenance.Handle)]
    public Task<TicketDto> Cancel(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        maintenance.CancelAsync(id, input, version, cancellationToken);

    [HttpPost("tickets/{id:guid}/reopen")]
    [Authorize(CameraProgramPermissions.Maintenance.Handle)]
    public Task<TicketDto> Reopen(
        Guid id, ReopenTicketInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        maintenance.ReopenAsync(id, input, version, cancellationToken);
}
