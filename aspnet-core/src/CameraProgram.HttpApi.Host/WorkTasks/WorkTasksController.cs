using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.WorkTasks;

[ApiController]
[Route("api/work-tasks")]
[Authorize(CameraProgramPermissions.WorkTasks.Default)]
public sealed class WorkTasksController(
    WorkTaskAppService tasks, WorkTaskListAppService lists, WorkTaskBoardAppService boards, WorkTaskDetailAppService details, WorkTaskExportAppService exports) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<WorkTaskListItemDto>> List([FromQuery] WorkTaskListInput input, CancellationToken cancellationToken) =>
        lists.ListAsync(input, cancellationToken);

    [HttpGet("board")]
    public Task<IReadOnlyList<WorkTaskBoardColumnDto>> Board([FromQuery] WorkTaskListInput input, CancellationToken cancellationToken) =>
        boards.GetAsync(input, cancellationToken);

    [HttpGet("summary")]
    public Task<WorkTaskSummaryDto> Summary(CancellationToken cancellationToken) => lists.SummaryAsync(cancellationToken);

    [HttpGet("mine")]
    public Task<MyWorkTasksDto> Mine(CancellationToken cancellationToken) => lists.MineAsync(cancellationToken);

    [HttpGet("options")]
    public Task<WorkTaskOptionsDto> Options(CancellationToken cancellationToken) => details.OptionsAsync(cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] WorkTaskExportInput input, CancellationToken cancellationToken) =>
        (await exports.ExportAsync(input, cancellationToken)).ToResult();

    [HttpGet("{id:guid}")]
    public Task<WorkTaskDto> Get(Guid id, CancellationToken cancellationToken) => details.GetAsync(id, cancellationToken);

    [HttpGet("{id:guid}/files/{fileId:guid}")]
    public async Task<IActionResult> File(Guid id, Guid fileId, CancellationToken cancellationToken) =>
        (await details.OpenFileAsync(id, fileId, cancellationToken)).ToResult();

    [HttpPost]
    [Authorize(CameraProgramPermissions.WorkTasks.Assign)]
    [Idempotent]
    [ProducesResponseType<WorkTaskDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(SaveWorkTaskInput input, CancellationToken cancellationToken)
    {
        var task = await tasks.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = task.Id }, task);
    }

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.WorkTasks.Assign)]
    public Task<WorkTaskDto> Update(
        Guid id, SaveWorkTaskInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        tasks.UpdateAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/change-lead")]
    [Authorize(CameraProgramPermissions.WorkTasks.Assign)]
    public Task<WorkTaskDto> ChangeLead(
        Guid id, ChangeLeadInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        tasks.ChangeLeadAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/chase")]
    [Authorize(CameraProgramPermissions.WorkTasks.Assign)]
    public Task<WorkTaskDto> Chase(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        tasks.ChaseAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/accept")]
    [Authorize(CameraProgramPermissions.WorkTasks.Report)]
    public Task<WorkTaskDto> Accept(
        Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        tasks.AcceptAsync(id, version, cancellationToken);

    [HttpPost("{id:guid}/progress")]
    [Authorize(CameraProgramPermissions.WorkTasks.Report)]
    [Idempotent]
    public Task<WorkTaskDto> Report(
        Guid id, ReportProgressInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        tasks.ReportAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/submit")]
    [Authorize(CameraProgramPermissions.WorkTasks.Report)]
    [Idempotent]
    public Task<WorkTaskDto> Submit(
        Guid id, ReportProgressInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        tasks.SubmitAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/return")]
    [Authorize(CameraProgramPermissions.WorkTasks.Review)]
    public Task<WorkTaskDto> Return(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        tasks.ReturnAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/complete")]
    [Authorize(CameraProgramPermissions.WorkTasks.Review)]
    public Task<WorkTaskDto> Complete(
        Guid id, NoteInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        tasks.CompleteAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/cancel")]
    [Authorize(CameraProgramPermissions.WorkTasks.Review)]
    public Task<WorkTaskDto> Cancel(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        tasks.CancelAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/extension")]
    [Authorize(CameraProgramPermissions.WorkTasks.Report)]
    public Task<WorkTaskDto> RequestExtension(
        Guid id, RequestExtensionInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        tasks.RequestExtensionAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/extension/grant")]
    [Authorize(CameraProgramPermissions.WorkTasks.Review)]
    public Task<WorkTaskDto> GrantExtension(
        Guid id, NoteInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        tasks.GrantExtensionAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/extension/refuse")]
    [Authorize(CameraProgramPermissions.WorkTasks.Review)]
    public Task<WorkTaskDto> RefuseExtension(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        tasks.RefuseExtensionAsync(id, input, version, cancellationToken);
}
