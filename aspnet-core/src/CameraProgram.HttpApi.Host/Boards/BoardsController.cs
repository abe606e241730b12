using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Boards;

[ApiController]
[Route("api/boards")]
[Authorize(CameraProgramPermissions.Boards.Default)]
public sealed class BoardsController(BoardAppService boards, BoardExportAppService exports, BoardMemberExportAppService memberExports) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<BoardListItemDto>> List([FromQuery] BoardListInput input, CancellationToken cancellationToken) =>
        boards.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] BoardExportInput input, CancellationToken cancellationToken) =>
        (await exports.ExportAsync(input, cancellationToken)).ToResult();

    [HttpGet("{id:guid}/members/export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> ExportMembers(Guid id, [FromQuery] BoardMembersExportInput input, CancellationToken cancellationToken) =>
        (await memberExports.ExportAsync(id, input, cancellationToken)).ToResult();

    [HttpGet("{id:guid}")]
    public Task<BoardDto> Get(Guid id, DateOnly? asOf, CancellationToken cancellationToken) => boards.GetAsync(id, asOf, cancellationToken);

    [HttpPost]
    [Authorize(CameraProgramPermissions.Boards.Manage)]
    [Idempotent]
    [ProducesResponseType<BoardDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(SaveBoardInput input, CancellationToken cancellationToken)
    {
        var board = await boards.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = board.Id }, board);
    }

    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.Boards.Manage)]
    public Task<BoardDto> Update(
        Guid id, SaveBoardInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        boards.UpdateAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/members")]
    [Authorize(CameraProgramPermissions.Boards.Manage)]
    [Idempotent]
    [ProducesResponseType<BoardDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Appoint(
        Guid id, AppointInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken)
    {
        var board = await boards.AppointAsync(id, input, version, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id }, board);
    }

    [HttpPut("{id:guid}/members/{memberId:guid}")]
    [Authorize(CameraProgramPermissions.Boards.Manage)]
    public Task<BoardDto> ChangeDuties(
        Guid id, Guid memberId, ChangeDutiesInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        boards.ChangeDutiesAsync(id, memberId, input, version, cancellationToken);

    [HttpPost("{id:guid}/members/{memberId:guid}/release")]
    [Authorize(CameraProgramPermissions.Boards.Manage)]
    public Task<BoardDto> Release(
        Guid id, Guid memberId, EndInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        boards.ReleaseAsync(id, memberId, input, version, cancellationToken);

    [HttpPost("{id:guid}/dissolve")]
    [Authorize(CameraProgramPermissions.Boards.Manage)]
    public Task<BoardDto> Dissolve(
        Guid id, EndInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        boards.DissolveAsync(id, input, version, cancellationToken);
}
